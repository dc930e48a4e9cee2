import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { toldDay } from '#school/people/changes.ts'
import { dayText } from '#time/day.ts'
import { coverForm, endCoverContract, giveCoverContract } from './cover.contract.ts'
import { CoverFormPage } from './cover.page.tsx'
import { coverById, coverFrom, endCover, giveCover, staffById, staffOnDay } from './staff.store.ts'

const named = async (ctx: SchoolContext) =>
  (await ctx.read(tx => staffOnDay(tx, ctx.school.id, ctx.today))).map(({ id, name }) => ({ id, name }))

const form = schoolDoor('change staff', 'school', {
  contract: coverForm,
  api: false,
  act: async (_, ctx) => ({ reply: { staff: await named(ctx) } }),
  page: ({ staff }, ctx, { query }) => CoverFormPage({ school: ctx.school.id, today: ctx.today, staff, absent: query.absent }),
})

const give = schoolDoor('change staff', 'school', {
  contract: giveCoverContract,
  act: async ({ body }, ctx) => {
    const school = ctx.school.id
    if (body.absent === body.covering)
      return { invalid: [{ field: 'covering', says: 'Choose somebody else than the one who is away' }] }
    if (body.until < body.from) return { invalid: [{ field: 'until', says: 'The last day is before the first' }] }
    const result = await ctx.record<void, No>(async tx => {
      const absent = await staffById(tx, school, body.absent)
      const covering = await staffById(tx, school, body.covering)
      if (!absent || !covering)
        return { no: { invalid: [{ field: absent ? 'covering' : 'absent', says: 'Choose a colleague of this school' }] } }
      const same = (await coverFrom(tx, school, body.from, absent.id)).find(
        c => c.absent === absent.id && c.covering === covering.id && c.from <= body.until,
      )
      if (same)
        return {
          no: {
            invalid: [
              {
                field: 'from',
                says: `${covering.name} covers for ${absent.name} already, from ${dayText(same.from)} to ${dayText(same.until)}`,
              },
            ],
          },
        }
      return {
        happening: {
          kind: 'CoverGiven',
          about: {
            name: absent.name,
            detail: covering.name,
            absent: absent.id,
            covering: covering.id,
            from: toldDay(body.from),
            until: toldDay(body.until),
          },
        },
        write: tx => giveCover(tx, school, body),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff`,
  again: async (problem, typed, _, ctx) =>
    CoverFormPage({ school: ctx.school.id, today: ctx.today, staff: await named(ctx), problem, typed }),
})

const end = schoolDoor('change staff', 'school', {
  contract: endCoverContract,
  act: async ({ params, body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const cover = await coverById(tx, ctx.school.id, params.cover)
      if (!cover) return { no: { missing: 'There is no such cover in this school.' } }
      return {
        happening: {
          kind: 'CoverEnded',
          about: { name: cover.absentName, detail: cover.coveringName, cover: cover.id, lastDay: toldDay(body.lastDay) },
        },
        write: tx => endCover(tx, ctx.school.id, cover.id, body.lastDay),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff`,
})

/** Cover for colleagues who are away. */
export const coverDoors = [form, give, end] as const

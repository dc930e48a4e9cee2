import { type No, replied } from '#school/access/recorded.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { changesBetween } from '#school/people/changes.ts'
import { changeDetailsContract, readDetails } from './details.contract.ts'
import { DetailsPage } from './details.page.tsx'
import { changeDetails, detailsOf } from './details.store.ts'

const gone = { missing: 'There is no such school here.' }

const read = schoolDoor('change the school', 'school', {
  contract: readDetails,
  act: async (_, ctx) => {
    const reply = await ctx.read(tx => detailsOf(tx, ctx.school.id))
    return reply ? { reply } : gone
  },
  page: school => DetailsPage({ school }),
})

const change = schoolDoor('change the school', 'school', {
  contract: changeDetailsContract,
  act: async ({ body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const original = await detailsOf(tx, ctx.school.id)
      if (!original) return { no: gone }
      const { id, trust: _, ...stood } = original
      const amended = { ...body, boards: body.boards ?? false, photographs: body.photographs ?? false }
      return {
        happening: { kind: 'SchoolChanged', about: { name: original.name, changes: changesBetween(stood, amended) } },
        write: tx => changeDetails(tx, { id, ...amended }),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/details`,
  again: async (problem, typed, _, ctx) =>
    DetailsPage({ school: (await ctx.read(tx => detailsOf(tx, ctx.school.id)))!, problem, typed }),
})

/** The school's own details. */
export const detailsDoors = [read, change] as const

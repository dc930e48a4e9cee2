import type { Tx } from '#platform/database/database.ts'
import type { Input } from '#platform/http/door.ts'
import { appendMarks } from '#registers/attendance/attendance-register.store.ts'
import type { PupilOnRecord } from '#registers/pupil-record/pupil-on-record.ts'
import { pupilOnRecord } from '#registers/pupil-record/pupil-record.store.ts'
import { shortOf, titleOf } from '#registers/pupil-record/pupil-year.ts'
import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { isoFromDay } from '#time/day.ts'
import * as wire from './mark-days.contract.ts'
import { markDaysPage } from './mark-days.page.tsx'
import { appendPlans, planOf, standingOnDays, withdrawPlan } from './mark-days.store.ts'
import { type DaysDecided, markDays, sessionsOf } from './mark-days.ts'
import { markDaysPreviewPage } from './mark-days-preview.page.tsx'

const noSuchPupil: No = { missing: 'There is no such pupil in this school.' }

/** The form for marks over several days. */
export const markDaysFormDoor = schoolDoor('mark for a pupil', 'school', {
  contract: wire.markDaysForm,
  api: false,
  async act({ params, query }, ctx) {
    const pupil = await ctx.read(tx => pupilOnRecord(tx, params.school, params.pupil, ctx.today))
    return pupil ? { reply: { pupil, from: query.from } } : noSuchPupil
  },
  page: (reply, ctx) => markDaysPage(reply.pupil, { school: ctx.school.id, today: ctx.today, from: reply.from }),
})

type DaysInput = Input<typeof wire.markDaysContract>

async function decide(tx: Tx, { params, body }: DaysInput, ctx: SchoolContext) {
  const pupil = await pupilOnRecord(tx, params.school, params.pupil, ctx.today)
  if (!pupil) return undefined
  const calendar = await calendarOf(tx, params.school, body.from)
  const days = [...new Set(sessionsOf(body).map(said => said.day))]
  const standing = await standingOnDays(tx, params.school, pupil.id, days)
  const by = { now: { day: ctx.today, minute: ctx.minute }, name: ctx.viewer.name, position: ctx.viewer.position }
  return { pupil, decided: markDays(body, { pupil, spells: pupil.spells, calendar, standing }, by) }
}

const shown = (pupil: PupilOnRecord, decided: DaysDecided, body: DaysInput['body'], happening?: number) => ({
  preview: happening === undefined,
  pupil,
  title: titleOf(body.code, body.from),
  entered: decided.entries.filter(e => e.version === 0),
  amended: decided.amended.map(entry => ({ ...entry, short: shortOf(entry.code, entry.day) })),
  planned: decided.planned,
  same: decided.same,
  closed: decided.closed,
  refused: decided.refused,
  happening,
})

/** Marks of one pupil over several days: looked at first, then recorded. */
export const markDaysDoor = schoolDoor('mark for a pupil', 'school', {
  contract: wire.markDaysContract,
  async act(input, ctx) {
    const { params, body } = input
    if (body.preview) {
      const looked = await ctx.read(tx => decide(tx, input, ctx))
      return looked ? { reply: shown(looked.pupil, looked.decided, body) } : noSuchPupil
    }
    const result = await ctx.record<{ pupil: PupilOnRecord; decided: DaysDecided }, No>(async tx => {
      const found = await decide(tx, input, ctx)
      if (!found) return { no: noSuchPupil }
      const { pupil, decided } = found
      if (decided.refused.length > 0)
        return { no: { refused: decided.refused.map(no => ({ ...no, about: `${isoFromDay(no.day)} ${no.session}` })) } }
      if (decided.entries.length + decided.planned.length === 0)
        return {
          no: {
            invalid: [
              {
                field: 'from',
                says: decided.same > 0 ? 'That is what the register says already' : 'The school is closed on all of these days',
              },
            ],
          },
        }
      return {
        happening: { kind: 'MarksEntered', about: aboutOf(body, pupil.id, decided), reason: body.reason },
        write: async (tx, number) => {
          const plans = decided.plans.map(plan => ({
            ...plan,
            pupil: pupil.id,
            code: body.code,
            nature: body.nature,
            because: body.reason,
          }))
          await appendPlans(tx, params.school, number, plans)
          await appendMarks(tx, params.school, number, decided.entries)
          return found
        },
      }
    })
    return replied(result, ({ pupil, decided }, number) => shown(pupil, decided, body, number))
  },
  preview: (reply, ctx, { body }) =>
    reply.preview ? markDaysPreviewPage(reply, { school: ctx.school.id, today: ctx.today, given: body }) : undefined,
  after: (_, { params }) => `/schools/${params.school}/pupils/${params.pupil}?done=marked`,
  async again(problem, typed, { params }, ctx) {
    const pupil = await ctx.read(tx => pupilOnRecord(tx, params!.school, params!.pupil, ctx.today))
    return markDaysPage(pupil!, { school: ctx.school.id, today: ctx.today, problem, typed })
  },
})

const aboutOf = (body: DaysInput['body'], pupil: number, decided: DaysDecided) => ({
  pupil,
  from: isoFromDay(body.from),
  until: isoFromDay(body.until),
  sessions: body.sessions,
  weekdays: body.weekdays,
  code: body.code,
  entered: decided.entries.length - decided.amended.length,
  amended: decided.amended.length,
  planned: decided.planned.length,
})

/** Withdrawing a plan. */
export const withdrawPlanDoor = schoolDoor('mark for a pupil', 'school', {
  contract: wire.withdrawPlanContract,
  async act({ params, body }, ctx) {
    const result = await ctx.record<void, No>(async tx => {
      const plan = await planOf(tx, params.school, params.pupil, params.plan)
      if (!plan) return { no: { missing: 'There is no such plan, or it has been withdrawn meanwhile.' } }
      const about = {
        ...plan,
        pupil: params.pupil,
        plan: params.plan,
        firstDay: isoFromDay(plan.firstDay),
        lastDay: isoFromDay(plan.lastDay),
      }
      return {
        happening: { kind: 'PlanWithdrawn', about, reason: body.reason },
        write: tx => withdrawPlan(tx, params.school, params.plan),
      }
    })
    return replied(result, (_, happening) => ({ happening }))
  },
  after: (_, { params }) => `/schools/${params.school}/pupils/${params.pupil}?done=withdrawn#plans`,
})

/** Marks for one pupil over several days, and the withdrawal of plans. */
export const markDaysDoors = [markDaysFormDoor, markDaysDoor, withdrawPlanDoor]

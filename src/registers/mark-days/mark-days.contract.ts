import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, line, number, optionalLine, tick } from '#platform/http/wire.ts'
import { markSaid } from '#registers/attendance/register.contract.ts'
import {
  citation,
  ofPupil,
  pupilPath,
  pupilShown,
  said,
  sessionSaid,
  sessions,
} from '#registers/pupil-record/pupil-record.contract.ts'
import { numbers } from '#school/people/fields.contract.ts'
import { addYears } from '#time/day.ts'

const daysBody = markSaid.extend({
  from: isoDay,
  until: isoDay,
  sessions: sessions.default('both'),
  weekdays: numbers.refine(days => days.every(day => day >= 1 && day <= 7), 'Monday is 1, Sunday is 7').default([]),
  reason: line(500).min(1, 'Say why; it stays with the record'),
  preview: tick.default(false).describe('Only say what would be written'),
})

export const markDaysForm = contract({
  name: 'markDaysForm',
  summary: 'The form for marks of one pupil over several days',
  method: 'GET',
  path: `${pupilPath}/marks`,
  params: ofPupil,
  query: z.object({ from: isoDay.optional().catch(undefined) }),
  reply: z.object({ pupil: pupilShown, from: isoDay.optional() }),
})

export const markDaysContract = contract({
  name: 'markDays',
  summary: 'Marks of one pupil over several days: entries where the session has begun, plans where it has not',
  method: 'POST',
  path: `${pupilPath}/marks`,
  params: ofPupil,
  body: daysBody
    .refine(({ from, until }) => until >= from, { path: ['until'], message: 'The last day is before the first' })
    .refine(({ from, until }) => until < addYears(from, 1), { path: ['until'], message: 'A range is one school year at most' }),
  reply: z.object({
    preview: z.boolean(),
    pupil: pupilShown,
    title: z.string(),
    entered: z.array(sessionSaid),
    amended: z.array(sessionSaid.extend({ ...said, short: z.string(), by: z.string() })),
    planned: z.array(sessionSaid),
    same: z.int(),
    closed: z.int(),
    refused: z.array(sessionSaid.extend({ because: z.string(), citation })),
    happening: z.int().optional(),
  }),
})

export const withdrawPlanContract = contract({
  name: 'withdrawPlan',
  summary: 'A plan no longer holds; what it has filled in stays',
  method: 'POST',
  path: `${pupilPath}/plans/:plan/withdraw`,
  params: ofPupil.extend({ plan: number }),
  body: z.object({ reason: optionalLine(500) }),
  reply: z.object({ happening: z.int() }),
})

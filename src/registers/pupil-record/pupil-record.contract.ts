import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant, isoDay, line, number, optionalLine, tick } from '#platform/http/wire.ts'
import { markSaid, session } from '#registers/attendance/register.contract.ts'
import { numbers } from '#school/people/fields.contract.ts'
import { addYears } from '#time/day.ts'
import { shows } from './pupil-year.ts'

const ofPupil = z.object({ school: number, pupil: number })
const ofMark = ofPupil.extend({ day: isoDay, session })
const pupilPath = '/schools/:school/pupils/:pupil'

const pupilShown = z.object({
  id: z.int(),
  surname: z.string(),
  forename: z.string(),
  knownAs: z.string(),
  yearGroup: z.int(),
  born: isoDay,
  group: z.string().nullable(),
})
const said = { code: z.string(), minutesLate: z.int(), nature: z.string() }
const facts = { at: instant, by: z.string(), position: z.string(), reason: z.string() }
const sessionSaid = z.object({ day: isoDay, session })
const sessions = z.enum(['AM', 'PM', 'both'], 'Say which sessions')
const citation = z.object({
  rule: z.string(),
  source: z.string(),
  says: z.string(),
  standing: z.enum(['must', 'should', 'defines', 'unconfirmed']),
})
const entryShown = z.object({ ...said, ...facts, title: z.string(), version: z.int(), happening: z.int() })

export const planShown = z.object({
  id: z.int(),
  firstDay: isoDay,
  lastDay: isoDay,
  sessions,
  weekdays: z.array(z.int()).nullable(),
  ...said,
  title: z.string(),
  because: z.string(),
  by: z.string(),
  at: instant,
})

export const pupilYear = contract({
  name: 'pupilYear',
  summary: "A pupil's attendance over a school year: every session, the counts, the marks with who and when, the plans ahead",
  method: 'GET',
  path: pupilPath,
  params: ofPupil,
  query: z.object({
    year: z.coerce.number().int().min(2006).max(9000).optional().catch(undefined),
    show: z.enum(shows).default('all').catch('all'),
    page: z.coerce.number().int().min(0).max(100).default(1).catch(1).describe('0 for all on one page'),
    done: z.string().optional(),
  }),
  reply: z.object({
    pupil: pupilShown,
    year: z.int(),
    years: z.array(z.int()),
    show: z.enum(shows),
    counts: z.object({
      present: z.int(),
      approvedEducationalActivity: z.int(),
      authorised: z.int(),
      unauthorised: z.int(),
      possible: z.int(),
      attended: z.int(),
      late: z.int(),
    }),
    attendance: z.string().optional(),
    codes: z.array(z.object({ code: z.string(), short: z.string(), set: z.string(), times: z.int() })),
    sessions: z.array(sessionSaid.extend({ code: z.string() })),
    unmarked: z.array(sessionSaid),
    marks: z.array(entryShown.extend({ day: isoDay, session, short: z.string() })),
    found: z.int(),
    page: z.int(),
    pages: z.int(),
    plans: z.array(planShown),
  }),
})

export const markShown = z.object({
  pupil: pupilShown,
  day: isoDay,
  session,
  versions: z.array(entryShown),
  citation: citation.optional(),
  known: z.object({ ...said, because: z.string() }).optional(),
  closed: z.string().optional(),
  notNow: z.object({ because: z.string(), citation }).optional(),
  cautions: z.array(z.object({ because: z.string(), citation })),
  offers: z.array(
    z.object({
      title: z.string(),
      codes: z.array(
        z.object({ code: z.string(), title: z.string(), needs: z.string().optional(), natureOf: z.string().optional() }),
      ),
    }),
  ),
})

export const readMark = contract({
  name: 'readMark',
  summary:
    'The mark of a pupil in one session: every version with who, when, in which position and why; and the codes that may stand',
  method: 'GET',
  path: `${pupilPath}/marks/:day/:session`,
  params: ofMark,
  query: z.object({ done: z.string().optional() }),
  reply: markShown,
})

export const amendMarkContract = contract({
  name: 'amendMark',
  summary: 'Amend a mark, or enter it where there is none; the original stays in sight',
  method: 'POST',
  path: `${pupilPath}/marks/:day/:session`,
  params: ofMark,
  body: markSaid.extend({
    version: number.default(0).describe('How many entries were seen: the new one takes this version'),
    reason: optionalLine(500),
  }),
  reply: z.object({ version: z.int(), happening: z.int() }),
})

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
    amended: z.array(sessionSaid.extend({ ...said, title: z.string(), by: z.string() })),
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

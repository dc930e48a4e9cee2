import { z } from 'zod'
import { contract, type Reply } from '#platform/http/door.ts'
import { instant, isoDay, number, optionalLine } from '#platform/http/wire.ts'
import { markSaid, session } from '#registers/attendance/register.contract.ts'
import { shows } from './pupil-year.ts'

export const ofPupil = z.object({ school: number, pupil: number })
const ofMark = ofPupil.extend({ day: isoDay, session })
export const pupilPath = '/schools/:school/pupils/:pupil'

export const pupilShown = z.object({
  id: z.int(),
  surname: z.string(),
  forename: z.string(),
  knownAs: z.string(),
  yearGroup: z.int(),
  born: isoDay,
  group: z.string().nullable(),
})
export const said = { code: z.string(), minutesLate: z.int(), nature: z.string() }
const facts = { at: instant, by: z.string(), position: z.string(), reason: z.string() }
export const sessionSaid = z.object({ day: isoDay, session })
export const sessions = z.enum(['AM', 'PM', 'both'], 'Say which sessions')
export const citation = z.object({
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

/** A pupil's year, one mark: as the doors answer with them and the pages show them. */
export type PupilYearShown = Reply<typeof pupilYear>
export type MarkShown = Reply<typeof readMark>

import { z } from 'zod'
import { asked, askQuery, schoolParams } from '#analysis/figures/asking/ask.contract.ts'
import { contract, type Reply } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { marksOfIds } from './which-marks.ts'

const blank = z.literal('').transform(() => undefined)
const page = z.union([blank, number]).optional()
const q = z.string().trim().max(80).optional()
const set = z.enum(['present', 'approved-educational-activity', 'authorised', 'unauthorised', 'not-possible', 'not-collected'])

export const readMarksBehind = contract({
  name: 'readMarksBehind',
  summary:
    'The marks behind a figure: which pupil, which session, which code, the set it counted in and the rule that counted it; fifty a page',
  method: 'GET',
  path: '/schools/:school/measures/marks',
  params: schoolParams,
  query: z.object({
    ...askQuery,
    of: z
      .union([blank, z.enum(marksOfIds, 'Choose a measure from the list')])
      .optional()
      .describe('possible unless said'),
    code: z.string().trim().max(4).optional().describe('One code alone'),
    q: q.describe('A part of a name'),
    page,
  }),
  reply: asked.extend({
    of: z.enum(marksOfIds),
    code: z.string().nullable(),
    q: z.string(),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    minutesLate: z
      .object({ minutes: z.int(), recorded: z.int().describe('of how many of the sessions minutes were recorded') })
      .nullable()
      .describe('of late sessions, from the newest version of each'),
    codes: z.array(
      z.object({
        code: z.string(),
        short: z.string(),
        title: z.string(),
        set,
        times: z.int(),
        citation: z.object({
          rule: z.string(),
          source: z.string(),
          says: z.string(),
          standing: z.enum(['must', 'should', 'defines', 'unconfirmed']),
        }),
      }),
    ),
    marks: z.array(
      z.object({
        pupil: z.int(),
        name: z.string(),
        yearGroup: z.int(),
        day: isoDay,
        session: z.enum(['AM', 'PM']),
        code: z.string(),
        short: z.string(),
        title: z.string(),
        set,
        minutesLate: z.int(),
        nature: z.string(),
        amended: z.boolean(),
      }),
    ),
  }),
})

export type MarksShown = Reply<typeof readMarksBehind>

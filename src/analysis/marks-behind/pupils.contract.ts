import { z } from 'zod'
import { asked, askQuery, period, schoolParams } from '#analysis/figures/asking/ask.contract.ts'
import { contract, type Reply } from '#platform/http/door.ts'
import { number } from '#platform/http/wire.ts'
import { orderIds, pupilsShownIds } from './pupils.ts'

const blank = z.literal('').transform(() => undefined)
const stands = z.enum(['severe', 'persistent', 'near', 'below'])

export const readPupilsBehind = contract({
  name: 'readPupilsBehind',
  summary: 'The pupils behind a figure, each with their own sessions of these days; lowest attendance first, fifty a page',
  method: 'GET',
  path: '/schools/:school/measures/pupils',
  params: schoolParams,
  query: z.object({
    ...askQuery,
    show: z.union([blank, z.enum(pupilsShownIds, 'Choose one of the list')]).optional(),
    sort: z.union([blank, z.enum(orderIds, 'Choose an order of the list')]).optional(),
    q: z.string().trim().max(80).optional().describe('A part of a name'),
    page: z.union([blank, number]).optional(),
  }),
  reply: asked.extend({
    show: z.enum(pupilsShownIds),
    sort: z.enum(orderIds),
    q: z.string(),
    statesPersistence: z.boolean().describe('false over a week or less (L-114)'),
    counts: z.object({ all: z.int(), persistent: z.int(), severe: z.int(), near: z.int() }),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    periods: z.array(period),
    pupils: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        yearGroup: z.int(),
        possible: z.int(),
        attended: z.int(),
        absent: z.int(),
        authorised: z.int(),
        unauthorised: z.int(),
        late: z.int(),
        attendanceRate: z.number(),
        stands: stands.nullable(),
        /** The strip's bytes of the last ten school days, morning and afternoon of each. */
        lately: z.array(z.int()),
      }),
    ),
  }),
})

export type PupilsBehindShown = Reply<typeof readPupilsBehind>

import { z } from 'zod'
import { asked, askQuery, figures, optionalWay, period, schoolParams, way } from '#analysis/figures/asking/ask.contract.ts'
import { contract, type Reply } from '#platform/http/door.ts'
import { instant, isoDay } from '#platform/http/wire.ts'

const set = z.enum(['present', 'approved-educational-activity', 'authorised', 'unauthorised', 'not-possible'])

export const readMeasures = contract({
  name: 'readMeasures',
  summary:
    'Attendance over any days: of the whole, and by year group, group, characteristic, sex or pupil. Counts are whole, rates unrounded per cent, sums made first and divided once',
  method: 'GET',
  path: '/schools/:school/measures',
  params: schoolParams,
  query: z.object({ ...askQuery, by: optionalWay }),
  reply: asked.extend({
    asAt: instant,
    by: way,
    whole: figures,
    rows: z.array(
      figures.extend({
        key: z.string(),
        title: z.string(),
        others: z.object({ attended: z.int(), possible: z.int() }).optional().describe('everyone who is not in the row'),
      }),
    ),
    codes: z.array(
      z.object({ code: z.string(), short: z.string(), title: z.string(), set, times: z.int(), rate: z.number().nullable() }),
    ),
    steps: z.array(
      z.object({
        from: isoDay,
        to: isoDay,
        possible: z.int(),
        attended: z.int(),
        authorised: z.int(),
        unauthorised: z.int(),
        late: z.int(),
      }),
    ),
    periods: z.array(period),
    ways: z.array(z.object({ id: way, title: z.string() })),
    records: z
      .object({ first: isoDay.nullable(), last: isoDay.nullable() })
      .describe('where there is nothing in these days: the days that have marks'),
  }),
})

export type MeasuresShown = Reply<typeof readMeasures>

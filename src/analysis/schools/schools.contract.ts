import { z } from 'zod'
import { asked, askQuery, figures, period } from '#analysis/figures/asking/ask.contract.ts'
import { contract, type Reply } from '#platform/http/door.ts'
import { instant } from '#platform/http/wire.ts'

const { in: _, ...query } = askQuery

export const readSchoolsMeasures = contract({
  name: 'readSchoolsMeasures',
  summary:
    'Attendance over any days of every school whose figures you may see whole, and of all of them together: sums made first, divided once',
  method: 'GET',
  path: '/measures',
  query: z.object(query),
  reply: asked.omit({ within: true }).extend({
    asAt: instant,
    whole: figures,
    schools: z.array(figures.extend({ id: z.int(), name: z.string() })),
    periods: z.array(period),
  }),
})

export type SchoolsShown = Reply<typeof readSchoolsMeasures>

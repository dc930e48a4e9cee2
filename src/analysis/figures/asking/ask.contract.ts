import { z } from 'zod'
import { isoDay, number } from '#platform/http/wire.ts'
import { cohortIds } from './ask.ts'
import { periodIds } from './period.ts'
import { wayIds } from './way.ts'

const blank = z.literal('').transform(() => undefined)

/** What every address of figures asks: which days, which pupils. Without any the school year so far, everyone. */
export const askQuery = {
  period: z
    .union([blank, z.enum(periodIds, 'Choose a period of the list')])
    .optional()
    .describe('A period of the school’s calendar; from and to count where it is left out or is dates'),
  from: z.union([blank, isoDay]).optional(),
  to: z.union([blank, isoDay]).optional(),
  in: z.string().max(400).optional().describe('Only pupils of these parts: registration:12,sex:F'),
  cohort: z
    .union([blank, z.enum(cohortIds, 'Choose all or national')])
    .optional()
    .describe('all, or national: aged 5 to 15 on 31 August before the school year (L-115)'),
}
export const schoolParams = z.object({ school: number })
export const way = z.enum(wayIds, 'Choose a way of dividing from the list')
export const optionalWay = z.union([blank, way]).optional()

const rate = z.number().nullable().describe('unrounded per cent of the possible sessions; null where none was possible')

/** A row of figures: counts whole, rates unrounded. */
export const figures = z.object({
  pupils: z.int().describe('pupils with at least one possible session'),
  possible: z.int(),
  attended: z.int(),
  present: z.int(),
  approvedEducationalActivity: z.int(),
  absent: z.int(),
  authorised: z.int(),
  unauthorised: z.int(),
  late: z.int(),
  attendanceRate: rate,
  absenceRate: rate,
  authorisedRate: rate,
  unauthorisedRate: rate,
  persistent: z.int().nullable().describe('null over a week or less (L-114)'),
  persistentRate: rate.describe('per cent of the pupils'),
  severe: z.int().nullable(),
  severeRate: rate,
  cautions: z.array(z.string()).describe('what to think about in a figure of few pupils or few sessions'),
})
export type Figures = z.output<typeof figures>

/** What was asked, as it was understood. */
export const asked = z.object({
  from: isoDay,
  to: isoDay,
  period: z.enum(periodIds),
  when: z.string(),
  cohort: z.enum(cohortIds),
  within: z.array(z.object({ way, key: z.string(), title: z.string() })),
})
export type Asked = z.output<typeof asked>

/** A period that the school's calendar offers. */
export const period = z.object({ id: z.enum(periodIds), title: z.string(), from: isoDay, to: isoDay })

import { z } from 'zod'
import { type Finding, findingKinds } from './finding.ts'

/** Where a rule is written, as it is sent. */
export const citationShown = z.object({
  rule: z.string(),
  source: z.string(),
  says: z.string(),
  standing: z.enum(['must', 'should', 'defines', 'unconfirmed']),
})

/** A finding of the policy check, as it is sent. */
export const findingShown = z.object({
  kind: z.enum(findingKinds),
  conflict: z.string().optional(),
  rule: z.string(),
  clause: z.string(),
  path: z.string().describe('Part and field; a line of a list is counted from 1'),
  value: z.string(),
  says: z.string(),
  mend: z.string().describe('The smallest change that mends it'),
  citation: citationShown,
  mendable: z.boolean().describe('Whether Daymark can make that change in a draft'),
})

export type FindingShown = z.output<typeof findingShown>

/** A finding as it is sent: what would mend it is made here, and not sent. */
export const shownFinding = ({ mended, ...finding }: Finding): FindingShown => ({ ...finding, mendable: mended !== undefined })

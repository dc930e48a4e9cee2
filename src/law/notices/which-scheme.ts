import type { Citation } from '#law/cite.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** When a notice is issued, and the last absence it is about where that is known. */
export type DatesOfNotice = { issued: Day; lastAbsence?: Day }

/** The day the national framework for penalty notices began: a threshold, new amounts and a limit for the whole of England. */
export const nationalFramework: Day = regulationsOf2024

/** L-134: which scheme an absence falls under. */
export const olderAbsencesCitation: Citation = {
  rule: 'L-134',
  source: 'Working together 2024',
  says: 'The national framework applies to absences from 19 August 2024; absences before that day stay under the older scheme and its amounts.',
  standing: 'must',
}

/** L-134, L-179: the day whose law a notice falls under: its issue, or the eve of the framework where its absences lie before. */
export const dayOfScheme = ({ issued, lastAbsence = issued }: DatesOfNotice): Day =>
  lastAbsence < nationalFramework ? Math.min(issued, nationalFramework - 1) : issued

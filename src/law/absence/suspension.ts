import type { Caution, Citation } from '#law/cite.ts'
import { codeOfPart } from '#law/codes/attendance-codes.ts'
import type { CodePart } from '#law/codes/code.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** L-074: how a suspended or excluded pupil is marked. */
export const suspensionCitation: Citation = {
  rule: 'L-074',
  source: 'DfE attendance statistics',
  says: 'A pupil who is suspended or permanently excluded, and for whom nothing else has been arranged, has a code of its own while the name is on the roll.',
  standing: 'defines',
}

/** L-074: from when something else must be arranged. */
export const provisionCitation: Citation = {
  rule: 'L-074',
  source: 'DfE attendance statistics',
  says: 'From the sixth day alternative provision must be arranged; the register then shows that provision, or why the pupil is absent from it.',
  standing: 'must',
}

/** L-074: whether the six days are school days. */
export const sixthDayCounts: Unconfirmed<'school-days' | 'calendar-days'> = {
  question: 'Is the sixth day of a suspension counted in school days?',
  taken: 'school-days',
  citation: {
    rule: 'L-074',
    source: 'Daymark',
    says: 'The sixth day is taken to be the sixth school day of the suspension, its first day included; the text was not seen.',
    standing: 'unconfirmed',
  },
}

const provisionFromDay = 6

/**
 * L-074: the day from which provision must be arranged: the sixth of the suspension, its first day included.
 * Undefined where the school days given end too soon.
 */
export const provisionDueFrom = (
  firstDay: Day,
  schoolDays: Iterable<Day>,
  counts: 'school-days' | 'calendar-days' = sixthDayCounts.taken,
): Day | undefined => {
  if (counts === 'calendar-days') return firstDay + provisionFromDay - 1
  return [...new Set(schoolDays)].filter(day => day >= firstDay).sort((a, b) => a - b)[provisionFromDay - 1]
}

/** What has been arranged for the session, and whether the pupil has a reason of their own not to be there. */
export type SuspensionFacts = {
  day: Day
  /** As `provisionDueFrom` has it. */
  provisionDueFrom: Day | undefined
  provision: 'none' | 'by-the-school' | 'by-the-local-authority' | 'at-another-school-where-registered'
  /** The code of the true reason for which the pupil is absent from the provision. */
  absentFromProvision?: string
}

/** The code of the session, and what to think about. */
export type SuspensionAnswer = { code: string; cautions: readonly Caution[]; citation: Citation }

const parts: Record<SuspensionFacts['provision'], CodePart> = {
  none: 'suspended',
  'by-the-school': 'other-activity',
  'by-the-local-authority': 'local-authority-provision',
  'at-another-school-where-registered': 'at-other-school',
}

/** L-074: the code of a session of a suspended or excluded pupil; undefined on days that are not modelled. */
export const codeWhileSuspended = (facts: SuspensionFacts): SuspensionAnswer | undefined => {
  const { day, provision, absentFromProvision } = facts
  const code = codeOfPart(parts[provision], day) ?? codeOfPart('other-activity', day)
  if (code === undefined) return undefined
  if (provision !== 'none') return { code: absentFromProvision ?? code, cautions: [], citation: provisionCitation }
  const due = facts.provisionDueFrom !== undefined && day >= facts.provisionDueFrom
  const cautions = due
    ? [
        {
          because: 'From the sixth day of a suspension alternative provision must be arranged. None is.',
          citation: provisionCitation,
          about: 'provision',
        },
      ]
    : []
  return { code, cautions, citation: suspensionCitation }
}

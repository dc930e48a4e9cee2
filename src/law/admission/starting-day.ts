import type { Caution, Citation, Refusal } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { ClockTime } from '#time/clock.ts'
import { type Day, dayText } from '#time/day.ts'
import { onRollCitation } from './admission.ts'

/** What makes a day the starting day. */
export type StartsBy = 'agreed' | 'told' | 'attended'

/** L-030: what makes a day the starting day, the first that is true. Before 2024 registers held the date of admission instead. */
export const whatMakesTheStartingDay: DatedRule<readonly StartsBy[]> = {
  rule: 'L-030',
  question: 'On which day is a name entered in the admission register?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      value: ['agreed', 'told', 'attended'],
      citation: {
        rule: 'L-030',
        source: 'SI 2024/208 reg 3',
        says: 'The starting day is the day agreed with whoever controls the pupil’s attendance, or that they told a school with a duty to admit; if there is neither, the first day attended.',
        standing: 'must',
      },
    },
  ],
}

/** What is known of a pupil who is to join. `told` counts only where the school is under a duty to admit. */
export type Joining = { agreed?: Day; told?: Day; underDutyToAdmit: boolean; attended?: Day }

/** The starting day with what makes it so, or why the name cannot be entered yet. */
export type Start =
  | { startingDay: Day; by: StartsBy; citation: Citation; cautions: readonly Caution[]; refused?: undefined }
  | { refused: Refusal }

const attendedBefore = (startingDay: Day, attended: Day | undefined): Caution[] =>
  attended !== undefined && attended < startingDay
    ? [
        {
          because: `The pupil attended on ${dayText(attended)}, before the starting day. Check which day was agreed.`,
          citation: onRollCitation,
          about: 'attended',
        },
      ]
    : []

/** L-030: the starting day of a pupil, from the day agreed, the day told or the first day attended; refused where there is none. */
export const startingDay = (joining: Joining, today: Day): Start | undefined => {
  const rule = ruleOn(whatMakesTheStartingDay, today)
  if (!rule) return undefined
  const days = { ...joining, told: joining.underDutyToAdmit ? joining.told : undefined }
  for (const by of rule.value) {
    const day = days[by]
    if (day !== undefined)
      return { startingDay: day, by, citation: rule.citation, cautions: attendedBefore(day, joining.attended) }
  }
  return {
    refused: {
      because: 'No starting day is agreed and the pupil has not attended, so the name cannot be entered yet.',
      citation: rule.citation,
      about: 'agreed',
    },
  }
}

/** L-030: whether a name was entered in time: on the starting day, before or at the beginning of its first session. */
export const enteredInTime = (
  entered: { on: Day; minute: ClockTime },
  first: { day: Day; sessionBegins: ClockTime },
): { inTime: boolean; citation: Citation } => ({
  inTime: entered.on < first.day || (entered.on === first.day && entered.minute <= first.sessionBegins),
  citation: onRollCitation,
})

import type { Consequence, ConsequenceKind } from '#casework/ladders/consequence.ts'
import { pupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { Day } from '#time/day.ts'
import type { PupilTried } from './year.ts'

/** Why a family was troubled for nothing. */
export type ForNothing = 'medical' | 'send-plan'

/** What a family feels as pressure. Calls and contact are care; what follows up an absence without a reason has to happen. */
const pressing: readonly ConsequenceKind[] = ['letter', 'evidence', 'meeting', 'visit', 'referral', 'legal-step']
const isPressing = ({ kind, asked }: Consequence): boolean => asked !== 'follow-up' && pressing.includes(kind)

/** The first day on which a pupil missed a session for another reason than illness or an appointment that was authorised. */
export function firstOtherAbsence({ facts, days }: Pick<PupilTried, 'facts' | 'days'>): Day {
  for (const [place, day] of days.days.entries()) {
    const { absent, medical } = pupilDay(facts, place, day)
    if (absent > medical) return day
  }
  return Number.POSITIVE_INFINITY
}

/** What pressed a family though all absence so far was medical and authorised, or though the pupil has a SEND plan. */
export function troubledForNothing(
  { facts }: Pick<PupilTried, 'facts'>,
  firstOther: Day,
  consequences: readonly Consequence[],
): { why: ForNothing; consequence: Consequence }[] {
  const planned = (day: Day) =>
    facts.holds?.some(({ reason, from, until }) => reason === 'send-plan' && from <= day && day <= (until ?? day)) === true
  return consequences
    .filter(isPressing)
    .flatMap(consequence => [
      ...(consequence.day < firstOther && consequence.asked !== 'lateness' ? [{ why: 'medical' as const, consequence }] : []),
      ...(planned(consequence.day) ? [{ why: 'send-plan' as const, consequence }] : []),
    ])
}

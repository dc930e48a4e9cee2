import type { Random } from '#app/demonstration/random.ts'
import { pickWeighted, type Weighted, weighted } from '#app/demonstration/random.ts'
import type { AbsencePlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import type { Propensity } from './propensity.ts'
import { lay, numberOf, type PupilMarks } from './pupil-marks.ts'
import { illness, type Reason, reasons } from './reasons.ts'
import type { Beginning } from './season.ts'

/** An illness that may go round the house. */
export interface Spell {
  start: number
  length: number
}

/** Above this share a pupil stays away for weeks at a time. */
const longAbsent = 0.28
const caughtFromSibling = 0.4
const attempts = 400

/**
 * Lays one year's absences on a pupil's marks, reason by reason, until what is meant to be missed is missed. Illness that
 * a sibling had comes first. Gives the pupil's own illnesses.
 */
export function layAbsence(
  marks: PupilMarks,
  timeline: Timeline,
  plan: AbsencePlan,
  propensity: Propensity,
  which: 0 | 1,
  beginnings: Record<Reason['season'], Beginning>,
  atHome: readonly Spell[],
  random: Random,
): Spell[] {
  const from = Math.max(marks.first, which === 0 ? 0 : timeline.thisYear)
  const until = Math.min(marks.end, which === 0 ? timeline.thisYear : timeline.dayOf.length)
  if (until <= from) return []
  const share = propensity.absence[which]
  const already = missed(marks, from, until)
  let left = share * (until - from) - already
  const own: Spell[] = []
  for (const { start, length } of atHome) {
    if (left < 1 || !random.chance(caughtFromSibling)) continue
    const days = random.below(3)
    left -= fall(marks, timeline, plan, illness, start + 2 * days, Math.max(2, length + 2 * (random.below(3) - 1)), until, random)
  }
  const choice = chosenReasons(plan, propensity, marks, which)
  const stretch = share > longAbsent ? 4 : 1
  for (let i = 0; i < attempts && left > 0; i++) {
    if (left < 1 && !random.chance(left)) break
    const reason = pickWeighted(random, choice)
    const long = stretch > 1 && reason.meanLength > 2 && random.chance(0.5) ? stretch : 1
    const length = Math.min(pickWeighted(random, reason.lengths) * long, Math.max(1, Math.round(left)))
    const start = beginnings[reason.season](random)
    const laid = fall(marks, timeline, plan, reason, start, length, until, random)
    if (laid > 0 && reason === illness) own.push({ start, length: laid })
    left -= laid
  }
  return own
}

function missed(marks: PupilMarks, from: number, until: number): number {
  let count = 0
  for (let session = from; session < until; session++) if (marks.code[session] !== 0) count++
  return count
}

function chosenReasons(plan: AbsencePlan, { standing }: Propensity, { pupil }: PupilMarks, which: 0 | 1): Weighted<Reason> {
  const year = pupil.cohort - 1 + which
  return weighted(
    reasons
      .filter(({ youngest }) => youngest === undefined || year >= youngest)
      .map(reason => [reason, ((plan.mix[reason.letter] ?? 0) / reason.meanLength) * Math.exp(reason.tilt * standing)] as const),
  )
}

/** Lays one spell, and says when the school came to know of it. */
function fall(
  marks: PupilMarks,
  timeline: Timeline,
  plan: AbsencePlan,
  reason: Reason,
  start: number,
  length: number,
  until: number,
  random: Random,
): number {
  const laid = lay(marks, start, length, until, numberOf(reason.letter))
  if (laid > 0 && !random.chance(reason.told)) {
    const days = reason.heard === 'same day' && random.chance(0.8) ? 0 : random.between(1, plan.settles)
    const never = reason.heard === 'later' && random.chance(0.5)
    hearOf(marks, timeline, start, laid, never ? undefined : days, plan.settles)
  }
  return laid
}

/** Unexplained until the school hears of it, so many school days after the first; or never, and then each mark for as long as it may be. */
export function hearOf(
  marks: PupilMarks,
  timeline: Timeline,
  start: number,
  length: number,
  days: number | undefined,
  longest: number,
): void {
  const heard = timeline.dayOf[start]! + (days ?? 0)
  for (let session = start; session < start + length; session++) {
    const day = timeline.dayOf[session]!
    if (days === undefined) marks.settled[session] = longest + 1
    else if (day < heard) marks.settled[session] = heard - day + 1
    else if (day === heard && (!timeline.afternoon[session] || session === start)) marks.settled[session] = 1
  }
}

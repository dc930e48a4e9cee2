import type { PupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { Hold } from '#casework/ladders/facts/pupil-year.ts'
import { isBelow } from '#casework/ladders/facts/so-far.ts'
import { isDue } from './how-often.ts'
import type { Rule, Run } from './rule.ts'
import { type ReadyLadder, readyLadder, reasonsFor, type Stood } from './stages.ts'

/**
 * R-0902: a ladder goes up a stage at most each school day, when all that the stage asks for is so. Further absence is counted
 * from the day after the stage before. While a pupil is held, nothing follows and no absence counts.
 */
export const ladders: Rule = (policy, reading) => {
  const all = policy.ladders.ladders.map((_, index) => readyLadder(policy, index, reading))
  return run => {
    const climbs = all.map(ladder => climb(ladder, run))
    return today => {
      for (const step of climbs) step(today)
      run.watchedByLadder = isBeyondFirst(climbs)
    }
  }
}

function isBeyondFirst(climbs: readonly Climb[]): boolean {
  for (const { stage } of climbs) if (stage() > 1) return true
  return false
}

type Climb = ((today: PupilDay) => void) & { stage(): number }

const held = (holds: readonly Hold[] | undefined, { holds: reasons }: ReadyLadder, day: number): boolean =>
  holds?.some(hold => reasons.includes(hold.reason) && hold.from <= day && day <= (hold.until ?? Number.POSITIVE_INFINITY)) ===
  true

/** The stage on which a pupil stood before these days, of a ladder that goes on from year to year. */
function stoodBefore(
  { name, stages, startsAgain }: ReadyLadder,
  { pupil, days }: Run,
): { next: number; place: number } | undefined {
  if (startsAgain !== 'never') return undefined
  const last = pupil.before
    ?.filter(({ ladder }) => ladder === name)
    .sort((a, b) => a.day - b.day)
    .at(-1)
  const next = last ? stages.findIndex(stage => stage.name === last.stage) + 1 : 0
  return last && next > 0 ? { next, place: days.days.findIndex(day => day > last.day) - 1 } : undefined
}

function climb(ladder: ReadyLadder, run: Run): Climb {
  const { stages, startsAgain } = ladder
  const start = (): Stood => ({ next: 0, place: 0, absent: 0, withoutEvidence: 0, unauthorised: 0, afterClose: 0 })
  let stood: Stood = { ...start(), ...stoodBefore(ladder, run) }
  let term: number | undefined
  let done: number | undefined
  const step = (today: PupilDay) => {
    if (today.possible === 0) return
    const { place, day } = today
    if (startsAgain === 'each-term' && term !== run.days.term[place]) {
      term = run.days.term[place]
      stood = start()
    }
    const limit = stages[0]?.limit
    if (startsAgain === 'when-attendance-is-above-the-first-stage' && stood.next > 0 && limit && !isBelow(run.soFar, limit))
      stood = start()
    if (held(run.pupil.holds, ladder, day)) return
    if (today.absent > 0) count(stood, today, run)
    const stage = stages[stood.next]
    const reasons =
      stage && place >= stood.place + waitAfter(ladder, stood) ? reasonsFor(ladder, stage, stood, today, run) : undefined
    if (stage && reasons) {
      stood.next++
      stood.place = place
      stood.absent = 0
      stood.withoutEvidence = 0
      done = place
      run.follows(stage.act, reasons.join(' '))
      return
    }
    done = repeated(ladder, stood, today, run, done)
  }
  return Object.assign(step, { stage: () => stood.next })
}

/** School days that lie between a stage and the next: none before the first, one at least. */
const waitAfter = ({ stages }: ReadyLadder, { next }: Stood): number => (next === 0 ? 0 : (stages[next - 1]!.holdDays ?? 0) + 1)

function count(stood: Stood, { day, absent, unauthorised, lateAfterClose }: PupilDay, { pupil }: Run): void {
  stood.absent += absent
  stood.unauthorised += unauthorised
  stood.afterClose += lateAfterClose
  stood.withoutEvidence += pupil.evidence === undefined ? unauthorised : pupil.evidence.has(day) ? 0 : absent
}

/** An act of the stage that goes on: a call is made only on a day of unexplained absence on which nobody has called yet. */
function repeated(
  { stages, name }: ReadyLadder,
  { next }: Stood,
  { place, unexplained }: PupilDay,
  run: Run,
  done: number | undefined,
): number | undefined {
  const stage = stages[next - 1]
  if (!stage?.how || !isDue(stage.how, done, place, run.days)) return done
  if (stage.act.kind === 'call' && (unexplained === 0 || run.called)) return done
  run.follows(stage.act, `The pupil stands on this stage of “${name}”; ${stage.how}.`)
  return place
}

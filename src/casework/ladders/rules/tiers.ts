import type { Act } from '#casework/ladders/consequence.ts'
import type { Over, SchoolDays } from '#casework/ladders/facts/school-days.ts'
import { attendanceText, isBelow, limitText, type SoFar } from '#casework/ladders/facts/so-far.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'
import { type Every, isDue } from './how-often.ts'
import type { Rule, Run } from './rule.ts'

type Level = Policy['tiers']['levels'][number]

interface Ready extends Level {
  limit: { percent: number; includes: boolean }
  once: Act[]
  again: { act: Act; how: Every }[]
  /** Follows where a pupil is watched for so many weeks. */
  review: Act
}

/** A tier that holds every pupil asks nothing of anybody for one of them. */
const isForEveryone = ({ below, includes }: Level): boolean => below >= 100 && includes
const none = -1

const unwatched = Number.NEGATIVE_INFINITY

/**
 * R-0901: what a tier has people do. Acts without a word how often follow when a pupil falls into the tier, once in the time
 * over which attendance is looked at; the others go on while the pupil is in it. A pupil who is watched stays until the weeks are over.
 */
export const tiers: Rule = (policy, { least }) => {
  const { over } = policy.tiers
  const levels = policy.tiers.levels.map((_, index) => ready(policy, index)).filter(level => !isForEveryone(level))
  return run => {
    let at = none
    let watchedUntil = unwatched
    const entered = levels.map((): number | undefined => undefined)
    let done: (number | undefined)[] = []
    const enter = (level: number, place: number, day: Day) => {
      const [from, to] = [levels[at], levels[level]]
      const why = `${attendanceNow(run, over)}: ${to ? limitText(to.limit) : `no longer ${limitText(from!.limit)}`}.`
      run.moves?.({ day, pupil: run.pupil.pupil, from: from?.name, to: to?.name, because: why })
      const anew = to && level > at && isAnew(entered[level], place, over, run.days)
      at = level
      done = []
      watchedUntil = unwatched
      if (!anew) return
      entered[level] = place
      if (to.monitorWeeks !== null) watchedUntil = day + 7 * to.monitorWeeks
      for (const act of to.once) run.follows(act, why)
    }
    return ({ place, day, possible }) => {
      if (possible === 0) return
      const level = run.soFar.possible < least ? none : lowestOf(levels, run.soFar)
      if (watchedUntil > unwatched && day >= watchedUntil) {
        watchedUntil = unwatched
        const { review, monitorWeeks, limit } = levels[at]!
        run.follows(review, `${attendanceNow(run, over)}, ${monitorWeeks} weeks after it was first ${limitText(limit)}.`)
      }
      if (level > at || (level < at && watchedUntil === unwatched)) enter(level, place, day)
      run.watchedByTier = watchedUntil > unwatched
      if (at !== none && levels[at]!.again.length > 0) repeat(run, levels[at]!, place, done, over)
    }
  }
}

function lowestOf(levels: readonly Ready[], soFar: SoFar): number {
  for (let level = levels.length - 1; level >= 0; level--) if (isBelow(soFar, levels[level]!.limit)) return level
  return none
}

const attendanceNow = ({ soFar }: Run, over: Over): string => `Attendance is ${attendanceText(soFar, over)}`

/** Whether a tier was not entered before in the same time: the same year, half-term or term, or six weeks. */
function isAnew(before: number | undefined, place: number, over: Over, days: SchoolDays): boolean {
  return before === undefined || days.since[over][place]! > (over === 'last-six-weeks' ? before : days.since[over][before]!)
}

/** Acts that go on while a pupil is in the tier; `done` holds the place of the school day on which each was done last. */
function repeat(run: Run, { again, limit }: Ready, place: number, done: (number | undefined)[], over: Over): void {
  for (const [index, { act, how }] of again.entries()) {
    if (!isDue(how, done[index], place, run.days)) continue
    done[index] = place
    run.follows(act, `${attendanceNow(run, over)}: ${limitText(limit)}; ${how}.`)
  }
}

function ready(policy: Policy, index: number): Ready {
  const level = policy.tiers.levels[index]!
  const place = `tiers.levels.${index + 1}`
  const acts = level.acts.map(({ by, does, kind, how }, act) => ({
    how,
    act: { asked: 'tier', kind, name: level.name, does, by, clause: clauseAt(policy, `${place}.acts.${act + 1}`) } satisfies Act,
  }))
  return {
    ...level,
    limit: { percent: level.below, includes: level.includes },
    once: acts.filter(({ how }) => how === null).map(({ act }) => act),
    again: acts.flatMap(({ act, how }) => (how === null ? [] : [{ act, how }])),
    review: {
      asked: 'tier',
      kind: 'review',
      name: level.name,
      does: `Looks back on ${level.monitorWeeks} weeks of watching.`,
      by: level.acts[0]?.by ?? policy.people.seniorChampion ?? policy.followUp.by,
      clause: clauseAt(policy, place),
    },
  }
}

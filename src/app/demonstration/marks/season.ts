import type { Random } from '#app/demonstration/random.ts'
import type { AbsencePlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { partsOfDay, weekdayOf } from '#time/day.ts'
import type { Reason } from './reasons.ts'
import { winter } from './reasons.ts'

/** Picks the session of a year in which an absence begins. */
export type Beginning = (random: Random) => number

/** Afternoons on which an absence begins: the pupil was there in the morning. */
const fromMidday = 0.13

/** When absences begin in a year: oftener on some weekdays, illness oftener in winter, mostly in the morning. */
export function beginningsOf(timeline: Timeline, plan: AbsencePlan, which: 0 | 1): Record<Reason['season'], Beginning> {
  const from = which === 0 ? 0 : timeline.thisYear
  const until = which === 0 ? timeline.thisYear : timeline.dayOf.length
  const make = (monthly: readonly number[] | undefined): Beginning => {
    const sums = new Float64Array(until - from)
    let sum = 0
    for (let session = from; session < until; session++) {
      const day = timeline.days[timeline.dayOf[session]!]!
      const month = monthly ? monthly[partsOfDay(day).month - 1]! : 1
      sum += month * plan.weekdays[weekdayOf(day) - 1]! * (timeline.afternoon[session] ? fromMidday : 1)
      sums[session - from] = sum
    }
    return random => {
      const at = random.next() * sum
      let low = 0
      let high = sums.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (sums[middle]! > at) high = middle
        else low = middle + 1
      }
      return from + low
    }
  }
  return { winter: make(winter), even: make(undefined) }
}

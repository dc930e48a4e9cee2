import type { Random } from '#app/demonstration/random.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import type { Propensity } from './propensity.ts'
import { numberOf, type PupilMarks } from './pupil-marks.ts'

const afternoons = 0.05
const mornings = 2 - afternoons

/** Lays lateness on sessions in which the pupil came: in the morning mostly, within the register's time or after it has closed. */
export function layLateness(marks: PupilMarks, timeline: Timeline, propensity: Propensity, random: Random): void {
  const late = numberOf('L')
  const after = numberOf('U')
  for (let session = marks.first; session < marks.end; session++) {
    if (marks.code[session] !== 0) continue
    const scale = timeline.afternoon[session] ? afternoons : mornings
    const chance = random.next()
    if (chance >= (propensity.late + propensity.lateAfterClose) * scale) continue
    const window = timeline.afternoon[session] ? timeline.afternoonWindow : timeline.morning
    const open = window.closes - window.registerFrom
    const isAfter = chance < propensity.lateAfterClose * scale
    const waited = isAfter ? open + 1 + random.below(70) : 1 + Math.floor(random.next() * random.next() * open)
    marks.code[session] = isAfter ? after : late
    marks.minutes[session] = window.registerFrom - window.arriveBy + waited
    marks.settled[session] = isAfter ? 1 : 0
  }
}

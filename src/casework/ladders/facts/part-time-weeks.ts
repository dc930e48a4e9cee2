import { type Day, mondayOf } from '#time/day.ts'
import type { Hold, PupilYear } from './pupil-year.ts'
import { is, sessionKinds } from './session-kinds.ts'

/** L-070: the weeks in which a pupil had a part-time timetable, as the marks tell, as one hold for each run of weeks. */
export function partTimeWeeks({ marks, from }: Pick<PupilYear, 'marks' | 'from'>): Hold[] {
  const holds: (Hold & { until: Day })[] = []
  for (const [place, number] of marks.entries()) {
    if ((sessionKinds[number]! & is.partTime) === 0) continue
    const monday = mondayOf(from + (place >> 1))
    const last = holds.at(-1)
    if (last && monday <= last.until + 1) last.until = monday + 6
    else holds.push({ reason: 'part-time-timetable', from: monday, until: monday + 6 })
  }
  return holds
}

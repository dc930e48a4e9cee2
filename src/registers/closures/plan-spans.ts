import type { Session } from '#law/codes/code.ts'
import type { PlanSpan } from '#registers/pupil-record/plan.ts'
import type { SessionsNamed } from '#school/calendar/calendar.ts'
import type { Day } from '#time/day.ts'

export interface PlannedSession {
  day: Day
  session: Session
}

/**
 * Sessions to come, in order, as few spans as cover exactly them. A span runs over days that are no school days;
 * `schoolDays` are those that matter.
 */
export function planSpans(sessions: readonly PlannedSession[], schoolDays: ReadonlySet<Day>): PlanSpan[] {
  const spans: PlanSpan[] = []
  for (const { day, sessions: named } of byDay(sessions)) {
    const last = spans.at(-1)
    if (last && last.sessions === named && !anyBetween(last.lastDay, day, schoolDays)) last.lastDay = day
    else spans.push({ firstDay: day, lastDay: day, sessions: named, weekdays: null })
  }
  return spans
}

function byDay(sessions: readonly PlannedSession[]): { day: Day; sessions: SessionsNamed }[] {
  const days: { day: Day; sessions: SessionsNamed }[] = []
  for (const { day, session } of sessions) {
    const last = days.at(-1)
    if (last?.day === day) last.sessions = 'both'
    else days.push({ day, sessions: session })
  }
  return days
}

function anyBetween(from: Day, until: Day, days: ReadonlySet<Day>): boolean {
  for (let day = from + 1; day < until; day++) if (days.has(day)) return true
  return false
}

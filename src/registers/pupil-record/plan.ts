import type { Session } from '#law/codes/code.ts'
import type { MarkSaid } from '#registers/attendance/mark.ts'
import type { SessionsNamed } from '#school/calendar/calendar.ts'
import { type Day, dayText, longDay, shortDay } from '#time/day.ts'

/** One session of a day. */
export interface SessionSaid {
  day: Day
  session: Session
}

/** The sessions of a plan: from a day to a day, on every weekday unless some are named. */
export interface PlanSpan {
  firstDay: Day
  lastDay: Day
  sessions: SessionsNamed
  weekdays: number[] | null
}

/** Something known beforehand, kept until its days have come. */
export interface Plan extends MarkSaid, PlanSpan {
  id: number
  because: string
  by: string
  at: Date
}

/** A plan for a pupil, ready for the record. */
export interface NewPlan extends PlanSpan {
  pupil: number
  code: string
  nature: string
  because: string
}

/** Monday to Sunday, as a plan speaks of them. */
const weekdayNames = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

/** 'Friday 20 November 2026, morning', or 'Mon 2 Nov to 18 December 2026, mornings, Mondays'. */
export function spanText({ firstDay, lastDay, sessions, weekdays }: PlanSpan): string {
  if (firstDay === lastDay) return longDay(firstDay) + { AM: ', morning', PM: ', afternoon', both: '' }[sessions]
  const on = weekdays?.length ? `, ${weekdays.map(n => weekdayNames[n - 1]).join(' and ')}` : ''
  return `${shortDay(firstDay)} to ${dayText(lastDay)}${{ AM: ', mornings', PM: ', afternoons', both: '' }[sessions]}${on}`
}

import { type Day, dayFromParts, daysInMonth, partsOfDay, weekdayOf } from '#time/day.ts'
import { type Calendar, type CalendarException, sessionOn } from './calendar.ts'

/** How a day looks on the wall. 'some': it differs for some year groups only. 'half': one of its two sessions is held. */
export type DayLook =
  | 'school'
  | 'half'
  | 'some'
  | 'opened'
  | 'inset'
  | 'bank-holiday'
  | 'planned-closure'
  | 'exeat'
  | 'holiday'
  | 'weekend'
  | 'outside'

/** Each look in words. */
export const lookWords: Record<DayLook, string> = {
  school: 'School day',
  half: 'Half a school day',
  some: 'Differs for some year groups',
  opened: 'Opened day',
  inset: 'INSET day',
  'bank-holiday': 'Bank holiday',
  'planned-closure': 'Planned closure',
  exeat: 'Exeat',
  holiday: 'Holiday',
  weekend: 'Weekend',
  outside: 'Outside the academic year',
}

export interface WallDay {
  day: Day
  date: number
  look: DayLook
  says: string
}

export interface WallMonth {
  name: string
  /** Seven days a week, Monday first; null before the first and after the last. */
  weeks: (WallDay | null)[][]
  schoolDays: number
}

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const held = (calendar: Calendar, day: Day, yearGroup: number | null) =>
  (['AM', 'PM'] as const).filter(session => 'window' in sessionOn(calendar, day, session, yearGroup)).length
const on = (day: Day, e: CalendarException) => e.firstDay <= day && day <= e.lastDay

/** What a day is for a year group, or for the school as a whole. */
export function lookOf(calendar: Calendar, day: Day, yearGroup: number | null): { look: DayLook; says: string } {
  const here = calendar.exceptions.filter(e => on(day, e))
  const forAll = here.filter(e => e.yearGroups === null || (yearGroup !== null && e.yearGroups.includes(yearGroup)))
  const forSome = yearGroup === null ? here.filter(e => e.yearGroups !== null) : []
  const sessions = held(calendar, day, yearGroup)
  const closing = forAll.find(e => e.kind !== 'opened')
  const opening = forAll.find(e => e.kind === 'opened')
  if (closing && sessions === 0) return { look: closing.kind, says: closing.title }
  if (closing) return { look: 'half', says: `${closing.title}, ${closing.sessions === 'AM' ? 'morning' : 'afternoon'} only` }
  if (opening && sessions > 0) return { look: 'opened', says: opening.title }
  if (forSome.length > 0) return { look: 'some', says: forSome.map(e => e.title).join(', ') }
  if (sessions === 2) return { look: 'school', says: lookWords.school }
  if (sessions === 1) return { look: 'half', says: lookWords.half }
  return weekdayOf(day) > 5 ? { look: 'weekend', says: lookWords.weekend } : { look: 'holiday', says: lookWords.holiday }
}

/** R-0102: an academic year as a wall of months. */
export function calendarWall(calendar: Calendar, firstDay: Day, lastDay: Day, yearGroup: number | null): WallMonth[] {
  const months: WallMonth[] = []
  const first = partsOfDay(firstDay)
  const last = partsOfDay(lastDay)
  for (let at = first.year * 12 + first.month - 1; at <= last.year * 12 + last.month - 1; at++) {
    const year = Math.floor(at / 12)
    const month = (at % 12) + 1
    const begins = dayFromParts(year, month, 1)!
    const days: WallDay[] = Array.from({ length: daysInMonth(year, month) }, (_, i) => {
      const day = begins + i
      const inside = day >= firstDay && day <= lastDay
      const { look, says } = inside ? lookOf(calendar, day, yearGroup) : { look: 'outside' as const, says: lookWords.outside }
      return { day, date: i + 1, look, says }
    })
    const padded: (WallDay | null)[] = [...Array.from({ length: weekdayOf(begins) - 1 }, () => null), ...days]
    while (padded.length % 7 > 0) padded.push(null)
    months.push({
      name: `${names[month - 1]} ${year}`,
      weeks: Array.from({ length: padded.length / 7 }, (_, week) => padded.slice(week * 7, week * 7 + 7)),
      schoolDays: days.filter(d => ['school', 'half', 'opened', 'some'].includes(d.look)).length,
    })
  }
  return months
}

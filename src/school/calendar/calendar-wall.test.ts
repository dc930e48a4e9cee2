import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import type { Calendar, CalendarException } from './calendar.ts'
import { calendarWall, lookOf } from './calendar-wall.ts'

const day = dayOf('2026-11-20')
const window = {
  fromDay: dayOf('2025-09-01'),
  weekdays: [1, 2, 3, 4, 5],
  yearGroups: null,
  arriveBy: 530,
  registerFrom: 540,
  closes: 560,
  ends: 720,
}
const differs = (but: Partial<CalendarException>): Calendar => ({
  years: [],
  terms: [{ id: 1, academicYear: 1, name: 'Autumn', firstDay: dayOf('2026-11-02'), lastDay: dayOf('2026-12-18') }],
  exceptions: [
    { id: 1, kind: 'inset', title: 'Training', firstDay: day, lastDay: day, sessions: 'both', yearGroups: null, ...but },
  ],
  windows: [
    { ...window, id: 1, session: 'AM' },
    { ...window, id: 2, session: 'PM' },
  ],
})

test.each([
  [{}, null, 'inset'],
  [{ sessions: 'PM' as const }, null, 'half'],
  [{ yearGroups: [7] }, null, 'some'],
  [{ yearGroups: [7] }, 7, 'inset'],
  [{ yearGroups: [7] }, 8, 'school'],
  [{ kind: 'exeat' as const }, null, 'exeat'],
])('a day that differs so (%j), for year group %s, looks like %s', (but, yearGroup, look) => {
  expect(lookOf(differs(but), day, yearGroup).look).toBe(look)
})

test('days outside every stretch are holidays or weekends, an opened one stands out', () => {
  const saturday = dayOf('2026-11-21')
  expect(lookOf(differs({}), dayOf('2026-10-28'), null).look).toBe('holiday')
  expect(lookOf(differs({}), saturday, null).look).toBe('weekend')
  expect(lookOf(differs({ kind: 'opened', firstDay: saturday, lastDay: saturday }), saturday, null).look).toBe('opened')
})

test('a month begins on its weekday and has whole weeks', () => {
  const [november] = calendarWall(differs({}), dayOf('2026-11-01'), dayOf('2026-11-30'), null)
  expect(november!.name).toBe('November 2026')
  expect(november!.weeks.every(week => week.length === 7)).toBe(true)
  expect(november!.weeks[0]!.map(d => d?.date ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 1])
  expect(november!.schoolDays).toBe(20)
})

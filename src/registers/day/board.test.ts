import { describe, expect, test } from 'vitest'
import type { GroupOfDay } from '#registers/attendance/load-register.store.ts'
import { day, window } from '#registers/attendance/register.examples.ts'
import type { Calendar } from '#school/calendar/calendar.ts'
import { boardOf, overdue, sessionNow } from './board.ts'

const afternoon = { arriveBy: 780, registerFrom: 785, closes: 805, ends: 915 }
const calendar: Calendar = {
  years: [{ id: 1, name: '2026/27', firstDay: day - 80, lastDay: day + 280 }],
  terms: [{ id: 1, academicYear: 1, name: 'Autumn', firstDay: day - 18, lastDay: day + 28 }],
  exceptions: [
    { id: 1, kind: 'inset', title: 'Training day', firstDay: day + 3, lastDay: day + 3, sessions: 'both', yearGroups: null },
    { id: 2, kind: 'planned-closure', title: 'Year 6 away', firstDay: day, lastDay: day, sessions: 'PM', yearGroups: [6] },
  ],
  windows: [
    { id: 1, fromDay: day - 80, session: 'AM', weekdays: [1, 2, 3, 4, 5], yearGroups: null, ...window },
    { id: 2, fromDay: day - 80, session: 'PM', weekdays: [1, 2, 3, 4, 5], yearGroups: null, ...afternoon },
  ],
}
const groupOf = (id: number, more: Partial<GroupOfDay> = {}): GroupOfDay => ({
  id,
  name: `Group ${id}`,
  yearGroup: 4,
  staff: 'Ama Boateng',
  pupils: 30,
  marks: [],
  taken: [],
  chased: [],
  ...more,
})
const at = (minute: number, on = day) => ({ day: on, minute })

describe('R-0305: the board of the day', () => {
  test('says of each group where morning and afternoon stand', () => {
    const taken = [{ session: 'AM' as const, at: new Date(), by: 'Ama Boateng' }]
    const board = boardOf(calendar, [groupOf(1), groupOf(2, { taken }), groupOf(3, { yearGroup: 6 })], day, at(600))
    expect(board.groups.map(g => g.sessions.map(s => s.state))).toEqual([
      ['late', 'not-due'],
      ['taken', 'not-due'],
      ['late', 'closed'],
    ])
  })

  test('counts who is here, who is away, and who without a reason', () => {
    const marks = [
      { session: 'AM' as const, code: '/', times: 20 },
      { session: 'AM' as const, code: 'L', times: 2 },
      { session: 'AM' as const, code: 'I', times: 3 },
      { session: 'AM' as const, code: 'N', times: 1 },
    ]
    expect(boardOf(calendar, [groupOf(1, { marks })], day, at(600)).groups[0]!.sessions[0]).toMatchObject({
      here: 22,
      away: 4,
      unexplained: 1,
    })
  })

  test('a group without a pupil that day has no register', () =>
    expect(boardOf(calendar, [groupOf(1, { pupils: 0 })], day, at(600)).groups).toEqual([]))

  test('on a closed day it says why, and where the next school day is', () => {
    const board = boardOf(calendar, [groupOf(1)], day + 3, at(600, day + 3))
    expect(board).toMatchObject({ closed: 'Training day', previous: day, next: day + 4 })
    expect(overdue(board)).toEqual([])
  })

  test('late and missing registers are chased, the morning’s first', () => {
    const board = boardOf(calendar, [groupOf(1), groupOf(2)], day, at(810))
    expect(overdue(board).map(({ group, session }) => [group.id, session.session, session.state])).toEqual([
      [1, 'AM', 'missing'],
      [2, 'AM', 'missing'],
      [1, 'PM', 'late'],
      [2, 'PM', 'late'],
    ])
  })
})

test.each([
  [480, 'AM'],
  [530, 'AM'],
  [749, 'AM'],
  [750, 'PM'],
  [900, 'PM'],
])('at minute %i a teacher is led to the register of the %s', (minute, session) =>
  expect(sessionNow(calendar, day, minute, 4)).toBe(session),
)

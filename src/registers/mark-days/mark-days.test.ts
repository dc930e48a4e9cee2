import { expect, test } from 'vitest'
import type { EntryOf } from '#registers/attendance/mark.ts'
import type { Calendar } from '#school/calendar/calendar.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { type DaysGiven, type DaysOfPupil, markDays } from './mark-days.ts'

const window = {
  id: 1,
  fromDay: dayOf('2025-09-01'),
  weekdays: [1, 2, 3, 4, 5],
  yearGroups: null,
  arriveBy: 530,
  registerFrom: 540,
  closes: 560,
  ends: 720,
}
const calendar: Calendar = {
  years: [],
  terms: [{ id: 1, academicYear: 1, name: 'Autumn', firstDay: dayOf('2026-11-02'), lastDay: dayOf('2026-12-18') }],
  exceptions: [
    {
      id: 1,
      kind: 'inset',
      title: 'Training day',
      firstDay: dayOf('2026-11-25'),
      lastDay: dayOf('2026-11-25'),
      sessions: 'both',
      yearGroups: null,
    },
  ],
  windows: [
    { ...window, session: 'AM' },
    { ...window, id: 2, session: 'PM', arriveBy: 780, registerFrom: 785, closes: 805, ends: 915 },
  ],
}
const spell = { spell: 1, version: 0, startingDay: dayOf('2025-09-01'), lastDay: null, ground: null, boarder: false }
const of = (more: Partial<DaysOfPupil> = {}): DaysOfPupil => ({
  pupil: { id: 7, born: dayOf('2018-03-15'), yearGroup: 4 },
  spells: [spell],
  calendar,
  standing: [],
  ...more,
})
const given = (from: string, until: string, more: Partial<DaysGiven> = {}): DaysGiven => ({
  from: dayOf(from),
  until: dayOf(until),
  sessions: 'both',
  weekdays: [],
  code: 'I',
  minutesLate: 0,
  nature: '',
  reason: 'Letter from the hospital',
  ...more,
})
/** Friday 20 November 2026, eleven o'clock: the morning has begun, the afternoon has not. */
const by = { now: { day: dayOf('2026-11-20'), minute: 660 }, name: 'Dawn Okafor', position: 'Attendance officer' }
const said = (list: { day: number; session: string }[]) => list.map(({ day, session }) => `${isoFromDay(day)} ${session}`)

test('L-005: what has begun is entered, what is to come is planned', () => {
  const decided = markDays(given('2026-11-19', '2026-11-20'), of(), by)
  expect(said(decided.entries)).toEqual(['2026-11-19 AM', '2026-11-19 PM', '2026-11-20 AM'])
  expect(said(decided.planned)).toEqual(['2026-11-20 PM'])
})

test('closed days are passed over and counted', () => {
  const decided = markDays(given('2026-11-21', '2026-11-25'), of(), by)
  expect([decided.closed, decided.planned.length]).toEqual([6, 4])
})

test('a plan that begins in the middle of a day does not reach back to its morning', () => {
  expect(markDays(given('2026-11-20', '2026-11-24'), of(), by).plans).toEqual([
    { firstDay: dayOf('2026-11-20'), lastDay: dayOf('2026-11-20'), sessions: 'PM', weekdays: null },
    { firstDay: dayOf('2026-11-21'), lastDay: dayOf('2026-11-24'), sessions: 'both', weekdays: null },
  ])
})

test('only the weekdays that are named', () => {
  const decided = markDays(given('2026-11-16', '2026-12-04', { weekdays: [1], sessions: 'PM' }), of(), by)
  expect(said(decided.entries)).toEqual(['2026-11-16 PM'])
  expect(decided.plans).toEqual([{ firstDay: dayOf('2026-11-23'), lastDay: dayOf('2026-12-04'), sessions: 'PM', weekdays: [1] }])
})

test('L-026: sessions before the starting day are refused, and nothing else is', () => {
  const later = of({ spells: [{ ...spell, startingDay: dayOf('2026-11-19') }] })
  const decided = markDays(given('2026-11-18', '2026-11-19'), later, by)
  expect(said(decided.refused)).toEqual(['2026-11-18 AM', '2026-11-18 PM'])
  expect(decided.refused[0]?.citation.rule).toBe('L-026')
})

test('L-006: a boarder is in no attendance register', () => {
  const decided = markDays(given('2026-11-18', '2026-11-18'), of({ spells: [{ ...spell, boarder: true }] }), by)
  expect(decided.refused[0]?.citation.rule).toBe('L-006')
})

test('L-054: an absence without a reason cannot be planned: it says what happened', () => {
  const decided = markDays(given('2026-11-23', '2026-11-23', { code: 'N' }), of(), by)
  expect(decided.refused).toHaveLength(2)
  expect(decided.plans).toEqual([])
})

test('L-021: another mark that stands is amended with its next version', () => {
  const stood: EntryOf = {
    pupil: 7,
    day: dayOf('2026-11-18'),
    session: 'AM',
    version: 2,
    happening: 9,
    code: 'N',
    minutesLate: 0,
    nature: '',
    at: new Date(),
    by: 'A',
    position: 'B',
    reason: '',
  }
  const decided = markDays(given('2026-11-18', '2026-11-18', { sessions: 'AM' }), of({ standing: [stood] }), by)
  expect(decided.entries).toMatchObject([{ code: 'I', version: 3 }])
  expect(decided.amended).toEqual([stood])
  const silent = markDays(given('2026-11-18', '2026-11-18', { sessions: 'AM', reason: ' ' }), of({ standing: [stood] }), by)
  expect(silent.refused[0]?.citation.rule).toBe('L-021')
})

test('L-065: a code that needs its nature is refused without it', () => {
  expect(markDays(given('2026-11-18', '2026-11-18', { code: 'B' }), of(), by).refused).toHaveLength(2)
  expect(markDays(given('2026-11-18', '2026-11-18', { code: 'B', nature: 'Forest school' }), of(), by).refused).toEqual([])
})

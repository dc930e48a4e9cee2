import { describe, expect, test } from 'vitest'
import type { Calendar } from '#school/calendar/calendar.ts'
import { daysOf, ordinary, pupilWho } from '#test/pupil-year.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { partTimeWeeks } from './part-time-weeks.ts'
import { pupilDay } from './pupil-day.ts'
import { asSchoolDays, schoolDaysOf } from './school-days.ts'
import { is, sessionKinds } from './session-kinds.ts'
import { attendanceText, countSoFar, isBelow, limitText } from './so-far.ts'

const at = (iso: string) => ordinary.days.indexOf(dayOf(iso))

describe('the school days', () => {
  test('half-terms and terms are numbered, and a holiday lies between', () => {
    expect([at('2026-09-02'), at('2026-10-23'), at('2026-11-02')].map(place => ordinary.half[place])).toEqual([0, 0, 1])
    expect(['2026-12-18', '2027-01-04', '2027-02-22', '2027-04-12'].map(iso => ordinary.term[at(iso)])).toEqual([0, 1, 1, 2])
    expect(
      ordinary.days
        .filter((_, place) => ordinary.nextToBreak[place])
        .map(isoFromDay)
        .slice(0, 4),
    ).toEqual(['2026-09-02', '2026-10-23', '2026-11-02', '2026-12-18'])
    expect(ordinary.nextToBreak.at(-1)).toBe(true)
  })
  test('each day knows since when attendance is looked at', () => {
    const since = (over: keyof typeof ordinary.since, iso: string) => isoFromDay(ordinary.days[ordinary.since[over][at(iso)]!]!)
    expect(since('year-to-date', '2027-03-01')).toBe('2026-09-02')
    expect(since('half-term', '2027-03-01')).toBe('2027-02-22')
    expect(since('term', '2027-03-01')).toBe('2027-01-04')
    expect(since('last-six-weeks', '2026-12-18')).toBe('2026-11-09')
  })
  test('R-0102: they are those of the calendar, for a year group', () => {
    const calendar: Calendar = {
      years: [],
      terms: [{ id: 1, academicYear: 1, name: 'Autumn', firstDay: dayOf('2026-09-02'), lastDay: dayOf('2026-09-11') }],
      exceptions: [
        {
          id: 1,
          kind: 'inset',
          title: 'Training',
          firstDay: dayOf('2026-09-02'),
          lastDay: dayOf('2026-09-02'),
          sessions: 'both',
          yearGroups: null,
        },
        {
          id: 2,
          kind: 'planned-closure',
          title: 'Visit',
          firstDay: dayOf('2026-09-04'),
          lastDay: dayOf('2026-09-04'),
          sessions: 'both',
          yearGroups: [4],
        },
      ],
      windows: [
        {
          id: 1,
          fromDay: 0,
          session: 'AM',
          weekdays: [1, 2, 3, 4, 5],
          yearGroups: null,
          arriveBy: 530,
          registerFrom: 540,
          closes: 560,
          ends: 720,
        },
      ],
    }
    const span = { from: dayOf('2026-09-01'), to: dayOf('2026-09-30') }
    expect(schoolDaysOf(calendar, span).days).toHaveLength(7)
    expect(schoolDaysOf(calendar, span, 4).days).toHaveLength(6)
  })
  test('without terms all days are one half-term', () => {
    const days = asSchoolDays([dayOf('2026-09-02'), dayOf('2026-09-03')], [])
    expect([days.half, days.term]).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})

describe('the day of a pupil', () => {
  const day = (code: string, facts = {}) => pupilDay(pupilWho({ '2026-09-07': code }, facts), 0, dayOf('2026-09-07'))

  test('counts sessions by what the law says they are', () => {
    expect(day('/')).toMatchObject({ possible: 2, attended: 2, absent: 0, unauthorised: 0, threshold: 0 })
    expect(day('I')).toMatchObject({ possible: 2, attended: 0, absent: 2, medical: 2, ill: 2, unauthorised: 0 })
    expect(day('M /')).toMatchObject({ absent: 1, medical: 1, ill: 0, attended: 1 })
    expect(day('U L')).toMatchObject({ unauthorised: 1, lateAfterClose: 1, lateBeforeClose: 1, attended: 1, threshold: 1 })
    expect(day('G')).toMatchObject({ holiday: 2, unauthorised: 2, threshold: 2 })
    expect(day('N /')).toMatchObject({ unexplained: 1, known: null, unauthorised: 1, threshold: 1 })
    expect(day('V')).toMatchObject({ possible: 2, attended: 2 })
    expect(day('X /')).toMatchObject({ possible: 1, attended: 1 })
    expect(day('-')).toMatchObject({ possible: 0, absent: 0 })
  })
  test('remembers what stood without a reason, and until when', () => {
    const place = (dayOf('2026-09-07') - dayOf('2026-08-01')) * 2
    const known = dayOf('2026-09-09')
    expect(day('I', { reasonKnown: new Map([[place, known]]) })).toMatchObject({ unexplained: 1, known, unauthorised: 0 })
    expect(
      day('I N', {
        reasonKnown: new Map([
          [place, known],
          [place + 1, null],
        ]),
      }),
    ).toMatchObject({ unexplained: 2, known: null })
  })
  test('L-132: before 19 August 2024 nothing counts towards a national threshold', () => {
    const from = dayOf('2024-06-03')
    const marks = new Uint8Array([
      ...pupilWho({ '2026-09-07': 'O' }).marks.slice((dayOf('2026-09-07') - dayOf('2026-08-01')) * 2),
    ])
    expect(pupilDay({ pupil: 1, from, marks }, 0, from)).toMatchObject({ unauthorised: 2, threshold: 0 })
  })
  test('days outside the marks are no days of this pupil', () => {
    expect(pupilDay(pupilWho({}), 0, dayOf('2026-07-31')).possible).toBe(0)
    expect(pupilDay(pupilWho({}), 0, dayOf('2027-08-02')).possible).toBe(0)
  })
  test('no mark is nothing, and neither is a byte that is no code', () =>
    expect([sessionKinds[0], sessionKinds[250]]).toEqual([0, 0]))
  test('a part-time timetable is told by its code', () => {
    const { marks, from } = pupilWho({ '2026-09-08': '/ C2', '2026-09-18': '/ C2', '2026-10-06': 'C2' })
    expect(marks.some(number => (sessionKinds[number]! & is.partTime) !== 0)).toBe(true)
    expect(partTimeWeeks({ marks, from }).map(({ from, until }) => [isoFromDay(from), isoFromDay(until!)])).toEqual([
      ['2026-09-07', '2026-09-20'],
      ['2026-10-05', '2026-10-11'],
    ])
  })
})

describe('attendance so far', () => {
  const soFar = (marks: Record<string, string>, over: keyof typeof ordinary.since, iso: string) => {
    const counting = countSoFar(ordinary)
    const pupil = pupilWho(marks)
    for (let place = 0; place <= at(iso); place++) counting.add(pupilDay(pupil, place, ordinary.days[place]!))
    return counting.over(over, at(iso))
  }
  test('over the year, the half-term, the term and the last six weeks', () => {
    const marks = { ...daysOf('I', '2026-09-07', 5), ...daysOf('I', '2026-11-09', 2) }
    expect(soFar(marks, 'year-to-date', '2026-11-13')).toEqual({ attended: 82, possible: 96 })
    expect(soFar(marks, 'half-term', '2026-11-13')).toEqual({ attended: 16, possible: 20 })
    expect(soFar(marks, 'term', '2026-11-13')).toEqual({ attended: 82, possible: 96 })
    expect(soFar(marks, 'last-six-weeks', '2026-11-13')).toEqual({ attended: 46, possible: 50 })
  })
  test('L-113: counts are compared with the limit, not rounded percentages', () => {
    expect(isBelow({ attended: 252, possible: 280 }, { percent: 90, includes: false })).toBe(false)
    expect(isBelow({ attended: 252, possible: 280 }, { percent: 90, includes: true })).toBe(true)
    expect(isBelow({ attended: 251, possible: 280 }, { percent: 90, includes: false })).toBe(true)
    expect(isBelow({ attended: 923, possible: 1000 }, { percent: 92.3, includes: false })).toBe(false)
    expect(isBelow({ attended: 922, possible: 1000 }, { percent: 92.3, includes: false })).toBe(true)
    expect(isBelow({ attended: 0, possible: 0 }, { percent: 90, includes: true })).toBe(false)
  })
  test('in words', () => {
    expect(attendanceText({ attended: 36, possible: 38 }, 'half-term')).toBe('94.7 per cent this half-term (36 of 38 sessions)')
    expect(limitText({ percent: 90, includes: true })).toBe('at 90 per cent or below')
  })
})

import { expect, test } from 'vitest'
import { codes, isUnauthorised, type Session } from '#law/codes/attendance-codes.ts'
import { type Day, dayOf, daysFrom, isoFromDay, weekdayOf } from '#time/day.ts'
import { firstDayOfWeek, schoolWeeks, schoolWeeksUpTo, weekBegins } from './school-week.ts'
import { type Absences, terms, thresholds, windows } from './threshold.examples.ts'
import { countsTowardsThreshold, nationalThreshold, type SessionMark, sessionsCountedOn, threshold } from './threshold.ts'

const sessionDays = terms.flatMap(({ first, last }) => daysFrom(dayOf(first), dayOf(last))).filter(day => weekdayOf(day) <= 5)

const marksOf = (absences: readonly Absences[]): SessionMark[] =>
  absences.flatMap(({ code, from, to, session }) =>
    daysFrom(dayOf(from), dayOf(to))
      .filter(day => weekdayOf(day) <= 5)
      .flatMap(day => (session ? [session] : (['AM', 'PM'] as const)).map(half => ({ day, session: half, code }))),
  )

const one = (day: string, session: Session, code = 'O'): SessionMark => ({ day: dayOf(day), session, code })
const week = marksOf([{ code: 'O', from: '2026-09-07', to: '2026-09-11' }])

test.each(windows)('$rule: $says', ({ facts, answer }) => {
  const closed = (facts.closed ?? []).map(dayOf)
  const open = sessionDays.filter(day => !closed.includes(day))
  const window = sessionsCountedOn({ marks: [], sessionDays: open }, dayOf(facts.asAt))
  expect(isoFromDay(window!.from!)).toBe(answer.from)
  expect(window).toMatchObject({ count: 0, counted: [], whole: true })
  expect(schoolWeeksUpTo(dayOf(facts.asAt), schoolWeeks(open), 10)).toHaveLength(10)
})

test.each(thresholds)('$rule: $says', ({ facts, answer, rule }) => {
  const found = threshold({ marks: marksOf(facts.absences), sessionDays })
  expect(found.met).toBe(answer.met)
  expect(found.window.count).toBe(answer.sessions)
  expect(found.window.counted).toHaveLength(answer.sessions)
  expect(found.citation.rule).toBe(rule)
  expect(found.firstMet && isoFromDay(found.firstMet.day)).toBe(answer.firstMet)
  expect(found.firstMet?.session).toBe(answer.session)
})

test('L-011: a week begins on Monday, unless it is taken to begin on another day', () => {
  expect(weekBegins).toMatchObject({ taken: 1, citation: { rule: 'L-011', standing: 'unconfirmed' } })
  const days = ['2026-09-07', '2026-09-12', '2026-09-13', '2026-09-14'].map(dayOf)
  expect(days.map(day => isoFromDay(firstDayOfWeek(day)))).toEqual(['2026-09-07', '2026-09-07', '2026-09-07', '2026-09-14'])
  expect(days.map(day => isoFromDay(firstDayOfWeek(day, 7)))).toEqual(['2026-09-06', '2026-09-06', '2026-09-13', '2026-09-13'])
  expect(schoolWeeks([dayOf('2026-09-13'), dayOf('2026-09-07')], 7).map(isoFromDay)).toEqual(['2026-09-06', '2026-09-13'])
})

test('L-011: school weeks stand once each and in order, and the week of the day itself is the last', () => {
  const weeks = schoolWeeks([dayOf('2026-09-16'), dayOf('2026-09-07'), dayOf('2026-09-11')])
  expect(weeks.map(isoFromDay)).toEqual(['2026-09-07', '2026-09-14'])
  expect(schoolWeeksUpTo(dayOf('2026-09-13'), weeks, 2).map(isoFromDay)).toEqual(['2026-09-07'])
  expect(schoolWeeksUpTo(dayOf('2026-09-14'), weeks, 1).map(isoFromDay)).toEqual(['2026-09-14'])
  expect(schoolWeeksUpTo(dayOf('2026-09-06'), weeks, 2)).toEqual([])
})

test('L-132: weeks taken to begin on Sunday move the window', () => {
  const window = sessionsCountedOn({ marks: [], sessionDays, weekBegins: 7 }, dayOf('2026-11-20'))
  expect(isoFromDay(window!.from!)).toBe('2026-09-06')
  expect(isoFromDay(threshold({ marks: week, sessionDays, weekBegins: 7 }).window.from!)).toBe('2026-05-31')
})

test('L-132: the codes of the threshold are those of unauthorised absence, and no others', () => {
  const day = dayOf('2026-09-07')
  const counting = codes.filter(({ code }) => countsTowardsThreshold({ day, session: 'AM', code })).map(({ code }) => code)
  expect(counting).toEqual(['G', 'N', 'O', 'U'])
  expect(counting).toEqual(codes.filter(({ code }) => isUnauthorised(code, day)).map(({ code }) => code))
})

test('L-132: a mark counts from 19 August 2024', () => {
  expect(['2024-08-18', '2024-08-19'].map(day => countsTowardsThreshold(one(day, 'AM')))).toEqual([false, true])
  expect(nationalThreshold.versions.map(({ citation }) => [citation.rule, citation.standing])).toEqual([
    ['L-132', 'must'],
    ['L-179', 'defines'],
  ])
})

test('L-132: it says in words where the count stands', () => {
  expect(threshold({ marks: week, sessionDays }).because).toBe(
    '10 sessions without authority in the school weeks from Monday 1 June 2026: the threshold of 10 was met on the afternoon of Friday 11 September 2026. A penalty notice must be considered, case by case.',
  )
  const morning = threshold({ marks: [one('2026-09-04', 'PM'), ...week.slice(0, 9)], sessionDays })
  expect(morning.because).toContain('on the morning of Friday 11 September 2026')
  expect(threshold({ marks: [one('2026-09-07', 'AM')], sessionDays }).because).toBe(
    '1 session without authority in the school weeks from Monday 1 June 2026 to Monday 7 September 2026: the threshold of 10 is not met.',
  )
  expect(threshold({ marks: week.slice(0, 9), sessionDays }).because).toMatch(/^9 sessions .* is not met\.$/)
  expect(threshold({ marks: [], sessionDays })).toMatchObject({
    met: false,
    because: 'No session counts towards the national threshold.',
    citation: { rule: 'L-132' },
    window: { count: 0, counted: [], from: undefined, whole: false },
  })
})

test('L-179: marks of the older years only: there was no national threshold, whatever is asked later', () => {
  const old = threshold({ marks: marksOf([{ code: 'O', from: '2024-06-03', to: '2024-06-14' }]), sessionDays })
  expect(old).toMatchObject({ met: false, firstMet: undefined, window: { count: 0 } })
  expect(old.because).toContain('there was no national threshold')
  const mixed = threshold({ marks: [one('2024-06-03', 'AM'), one('2024-09-03', 'AM', 'I')], sessionDays })
  expect(mixed.citation.rule).toBe('L-132')
  const firstDay = threshold({ marks: [one('2024-08-19', 'AM')], sessionDays: [...sessionDays, dayOf('2024-08-19')] })
  expect(firstDay).toMatchObject({ citation: { rule: 'L-132' }, window: { count: 1 } })
  expect(countsTowardsThreshold(one('2006-08-31', 'AM'))).toBe(false)
  expect(sessionsCountedOn({ marks: [], sessionDays }, dayOf('2006-08-31'))).toBeUndefined()
  expect(sessionsCountedOn({ marks: [], sessionDays }, dayOf('2024-08-18'))).toBeUndefined()
  expect(sessionsCountedOn({ marks: [], sessionDays }, dayOf('2024-08-19'))).toBeDefined()
})

test('L-132: how many count at the end of a day: that day included, later days not', () => {
  const countOn = (day: string) => sessionsCountedOn({ marks: week, sessionDays }, dayOf(day))?.count
  expect(['2026-09-06', '2026-09-07', '2026-09-10', '2026-09-11', '2026-11-20', '2026-11-23'].map(countOn)).toEqual([
    0, 2, 8, 10, 10, 0,
  ])
})

test('L-132: it is met once and first; later absence does not move the moment', () => {
  const later = marksOf([{ code: 'O', from: '2026-09-14', to: '2026-09-18' }])
  expect(threshold({ marks: [...later, ...week], sessionDays }).firstMet).toEqual({ day: dayOf('2026-09-11'), session: 'PM' })
})

test('L-132: where it is not met the window is that of the latest session that counts', () => {
  const { window } = threshold({ marks: [one('2026-09-07', 'AM'), one('2027-01-08', 'AM')], sessionDays })
  expect(window).toMatchObject({ count: 1, from: dayOf('2026-10-12'), whole: true })
})

test('L-132: a calendar that does not reach back ten school weeks is said to be too short', () => {
  const short = sessionDays.filter(day => day >= dayOf('2026-09-02'))
  const { window } = threshold({ marks: week, sessionDays: short })
  expect(window).toMatchObject({ whole: false, from: dayOf('2026-08-31'), count: 10 })
  expect(threshold({ marks: week, sessionDays: [] }).window).toEqual({ count: 0, counted: [], from: undefined, whole: false })
})

test('L-132: a mark on a day without a session in the calendar is named and not counted', () => {
  const found = threshold({ marks: [...week, one('2026-09-12', 'AM'), one('2026-09-13', 'AM', 'I')], sessionDays })
  expect(found.outsideCalendar).toEqual([one('2026-09-12', 'AM')])
  expect(found.window.count).toBe(10)
  const nine = threshold({ marks: [...week.slice(0, 9), one('2026-09-12', 'AM'), one('2026-09-12', 'PM')], sessionDays })
  expect(nine).toMatchObject({ met: false, window: { count: 9 } })
  const later = sessionDays.filter(day => day >= dayOf('2026-09-12'))
  expect(threshold({ marks: week, sessionDays: later }).because).toBe('No session counts towards the national threshold.')
  expect(sessionsCountedOn({ marks: week, sessionDays: later }, dayOf('2026-09-11'))).toEqual({
    count: 0,
    counted: [],
    from: undefined,
    whole: false,
  })
  const none: Day[] = []
  expect(threshold({ marks: week, sessionDays: none }).outsideCalendar).toEqual(week)
})

test('L-132: two marks for one session are a fault', () => {
  expect(() => threshold({ marks: [one('2026-09-07', 'AM'), one('2026-09-07', 'AM', 'G')], sessionDays })).toThrow(
    'Two marks for one session: 7 September 2026 AM',
  )
  expect(() => threshold({ marks: [one('2026-09-07', 'AM'), one('2026-09-07', 'PM')], sessionDays })).not.toThrow()
})

import { expect, test } from 'vitest'
import { builtTerms } from '#test/build-school.ts'
import { type Day, dayOf, isoFromDay } from '#time/day.ts'
import { periodsOn, spanText } from './period.ts'

const terms = builtTerms.map(([year, first, last], id) => ({
  id,
  academicYear: year === '2025/26' ? 1 : 2,
  name: '',
  firstDay: dayOf(first),
  lastDay: dayOf(last),
}))
const years = [
  { id: 1, name: '2025/26', firstDay: dayOf('2025-09-01'), lastDay: dayOf('2026-08-31') },
  { id: 2, name: '2026/27', firstDay: dayOf('2026-09-01'), lastDay: dayOf('2027-08-31') },
]
const on = (iso: string, calendar = { terms, years }) =>
  Object.fromEntries(
    periodsOn(calendar, dayOf(iso)).map(({ id, when, from, to }) => [id, `${when}: ${isoFromDay(from)} to ${isoFromDay(to)}`]),
  )

test('R-0801: the stretches of the calendar, none of them beyond today', () => {
  expect(on('2026-11-18')).toEqual({
    week: 'this week: 2026-11-16 to 2026-11-18',
    'last-week': 'last week: 2026-11-09 to 2026-11-15',
    'half-term': 'this half-term: 2026-11-02 to 2026-11-18',
    term: 'this term: 2026-09-02 to 2026-11-18',
    year: 'this school year: 2026-09-01 to 2026-11-18',
    'last-year': 'last school year: 2025-09-01 to 2026-08-31',
  })
})

test('the spring term runs over its half-term to Easter, and the summer term begins after it', () => {
  expect(on('2027-03-01').term).toBe('this term: 2027-01-04 to 2027-03-01')
  expect(on('2027-06-10').term).toBe('this term: 2027-04-12 to 2027-06-10')
})

test('in a holiday the half-term and the term are the last ones', () => {
  expect(on('2026-10-28')).toMatchObject({
    'half-term': 'in the last half-term: 2026-09-02 to 2026-10-23',
    term: 'this term: 2026-09-02 to 2026-10-28',
  })
  expect(on('2026-08-10').term).toBe('in the last term: 2026-04-13 to 2026-07-21')
})

test('without a calendar the year begins on 1 September, and half-terms are not offered', () => {
  const none = on('2026-08-31', { terms: [], years: [] })
  expect(none.year).toBe('this school year: 2025-09-01 to 2026-08-31')
  expect(none['last-year']).toBe('last school year: 2024-09-01 to 2025-08-31')
  expect(Object.keys(none)).toEqual(['week', 'last-week', 'year', 'last-year'])
})

test.each([
  ['2026-11-02', '2026-11-20', '2 to 20 November 2026'],
  ['2026-09-01', '2026-11-20', '1 September to 20 November 2026'],
  ['2025-09-01', '2026-07-21', '1 September 2025 to 21 July 2026'],
  ['2026-11-20', '2026-11-20', '20 November 2026'],
])('%s to %s is said as %s', (from, to, says) => {
  const days = [dayOf(from), dayOf(to)] as [Day, Day]
  expect(spanText(...days)).toBe(says)
})

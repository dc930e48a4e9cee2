import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addYears, dayOf, isoFromDay, partsOfDay, weekdayOf } from '#time/day.ts'
import { beginnings, ends } from './compulsory-school-age.examples.ts'
import { compulsorySchoolAge, isCompulsorySchoolAge, schoolLeavingDate } from './compulsory-school-age.ts'

test.each(beginnings)('$rule: $says', ({ facts, answer }) =>
  expect(isoFromDay(compulsorySchoolAge(dayOf(facts.born)).from)).toBe(answer.from),
)

test.each(ends)('$rule: $says', ({ facts, answer }) =>
  expect(isoFromDay(compulsorySchoolAge(dayOf(facts.born), facts.schoolYearBegins).until)).toBe(answer.until),
)

test('L-002: the last day is still of compulsory school age, the day after is not', () => {
  const born = dayOf('2010-01-10')
  expect(isCompulsorySchoolAge(born, dayOf('2026-06-26'))).toBe(true)
  expect(isCompulsorySchoolAge(born, dayOf('2026-06-27'))).toBe(false)
})

test('L-002: the school leaving date is the last Friday in June', () => {
  expect([2026, 2027, 2028].map(year => isoFromDay(schoolLeavingDate(year)))).toEqual(['2026-06-26', '2027-06-25', '2028-06-30'])
  for (let year = 2000; year <= 2050; year++) {
    expect(weekdayOf(schoolLeavingDate(year))).toBe(5)
    expect(partsOfDay(schoolLeavingDate(year) + 7).month).toBe(7)
  }
})

test('it begins between the fifth birthday and 31 prescribed days on, and ends about the sixteenth', () =>
  fc.assert(
    fc.property(fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2040-12-31') }), born => {
      const { from, until } = compulsorySchoolAge(born)
      const five = addYears(born, 5)
      const sixteen = addYears(born, 16)
      return from >= five && from - five <= 153 && until > sixteen - 75 && until < sixteen + 310 && weekdayOf(until) === 5
    }),
  ))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, isoFromDay, partsOfDay, weekdayOf } from '#time/day.ts'
import { collected, pupilsCollected } from './census-periods.examples.ts'
import { censusPeriodOf, censusPeriods, easterSunday, isCollected, springBankHoliday } from './census-periods.ts'

test.each(collected)('$rule: $says', ({ facts, answer }) => {
  const period = censusPeriodOf(dayOf(facts.day))!
  expect({ ...period, from: isoFromDay(period.from), until: isoFromDay(period.until) }).toEqual(answer)
})

test.each(pupilsCollected)('$rule: $says', ({ facts, answer }) => {
  const { boarder, onRollFrom, onRollUntil } = facts
  const pupil = { boarder, startingDay: dayOf(onRollFrom), lastDay: onRollUntil === undefined ? null : dayOf(onRollUntil) }
  expect(isCollected(pupil, censusPeriods(2026)[0]!) ? 'collected' : 'not collected').toBe(answer)
})

test('L-103: on roll for one day of the period, the first or the last, is enough', () => {
  const [autumn] = censusPeriods(2026)
  const on = (startingDay: number, lastDay?: number) => isCollected({ boarder: false, startingDay, lastDay }, autumn!)
  expect([on(autumn!.until), on(autumn!.until + 1)]).toEqual([true, false])
  expect([on(0, autumn!.from), on(0, autumn!.from - 1)]).toEqual([true, false])
})

/** The days after Easter Monday and spring bank holiday as the Government published them, 2012 to 2028. */
const published = {
  easterMonday: [
    '2012-04-09',
    '2013-04-01',
    '2014-04-21',
    '2015-04-06',
    '2016-03-28',
    '2017-04-17',
    '2018-04-02',
    '2019-04-22',
    '2020-04-13',
    '2021-04-05',
    '2022-04-18',
    '2023-04-10',
    '2024-04-01',
    '2025-04-21',
    '2026-04-06',
    '2027-03-29',
    '2028-04-17',
  ],
  spring: [
    '2012-06-04',
    '2013-05-27',
    '2014-05-26',
    '2015-05-25',
    '2016-05-30',
    '2017-05-29',
    '2018-05-28',
    '2019-05-27',
    '2020-05-25',
    '2021-05-31',
    '2022-06-02',
    '2023-05-29',
    '2024-05-27',
    '2025-05-26',
    '2026-05-25',
    '2027-05-31',
    '2028-05-29',
  ],
}

test('L-103: Easter Monday and the spring bank holiday are those that were published', () => {
  expect(published.easterMonday.map((_, i) => isoFromDay(easterSunday(2012 + i) + 1))).toEqual(published.easterMonday)
  expect(published.spring.map((_, i) => isoFromDay(springBankHoliday(2012 + i)))).toEqual(published.spring)
  expect(isoFromDay(springBankHoliday(2022, {}))).toBe('2022-05-30')
})

test('L-103: Easter is a Sunday from 22 March to 25 April', () => {
  for (let year = 1900; year <= 2199; year++) {
    const easter = easterSunday(year)
    const { month, dayOfMonth } = partsOfDay(easter)
    expect(weekdayOf(easter)).toBe(7)
    expect(month * 100 + dayOfMonth).toBeGreaterThanOrEqual(322)
    expect(month * 100 + dayOfMonth).toBeLessThanOrEqual(425)
  }
})

/** Easter Sunday by the other well-known reckoning, with its own steps. */
const easterByAnotherWay = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return `${year}-0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, '0')}`
}

test('L-103: two ways of reckoning Easter agree for six centuries', () => {
  for (let year = 1800; year < 2400; year++) expect(isoFromDay(easterSunday(year))).toBe(easterByAnotherWay(year))
})

test('L-103: a bank holiday that is given moves the halves of the summer term', () => {
  const [, , first, second] = censusPeriods(2026, dayOf('2027-06-03'))
  expect([first!.until, second!.from].map(isoFromDay)).toEqual(['2027-05-30', '2027-05-31'])
  expect(isoFromDay(censusPeriods(2026, dayOf('2027-06-07'))[3]!.from)).toBe('2027-06-07')
})

test('L-103: every day from 1 August to 31 July lies in exactly one period of its school year', () =>
  fc.assert(
    fc.property(fc.integer({ min: dayOf('2006-09-01'), max: dayOf('2060-12-31') }), day => {
      const { year, month } = partsOfDay(day)
      const periods = censusPeriods(month >= 8 ? year : year - 1)
      expect(periods.filter(({ from, until }) => day >= from && day <= until)).toEqual([censusPeriodOf(day)])
    }),
  ))

import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { defences, travels } from './travelling-family.examples.ts'
import { attendancesInTwelveMonths, markOfTravelling, type TravellingFacts } from './travelling-family.ts'

const today = dayOf('2026-11-20')

test.each(travels)('$rule: $says', ({ facts, answer, rule }) => {
  const { code, citation } = markOfTravelling(facts, today)
  expect(code).toBe(answer)
  expect(citation.rule).toBe(rule)
})

test.each(defences)('$rule: $says', ({ facts, answer, rule }) => {
  const { from, attended, asked, citation } = attendancesInTwelveMonths([], dayOf(facts.born), dayOf(facts.ending))
  expect({ from: isoFromDay(from), asked }).toEqual(answer)
  expect([attended, citation.rule]).toEqual([0, rule])
})

test('L-073: attended sessions of the twelve months are counted, those before, after and missed are not', () => {
  const from = dayOf('2025-11-21')
  const marks = [
    { day: from - 1, code: '/' },
    { day: from, code: '/' },
    { day: from + 3, code: 'L' },
    { day: from + 4, code: 'V' },
    { day: from + 5, code: 'I' },
    { day: from + 6, code: 'T' },
    { day: today, code: '\\' },
    { day: today + 1, code: '/' },
  ]
  expect(attendancesInTwelveMonths(marks, dayOf('2017-05-01'), today).attended).toBe(4)
})

test('each answer says why', () => {
  const fair: TravellingFacts = { mobileChild: true, travellingForTheTrade: true, agreedWithSchool: true, taughtElsewhere: 'no' }
  const because = (change: Partial<TravellingFacts>) => markOfTravelling({ ...fair, ...change }, today).because
  expect(because({})).toContain('as agreed with the school')
  expect(because({ mobileChild: false })).toBe('The pupil is not a mobile child.')
  expect(because({ travellingForTheTrade: false })).toContain('does not travel for the trade')
  expect(because({ agreedWithSchool: false })).toContain('not agreed with the school')
  expect(because({ taughtElsewhere: 'elsewhere' })).toContain('known to be taught elsewhere')
  expect(because({ taughtElsewhere: 'at-another-school-where-registered' })).toContain('expected at the other school')
})

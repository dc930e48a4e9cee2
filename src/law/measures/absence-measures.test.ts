import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOn, codes } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { pupils } from './absence-measures.examples.ts'
import { attendancePercent, countMarks, countNumbers, isLateNumber, sumCounts } from './absence-measures.ts'

test.each(pupils)('$rule: $says', ({ facts, answer }) => {
  const day = dayOf(facts.day)
  const marks = facts.marks.flatMap(([code, times]) => Array.from({ length: times }, () => ({ code, day })))
  const counts = countMarks(marks)
  expect(counts).toMatchObject(answer.counts)
  expect(attendancePercent(counts)).toBe(answer.percent)
  expect(countNumbers(marks.map(({ code }) => codeOn(code, day)?.number ?? 0))).toEqual(counts)
})

const strip = fc.array(fc.integer({ min: 0, max: codes.length }))

test('L-110: attended and absent make up the possible, and possible never exceeds the marks', () =>
  fc.assert(
    fc.property(strip, numbers => {
      const { present, approvedEducationalActivity, authorised, unauthorised, possible, attended, late } = countNumbers(numbers)
      expect(attended).toBe(present + approvedEducationalActivity)
      expect(possible).toBe(attended + authorised + unauthorised)
      expect(possible).toBeLessThanOrEqual(numbers.length)
      expect(late).toBeLessThanOrEqual(present + unauthorised)
    }),
  ))

test('L-110: counting parts and adding is counting the whole', () =>
  fc.assert(
    fc.property(strip, strip, (a, b) => {
      expect(sumCounts([countNumbers(a), countNumbers(b)])).toEqual(countNumbers([...a, ...b]))
    }),
  ))

test('a percentage is shown within a twentieth of the true one', () =>
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (attended, missed) => {
      const shown = attendancePercent({ attended, possible: attended + missed })
      if (shown === undefined) return attended + missed === 0
      return Math.abs(Number(shown) - (100 * attended) / (attended + missed)) <= 0.05 + 1e-9
    }),
  ))

test('L-175: a letter that was no code on its day, and a byte that is no mark, are counted nowhere', () => {
  expect(countMarks([{ code: 'J', day: dayOf('2024-08-19') }])).toEqual(countNumbers([]))
  expect(countNumbers([0, 99])).toEqual(countNumbers([]))
})

test('L-110: late is late before the register closed and after, and nothing else', () =>
  expect(codes.filter(({ number }) => isLateNumber(number)).map(({ code }) => code)).toEqual(['L', 'U']))

test('no mark is not late', () => expect(isLateNumber(0)).toBe(false))

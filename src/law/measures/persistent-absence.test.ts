import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { absences, periods } from './persistent-absence.examples.ts'
import {
  attendanceLimits,
  fewestMissedForPersistent,
  isPersistent,
  isSevere,
  limitCitation,
  overTimeCitation,
  persistenceOver,
  persistentCitation,
  severeCitation,
} from './persistent-absence.ts'

test.each(absences)('$rule: $says', ({ facts: { absent, possible }, answer }) =>
  expect({ persistent: isPersistent(absent, possible), severe: isSevere(absent, possible) }).toEqual(answer),
)

test.each(periods)('$rule: $says', ({ facts, answer, rule }) => {
  const found = persistenceOver({ ...facts, from: dayOf(facts.from), to: dayOf(facts.to) })
  if ('refused' in found) {
    expect([answer, found.refused.citation.rule, found.refused.about]).toEqual(['refused', rule, 'period'])
    expect(found.refused.because).toMatch(/not stated for a week or less/)
  } else {
    expect(found.cautions.length === 0 ? 'stated' : 'with a caution').toBe(answer)
    for (const { because, citation, about } of found.cautions) {
      expect([citation.rule, about]).toEqual([rule, 'period'])
      expect(because).toMatch(/neither a term nor a year/)
    }
  }
})

test('the citations name their rules', () =>
  expect(
    [persistentCitation, severeCitation, limitCitation, overTimeCitation].map(({ rule, standing }) => [rule, standing]),
  ).toEqual([
    ['L-111', 'defines'],
    ['L-112', 'defines'],
    ['L-113', 'unconfirmed'],
    ['L-114', 'defines'],
  ]))

const enrolment = fc.tuple(fc.nat(600), fc.nat(600)).map(([absent, attended]) => ({ absent, possible: absent + attended }))

test('L-112: whoever is severely absent is persistently absent', () =>
  fc.assert(fc.property(enrolment, ({ absent, possible }) => !isSevere(absent, possible) || isPersistent(absent, possible))))

test('L-111: one more absence never ends persistent absence, one more attendance never begins it', () =>
  fc.assert(
    fc.property(enrolment, ({ absent, possible }) => {
      for (const is of [isPersistent, isSevere]) {
        if (is(absent, possible)) expect(is(absent + 1, possible + 1)).toBe(true)
        else expect(is(absent, possible + 1)).toBe(false)
      }
    }),
  ))

test('L-111: the limits lie at exactly a tenth and exactly a half', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), n => {
      expect([isPersistent(n, 10 * n), isPersistent(n, 10 * n + 1)]).toEqual([true, false])
      expect([isSevere(n, 2 * n), isSevere(n, 2 * n + 1)]).toEqual([true, false])
    }),
  ))

test('L-111 to L-113: the limits in per cent, and the fewest sessions, are those of the definitions', () => {
  const missedAt = (attendance: number) => 100 - attendance
  expect(isPersistent(missedAt(attendanceLimits.persistent), 100)).toBe(true)
  expect(isPersistent(missedAt(attendanceLimits.persistent) - 0.01, 100)).toBe(false)
  expect(isSevere(missedAt(attendanceLimits.severe), 100)).toBe(true)
  expect(isSevere(missedAt(attendanceLimits.severe) - 0.01, 100)).toBe(false)
  expect(fewestMissedForPersistent(380)).toBe(38)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), possible => {
      const fewest = fewestMissedForPersistent(possible)
      return isPersistent(fewest, possible) && !isPersistent(fewest - 1, possible)
    }),
  )
})

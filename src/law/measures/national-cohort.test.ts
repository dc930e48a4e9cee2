import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromParts, dayOf } from '#time/day.ts'
import { enrolments, pupilsOf2026 } from './national-cohort.examples.ts'
import {
  ageBeforeSchoolYear,
  countsAsEnrolment,
  enrolmentCitation,
  isInNationalCohort,
  nationalCohortCitation,
} from './national-cohort.ts'
import { isPersistent } from './persistent-absence.ts'

test.each(pupilsOf2026)('$rule: $says', ({ facts, answer }) => {
  const born = dayOf(facts.born)
  expect({ age: ageBeforeSchoolYear(born, 2026), counted: isInNationalCohort(born, 2026) }).toEqual(answer)
})

test.each(enrolments)('$rule: $says', ({ facts: { schools }, answer }) => {
  const counted = schools.filter(({ possible }) => countsAsEnrolment(possible))
  expect({
    counted: counted.length,
    persistent: counted.filter(({ absent, possible }) => isPersistent(absent, possible)).length,
  }).toEqual(answer)
})

test('the citations name their rules', () =>
  expect([nationalCohortCitation, enrolmentCitation].map(({ rule }) => rule)).toEqual(['L-115', 'L-116']))

test('L-116: one possible session is enough', () => expect([0, 1, 2].map(countsAsEnrolment)).toEqual([false, true, true]))

test('L-115: a pupil is counted in eleven school years, one after another', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, date) => {
        const born = dayFromParts(year, month, date)!
        const counted = Array.from({ length: 40 }, (_, n) => year + n).filter(autumn => isInNationalCohort(born, autumn))
        expect(counted).toHaveLength(11)
        expect(counted.at(-1)! - counted[0]!).toBe(10)
      },
    ),
  ))

import type { Citation } from '#law/cite.ts'
import { type Day, partsOfDay } from '#time/day.ts'

/** L-115: which pupils the national figures count. */
export const nationalCohortCitation: Citation = {
  rule: 'L-115',
  source: 'DfE attendance statistics',
  says: 'National figures count pupils who were 5 to 15 years old on 31 August before the school year, in state-funded primary, secondary and special schools.',
  standing: 'defines',
}

/** L-116: what is counted once. */
export const enrolmentCitation: Citation = {
  rule: 'L-116',
  source: 'DfE attendance statistics',
  says: 'What is counted is a pupil’s time at one school: a pupil at two schools counts once in each, and whoever had no possible session is not counted.',
  standing: 'defines',
}

/** L-115: the ages, on 31 August before the school year, that the national figures count; both ends included. */
export const nationalAges = { youngest: 5, oldest: 15 } as const

/** L-115: how old a pupil is on 31 August before the school year that begins in the autumn of this calendar year. */
export const ageBeforeSchoolYear = (born: Day, autumn: number): number => {
  const { year, month } = partsOfDay(born)
  return autumn - year - (month > 8 ? 1 : 0)
}

/** L-115: whether a pupil belongs to the pupils of whom the national figures speak, in the school year that begins that autumn. */
export const isInNationalCohort = (born: Day, autumn: number): boolean => {
  const age = ageBeforeSchoolYear(born, autumn)
  return age >= nationalAges.youngest && age <= nationalAges.oldest
}

/** L-116: whether a pupil's time at a school is counted among the pupils: at least one session of it was possible. */
export const countsAsEnrolment = (possible: number): boolean => possible > 0

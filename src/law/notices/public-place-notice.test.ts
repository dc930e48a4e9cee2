import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { excludedPupils, publicPlaceSumsDue } from './public-place-notice.examples.ts'
import {
  outsideFrameworkCitation,
  publicPlaceAmounts,
  publicPlaceSums,
  refusalOfPublicPlaceNotice,
} from './public-place-notice.ts'

test.each(excludedPupils)('$rule: $says', ({ facts, answer, rule }) => {
  const refusal = refusalOfPublicPlaceNotice(facts)
  expect(refusal === undefined).toBe(answer.mayIssue)
  expect(refusal?.about).toBe(answer.about)
  if (refusal) expect(refusal.citation).toMatchObject({ rule, standing: 'must' })
})

test.each(publicPlaceSumsDue)('$rule: $says', ({ facts, answer }) => {
  const { issued, received } = facts
  const amounts = publicPlaceAmounts({ issued: dayOf(issued), received: received === undefined ? undefined : dayOf(received) })
  expect(amounts?.map(({ pounds, until }) => (until === undefined ? { pounds } : { pounds, until: isoFromDay(until) }))).toEqual(
    answer.amounts,
  )
})

test('L-138: the first five school days, and no day before the first', () => {
  const about = (schoolDayOfExclusion: number) =>
    refusalOfPublicPlaceNotice({ schoolDayOfExclusion, inPublicPlace: true, inSchoolHours: true })?.about
  expect([0, 1, 2, 5, 6].map(about)).toEqual(['schoolDayOfExclusion', undefined, undefined, undefined, 'schoolDayOfExclusion'])
})

test('L-138: a refusal says which condition is not there', () => {
  const facts = { schoolDayOfExclusion: 9, inPublicPlace: false, inSchoolHours: false }
  expect(refusalOfPublicPlaceNotice(facts)?.because).toBe('The pupil was not in a public place.')
  expect(refusalOfPublicPlaceNotice({ ...facts, inPublicPlace: true })?.because).toBe('It was not during school hours.')
  expect(refusalOfPublicPlaceNotice({ ...facts, inPublicPlace: true, inSchoolHours: true })?.because).toContain(
    'not within the first five school days',
  )
})

test('L-138: the sums are answered from September 2013, before and after August 2024 alike', () => {
  const pounds = (day: string) => publicPlaceAmounts({ issued: dayOf(day) })?.map(sum => sum.pounds)
  expect(pounds('2013-08-31')).toBeUndefined()
  for (const day of ['2013-09-01', '2024-08-18', '2024-08-19']) expect(pounds(day)).toEqual([60, 120])
  expect(publicPlaceSums.rule).toBe('L-138')
  expect(outsideFrameworkCitation.rule).toBe('L-138')
})

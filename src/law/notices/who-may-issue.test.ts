import { expect, test } from 'vitest'
import { issuers } from './who-may-issue.examples.ts'
import {
  insteadOfProsecutionCitation,
  type PlaceOfEducation,
  placesWithNotices,
  refusalToIssue,
  whichParentCitation,
} from './who-may-issue.ts'

test.each(issuers)('$rule: $says', ({ facts, answer, rule }) => {
  const refusal = refusalToIssue(facts)
  expect(refusal === undefined).toBe(answer.mayIssue)
  expect(refusal?.because).toBe(answer.because)
  if (refusal) expect(refusal.citation).toMatchObject({ rule, standing: 'must' })
})

test('L-131: a refusal names the fact that stands in the way', () => {
  const facts = { place: 'academy', ofCompulsorySchoolAge: true, issuer: 'deputy or assistant head' } as const
  expect(refusalToIssue(facts)?.about).toBe('authorisedByHead')
  expect(refusalToIssue({ ...facts, authorisedByHead: true })).toBeUndefined()
  expect(refusalToIssue({ ...facts, issuer: 'someone else' })?.about).toBe('issuer')
  expect(refusalToIssue({ ...facts, ofCompulsorySchoolAge: false })?.about).toBe('ofCompulsorySchoolAge')
  expect(refusalToIssue({ ...facts, place: 'independent school' })?.about).toBe('place')
})

test('L-130: of all places only independent schools are without notices', () => {
  const places: PlaceOfEducation[] = [
    'maintained school',
    'pupil referral unit',
    'academy',
    'alternative provision academy',
    'arranged off-site provision',
    'independent school',
  ]
  expect(places.filter(place => !placesWithNotices.includes(place))).toEqual(['independent school'])
  expect(insteadOfProsecutionCitation).toMatchObject({ rule: 'L-130', standing: 'defines' })
  expect(whichParentCitation).toMatchObject({ rule: 'L-131', standing: 'should' })
})

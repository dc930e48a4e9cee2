import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { activities } from './approved-activity.examples.ts'
import { type ActivityFacts, approvedActivity, furtherLimbsOf2024, isApprovedEducationalActivity } from './approved-activity.ts'

test.each(activities)('$rule: $says', ({ facts: { day, ...facts }, answer, rule }) => {
  const said = isApprovedEducationalActivity(facts, dayOf(day))
  if (!said) return expect.fail('not modelled')
  expect(said.approved).toBe(answer.approved)
  if (said.approved) expect(said.citation.rule).toBe(rule)
  else expect([said.refused.about, said.refused.citation.rule]).toEqual([answer.for, rule])
})

test('every limb says in a sentence what is lacking, and each limb by itself decides', () => {
  for (const { from, value, citation } of approvedActivity.versions) {
    const limbs = [...value.allOf, ...(from === approvedActivity.versions[0]?.from ? furtherLimbsOf2024.taken : [])]
    const all = Object.fromEntries(limbs.map(({ fact }) => [fact, true])) as ActivityFacts
    expect(isApprovedEducationalActivity(all, from)).toEqual({ approved: true, citation })
    for (const { fact, lacking } of limbs) {
      const said = isApprovedEducationalActivity({ ...all, [fact]: false }, from)
      expect(said).toMatchObject({ approved: false, refused: { because: lacking, about: fact } })
      expect(lacking).toMatch(/^(It|The|Nobody) .*\.$/)
    }
  }
})

test('L-063: what was not seen is refused as unconfirmed, and can be set aside', () => {
  const facts: ActivityFacts = { educational: true, approved: true, suitablySupervised: true }
  const day = dayOf('2026-11-20')
  const said = isApprovedEducationalActivity(facts, day)
  expect(said).toMatchObject({ approved: false, refused: { citation: { standing: 'unconfirmed' } } })
  expect(isApprovedEducationalActivity(facts, day, [])).toMatchObject({ approved: true, citation: { standing: 'defines' } })
  expect(furtherLimbsOf2024.taken.map(({ fact }) => fact)).toEqual(['takesPlaceInThisSession', 'awayFromSchoolsOfThePupil'])
})

test('L-170: before September 2006 there is no answer', () =>
  expect(isApprovedEducationalActivity({}, dayOf('2006-08-31'))).toBeUndefined())

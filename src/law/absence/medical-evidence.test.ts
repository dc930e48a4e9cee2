import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes } from '#law/codes/attendance-codes.ts'
import { doubts, evidencePolicies, illnessesWithoutEvidence } from './medical-evidence.examples.ts'
import { cautionsOnEvidencePolicy, codeWithoutEvidence, evidenceMayBeAsked } from './medical-evidence.ts'

test.each(doubts)('$rule: $says', ({ facts, answer, rule }) => {
  const { mayAsk, citation } = evidenceMayBeAsked(facts)
  expect(mayAsk).toBe(answer)
  expect([citation.rule, citation.standing]).toEqual([rule, 'should'])
})

test.each(illnessesWithoutEvidence)('$rule: $says', ({ facts, answer }) =>
  expect(codeWithoutEvidence(facts.code, facts.daysWithoutEvidence)).toBe(answer),
)

test.each(evidencePolicies)('$rule: $says', ({ facts, answer, rule }) => {
  const cautions = cautionsOnEvidencePolicy(facts)
  expect(cautions.map(({ about }) => about)).toEqual(answer)
  for (const { citation, because } of cautions) {
    expect(citation.rule).toBe(rule)
    expect(because).toMatch(/^The policy asks for evidence of every illness .* doubt\.$/)
  }
})

test('L-075: no code is turned into another for want of evidence, after any number of days', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...codes.map(({ code }) => code)),
      fc.nat(),
      (code, days) => codeWithoutEvidence(code, days) === code,
    ),
  ))

test('L-075: a caution says which rule of the policy it is about', () => {
  const said = cautionsOnEvidencePolicy({
    afterDays: 3,
    belowAttendancePercent: 96,
    afterHolidays: true,
    besideSchoolHolidays: true,
  })
  expect(
    said.map(({ because }) => because.split('. ')[0]?.replace('The policy asks for evidence of every illness ', '')),
  ).toEqual([
    'of more than 3 days',
    'where attendance is below 96 per cent',
    'after a holiday in term',
    'next to the school holidays',
  ])
  expect(cautionsOnEvidencePolicy({ afterHolidays: false, besideSchoolHolidays: false })).toEqual([])
})

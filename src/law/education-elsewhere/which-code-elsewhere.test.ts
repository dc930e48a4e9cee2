import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { educationElsewhere } from './which-code-elsewhere.examples.ts'
import { codeElsewhere, type KindOfEducation } from './which-code-elsewhere.ts'

const activity = (approved: boolean) => ({
  educational: true,
  approved,
  suitablySupervised: true,
  supervisedByAuthorised: true,
  takesPlaceInThisSession: true,
  awayFromSchoolsOfThePupil: true,
  offThePremises: true,
})

test.each(educationElsewhere)('$rule: $says', ({ facts: { approved, day, ...facts }, answer, rule }) => {
  const said = codeElsewhere({ ...facts, activity: activity(approved) }, dayOf(day))
  if (said.code === undefined) {
    expect({ refused: said.refused.about }).toEqual(answer)
    expect(said.refused.citation.rule).toBe(rule)
  } else {
    expect({ code: said.code }).toEqual(answer)
    expect(said.citation.rule).toBe(rule)
  }
})

test('L-062: the local authority’s provision had its own code from 19 August 2024', () => {
  const said = (day: string) =>
    codeElsewhere({ arrangedBy: 'local-authority', kind: 'other-activity', underSchoolStaff: false, activity: {} }, dayOf(day))
      .code
  expect([said('2024-08-18'), said('2024-08-19')]).toEqual(['B', 'K'])
})

test.each(['visit', 'sport', 'work-experience', 'other-activity'] as const)(
  'before anything modelled there is no code for %s, and that is said',
  (kind: KindOfEducation) => {
    for (const arrangedBy of ['school', 'local-authority'] as const) {
      const said = codeElsewhere({ arrangedBy, kind, underSchoolStaff: true, activity: activity(true) }, dayOf('2006-08-31'))
      if (said.code !== undefined) return expect.fail(said.code)
      expect(said.refused).toMatchObject({ because: 'No code is known for this day.', about: 'day', citation: { rule: 'L-062' } })
    }
  },
)

import { expect, test } from 'vitest'
import { schools } from './named-roles.examples.ts'
import { namedRoles, rolesWithoutName } from './named-roles.ts'

test.each(schools)('$rule: $says', ({ facts, answer }) =>
  expect(rolesWithoutName(facts).map(({ name }) => name)).toEqual(answer.nobodyNamedFor),
)

test('L-150: each role says what it is for and where it stands', () => {
  for (const { says, citation } of namedRoles) {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(citation).toMatchObject({ rule: 'L-150', standing: 'should' })
  }
})

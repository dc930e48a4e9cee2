import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { yearLengths } from './school-sessions.examples.ts'
import { fundingAgreementCitation, sessionsCitation, sessionsOfADay, yearLength } from './school-sessions.ts'

const summer = dayOf('2027-07-21')

test.each(yearLengths)('$rule: $says', ({ facts, answer, rule }) => {
  const { days, fewest, short, citation } = yearLength(facts.school, facts.sessions, summer)!
  expect({ days, fewestSessions: fewest, sessionsShort: short }).toEqual({ fewestSessions: undefined, ...answer })
  expect(citation.rule).toBe(rule)
})

test('L-004: a day has a morning and an afternoon session', () => expect(sessionsOfADay).toEqual(['AM', 'PM']))

test('L-004: the answer says where it stands, and years before the regulations of 2024 have none', () => {
  expect(yearLength('academy', 380, summer)?.citation).toBe(fundingAgreementCitation)
  expect(yearLength('independent', 380, summer)?.citation).toBe(sessionsCitation)
  expect(yearLength('maintained', 380, summer)?.citation.standing).toBe('must')
  expect(yearLength('maintained', 380, dayOf('2024-08-19'))).toBeDefined()
  expect(yearLength('maintained', 380, dayOf('2024-08-18'))).toBeUndefined()
})

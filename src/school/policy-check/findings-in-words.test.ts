import { expect, test } from 'vitest'
import { checkPolicy } from './check-policy.ts'
import type { Finding } from './finding.ts'
import { byKind, foundedOn, headOf, summaryOf } from './findings-in-words.ts'
import { changed, friday, pack } from './policies-to-check.examples.ts'

const found = (values: Record<string, unknown>): Finding[] => checkPolicy(changed(pack('blank'), values), friday)

test('a finding is headed by its clause, its part and its field; what the value says is not said twice', () => {
  expect(headOf(found({ 'sanctions.first.late': 180, 'sanctions.clause': '16' })[0]!)).toBe(
    '16 · Sanctions · First notice, after it: £180 within 28 days',
  )
  expect(headOf(found({ 'registers.separateAuthorisedField': true })[0]!)).toBe(
    'The registers · Authorised or not is recorded apart from the code: yes',
  )
  expect(headOf(found({ 'about.basedOn': ['SI 2006/1751', 'SI 2024/208'] })[0]!)).toBe(
    'The policy itself · Law and guidance that the policy names: SI 2006/1751',
  )
  expect(headOf(found({ 'tiers.levels.2.includes': false })[0]!)).toBe(
    'Tiers of support · Tiers: Persistent absence: below 90 per cent',
  )
  expect(headOf(found({ 'day.afternoon.closes': '13:20' })[0]!)).toBe(
    'The school day · The morning register open from 8:50 to 9:20; the afternoon register open from 13:00 to 13:20',
  )
})

test('it stands on a rule, a source, and their strength', () => {
  expect(foundedOn(found({ 'registers.backUp': 'termly' })[0]!)).toBe('L-023 · SI 2024/208 reg 5 · has to be done')
  expect(foundedOn(found({ 'leave.holidays': 'may-be-exceptional' })[0]!)).toMatch(/^L-092 · Working together 2024 · /)
  expect(foundedOn(found({ 'registers.keptYears': 3 })[0]!)).toMatch(/· K-01$/)
})

test('findings are summed up in a sentence, and stand by kind, the gravest first', () => {
  expect(summaryOf([])).toMatch(/^Nothing was found/)
  expect(summaryOf(found({ 'registers.keptYears': 3 }))).toBe('1 thing the law forbids.')
  const several = found({
    'registers.keptYears': 3,
    'registers.form': null,
    'registers.backUp': 'yearly',
    'about.published': false,
    'telling.targetingMeetings': false,
    'telling.fallingWithPlan': false,
  })
  expect(summaryOf(several)).toBe(
    '2 things the law forbids, 2 things the law requires and the policy leaves out, 1 caution and 1 note.',
  )
  expect(byKind(several).map(({ kind }) => kind)).toEqual(['forbidden', 'required', 'caution', 'note'])
})

import { expect, test } from 'vitest'
import { checkPolicy } from './check-policy.ts'
import { mend } from './finding.ts'
import { changed, friday, inALine, pack } from './policies-to-check.examples.ts'

const also = (about: string, says: string, more: Record<string, unknown> = {}) =>
  changed(pack('blank'), { ...more, alsoSays: [{ clause: '9.2', about, says }] })
const found = (...given: Parameters<typeof also>) => checkPolicy(also(...given), friday)

test('a second statement that the law forbids is forbidden, and says what the first was', () => {
  const [finding, ...others] = found('sanctions.first.late', '180', { 'sanctions.clause': '16' })
  expect(others).toEqual([])
  expect(inALine(finding!)).toBe('forbidden sanctions.first.late L-133 K-02')
  expect(finding).toMatchObject({ clause: '9.2', value: '£180 within 28 days' })
  expect(finding!.says).toBe(
    'The policy puts a first notice at £180 within 28 days. It is £160 within 28 days. In clause 16 it says: £160.',
  )
})

test('taking the second statement out mends it', () => {
  const policy = also('sanctions.first.late', '180')
  expect(checkPolicy(mend(policy, checkPolicy(policy, friday)[0]!), friday)).toEqual([])
})

test('a second statement that is right is a caution beside the first that is wrong, of the same conflict', () => {
  const findings = found('tiers.persistentBelow.includes', 'true', {
    'tiers.persistentBelow.includes': false,
    'tiers.clause': '8.2',
  })
  expect(findings.map(inALine)).toEqual([
    'caution tiers.persistentBelow.includes L-111 K-08',
    'caution tiers.persistentBelow.includes L-111 K-08',
  ])
  expect(findings[1]).toMatchObject({
    clause: '9.2',
    mend: 'Say in both places what it says in clause 9.2.',
    says: 'The policy says two things about “Persistent absence, as the policy says it”. In clause 9.2 it says: including exactly that: yes. In clause 8.2 it says: attendance below 90 per cent.',
  })
})

test('two lawful statements that differ are a caution of their own', () => {
  const [finding] = found('reporting.firstDayBy', '09:30')
  expect(inALine(finding!)).toBe('caution reporting.firstDayBy L-151')
  expect(finding).toMatchObject({ value: '9:30', mend: 'Say the same in both places.' })
  expect(finding!.says).toContain('Elsewhere it says: 8:50.')
})

test.each([
  ['the same again', 'reporting.firstDayBy', '08:50'],
  ['one of a list', 'sanctions.tools', 'prosecution'],
  ['the same yes', 'sanctions.penaltyNotices', 'true'],
  ['the same number', 'registers.keptYears', '6'],
  ['the same choice', 'registers.form', 'electronic'],
])('%s is no second statement', (_, about, says) => expect(found(about, says)).toEqual([]))

test('what is no value of the field is told as it stands', () => {
  expect(found('reporting.firstDayBy', '(left blank)')[0]).toMatchObject({ kind: 'caution', value: '(left blank)' })
  expect(found('registers.keptYears', 'six')[0]).toMatchObject({ kind: 'caution', value: 'six' })
  expect(found('sanctions.penaltyNotices', 'perhaps')[0]).toMatchObject({ kind: 'caution', value: 'perhaps' })
})

test('a place without a number, and an appendix, are named as they are', () => {
  const of = (clause: string) =>
    checkPolicy({ ...pack('blank'), alsoSays: [{ clause, about: 'registers.keptYears', says: '7' }] }, friday)[0]!.says
  expect(of('App 3')).toContain('In App 3 it says: 7 years.')
  expect(of('not numbered')).toContain('In a place without a number it says: 7 years.')
  expect(of('')).toContain('In a second place it says: 7 years.')
})

test('amounts of notices that are not used are a caution', () => {
  const policy = changed(pack('blank'), { 'sanctions.penaltyNotices': false, 'sanctions.limit': null })
  expect(checkPolicy(policy, friday).map(inALine)).toEqual([
    'caution sanctions.threshold L-151',
    'caution sanctions.first L-151',
    'caution sanctions.second L-151',
  ])
})

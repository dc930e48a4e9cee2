import { expect, test } from 'vitest'
import type { Check } from '#school/policy-check/finding.ts'
import { type Case, changed, friday, inALine, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkPenaltyNotices } from './check-penalty-notices.ts'
import { checkSanctions } from './check-sanctions.ts'

const both: Check = (policy, day) => [...checkSanctions(policy, day), ...checkPenaltyNotices(policy, day)]

const independent = { 'about.schoolKind': 'independent' }
const threshold = 'sanctions.threshold'

test.each<Case>([
  ['a maintained school with the national threshold', {}],
  ['an independent school has no notices', independent, ['forbidden sanctions.penaltyNotices L-130 K-25']],
  ['an independent school without them', { ...independent, 'sanctions.penaltyNotices': false }],
  [
    'an independent school that does not say which sanctions there are',
    { ...independent, 'sanctions.penaltyNotices': false, 'sanctions.announced': 'without-saying-which' },
    ['caution sanctions.announced L-130 K-25'],
  ],
  ['another school that does not', { 'sanctions.announced': 'without-saying-which' }, ['caution sanctions.announced L-151']],
  [
    'the champion decides',
    { 'sanctions.decidedBy': ['headteacher', 'attendance-champion'] },
    ['forbidden sanctions.decidedBy L-131 K-27'],
  ],
  ['an officer of the authority may', { 'sanctions.decidedBy': ['local-authority-officer'] }],
  ['eleven sessions', { [`${threshold}.sessions`]: 11 }, [`forbidden ${threshold}.sessions L-132 K-16`]],
  ['nine sessions', { [`${threshold}.sessions`]: 9 }, [`caution ${threshold}.sessions L-132 K-16`]],
  ['nine weeks', { [`${threshold}.within`]: 9 }, [`forbidden ${threshold}.within L-132 K-16`]],
  ['eleven weeks', { [`${threshold}.within`]: 11 }, [`caution ${threshold}.within L-132 K-16`]],
  ['weeks of the calendar', { [`${threshold}.unit`]: 'calendar-weeks' }, [`forbidden ${threshold}.unit L-132 K-16`]],
  [
    'a notice whenever it is reached',
    { [`${threshold}.reached`]: 'always-issued' },
    [`forbidden ${threshold}.reached L-132 K-16`],
  ],
  ['a trigger of one’s own', { 'sanctions.otherTriggers': ['Seen in town'] }, ['caution sanctions.otherTriggers L-132 K-16']],
  ['no threshold said', { [threshold]: null }],
  ['every parent', { 'sanctions.issuedTo': 'every-parent-lived-with' }, ['caution sanctions.issuedTo L-131 K-15']],
  ['always prosecuted', { 'sanctions.unpaid': 'always-prosecuted' }, ['caution sanctions.unpaid L-136 K-15']],
  ['neither is said', { 'sanctions.issuedTo': 'not-stated', 'sanctions.unpaid': 'not-stated' }],
  ['the authority is not asked', { 'sanctions.checkedWithAuthority': false }, ['required sanctions.checkedWithAuthority L-131']],
  ['nor an earlier one', { 'sanctions.previousAuthorityAsked': false }, ['required sanctions.previousAuthorityAsked L-135']],
  ['no copy', { 'sanctions.copiedToAuthority': false }, ['required sanctions.copiedToAuthority L-131']],
  [
    'three considerations',
    { 'sanctions.considerations': ['threshold-met', 'best-tool', 'equality-act'] },
    ['required sanctions.considerations L-139b'],
  ],
  [
    'the old name of a contract',
    { 'sanctions.tools': ['parenting-contract', 'prosecution'] },
    ['note sanctions.tools L-139a K-21'],
  ],
  [
    'where there are no notices, nothing is asked of them',
    {
      'sanctions.penaltyNotices': false,
      'sanctions.considerations': [],
      'sanctions.copiedToAuthority': false,
      [`${threshold}.reached`]: 'always-issued',
    },
  ],
])('%s', (...row) => runCase(both, row))

test('the kinds of school of which law says nothing of notices raise nothing', () => {
  for (const kind of ['non-maintained-special', 'pru-ap', 'special-academy', 'maintained-special'])
    expect(both(changed(pack('blank'), { 'about.schoolKind': kind }), friday).map(inALine), kind).toEqual([])
})

test('a contract that has both names keeps the new one', () => {
  const policy = changed(pack('blank'), { 'sanctions.tools': ['parenting-contract', 'attendance-contract'] })
  expect(both(policy, friday)[0]!.mended![0]!.value).toEqual(['attendance-contract'])
})

test('before August 2024 there was no national threshold', () => {
  const policy = changed(pack('blank'), { [`${threshold}.sessions`]: 20, 'sanctions.otherTriggers': ['Seen in town'] })
  expect(both(policy, dayOf('2024-08-18'))).toEqual([])
})

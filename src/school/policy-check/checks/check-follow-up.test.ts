import { expect, test } from 'vitest'
import { type Case, changed, friday, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkFollowUp } from './check-follow-up.ts'

const reason = 'followUp.unknownReason'

test.each<Case>([
  ['two people to reach are enough', { 'reporting.emergencyContacts': 2 }],
  ['one is a caution', { 'reporting.emergencyContacts': 1 }, ['caution reporting.emergencyContacts L-033']],
  ['the policy need not say how many', { 'reporting.emergencyContacts': null }],
  ['contact at any time of the first day', { 'followUp.firstDayContact': 'during-the-day' }],
  ['no word of it', { 'followUp.firstDayContact': 'not-stated' }, ['required followUp.firstDayContact L-056']],
  ['contact that stops', { 'followUp.eachFurtherDay': 'second-day' }, ['caution followUp.eachFurtherDay L-056']],
  ['no word of it going on', { 'followUp.eachFurtherDay': 'not-stated' }, ['required followUp.eachFurtherDay L-056']],
  ['one worker told and the other not', { 'followUp.tell': ['youth-offending-worker'] }, ['caution followUp.tell L-057 K-20']],
  ['neither told', { 'followUp.tell': [] }, ['caution followUp.tell L-057']],
  ['others told besides', { 'followUp.tell': ['social-worker', 'youth-offending-worker', 'virtual-school'] }],
  ['five school days are the most', { [`${reason}.within`]: 5 }],
  ['six are too many', { [`${reason}.within`]: 6 }, [`forbidden ${reason}.within L-054`]],
  ['four are fewer than the law allows', { [`${reason}.within`]: 4 }, [`note ${reason}.within L-054`]],
  ['no number', { [`${reason}.within`]: null }, [`required ${reason}.within L-054`]],
  ['five working days', { [`${reason}.unit`]: 'working-days' }, [`caution ${reason}.unit L-054 K-07`]],
  [
    'six working days',
    { [`${reason}.within`]: 6, [`${reason}.unit`]: 'days' },
    [`forbidden ${reason}.within L-054`, `caution ${reason}.unit L-054 K-07`],
  ],
  [
    'unauthorised at once',
    { [`${reason}.first`]: 'unauthorised', [`${reason}.within`]: null },
    [`forbidden ${reason}.first L-054 K-13`],
  ],
  ['no word of what follows', { [`${reason}.afterwards`]: 'not-stated' }, [`note ${reason}.afterwards L-054`]],
])('%s', (...row) => runCase(checkFollowUp, row))

test('before August 2024 the five days are not modelled', () => {
  const policy = changed(pack('blank'), { [`${reason}.within`]: 30, [`${reason}.first`]: 'unauthorised' })
  expect(checkFollowUp(policy, dayOf('2024-08-18'))).toEqual([])
  expect(checkFollowUp(policy, friday)).toHaveLength(1)
})

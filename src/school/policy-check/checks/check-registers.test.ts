import { expect, test } from 'vitest'
import { type Case, changed, friday, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkRegisters } from './check-registers.ts'

test.each<Case>([
  ['six years', { 'registers.keptYears': 6 }],
  ['more', { 'registers.keptYears': 25 }],
  ['five', { 'registers.keptYears': 5 }, ['forbidden registers.keptYears L-022 K-01']],
  ['not said', { 'registers.keptYears': null }, ['required registers.keptYears L-022']],
  ['on paper', { 'registers.form': 'paper' }, ['forbidden registers.form L-020 K-01']],
  ['on paper or not', { 'registers.form': 'electronic-or-printed' }, ['forbidden registers.form L-020 K-01']],
  ['not said how', { 'registers.form': null }, ['required registers.form L-020']],
  [
    'a correction without its reason',
    { 'registers.amendmentKeeps': ['original', 'amended', 'date', 'person'] },
    ['required registers.amendmentKeeps L-021'],
  ],
  ['not said what it keeps', { 'registers.amendmentKeeps': [] }, ['required registers.amendmentKeeps L-021']],
  ['a copy every day', { 'registers.backUp': 'daily' }],
  ['a copy each half-term', { 'registers.backUp': 'half-termly' }, ['forbidden registers.backUp L-023']],
  ['no word of copies', { 'registers.backUp': null }, ['required registers.backUp L-023']],
  ['boarders marked where none board', { 'registers.boardersInAttendanceRegister': true }],
  [
    'boarders marked where some do',
    { 'about.boards': true, 'registers.boardersInAttendanceRegister': true },
    ['forbidden registers.boardersInAttendanceRegister L-006 K-26'],
  ],
  ['a field of its own', { 'registers.separateAuthorisedField': true }, ['caution registers.separateAuthorisedField L-026 K-23']],
])('%s', (...row) => runCase(checkRegisters, row))

test('before August 2024 three years were enough, and the field had its place', () => {
  const policy = changed(pack('blank'), {
    'registers.keptYears': 3,
    'registers.form': 'paper',
    'registers.separateAuthorisedField': true,
  })
  expect(checkRegisters(policy, dayOf('2024-08-18'))).toEqual([])
  expect(checkRegisters(policy, friday)).toHaveLength(3)
})

test('what a correction lacks is named', () =>
  expect(
    checkRegisters(changed(pack('blank'), { 'registers.amendmentKeeps': ['original', 'amended', 'date'] }), friday)[0]!.says,
  ).toBe('A corrected entry also keeps the reason, the name and position of who made it.'))

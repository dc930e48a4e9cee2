import { expect, test } from 'vitest'
import { type Case, changed, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkTelling } from './check-telling.ts'

const year = [{ what: 'The year', how: 'yearly', by: 'headteacher' }]

test.each<Case>([
  ['fifteen days of sickness', { 'telling.sicknessDays': 15 }],
  ['sixteen', { 'telling.sicknessDays': 16 }, ['forbidden telling.sicknessDays L-101 K-18']],
  ['more than fifteen', { 'telling.sicknessOnlyAfter': true }, ['forbidden telling.sicknessOnlyAfter L-101 K-18']],
  ['more than fourteen is fifteen', { 'telling.sicknessDays': 14, 'telling.sicknessOnlyAfter': true }],
  ['fourteen are sooner', { 'telling.sicknessDays': 14 }, ['note telling.sicknessDays L-101']],
  ['no number of days', { 'telling.sicknessDays': null }, ['required telling.sicknessDays L-101']],
  ['ten days on end', { 'telling.attendanceReturnDays': 10 }],
  ['eleven', { 'telling.attendanceReturnDays': 11 }, ['forbidden telling.attendanceReturnDays L-100']],
  ['nine', { 'telling.attendanceReturnDays': 9 }, ['note telling.attendanceReturnDays L-100']],
  ['none', { 'telling.attendanceReturnDays': null }, ['required telling.attendanceReturnDays L-100']],
  [
    'without an explanation',
    { 'telling.attendanceReturnOf': 'without-explanation' },
    ['forbidden telling.attendanceReturnOf L-100 K-14'],
  ],
  ['not said of what', { 'telling.attendanceReturnOf': 'not-stated' }, ['required telling.attendanceReturnOf L-100']],
  ['a return each week', { 'telling.attendanceReturn': 'weekly' }],
  ['a return each term', { 'telling.attendanceReturn': 'termly' }, ['forbidden telling.attendanceReturn L-100']],
  ['not said how often', { 'telling.attendanceReturn': null }, ['required telling.attendanceReturn L-100']],
  ['nothing to the Department', { 'telling.dataToDepartment': false }, ['required telling.dataToDepartment L-102']],
  ['an independent school is not asked to', { 'about.schoolKind': 'independent', 'telling.dataToDepartment': false }],
  ['and may', { 'about.schoolKind': 'independent' }, ['note telling.dataToDepartment L-102']],
  ['falling attendance with a plan', { 'telling.fallingWithPlan': false }, ['caution telling.fallingWithPlan L-104']],
  ['joining and leaving', { 'telling.rollChanges': false }, ['required telling.rollChanges L-034']],
  ['meetings with the authority', { 'telling.targetingMeetings': false }, ['note telling.targetingMeetings L-104']],
  ['figures once a year', { 'telling.monitoring': year }, ['caution telling.monitoring L-120']],
  ['figures each half-term', { 'telling.monitoring': [{ ...year[0], how: 'half-termly' }] }],
  ['figures never', { 'telling.monitoring': [] }, ['caution telling.monitoring L-120']],
])('%s', (...row) => runCase(checkTelling, row))

test('before August 2024 there was no sickness return, and the others were as agreed', () => {
  const policy = changed(pack('blank'), {
    'telling.sicknessDays': 60,
    'telling.attendanceReturn': null,
    'telling.dataToDepartment': false,
  })
  expect(checkTelling(policy, dayOf('2024-08-18'))).toEqual([])
})

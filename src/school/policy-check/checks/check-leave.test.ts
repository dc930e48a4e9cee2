import { expect, test } from 'vitest'
import { type Case, changed, friday, inALine, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkLeave } from './check-leave.ts'

const academy = { 'about.schoolKind': 'academy' }
const shopping = { 'leave.never': ['Protest in school hours', 'Shopping'] }
const whatever = { 'leave.neverMeans': 'under-no-circumstances' }

test.each<Case>([
  ['leave is never granted afterwards', {}],
  ['in a maintained school it may not be', { 'leave.retrospective': 'may-be-granted' }, ['forbidden leave.retrospective L-092']],
  [
    'of an academy that is expected',
    { ...academy, 'leave.retrospective': 'may-be-granted' },
    ['caution leave.retrospective L-092'],
  ],
  ['an allowance of holidays', { 'leave.holidays': 'allowance' }, ['forbidden leave.holidays L-092']],
  ['in an academy', { ...academy, 'leave.holidays': 'allowance' }, ['caution leave.holidays L-092']],
  ['holidays that may be exceptional', { 'leave.holidays': 'may-be-exceptional' }, ['caution leave.holidays L-092']],
  ['nothing said of holidays', { 'leave.holidays': null }],
  ['a protest is never leave', { ...whatever, 'leave.never': ['A protest'] }],
  ['shopping generally is not', { ...shopping, 'leave.neverMeans': 'generally-not-granted' }],
  ['shopping under no circumstances', { ...shopping, ...whatever }, ['forbidden leave.neverMeans L-092 K-12']],
  ['in an academy', { ...academy, ...shopping, ...whatever }, ['caution leave.neverMeans L-092 K-12']],
  [
    'lateness among them',
    { ...whatever, 'leave.neverIncludesLateness': true },
    ['forbidden leave.neverIncludesLateness L-052 K-12'],
  ],
  [
    'lateness among reasons that are generally refused',
    { 'leave.neverMeans': 'generally-not-granted', 'leave.neverIncludesLateness': true },
    ['caution leave.neverIncludesLateness L-052 K-12'],
  ],
  [
    'one religious day',
    { 'leave.religiousDays': 'limited', 'leave.religiousDaysAtMost': 1 },
    ['forbidden leave.religiousDays L-072 K-06'],
  ],
  [
    'thirty are a limit too',
    { 'leave.religiousDays': 'limited', 'leave.religiousDaysAtMost': 30 },
    ['forbidden leave.religiousDays L-072 K-06'],
  ],
  ['great festivals', { 'leave.religiousDays': 'significant-festivals' }, ['caution leave.religiousDays L-072']],
  [
    'study for mock examinations',
    { 'leave.studyFor': ['public-examinations', 'mock-examinations'] },
    ['forbidden leave.studyFor L-069 K-24'],
  ],
  [
    'in an independent school',
    { 'about.schoolKind': 'independent', 'leave.studyFor': ['admissions-tests'] },
    ['caution leave.studyFor L-069 K-24'],
  ],
  ['no study leave', { 'leave.studyFor': [] }],
  [
    'provision missed, always unauthorised',
    { 'leave.suspendedNotAttendingProvision': 'always-unauthorised' },
    ['forbidden leave.suspendedNotAttendingProvision L-074 K-29'],
  ],
  ['nothing said of it', { 'leave.suspendedNotAttendingProvision': null }],
])('%s', (...row) => runCase(checkLeave, row))

test('the kinds of school that the regulation binds', () => {
  const of = (kind: string) =>
    checkLeave(changed(pack('blank'), { 'about.schoolKind': kind, 'leave.holidays': 'allowance' }), friday).map(inALine)
  for (const kind of ['maintained', 'maintained-special', 'non-maintained-special'])
    expect(of(kind), kind).toEqual(['forbidden leave.holidays L-092'])
  for (const kind of ['academy', 'special-academy', 'independent', 'pru-ap'])
    expect(of(kind), kind).toEqual(['caution leave.holidays L-092'])
})

test('in 2012 there was an allowance of holidays, and leave afterwards was not forbidden', () => {
  const policy = changed(pack('blank'), { 'leave.holidays': 'allowance', 'leave.retrospective': 'may-be-granted' })
  expect(checkLeave(policy, dayOf('2012-06-11'))).toEqual([])
})

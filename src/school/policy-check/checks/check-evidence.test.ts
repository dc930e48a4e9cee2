import { test } from 'vitest'
import { type Case, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { checkEvidence } from './check-evidence.ts'

const asked = { 'evidence.asked': 'always-asked' }

test.each<Case>([
  ['a number of days to think about', { 'evidence.afterDays': 5, 'evidence.belowPercent': 96, 'evidence.nextToHolidays': true }],
  ['the same as a rule', { ...asked, 'evidence.afterDays': 5 }, ['caution evidence.afterDays L-075 K-11']],
  ['evidence below a percentage', { ...asked, 'evidence.belowPercent': 96 }, ['caution evidence.belowPercent L-075 K-11']],
  ['evidence next to holidays', { ...asked, 'evidence.nextToHolidays': true }, ['caution evidence.nextToHolidays L-075 K-11']],
  [
    'evidence after a holiday in term',
    { ...asked, 'evidence.afterTermTimeHoliday': 'for-all-later-illness-that-year' },
    ['caution evidence.afterTermTimeHoliday L-075 K-11'],
  ],
  ['asked for only in doubt, or while a pupil is monitored', { ...asked, 'evidence.whenMonitored': true }],
  ['asked for of everybody', { ...asked, 'evidence.whenInDoubt': false }, ['caution evidence.asked L-075 K-11']],
  ['illness authorised on evidence', { 'evidence.illness': 'authorised-with-evidence' }, ['caution evidence.illness L-075 K-11']],
  ['no evidence, not authorised', { 'evidence.without': 'not-authorised' }, ['caution evidence.without L-075 K-11']],
])('%s', (...row) => runCase(checkEvidence, row))

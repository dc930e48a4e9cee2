import { expect, test } from 'vitest'
import { type Case, changed, friday, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkCodes } from './check-codes.ts'

const own = (code: string, title: string, counts: string | null, wider = false) => ({
  'registers.ownCodes': [{ code, title, counts, wider }],
})
const at = 'registers.ownCodes.1'

test.each<Case>([
  ['an interview is an authorised absence', own('J1', 'Interview', 'authorised')],
  ['an interview as an activity', own('J1', 'Interview', 'approved-educational-activity'), [`forbidden ${at}.counts L-068 K-04`]],
  ['two schools as an activity', own('D', 'Two schools', 'approved-educational-activity'), [`forbidden ${at}.counts L-066 K-05`]],
  ['two schools as authorised', own('D', 'Two schools', 'authorised'), [`forbidden ${at}.counts L-066`]],
  ['not said how it counts', own('J1', 'Interview', null)],
  ['a visit for more than visits', own('V', 'A visit approved', null, true), [`forbidden ${at}.wider L-062 K-19`]],
  ['employment', own('C1', 'Employment', 'authorised', true), [`forbidden ${at}.wider L-067 K-19`]],
  ['an older letter', own('H', 'Agreed holiday', 'authorised'), [`forbidden ${at}.code L-061`]],
  ['a letter of the school’s own', own('Q1', 'Something', 'authorised'), [`forbidden ${at}.code L-061`]],
  ['an older title', own('N', 'No reason yet provided', 'unauthorised'), [`note ${at}.title L-054 K-31`]],
  ['the present title', own('N', 'Reason for absence not yet established', 'unauthorised')],
])('%s', (...row) => runCase(checkCodes, row))

test('a code used too widely is told in what it is right for', () => {
  const [finding] = checkCodes(changed(pack('blank'), own('V', 'A visit approved', null, true)), friday)
  expect(finding!.says).toContain(
    'arranged by the proprietor or for the proprietor. A member of the school’s staff supervises it.',
  )
})

test('a code that nobody confirms anything of is right for its meaning', () => {
  const [finding] = checkCodes(changed(pack('blank'), own('Z', 'Not here yet', null, true)), friday)
  expect(finding!.says).toContain('The name is not in the admission register.')
})

test('an older letter was in use in its time', () =>
  expect(checkCodes(changed(pack('blank'), own('H', 'Agreed holiday', 'authorised')), dayOf('2012-06-11'))).toEqual([]))

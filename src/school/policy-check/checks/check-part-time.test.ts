import { expect, test } from 'vitest'
import { type Case, changed, friday, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkPartTime } from './check-part-time.ts'

const path = 'leave.partTime'

test.each<Case>([
  ['with agreement, plan, reviews and end', {}],
  ['without a parent’s agreement', { [`${path}.agreedWithParents`]: false }, [`required ${path}.agreedWithParents L-070`]],
  ['without an end', { [`${path}.endDate`]: false }, [`required ${path}.endDate L-070`]],
  ['without either', { [`${path}.agreedWithParents`]: false, [`${path}.endDate`]: false }, [`required ${path} L-070`]],
  ['without an aim', { [`${path}.withinPlan`]: false }, [`caution ${path}.withinPlan L-094`]],
  ['without reviews', { [`${path}.reviewed`]: false }, [`caution ${path}.reviewed L-094`]],
  ['to manage behaviour', { [`${path}.forBehaviour`]: true }, [`caution ${path}.forBehaviour L-094`]],
  ['recorded as exceptional leave', { [`${path}.codedAs`]: 'exceptional-leave' }, [`forbidden ${path}.codedAs L-070 K-03`]],
  ['no word of how it is recorded', { [`${path}.codedAs`]: null }, [`note ${path}.codedAs L-070`]],
  [
    'none are offered: nothing is asked of them',
    { [`${path}.offered`]: false, [`${path}.endDate`]: false, [`${path}.codedAs`]: null },
  ],
])('%s', (...row) => runCase(checkPartTime, row))

test('before August 2024 a part-time timetable had the code of exceptional leave', () => {
  const policy = changed(pack('blank'), { [`${path}.codedAs`]: 'exceptional-leave' })
  expect(checkPartTime(policy, dayOf('2024-08-18'))).toEqual([])
  expect(checkPartTime(policy, friday)[0]!.says).toContain('code C. They have code C2, or X')
})

import { expect, test } from 'vitest'
import { type Case, changed, friday, inALine, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkPenaltyAmounts } from './check-penalty-amounts.ts'

const place = 'sanctions.publicPlace'
const improve = 'sanctions.noticeToImprove'

test.each<Case>([
  ['80 within 21 days, 160 within 28', {}],
  ['180 within 28', { 'sanctions.first.late': 180 }, ['forbidden sanctions.first.late L-133 K-02']],
  ['159 within 28', { 'sanctions.first.late': 159 }, ['forbidden sanctions.first.late L-133 K-02']],
  ['60 within 21', { 'sanctions.first.early': 60 }, ['forbidden sanctions.first.early L-133 K-02']],
  ['80 within 22', { 'sanctions.first.earlyDays': 22 }, ['forbidden sanctions.first.earlyDays L-133 K-02']],
  ['160 within 42', { 'sanctions.first.lateDays': 42 }, ['forbidden sanctions.first.lateDays L-133 K-02']],
  [
    'a second of 80',
    { 'sanctions.second': { pounds: 80, days: 21 } },
    ['forbidden sanctions.second.pounds L-133 K-02', 'forbidden sanctions.second.days L-133 K-02'],
  ],
  [
    'nothing said of amounts',
    { 'sanctions.first': null, 'sanctions.second': null, 'sanctions.limit': null, [place]: null, [improve]: null },
  ],
  ['three notices in three years', { 'sanctions.limit': { notices: 3, years: 3 } }, ['forbidden sanctions.limit.notices L-134']],
  ['one in three', { 'sanctions.limit': { notices: 1, years: 3 } }, ['caution sanctions.limit.notices L-134']],
  ['two in two', { 'sanctions.limit': { notices: 2, years: 2 } }, ['forbidden sanctions.limit.years L-134']],
  ['two in four', { 'sanctions.limit': { notices: 2, years: 4 } }, ['caution sanctions.limit.years L-134']],
  ['80 for a public place', { [`${place}.early`]: 80 }, [`forbidden ${place}.early L-138`]],
  ['its second period need not be said', { [`${place}.lateDays`]: null }],
  ['29 days for it', { [`${place}.lateDays`]: 29 }, [`forbidden ${place}.lateDays L-138`]],
  ['in the first six days', { [`${place}.firstDays`]: 6 }, [`forbidden ${place}.firstDays L-138`]],
  ['in the first four', { [`${place}.firstDays`]: 4 }, [`forbidden ${place}.firstDays L-138`]],
  ['two weeks to improve', { [`${improve}.weeksLeast`]: 2 }, [`caution ${improve}.weeksLeast L-139`]],
  ['seven', { [`${improve}.weeksMost`]: 7 }, [`caution ${improve}.weeksMost L-139`]],
  ['six weeks alone, as an authority may set', { [`${improve}.weeksLeast`]: 6 }],
  [
    'without a warning',
    {
      [`${improve}.contains`]: [
        'attendanceRecord',
        'benefits',
        'supportSoFar',
        'furtherSupport',
        'sufficientImprovement',
        'period',
        'earlyNotice',
      ],
    },
    [`caution ${improve}.contains L-139`],
  ],
])('%s', (...row) => runCase(checkPenaltyAmounts, row))

test('value and mend are in pounds and days', () => {
  const [finding] = checkPenaltyAmounts(changed(pack('blank'), { 'sanctions.first.late': 180 }), friday)
  expect(finding).toMatchObject({
    value: '£180 within 28 days',
    says: 'The policy puts a first notice at £180 within 28 days. It is £160 within 28 days.',
    mend: 'Write £160 within 28 days.',
    mended: [{ path: ['sanctions', 'first', 'late'], value: 160 }],
  })
})

test('the amounts are those of the day', () => {
  const old = {
    'sanctions.first': { early: 60, earlyDays: 21, late: 120, lateDays: 28 },
    'sanctions.second': null,
    'sanctions.limit': { notices: 9, years: 1 },
  }
  expect(checkPenaltyAmounts(changed(pack('blank'), old), dayOf('2024-08-18')).map(inALine)).toEqual([])
  expect(checkPenaltyAmounts(changed(pack('blank'), old), dayOf('2024-08-19'))).toHaveLength(4)
})

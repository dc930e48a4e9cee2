import { expect, test } from 'vitest'
import { reconciliationText } from './in-words.ts'
import { reconcile } from './reconcile.ts'

type Cells = Record<string, string | number>

function reconciled(rows: readonly Cells[]) {
  const headers = Object.keys(rows[0]!)
  const found = reconcile(
    headers,
    rows.map((row, index) => ({ number: index + 2, cells: headers.map(name => String(row[name] ?? '')) })),
  )
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const refusedOf = (headers: string[], ...rows: string[][]) => {
  const found = reconcile(
    headers,
    rows.map((cells, index) => ({ number: index + 2, cells })),
  )
  return 'refused' in found ? found.refused : undefined
}

/** A row of the daily data that holds together: of 1,000 sessions, 930 attended, 50 authorised, 20 unauthorised. */
const primary: Cells = {
  ...{ geographic_level: 'National', la_name: '', school_type: 'Primary', total_enrolments: 3000 },
  ...{ reason_present_am: 460, reason_present_pm: 440, reason_present: 900, reason_l_present_late_before_registers_closed: 20 },
  ...{
    reason_v_aea_educational_visit_trip: 10,
    reason_i_authorised_illness: 50,
    reason_u_unauthorised_late_after_registers_closed: 5,
  },
  ...{ reason_o_other_unauthorised: 15, reason_d_dual_registration: 77, reason_y4_closed_session_cancelled: 12 },
  ...{ present_sessions: 920, approved_educational_activity: 10, overall_attendance: 930, authorised_absence: 50 },
  ...{ unauthorised_absence: 20, overall_absence: 70, late_sessions: 25, possible_sessions: 1000 },
  ...{ attendance_perc: 93, illness_perc: 5, unauth_oth_perc: 1.5, pa_perc: 18 },
}
const special: Cells = {
  ...primary,
  ...{
    school_type: 'Special',
    total_enrolments: 1000,
    reason_i_authorised_illness: 30,
    authorised_absence: 30,
    overall_absence: 50,
  },
  ...{
    possible_sessions: 980,
    attendance_perc: (100 * 930) / 980,
    illness_perc: (100 * 30) / 980,
    unauth_oth_perc: 1500 / 980,
    pa_perc: 30,
  },
}
const counts = Object.keys(primary).filter(name => /^reason|sessions|absence$|attendance$|activity$/.test(name))
const weighted = (column: string) => (3000 * Number(primary[column]) + 1000 * Number(special[column])) / 4000
const total: Cells = {
  ...primary,
  ...{ school_type: 'Total', total_enrolments: 4000 },
  ...Object.fromEntries(counts.map(name => [name, Number(primary[name]) + Number(special[name])])),
  ...Object.fromEntries(['attendance_perc', 'illness_perc', 'unauth_oth_perc', 'pa_perc'].map(name => [name, weighted(name)])),
}

test('L-110: a table that holds together has nothing unexplained', () => {
  const found = reconciled([primary, special])
  expect(found).toMatchObject({
    table: 'daily data',
    rows: 2,
    withheld: 0,
    checked: 24,
    agreeing: 24,
    explained: [],
    unexplained: 0,
    differences: [],
  })
  expect(found.notes).toEqual([expect.stringContaining('pa_perc is a share of pupils')])
})

test.each([
  ['present_sessions', 921],
  ['reason_present', 901],
  ['approved_educational_activity', 11],
  ['overall_attendance', 929],
  ['authorised_absence', 51],
  ['authorised_absence', 49],
  ['unauthorised_absence', 21],
  ['overall_absence', 71],
  ['late_sessions', 20],
  ['possible_sessions', 1001],
  ['attendance_perc', 93.1],
  ['illness_perc', 5.000001],
  ['unauth_oth_perc', 1.4],
])('%s altered to %s is shown as unexplained', (column, value) => {
  const found = reconciled([{ ...primary, [column]: value }])
  expect(found.unexplained).toBeGreaterThan(0)
  expect(found.differences).toContainEqual({
    ...{ row: 2, area: 'Primary', column, stated: value, ours: Number(primary[column]) },
    ...{ difference: value - Number(primary[column]), cause: null },
  })
})

test('L-060: sessions that were not possible may be any number', () => {
  expect(
    reconciled([{ ...primary, reason_d_dual_registration: 99_999, reason_y4_closed_session_cancelled: 0 }]).unexplained,
  ).toBe(0)
})

const more = {
  authorised_absence: 54,
  overall_absence: 74,
  possible_sessions: 1004,
  attendance_perc: 93_000 / 1004,
  illness_perc: 5000 / 1004,
  unauth_oth_perc: 1500 / 1004,
}

test('L-117: authorised sessions of a code without a column explain the totals, and count in the percentages', () => {
  const found = reconciled([{ ...primary, ...more }])
  expect(found.explained).toMatchObject([{ cause: 'no-column', differences: 3, rows: 1 }])
  expect([found.unexplained, found.agreeing]).toEqual([0, 9])
})

test('they explain nothing where the column is there, where they would be too many, or where one total does not have them', () => {
  expect(reconciled([{ ...primary, ...more, reason_f_legacy_family_holiday: 4 }])).toMatchObject({
    unexplained: 0,
    explained: [],
  })
  expect(reconciled([{ ...primary, ...more, reason_f_legacy_family_holiday: 3 }]).unexplained).toBeGreaterThan(0)
  expect(reconciled([{ ...primary, ...more, possible_sessions: 1005 }]).unexplained).toBeGreaterThan(0)
  expect(reconciled([{ ...primary, ...more, overall_absence: 73 }]).unexplained).toBeGreaterThan(0)
  expect(reconciled([{ ...primary, ...more, unauthorised_absence: 19 }]).unexplained).toBeGreaterThan(0)
  expect(reconciled([{ ...primary, reason_i_authorised_illness: 46 }, special])).toMatchObject({
    unexplained: 1,
    differences: [{ column: 'illness_perc' }, {}, {}, {}],
  })
})

test('L-117: codes that come to more than the totals are never explained', () => {
  const found = reconciled([{ ...primary, reason_i_authorised_illness: 54 }, special])
  expect(found.explained).toEqual([])
  expect(found.differences.map(({ column, cause }) => [column, cause])).toEqual(
    expect.arrayContaining(
      ['authorised_absence', 'overall_absence', 'possible_sessions', 'illness_perc'].map(column => [column, null]),
    ),
  )
})

test('a table with fewer columns is compared in those it has', () => {
  const few = ['reason_present_am', 'reason_present_pm', 'reason_i_authorised_illness', 'possible_sessions', 'illness_perc']
  const row: Cells = { ...primary, possible_sessions: 950, illness_perc: 5000 / 950 }
  const found = reconciled([Object.fromEntries(few.map(name => [name, row[name]!]))])
  expect(found).toMatchObject({ checked: 2, agreeing: 2, notes: [] })
  const lacking = Object.fromEntries(few.map(name => [name, row[name]!]))
  expect(reconciled([{ ...lacking, possible_sessions: 954, illness_perc: '' }])).toMatchObject({
    checked: 1,
    unexplained: 1,
    explained: [],
  })
})

test('L-113: in the daily data too a half that was rounded down is named', () => {
  const halves = { ...primary, reason_i_authorised_illness: 50, possible_sessions: 1000, unauth_oth_perc: 1 }
  expect(reconciled([{ ...halves, attendance_perc: 93, illness_perc: 5 }])).toMatchObject({
    unexplained: 0,
    explained: [{ cause: 'half-down', differences: 1 }],
  })
})

test('L-118: percentages of all schools that are not weighted agree as they are, and then nothing is said of their persistent absence', () => {
  const ratio = (part: string) => (100 * Number(total[part])) / Number(total.possible_sessions)
  const plain = {
    ...{ attendance_perc: ratio('overall_attendance'), illness_perc: ratio('reason_i_authorised_illness') },
    ...{ unauth_oth_perc: ratio('reason_o_other_unauthorised'), pa_perc: 99 },
  }
  expect(reconciled([primary, special, { ...total, ...plain }])).toMatchObject({ unexplained: 0, explained: [] })
})

test('L-118: without the weights, or a percentage of a kind of school, nothing is explained by weighing', () => {
  const gaps: Cells[] = [{ total_enrolments: 'c' }, { attendance_perc: '', illness_perc: '', unauth_oth_perc: '' }]
  for (const gap of gaps)
    expect(reconciled([primary, { ...special, ...gap }, total])).toMatchObject({ unexplained: 3, explained: [] })
})

test('L-118: percentages of all schools are weighted by all pupils, and the weighing is done again', () => {
  const found = reconciled([primary, special, total])
  expect(found.explained).toMatchObject([{ cause: 'weighted', differences: 3, rows: 1 }])
  expect(found.unexplained).toBe(0)
  expect(reconciled([primary, special, { ...total, attendance_perc: weighted('attendance_perc') + 0.001 }]).unexplained).toBe(1)
  expect(reconciled([primary, special, { ...total, pa_perc: 21.01 }])).toMatchObject({
    unexplained: 1,
    differences: [{ column: 'pa_perc', ours: 21 }, {}, {}, {}],
  })
  expect(reconciled([total]).unexplained).toBe(3)
  expect(reconciled([primary, total, { ...special, geographic_level: 'Regional' }]).unexplained).toBeGreaterThan(0)
})

test('the counts of all schools are the sums of their kinds', () => {
  const off = { ...total, reason_d_dual_registration: 155 }
  expect(reconciled([primary, special, off]).differences[0]).toMatchObject({
    row: 4,
    column: 'reason_d_dual_registration',
    stated: 155,
    ours: 154,
    cause: null,
  })
  const unknown = { ...special, possible_sessions: 'c' }
  expect(reconciled([primary, unknown, off]).differences.filter(({ column }) => column === 'reason_d_dual_registration')).toEqual(
    [],
  )
})

test('rows whose numbers are withheld are counted, and not compared', () => {
  for (const sign of ['c', 'x', 'NA', ''])
    expect(reconciled([primary, { ...primary, overall_absence: sign }])).toMatchObject({
      rows: 2,
      withheld: 1,
      checked: 12,
      unexplained: 0,
    })
  expect(reconciled([{ ...primary, reason_d_dual_registration: ':' }])).toMatchObject({ withheld: 0, unexplained: 0 })
  expect(reconciled([{ ...primary, illness_perc: 'NA' }])).toMatchObject({ checked: 11 })
})

test.each([
  [['a', 'b'], [], 'neither a column “possible_sessions” (daily data) nor “sess_possible” (census)'],
  [['possible_sessions', 'reason_present_pm'], [], 'There is no column “reason_present_am”.'],
  [['sess_possible', 'sess_overall', 'sess_authorised'], [], 'There is no column “sess_unauthorised”.'],
  [
    ['possible_sessions', 'reason_present_am', 'reason_present_pm', 'reason_a1_new'],
    [],
    'Column “reason_a1_new”: it is not known here which code this counts.',
  ],
  [
    ['possible_sessions', 'reason_present_am', 'reason_present_pm', 'possible_sessions'],
    [],
    'The column “possible_sessions” is there twice.',
  ],
  [
    ['possible_sessions', 'reason_present_am', 'reason_present_pm'],
    ['10', '-5', '5'],
    'Row 2, column “reason_present_am”: “-5” is negative.',
  ],
  [
    ['possible_sessions', 'reason_present_am', 'reason_present_pm'],
    ['10', '5', '4.5'],
    'Row 2, column “reason_present_pm”: “4.5” is not a whole number.',
  ],
  [
    ['possible_sessions', 'reason_present_am', 'reason_present_pm'],
    ['ten', '5', '5'],
    'Row 2, column “possible_sessions”: “ten” is not a number.',
  ],
])('%j is refused by name and row', (headers, row, says) => expect(refusedOf(headers, row)).toContain(says))

test('rows are counted once for a cause, however many numbers of theirs it explains', () => {
  const found = reconciled([
    { ...primary, ...more },
    { ...primary, ...more, la_name: 'Kent' },
  ])
  expect(found.explained).toMatchObject([{ cause: 'no-column', differences: 6, rows: 2 }])
})

test('in words: the sum of it, the causes, then each number, the unexplained first', () => {
  expect(reconciliationText(reconciled([primary]))).toBe(
    'The Department’s daily data: 1 row.\n12 numbers compared: 12 agree, 0 differ for a known cause, 0 unexplained.',
  )
  const text = reconciliationText(
    reconciled([
      { ...primary, ...more },
      { ...primary, la_name: 'Kent', late_sessions: 24 },
      { ...primary, overall_absence: 'c' },
    ]),
  )
  expect(text.split('\n')).toEqual([
    'The Department’s daily data: 3 rows, 1 of them with numbers withheld.',
    '24 numbers compared: 20 agree, 3 differ for a known cause, 1 unexplained.',
    '',
    'no-column: 3 in 1 row',
    expect.stringMatching(/^ {2}Sessions with a code of earlier years/),
    '',
    'row,area,column,stated,ours,difference,cause',
    '3,"Kent, Primary",late_sessions,24,25,-1,UNEXPLAINED',
    '2,Primary,authorised_absence,54,50,4,no-column',
    '2,Primary,overall_absence,74,70,4,no-column',
    '2,Primary,possible_sessions,1004,1000,4,no-column',
  ])
})

test('headings are read with the spaces about them left out', () => {
  const headers = Object.keys(primary).map(name => ` ${name} `)
  const cells = Object.values(primary).map(String)
  expect(reconcile(headers, [{ number: 2, cells }])).toMatchObject({ table: 'daily data', checked: 12, unexplained: 0 })
})

test('every column that is missing or not known is named, a line each', () => {
  expect(refusedOf(['possible_sessions'])).toBe(
    'There is no column “reason_present_am”.\nThere is no column “reason_present_pm”.',
  )
  expect(refusedOf(['possible_sessions', 'reason_present_am', 'reason_present_pm', 'reason_a', 'reason_b'])).toBe(
    'Column “reason_a”: it is not known here which code this counts.\nColumn “reason_b”: it is not known here which code this counts.',
  )
})

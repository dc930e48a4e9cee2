import { expect, test } from 'vitest'
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

const school: Cells = {
  ...{ geographic_level: 'School', la_name: 'Dudley', urn: 100_001, school_type: 'Special', enrolments: 40, sess_possible: 1280 },
  ...{
    sess_overall: 250,
    sess_authorised: 199,
    sess_unauthorised: 51,
    sess_overall_percent: 19.53125,
    sess_authorised_percent: 15.54688,
  },
  ...{ enrolments_pa_10_exact: 8, enrolments_pa_10_exact_percent: 20, sess_auth_illness: 199, sess_auth_ext_holiday: ':' },
  ...{
    sess_unauth_other: 50,
    sess_unauth_noyet: 1,
    sess_auth_totalreasons: 199,
    sess_unauth_totalreasons: 51,
    sess_overall_totalreasons: 250,
  },
}

test('L-117: a row of the census that holds together', () =>
  expect(reconciled([school])).toMatchObject({ table: 'census', rows: 1, checked: 10, agreeing: 10, unexplained: 0 }))

test.each([
  ['sess_overall', 251],
  ['sess_authorised', 198],
  ['sess_auth_totalreasons', 198],
  ['sess_unauth_noyet', 2],
  ['enrolments_pa_10_exact_percent', 20.1],
  ['sess_overall_percent', 19.53124],
])('the census with %s altered to %s has something unexplained', (column, value) =>
  expect(reconciled([{ ...school, [column]: value }]).unexplained).toBeGreaterThan(0),
)

const told = (rows: readonly Cells[]) =>
  reconciled(rows).differences.map(({ row, column, stated, ours, cause }) => [row, column, stated, ours, cause])

test('the census: each number that differs is shown with ours, and only totals can lack their reasons', () => {
  expect(told([{ ...school, sess_overall: 251 }])).toEqual(
    [
      [2, 'sess_overall', 251, 250, null],
      [2, 'sess_overall_percent', 19.53125, (100 * 251) / 1280, null],
      [2, 'sess_overall', 251, 250, null],
    ].sort((a, b) => String(a[1]).localeCompare(String(b[1]))),
  )
  expect(told([{ ...school, sess_auth_totalreasons: 201 }])).toEqual([[2, 'sess_auth_totalreasons', 201, 199, null]])
  expect(told([{ ...school, sess_auth_totalreasons: 201, sess_unauth_noyet: 0 }])).toContainEqual([
    2,
    'sess_auth_totalreasons',
    201,
    199,
    null,
  ])
  const shifted = {
    ...school,
    sess_auth_illness: 198,
    sess_unauth_other: 51,
    sess_auth_totalreasons: 198,
    sess_unauth_totalreasons: 52,
  }
  expect(told([shifted])).toEqual([
    [2, 'sess_authorised', 199, 198, null],
    [2, 'sess_unauthorised', 51, 52, null],
  ])
})

test('the census: nothing is compared with a number that is not stated, or of nothing', () => {
  expect(reconciled([{ ...school, enrolments: 'x' }])).toMatchObject({ checked: 9, unexplained: 0, withheld: 0 })
  expect(reconciled([{ ...school, enrolments_pa_10_exact: 0, enrolments: 0, enrolments_pa_10_exact_percent: 0 }])).toMatchObject({
    checked: 10,
    unexplained: 0,
  })
  expect(told([{ ...school, enrolments_pa_10_exact: 0, enrolments: 0, enrolments_pa_10_exact_percent: 3 }])).toEqual([
    [2, 'enrolments_pa_10_exact_percent', 3, 0, null],
  ])
  expect(reconciled([{ ...school, sess_auth_totalreasons: 'x' }])).toMatchObject({ checked: 9, unexplained: 0, withheld: 0 })
  for (const column of ['sess_authorised', 'sess_unauthorised', 'sess_overall'])
    expect(reconciled([{ ...school, [column]: 'x' }])).toMatchObject({ withheld: 1, unexplained: 0 })
  const area = { ...school, urn: '', geographic_level: 'Regional' }
  for (const sign of ['x', ':']) {
    expect(
      reconciled([
        { ...area, enrolments: sign },
        { ...area, school_type: 'Total' },
      ]).unexplained,
    ).toBe(0)
    expect(reconciled([area, { ...area, school_type: 'Total', enrolments: sign }]).unexplained).toBe(0)
  }
})

test('L-117: totals returned without their reasons count, and explain the difference', () => {
  const found = reconciled([{ ...school, sess_auth_illness: 100, sess_auth_totalreasons: 100, sess_overall_totalreasons: 151 }])
  expect(found).toMatchObject({ unexplained: 0, explained: [{ cause: 'reasons-missing', differences: 2, rows: 1 }] })
  const over = reconciled([{ ...school, sess_auth_illness: 300, sess_auth_totalreasons: 300, sess_overall_totalreasons: 351 }])
  expect(over).toMatchObject({ unexplained: 2, explained: [] })
})

test('L-113: a half that was rounded down is named', () =>
  expect(reconciled([{ ...school, sess_authorised_percent: 15.54687 }])).toMatchObject({
    unexplained: 0,
    explained: [{ cause: 'half-down', differences: 1 }],
  }))

test('closing noughts are not printed: a column is rounded to as many decimals as its longest number has', () => {
  const other = { ...school, urn: 100_002, sess_overall_percent: 19.5 }
  expect(reconciled([other]).unexplained).toBe(0)
  expect(reconciled([school, other])).toMatchObject({
    unexplained: 1,
    differences: [{ row: 3, area: 'Dudley, school 100002, Special' }],
  })
})

test('the census withholds rows, and sums kinds of school', () => {
  expect(reconciled([{ ...school, sess_overall: 'x' }])).toMatchObject({ withheld: 1 })
  expect(reconciled([{ ...school, sess_auth_illness: 'x' }])).toMatchObject({ withheld: 1 })
  const special = { ...school, urn: '', geographic_level: 'Regional' }
  expect(reconciled([special, { ...special, school_type: 'Total' }]).unexplained).toBe(0)
  expect(reconciled([special, { ...special, school_type: 'Total', enrolments: 41 }]).differences).toContainEqual(
    expect.objectContaining({ column: 'enrolments', stated: 41, ours: 40 }),
  )
})

test('the census: counts of all schools are compared only where every kind of school has its own', () => {
  const [one, two] = ['Special', 'Primary'].map(school_type => ({
    ...school,
    urn: '',
    geographic_level: 'Regional',
    school_type,
  }))
  const all = {
    ...one!,
    school_type: 'Total',
    ...Object.fromEntries(
      Object.keys(school)
        .filter(name => /^sess_(?!.*percent)|^enrolments(?!.*percent)/.test(name))
        .map(name => [name, 2 * Number(school[name])]),
    ),
    sess_auth_ext_holiday: ':',
  }
  expect(reconciled([one!, two!, all])).toMatchObject({ unexplained: 0, withheld: 0 })
  expect(told([one!, two!, { ...all, enrolments_pa_10_exact: 17, enrolments_pa_10_exact_percent: 21.25 }])).toEqual([
    [4, 'enrolments_pa_10_exact', 17, 16, null],
  ])
  expect(reconciled([one!, { ...two!, enrolments_pa_10_exact: 'x' }, all])).toMatchObject({ unexplained: 0 })
})

test('L-117: a total that is less than its reasons is not explained by reasons that were not returned', () => {
  const found = reconciled([
    {
      ...school,
      sess_auth_illness: 100,
      sess_auth_totalreasons: 100,
      sess_unauth_other: 59,
      sess_unauth_totalreasons: 60,
      sess_overall_totalreasons: 160,
    },
  ])
  expect(found.differences.map(({ column, stated, ours, cause }) => [column, stated, ours, cause])).toEqual([
    ['sess_unauthorised', 51, 60, null],
    ['sess_authorised', 199, 100, 'reasons-missing'],
    ['sess_overall', 250, 160, 'reasons-missing'],
  ])
})

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
const told = (rows: readonly Cells[]) =>
  reconciled(rows).differences.map(({ row, column, stated, ours, cause }) => [row, column, stated, ours, cause])

/** Of 100 sessions 90 attended, 8 authorised (two columns of them), 2 unauthorised. */
const row: Cells = {
  ...{ geographic_level: 'National', school_type: 'Primary', total_enrolments: 300 },
  ...{ reason_present_am: 50, reason_present_pm: 40, reason_i_authorised_illness: 8, reason_m_authorised_medical_dental: 0 },
  ...{ reason_o_other_unauthorised: 2, authorised_absence: 8, unauthorised_absence: 2, overall_absence: 10 },
  ...{ possible_sessions: 100, attendance_perc: 90, pa_perc: 20 },
}

test('L-117: a code of which nothing is stated counts as none', () => {
  for (const sign of [':', '.', 'z'])
    expect(reconciled([{ ...row, reason_m_authorised_medical_dental: sign }])).toMatchObject({
      withheld: 0,
      unexplained: 0,
      checked: 5,
    })
})

test('L-117: a code without a column explains nothing where the unauthorised do not add up either', () => {
  const lacking: Cells = {
    ...row,
    authorised_absence: 11,
    overall_absence: 13,
    possible_sessions: 103,
    attendance_perc: 9000 / 103,
  }
  expect(reconciled([lacking])).toMatchObject({ unexplained: 0, explained: [{ cause: 'no-column', differences: 3 }] })
  const off = told([{ ...lacking, unauthorised_absence: 3 }])
  expect(off).toContainEqual([2, 'unauthorised_absence', 3, 2, null])
  expect(off).toContainEqual([2, 'authorised_absence', 11, 8, null])
  expect(off).toContainEqual([2, 'possible_sessions', 103, 100, null])
  const { unauthorised_absence: _, ...without } = lacking
  expect(reconciled([without])).toMatchObject({ unexplained: 0, explained: [{ cause: 'no-column', differences: 3 }] })
})

const twice = Object.fromEntries(
  Object.keys(row)
    .filter(name => /^reason|absence$|sessions$|enrolments$/.test(name))
    .map(name => [name, 2 * Number(row[name])]),
)
const other = { ...row, school_type: 'Special' }
const all = { ...row, ...twice, school_type: 'Total' }

test('L-118: where a percentage of all schools agrees as it is, nothing is said of its weights or of persistent absence', () =>
  expect(reconciled([row, other, { ...all, pa_perc: 99 }])).toMatchObject({ unexplained: 0, explained: [] }))

// A quarter as many of the kind that attends less: 90 and 80 per cent, weighed by 300 and 100 pupils.
const less = {
  ...other,
  ...{
    total_enrolments: 100,
    reason_present_pm: 30,
    reason_i_authorised_illness: 18,
    authorised_absence: 18,
    overall_absence: 20,
  },
  ...{ attendance_perc: 80, pa_perc: 40 },
}
const total = {
  ...all,
  ...{
    reason_present_pm: 70,
    reason_i_authorised_illness: 26,
    authorised_absence: 26,
    overall_absence: 30,
    total_enrolments: 400,
  },
  ...{ attendance_perc: 87.5, pa_perc: 25 },
}

test('L-118: a percentage of all schools that is weighted is explained, and so its persistent absence is checked', () => {
  expect(told([row, less, total])).toEqual([[4, 'attendance_perc', 87.5, 85, 'weighted']])
  expect(told([row, less, { ...total, pa_perc: 26 }])).toEqual([
    [4, 'pa_perc', 26, 25, null],
    [4, 'attendance_perc', 87.5, 85, 'weighted'],
  ])
  expect(told([row, less, { ...total, attendance_perc: 87.4 }])).toEqual([[4, 'attendance_perc', 87.4, 85, null]])
})

test.each(['', 'c', ':'])('L-118: persistent absence that is not stated (“%s”) is compared with nothing', sign => {
  const weighted = [[4, 'attendance_perc', 87.5, 85, 'weighted']]
  expect(told([row, less, { ...total, pa_perc: sign }])).toEqual(weighted)
  expect(told([row, { ...less, pa_perc: sign }, total])).toEqual(weighted)
})

test.each([{ total_enrolments: 'c' }, { total_enrolments: ':' }, { attendance_perc: '' }, { attendance_perc: 'c' }])(
  'L-118: without %j of one kind of school nothing can be weighed',
  gap => expect(told([row, { ...less, ...gap }, total])).toEqual([[4, 'attendance_perc', 87.5, 85, null]]),
)

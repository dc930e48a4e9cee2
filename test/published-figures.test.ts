import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeNumbers, measuresOf, rateOf } from '#analysis/measures/measures.ts'
import { reconcile } from '#analysis/measures/reconciliation/reconcile.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import { censusCodeFields, dailyCodeFields } from '#law/measures/department-fields-table.ts'
import { percentText } from '#law/measures/percent-text.ts'
import { wholeFile } from '#platform/command/read-file.ts'
import { readRows } from '#platform/csv/read-rows.ts'
import type { Row } from '#platform/csv/read-table.ts'

// The Department's figures, counted again. README.md in test/published says what the files are and whose.

interface Table {
  headers: string[]
  rows: Row[]
  at(field: string): number
}

async function published(name: string): Promise<Table> {
  const rows: Row[] = []
  const text = Buffer.from(await wholeFile(join(import.meta.dirname, 'published', `${name}.csv.gz`))).toString('utf8')
  for await (const lot of readRows([text])) rows.push(...lot)
  const headers = rows.shift()!.cells
  const at = (field: string) => {
    const index = headers.indexOf(field)
    if (index < 0) throw new Error(`no column ${field}`)
    return index
  }
  return { headers, rows, at }
}

const numberOf = (letter: string) => codes.find(({ code }) => code === letter)!.number

/** Our measures of a row, from its sessions by code. */
function measured({ headers }: Table, { cells }: Row, fields: readonly { field: string; code: string }[]) {
  const byCode = new Float64Array(codeNumbers)
  for (const { field, code } of fields) {
    const index = headers.indexOf(field)
    if (index >= 0 && /^\d+$/.test(cells[index]!)) byCode[numberOf(code)]! += Number(cells[index])
  }
  return measuresOf(byCode)
}

function reconciled({ headers, rows }: Table) {
  const found = reconcile(headers, rows)
  if ('refused' in found) throw new Error(found.refused)
  return found
}

describe('every state school of England, 2017/18', () => {
  let schools: Table
  let areas: Table
  beforeAll(async () => {
    ;[schools, areas] = await Promise.all([
      published('absence_3term_school_201718'),
      published('absence_3term_nat_reg_la_201718'),
    ])
  })

  test('L-110, L-111, L-113: 21,262 schools: overall, authorised, unauthorised and persistent percentages to five decimals', () => {
    const shares = [
      ['sess_overall_percent', 'sess_overall', 'sess_possible'],
      ['sess_authorised_percent', 'sess_authorised', 'sess_possible'],
      ['sess_unauthorised_percent', 'sess_unauthorised', 'sess_possible'],
      ['enrolments_pa_10_exact_percent', 'enrolments_pa_10_exact', 'enrolments'],
    ].map(fields => fields.map(schools.at))
    let equal = 0
    const differing: string[] = []
    for (const { number, cells } of schools.rows)
      for (const [printed, part, whole] of shares as [number, number, number][]) {
        const [some, all] = [Number(cells[part]), Number(cells[whole])]
        const unrounded = rateOf(some, { possible: all })!
        if (
          Number(percentText(some, all, 5)) === Number(cells[printed]) &&
          Math.abs(unrounded - Number(cells[printed])) < 0.000_005_000_1
        )
          equal++
        else differing.push(`row ${number}: ${schools.headers[printed]} is ${cells[printed]}, ours ${percentText(some, all, 5)}`)
      }
    console.log(
      `${schools.rows.length.toLocaleString('en-GB')} schools: ${equal.toLocaleString('en-GB')} published percentages equal ours to five decimals`,
    )
    expect(differing).toEqual([])
    expect([schools.rows.length, equal]).toEqual([21_262, 85_048])
  })

  test('L-117: our count of the reasons gives each school’s authorised and unauthorised sessions, where all reasons were returned', () => {
    const [authorised, unauthorised, overall] = ['sess_authorised', 'sess_unauthorised', 'sess_overall'].map(schools.at)
    let equal = 0
    let less = 0
    for (const row of schools.rows) {
      const ours = measured(schools, row, censusCodeFields)
      const stated = [authorised, unauthorised, overall].map(at => Number(row.cells[at!]))
      if (ours.authorised === stated[0] && ours.unauthorised === stated[1] && ours.absent === stated[2]) equal++
      else if (ours.absent < stated[2]!) less++
    }
    expect([equal, less]).toEqual([21_262 - 483, 483])
  })

  test('schools sum to authorities, to regions and to England, exactly, by kind of school and over all', () => {
    const counts = schools.headers.filter(
      name => /^(num_schools|enrolments|sess_)/.test(name) && !/percent|ext_holiday/.test(name),
    )
    const placeOf = ({ at }: Table, { cells }: Row, level: string) =>
      level === 'National' ? '' : cells[at(level === 'Regional' ? 'region_code' : 'old_la_code')]
    const columns = counts.map(schools.at)
    const sums = new Map<string, number[]>()
    for (const row of schools.rows)
      for (const level of ['National', 'Regional', 'Local authority'])
        for (const kind of [row.cells[schools.at('school_type')], 'Total']) {
          const key = `${level} ${placeOf(schools, row, level)} ${kind}`
          const sum = sums.get(key) ?? columns.map(() => 0)
          columns.forEach((at, index) => {
            sum[index]! += Number(row.cells[at])
          })
          sums.set(key, sum)
        }
    const stated = new Map(
      areas.rows.map(row => {
        const level = row.cells[areas.at('geographic_level')]!
        const key = `${level} ${placeOf(areas, row, level)} ${row.cells[areas.at('school_type')]}`
        return [key, counts.map(name => Number(row.cells[areas.at(name)]))]
      }),
    )
    expect(stated.size).toBe(647)
    expect(sums).toEqual(stated)
    expect(stated.get('National  Total')!.slice(0, 3)).toEqual([21_262, 7_015_051, 2_456_291_730])
  })

  test('--reconcile explains all of it: reasons not returned, and one half rounded down', () => {
    const found = reconciled(schools)
    expect(found.explained.map(({ cause, differences, rows }) => [cause, differences, rows])).toEqual([
      ['reasons-missing', 1435, 483],
      ['half-down', 1, 1],
    ])
    expect([found.checked, found.unexplained]).toEqual([297_668, 0])
    expect(reconciled(areas)).toMatchObject({ rows: 647, unexplained: 0 })
  })
})

describe('the daily data of three years', () => {
  // Sessions with code F, which has no column: in England, and in how many rows.
  test.each([
    ['202223', { rows: 493, withheld: 10, checked: 12_868, noColumn: 417, sessions: 206_334, weighted: 170 }],
    ['202324', { rows: 494, withheld: 4, checked: 12_550, noColumn: 135, sessions: 1005, weighted: 160 }],
    ['202425', { rows: 494, withheld: 3, checked: 13_587, noColumn: 56, sessions: 908, weighted: 180 }],
  ])('L-110, L-117, L-118: %s: every total and percentage is ours, or differs for a named cause', async (year, expected) => {
    const table = await published(`EES_ytd_${year}_final`)
    const found = reconciled(table)
    expect(found).toMatchObject({ rows: expected.rows, withheld: expected.withheld, checked: expected.checked, unexplained: 0 })
    expect(found.explained.map(({ cause, differences, rows }) => [cause, differences, rows])).toEqual([
      ['no-column', 3 * expected.noColumn, expected.noColumn],
      ['weighted', expected.weighted, 10],
    ])
    const england = found.differences.find(({ area, column }) => area === 'England, Total' && column === 'authorised_absence')
    expect(england?.difference).toBe(expected.sessions)
    // Only rows of all schools are weighted; what has no column is never more than a seven-hundredth of the possible sessions.
    for (const { cause, area, difference, row } of found.differences) {
      if (cause === 'weighted') expect(area).toMatch(/, Total$/)
      else expect(difference * 600).toBeLessThan(Number(table.rows[row - 2]!.cells[table.at('possible_sessions')]))
    }
  })
})

describe('the week of 9 September 2024, the only one published with the codes that are not possible sessions', () => {
  let week: Table
  beforeAll(async () => {
    week = await published('attendance_data_dashboard_2024_week37')
  })

  test('L-117: with a column for every code, every total is exactly ours', () => {
    const found = reconciled(week)
    expect(found).toMatchObject({ rows: 3458, withheld: 24, unexplained: 0 })
    expect(found.explained.map(({ cause, differences, rows }) => [cause, differences, rows])).toEqual([['weighted', 1250, 70]])
  })

  test('L-060: D, Q, X, Y, Y1 to Y7, Z and # change no total and no rate', () => {
    const apart = new Set(codes.filter(({ set }) => set === 'not-possible' || set === 'not-collected').map(({ code }) => code))
    const counted = dailyCodeFields.filter(({ code }) => !apart.has(code))
    const left = dailyCodeFields.filter(({ code, field }) => apart.has(code) && week.headers.includes(field))
    expect(left.map(({ code }) => code)).toEqual(['D', 'Q', 'Y', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7', 'Z', '#'])
    let sessions = 0
    for (const row of week.rows) {
      for (const { field } of left) sessions += Number(row.cells[week.at(field)]) || 0
      expect(measured(week, row, dailyCodeFields)).toEqual(measured(week, row, counted))
    }
    expect(sessions).toBeGreaterThan(1_000_000)
  })

  test('a count of those sessions as possible would not be the published one', () => {
    const row = week.rows.find(({ cells }) => Number(cells[week.at('reason_d_dual_registration')]) > 0)!
    const ours = measured(week, row, dailyCodeFields)
    expect(ours.possible).toBe(Number(row.cells[week.at('possible_sessions')]))
    expect(ours.possible + Number(row.cells[week.at('reason_d_dual_registration')])).not.toBe(ours.possible)
  })
})

test('L-110: averaging the percentages of schools gives no authority its published percentage, but one that has one school', async () => {
  const [schools, areas] = await Promise.all([
    published('absence_3term_school_201718'),
    published('absence_3term_nat_reg_la_201718'),
  ])
  const ofAuthority = new Map<string, number[]>()
  for (const { cells } of schools.rows) {
    const authority = cells[schools.at('old_la_code')]!
    ofAuthority.set(authority, [...(ofAuthority.get(authority) ?? []), Number(cells[schools.at('sess_overall_percent')])])
  }
  const isAuthority = ({ cells }: Row) =>
    cells[areas.at('geographic_level')] === 'Local authority' && cells[areas.at('school_type')] === 'Total'
  const asAverage = areas.rows.filter(isAuthority).filter(({ cells }) => {
    const percentages = ofAuthority.get(cells[areas.at('old_la_code')]!)!
    const average = percentages.reduce((sum, each) => sum + each, 0) / percentages.length
    return average.toFixed(5) === Number(cells[areas.at('sess_overall_percent')]).toFixed(5)
  })
  expect(asAverage.map(({ cells }) => [cells[areas.at('la_name')], cells[areas.at('num_schools')]])).toEqual([
    ['Isles Of Scilly', '1'],
    ['City of London', '1'],
  ])
})

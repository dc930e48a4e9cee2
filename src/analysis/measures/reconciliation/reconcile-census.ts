import { codeNumbers, measuresOf } from '#analysis/measures/measures.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import {
  censusCodeFields,
  censusNotPossibleFields,
  censusPercentFields,
  censusReasonTotalFields,
  censusTotalFields,
} from '#law/measures/department-fields-table.ts'
import { absenceOfReturn } from '#law/measures/published-totals.ts'
import { Findings, type Reconciliation } from './findings.ts'
import { decimalsByLevel, percentAgrees } from './percent-agrees.ts'
import { groupsOf, type PublishedRow, type PublishedTable } from './published-table.ts'

const percentCounts = censusPercentFields.flatMap(({ part, whole }) => [part, whole])
const summed = [
  ...new Set([
    'num_schools',
    ...percentCounts,
    ...censusCodeFields.map(({ field }) => field),
    ...censusTotalFields.map(({ field }) => field),
    ...censusReasonTotalFields.map(({ field }) => field),
    ...censusNotPossibleFields.map(({ field }) => field),
  ]),
]

/** The columns of the census that hold counts. */
export const censusCounts: ReadonlySet<string> = new Set(summed)

/** Columns that must be there: without them nothing can be checked. */
export const censusNeeds: readonly string[] = ['sess_possible', ...censusTotalFields.map(({ field }) => field)]

/** L-110, L-117: counts the reasons of each row of the census, and sets every total and percentage beside our own. */
export function reconcileCensus(table: PublishedTable): Reconciliation {
  const findings = new Findings()
  const has = new Set(table.headers)
  const decimals = decimalsByLevel(
    table,
    censusPercentFields.map(({ field }) => field),
  )
  for (const row of table.rows) {
    if (!checkReasons(findings, row, has)) findings.withhold()
    for (const { field, part, whole } of censusPercentFields) {
      const [printed, some, all] = [row.text(field), row.count(part), row.count(whole)]
      if (printed === '' || Number.isNaN(Number(printed)) || typeof some !== 'number' || typeof all !== 'number') continue
      const agreement = percentAgrees(printed, some, all, decimals(row, field))
      const ours = all === 0 ? 0 : (100 * some) / all
      findings.check(row, field, Number(printed), ours, agreement === 'agrees', agreement === 'half-down' ? agreement : null)
    }
  }
  for (const { total, parts } of groupsOf(table))
    for (const field of summed) {
      const counts = parts.map(part => part.count(field))
      const stated = total.count(field)
      if (typeof stated !== 'number' || counts.some(count => typeof count !== 'number')) continue
      const sum = (counts as number[]).reduce((all, count) => all + count, 0)
      findings.check(total, field, stated, sum, stated === sum)
    }
  return findings.result('census', table.rows.length)
}

/** False where a number that is needed is withheld. */
function checkReasons(findings: Findings, row: PublishedRow, has: ReadonlySet<string>): boolean {
  const [authorised, unauthorised, absent] = censusTotalFields.map(({ field }) => row.count(field))
  if (typeof authorised !== 'number' || typeof unauthorised !== 'number' || typeof absent !== 'number') return false
  const overall = censusTotalFields[2]!.field
  findings.check(row, overall, absent, authorised + unauthorised, absent === authorised + unauthorised)
  const byCode = new Float64Array(codeNumbers)
  for (const { field, code } of censusCodeFields) {
    const count = row.count(field)
    if (count === 'withheld') return false
    if (typeof count === 'number') byCode[codes.find(found => found.code === code)!.number]! += count
  }
  const measures = measuresOf(byCode)
  const takesTotals = absenceOfReturn({ authorised, unauthorised, byReason: measures.absent }).from === 'totals'
  for (const { field, counts } of [...censusTotalFields, ...censusReasonTotalFields]) {
    const stated = row.count(field)
    if (!has.has(field) || typeof stated !== 'number') continue
    const ours = measures[counts]
    const isTotal = censusTotalFields.some(total => total.field === field)
    findings.check(row, field, stated, ours, stated === ours, isTotal && takesTotals && stated > ours ? 'reasons-missing' : null)
  }
  return true
}

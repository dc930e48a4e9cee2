import { codeNumbers, type Measures, measuresOf } from '#analysis/measures/measures.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import {
  codeWithoutColumn,
  dailyCodeFields,
  dailyPercentFields,
  dailyPresentField,
  dailyTotalFields,
} from '#law/measures/department-fields-table.ts'
import { weightedTotal } from '#law/measures/published-totals.ts'
import { Findings, type Reconciliation } from './findings.ts'
import { decimalsByLevel, isSameUnrounded, percentAgrees } from './percent-agrees.ts'
import { type Group, groupsOf, type PublishedRow, type PublishedTable } from './published-table.ts'

const numberOf = (letter: string): number => codes.find(({ code }) => code === letter)!.number
const numberWithoutColumn = numberOf(codeWithoutColumn)

/** The columns of the daily data that hold counts. */
export const dailyCounts: ReadonlySet<string> = new Set([
  ...dailyCodeFields.map(({ field }) => field),
  ...dailyTotalFields.map(({ field }) => field),
  dailyPresentField.field,
  'total_enrolments',
])

/** Columns that must be there: without them nothing can be counted. */
export const dailyNeeds: readonly string[] = ['possible_sessions', ...dailyPresentCodes()]

function dailyPresentCodes(): string[] {
  const letters: readonly string[] = dailyPresentField.codes
  return dailyCodeFields.filter(({ code }) => letters.includes(code)).map(({ field }) => field)
}

/** L-110, L-117, L-118: counts the codes of each row of the daily data, and sets every total and percentage beside our own. */
export function reconcileDaily(table: PublishedTable): Reconciliation {
  const findings = new Findings()
  const has = new Set(table.headers)
  const groups = new Map(groupsOf(table).map(group => [group.total, group]))
  const decimals = decimalsByLevel(
    table,
    dailyPercentFields.map(({ field }) => field),
  )
  const reconcile = rowReconciler(findings, has, decimals)
  for (const row of table.rows) reconcile(row, groups.get(row))
  const pupils = table.headers.includes('pa_perc')
  if (pupils)
    findings.notes.add(
      'pa_perc is a share of pupils: sessions cannot show whether it is right. Of all schools it is checked where its weights are.',
    )
  return findings.result('daily data', table.rows.length)
}

function rowReconciler(findings: Findings, has: ReadonlySet<string>, decimals: (row: PublishedRow, field: string) => number) {
  const codeFields = dailyCodeFields
    .filter(({ field }) => has.has(field))
    .map(({ field, code }) => ({ field, number: numberOf(code) }))
  const totalFields = dailyTotalFields.filter(({ field }) => has.has(field))
  const columnIsMissing = !codeFields.some(({ number }) => number === numberWithoutColumn)
  const presentNumbers = dailyPresentField.codes.map(numberOf)

  return (row: PublishedRow, group: Group | undefined): void => {
    const cells = [...codeFields, ...totalFields].map(({ field }) => row.count(field))
    if (cells.includes('withheld')) {
      findings.withhold()
      return
    }
    const byCode = new Float64Array(codeNumbers)
    for (const { field, number } of codeFields) byCode[number]! += numeric(row, field)
    const listed = measuresOf(byCode)
    const lacking = columnIsMissing ? lackOf(row, listed, has) : 0
    byCode[numberWithoutColumn]! += lacking
    const measures = measuresOf(byCode)
    for (const { field, counts } of totalFields) {
      const [stated, ours] = [numeric(row, field), listed[counts]]
      findings.check(row, field, stated, ours, stated === ours, stated - ours === lacking ? 'no-column' : null)
    }
    if (has.has(dailyPresentField.field)) {
      const stated = numeric(row, dailyPresentField.field)
      const ours = presentNumbers.reduce((sum, number) => sum + byCode[number]!, 0)
      findings.check(row, dailyPresentField.field, stated, ours, stated === ours)
    }
    let weighted = false
    for (const percent of dailyPercentFields) {
      const printed = row.text(percent.field)
      const stated = percentOf(row, percent.field)
      if (Number.isNaN(stated)) continue
      const part = 'counts' in percent ? measures[percent.counts] : byCode[numberOf(percent.code)]!
      const agreement = percentAgrees(printed, part, measures.possible, decimals(row, percent.field))
      const isWeighted = agreement === 'differs' && isSameUnrounded(stated, weightedOf(percent.field, group))
      weighted ||= isWeighted
      const cause = isWeighted ? 'weighted' : agreement === 'half-down' ? agreement : null
      findings.check(row, percent.field, stated, (100 * part) / measures.possible, agreement === 'agrees', cause)
    }
    if (group)
      checkGroup(
        findings,
        group,
        [...codeFields, ...totalFields].map(({ field }) => field),
        weighted,
      )
  }
}

const numeric = (row: PublishedRow, field: string): number => {
  const count = row.count(field)
  return typeof count === 'number' ? count : 0
}

/**
 * How many authorised absences a row's totals have beyond the codes that have a column. Only where the same number is missing
 * from the authorised, from all absences and from the possible sessions, and the unauthorised are complete.
 */
function lackOf(row: PublishedRow, listed: Measures, has: ReadonlySet<string>): number {
  const lacks = dailyTotalFields.flatMap(({ field, counts }) =>
    has.has(field) && ['authorised', 'absent', 'possible'].includes(counts) ? [numeric(row, field) - listed[counts]] : [],
  )
  const lack = lacks[0] ?? 0
  const others = has.has('unauthorised_absence') ? numeric(row, 'unauthorised_absence') - listed.unauthorised : 0
  return lacks.length === 3 && others === 0 && lacks.every(other => other === lack) ? Math.max(0, lack) : 0
}

/** A percentage as it is printed; NaN where none is. */
const percentOf = (row: PublishedRow, field: string): number => Number(row.text(field) || Number.NaN)

/** The rates of the kinds of school weighed by their pupils; NaN where one of them, or its pupils, is not stated. */
function weightedOf(field: string, group: Group | undefined): number {
  const parts = (group?.parts ?? []).map(part => ({
    rate: percentOf(part, field),
    pupils: Number(part.count('total_enrolments')),
  }))
  return weightedTotal(parts) ?? Number.NaN
}

/** The counts of all schools are the sums of the kinds of school; their persistent absence is weighted where their rates are. */
function checkGroup(findings: Findings, { total, parts }: Group, fields: readonly string[], weighted: boolean): void {
  const whole = parts.every(part => fields.every(field => part.count(field) !== 'withheld'))
  if (whole)
    for (const field of fields) {
      const sum = parts.reduce((all, part) => all + numeric(part, field), 0)
      findings.check(total, field, numeric(total, field), sum, numeric(total, field) === sum)
    }
  const persistent = weightedOf('pa_perc', { total, parts })
  const stated = percentOf(total, 'pa_perc')
  if (weighted && !Number.isNaN(stated - persistent))
    findings.check(total, 'pa_perc', stated, persistent, isSameUnrounded(stated, persistent))
}

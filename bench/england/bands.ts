import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'

/** The lower end of each band of absence, in per cent. A band runs up to the next; the last to 100, which is in it. */
export const bandsFrom = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50] as const

export const phases = ['primary', 'secondary', 'special'] as const
export type Phase = (typeof phases)[number]

/** Enrolments of one authority, phase and year group, by band. */
export interface BandRow {
  authority: string
  phase: Phase
  bands: number[]
}

const published = (name: string): string => fileURLToPath(new URL(`../published/${name}`, import.meta.url))
const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

/** The enrolments of England in 2022/23, as published. */
export const readBands = (): BandRow[] =>
  rowsOf(gunzipSync(readFileSync(published('absence-bands-202223.csv.gz'))).toString()).map(row => ({
    authority: row.authority!,
    phase: row.phase as Phase,
    bands: bandsFrom.map(from => Number(row[`from_${from}`])),
  }))

/** The rates published for each authority, in per cent with two decimals. */
export const readAuthorityRates = (): Map<string, { persistent: string; severe: string }> =>
  new Map(
    rowsOf(readFileSync(published('authority-rates-202223.csv'), 'utf8')).map(row => [
      row.authority!,
      { persistent: row.persistent!, severe: row.severe! },
    ]),
  )

/** One in so many enrolments, taken evenly along the bands, so that each band keeps its share to within one enrolment. */
export function oneIn(every: number, rows: readonly BandRow[]): BandRow[] {
  const taken = rows.map(row => ({ ...row, bands: row.bands.map(() => 0) }))
  let passed = Math.floor(every / 2)
  for (let band = 0; band < bandsFrom.length; band++)
    for (const [index, { bands }] of rows.entries()) {
      const next = passed + bands[band]!
      taken[index]!.bands[band] = Math.floor(next / every) - Math.floor(passed / every)
      passed = next
    }
  return taken
}

export const enrolmentsIn = ({ bands }: Pick<BandRow, 'bands'>, from = 0): number =>
  bands.reduce((sum, count, band) => (bandsFrom[band]! >= from ? sum + count : sum), 0)

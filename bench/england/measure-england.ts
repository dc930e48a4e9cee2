import { measuresOf } from '#analysis/measures/measures.ts'
import { openCores } from '#platform/cores/cores.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { type Figure, median, timed, timesAsFast } from '../figures.ts'
import { type Measured, say } from '../section.ts'
import { enrolmentsIn, phases, readBands } from './bands.ts'
import { countEngland, differingAuthorities, type England, publishedRates, ratesOf } from './count-england.ts'
import { type Counted, type Share, stripsABlock, type Took } from './share.ts'

/** The whole of England in 2022/23: each enrolment of the published bands made with a year of marks, and counted. */
export async function measureEngland(): Promise<Measured> {
  const rows = readBands()
  const enrolments = rows.reduce((sum, row) => sum + enrolmentsIn(row), 0)
  say(`England: ${enrolments.toLocaleString('en-GB')} enrolments, a year of marks each …`)
  const cores = openCores<Share, Counted>(new URL('./share.ts', import.meta.url).href)
  const began = performance.now()
  const england = await countEngland(rows, cores).finally(() => cores.close())
  const seconds = (performance.now() - began) / 1000
  return { figures: figuresOf(england, seconds, cores.threads), lines: linesOf(england) }
}

function figuresOf({ all, took }: England, seconds: number, threads: number): Figure[] {
  const bytes = all.enrolments * stripLength
  const perCore = (kind: keyof Took): number => (stripsABlock * stripLength) / (median(took[kind]) * 1e6)
  const limit = median(took.sum) < median(took.sumByEight) ? took.sum : took.sumByEight
  const speed = (name: string, kind: keyof Took, least?: number): Figure[] => [
    { name, value: perCore(kind), unit: 'G/s' },
    ...(least === undefined
      ? []
      : [{ name: '  of the limit', value: timesAsFast(took[kind], limit), unit: '×' as const, least, times: took[kind].length }]),
  ]
  return [
    ...speed('England: sessions a core, rates with persistent and severe', 'rates', 0.8),
    ...speed('England: sessions a core, and counts by code', 'codes', 0.4),
    ...speed('England: bytes a core, merely summed', 'sum'),
    ...speed('England: bytes a core, merely summed by eights', 'sumByEight'),
    { name: 'England: one count of it, on all cores', value: bytes / (perCore('rates') * threads * 1e9), unit: 's' },
    { name: 'England: made and counted twice and summed twice, all told', value: seconds, unit: 's' },
    timed('  a block of 4,096 pupils: to make', took.made, { unit: 'ms' }),
    timed('  a block of 4,096 pupils: to count', took.rates, { unit: 'ms' }),
    { name: 'Memory at its highest', value: process.resourceUsage().maxRSS / 1024, unit: 'MiB', target: 2048 },
  ]
}

function linesOf(england: England): string[] {
  const { all, measures, byCode, differing } = england
  const rows = [['England', all] as const, ...phases.map(phase => [phase, england.phases.get(phase)!] as const)]
  const rates = rows.map(([name, counts]) => {
    const [ours, theirs] = [ratesOf(counts), publishedRates[name]]
    const equal = ours.persistent === theirs.persistent && ours.severe === theirs.severe
    const written = `persistent ${ours.persistent} % (published ${theirs.persistent}), severe ${ours.severe} % (published ${theirs.severe})`
    return `${name}: ${counts.enrolments.toLocaleString('en-GB')} enrolments, ${written}: ${equal ? 'equal' : 'NOT EQUAL'}`
  })
  const other = differingAuthorities(england)
  const same = JSON.stringify(measuresOf(byCode)) === JSON.stringify(measures)
  return [
    ...rates,
    `Authorities: ${2 * england.authorities.size - other.length} of ${2 * england.authorities.size} published rates equal${other.length ? `; ${other.join('; ')}` : ''}`,
    `Counted as made in each of the rows: ${differing.length === 0 ? 'yes' : `NO: ${differing.join('; ')}`}`,
    `The counts by code come to the same measures: ${same ? 'yes' : 'NO'} (${measures.possible.toLocaleString('en-GB')} possible sessions)`,
  ]
}

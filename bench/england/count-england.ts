import { type Measures, measuresOf } from '#analysis/measures/measures.ts'
import { percentText } from '#law/measures/percent-text.ts'
import type { Cores } from '#platform/cores/cores.ts'
import { type BandRow, enrolmentsIn, type Phase, phases, readAuthorityRates } from './bands.ts'
import type { Counted, Share, Took } from './share.ts'

/** What was counted of some rows of England, beside what the bands say. */
export interface Counts {
  enrolments: number
  persistent: number
  severe: number
}

export interface England {
  all: Counts
  phases: Map<Phase, Counts>
  authorities: Map<string, Counts>
  measures: Measures
  byCode: number[]
  took: Took
  /** Rows in which the count is not what the bands say. There is none. */
  differing: string[]
}

const enrolmentsAShare = 40_000

/** The rows dealt out in shares of some forty thousand enrolments, each with the seed of its marks: however many threads there are. */
export function sharesOf(rows: readonly BandRow[]): Share[] {
  const shares: Share[] = []
  let enrolments = Number.POSITIVE_INFINITY
  for (const [seed, row] of rows.entries()) {
    if (enrolments >= enrolmentsAShare) {
      shares.push({ rows: [], seed })
      enrolments = 0
    }
    shares.at(-1)!.rows.push(row)
    enrolments += enrolmentsIn(row)
  }
  return shares
}

/** Makes and counts the rows on these cores. */
export async function countEngland(rows: readonly BandRow[], cores: Pick<Cores<Share, Counted>, 'run'>): Promise<England> {
  const england: England = {
    all: nothing(),
    phases: new Map(phases.map(phase => [phase, nothing()])),
    authorities: new Map(),
    measures: measuresOf([]),
    byCode: [],
    took: { made: [], rates: [], codes: [], sum: [], sumByEight: [] },
    differing: [],
  }
  await Promise.all(
    sharesOf(rows).map(async share => {
      const { groups, byCode, took } = await cores.run(share)
      for (const [index, row] of share.rows.entries()) add(england, row, groups[index]!)
      for (const [number, times] of byCode.entries()) england.byCode[number] = (england.byCode[number] ?? 0) + times
      for (const kind of Object.keys(took) as (keyof Took)[]) england.took[kind].push(...took[kind])
    }),
  )
  return england
}

const nothing = (): Counts => ({ enrolments: 0, persistent: 0, severe: 0 })

function add(england: England, row: BandRow, group: Counted['groups'][number]): void {
  const { authority, phase } = row
  if (!england.authorities.has(authority)) england.authorities.set(authority, nothing())
  for (const counts of [england.all, england.phases.get(phase)!, england.authorities.get(authority)!]) {
    counts.enrolments += group.pupils
    counts.persistent += group.persistent
    counts.severe += group.severe
  }
  for (const key of Object.keys(england.measures) as (keyof Measures)[]) england.measures[key] += group[key]
  const expected = [enrolmentsIn(row), enrolmentsIn(row, 10), enrolmentsIn(row, 50)]
  const counted = [group.pupils, group.persistent, group.severe]
  if (expected.join() !== counted.join()) england.differing.push(`${authority}, ${phase}: ${counted} counted, ${expected} made`)
}

/** Published for England and each phase, in per cent. */
export const publishedRates = {
  England: { persistent: '21.22', severe: '2.03' },
  primary: { persistent: '16.21', severe: '0.75' },
  secondary: { persistent: '26.52', severe: '3.40' },
  special: { persistent: '38.33', severe: '6.24' },
} as const

/** The two rates as they are published: in per cent, two decimals, rounded half up on whole numbers. */
export const ratesOf = ({ enrolments, persistent, severe }: Counts): { persistent: string; severe: string } => ({
  persistent: percentText(persistent, enrolments, 2) ?? '',
  severe: percentText(severe, enrolments, 2) ?? '',
})

/** Rates of authorities that are not those published, in words. */
export function differingAuthorities({ authorities }: Pick<England, 'authorities'>): string[] {
  const published = readAuthorityRates()
  return [...authorities].flatMap(([authority, counts]) => {
    const [ours, theirs] = [ratesOf(counts), published.get(authority)]
    return (['persistent', 'severe'] as const).flatMap(kind =>
      ours[kind] === theirs?.[kind]
        ? []
        : [
            `${authority}, ${kind}: ${counts[kind]} of ${counts.enrolments} is ${ours[kind]}, published ${theirs?.[kind] ?? 'nothing'}`,
          ],
    )
  })
}

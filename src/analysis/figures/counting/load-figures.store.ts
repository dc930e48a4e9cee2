import type { Ask, Asker } from '#analysis/figures/asking/ask.ts'
import { isGroupKind, type Part, type Way } from '#analysis/figures/asking/way.ts'
import { totalsAndCodesOf } from '#analysis/measures/count-strips.ts'
import { stripsOf } from '#analysis/measures/strips.store.ts'
import { isInNationalCohort } from '#law/measures/national-cohort.ts'
import type { Tx } from '#platform/database/database.ts'
import { characteristicKindIds, kindOf } from '#school/characteristics/characteristics.ts'
import type { Day } from '#time/day.ts'
import { type StripsByPupil, stripsByPupil, type Totals, totalsByPupil } from './count-rows.ts'
import { byCharacteristic, byGroup, byPupil, bySex, byYearGroup, type RowOfPupils, schoolYearOf } from './divide.ts'
import * as store from './figures.store.ts'
import { type Days, type Stays, staysInBoth, staysOf } from './stays.ts'

/** What figures are counted from. */
export interface Loaded {
  span: Days
  pupils: ReadonlyMap<number, store.PupilRow>
  strips: StripsByPupil
  /** Each pupil's sums over the whole span. */
  totals: Totals
  /** Everyone's sessions by the number of their code, where the figures are about everyone on every day. */
  everyCode?: readonly number[]
  /** Whom the figures are about, and on which days. */
  who: Stays
  /** What the parts are called, in the order asked. */
  within: (Part & { title: string })[]
  /** The rows of a division that was asked for. */
  rows: RowOfPupils[]
}

/**
 * Reads what the figures of an ask need, together; undefined where a part of it is nothing in this school. `named` asks for the
 * pupils by name, as a division by pupil does by itself.
 */
export async function loadFigures(
  tx: Tx,
  school: number,
  ask: Ask,
  asker: Asker,
  today: Day,
  { by, named = false }: { by?: Way; named?: boolean } = {},
): Promise<Loaded | undefined> {
  const { span } = ask
  const ways = [...new Set([...ask.within.map(({ way }) => way), ...(by ? [by] : [])])]
  const needs = (way: Way) => ways.includes(way)
  const [strips, all, own, held, ...members] = await Promise.all([
    stripsOf(tx, school, span),
    store.pupilsPlaced(tx, school, today, {
      earlier: needs('year-group') && schoolYearOf(span.from) < schoolYearOf(today),
      named: named || needs('pupil'),
    }),
    asker.groups ? store.staysInGroups(tx, school, asker.groups, span) : undefined,
    needs('characteristic') ? store.characteristicsIn(tx, school, span) : [],
    ...ways.filter(isGroupKind).map(kind => store.membershipsOf(tx, school, kind, span)),
  ])
  const pupils = new Map(all.map(pupil => [pupil.id, pupil]))
  const counted =
    ask.cohort === 'all' ? strips : strips.filter(({ pupil, year }) => isInNationalCohort(pupils.get(pupil)!.born, year))
  const { byCode, ...sums } = totalsAndCodesOf(counted, span)
  const totals = totalsByPupil(sums)
  const here = all.filter(({ id }) => totals.places.has(id))
  const shown = held.filter(({ kind }) => asker.sensitive || !kindOf(kind).sensitive)
  const groupWays = ways.filter(isGroupKind)
  const rowsOf = (way: Way): RowOfPupils[] => {
    if (way === 'year-group') return byYearGroup(here, span, today)
    if (way === 'sex') return bySex(here, span)
    if (way === 'pupil') return byPupil(here, span)
    if (way === 'characteristic') return byCharacteristic(shown, span, characteristicKindIds)
    return byGroup(way, members[groupWays.indexOf(way)] ?? [], here, span)
  }
  const divided = new Map(ways.map(way => [way, rowsOf(way)]))
  const always = [span]
  let who: Stays = own ? staysOf(own, span) : new Map(here.map(({ id }) => [id, always]))
  const within: Loaded['within'] = []
  for (const part of ask.within) {
    const row = divided.get(part.way)!.find(({ key }) => key === part.key)
    if (!row) return undefined
    within.push({ ...part, title: row.title })
    who = staysInBoth(who, row.stays)
  }
  const rows = by ? divided.get(by)!.map(row => ({ ...row, stays: staysInBoth(row.stays, who) })) : []
  return {
    span,
    pupils,
    strips: stripsByPupil(counted),
    totals,
    everyCode: own || ask.within.length > 0 ? undefined : byCode,
    who,
    within,
    rows,
  }
}

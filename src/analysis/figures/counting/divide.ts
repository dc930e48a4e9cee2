import { characteristicKey, characteristicTitle, type Way, wayTitle } from '#analysis/figures/asking/way.ts'
import { listedName } from '#school/people/pupil.ts'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { addYears, type Day, dayFromParts, partsOfDay } from '#time/day.ts'
import { type Days, leftOf, type Stays, staysOf } from './stays.ts'

/** What is needed of a pupil to place one in a row. */
export interface PupilPlaced {
  id: number
  /** Names are empty where the pupils were not asked for by name. */
  surname: string
  forename: string
  knownAs: string
  sex: 'F' | 'M'
  yearGroup: number
  /** The last day on roll; null for those who are here. */
  lastDay: Day | null
}

/** A row of a table: who is in it, and on which days. */
export interface RowOfPupils {
  key: string
  title: string
  stays: Stays
}

const compare = new Intl.Collator('en-GB', { numeric: true }).compare

function gathered<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const by = new Map<K, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = by.get(key)
    if (known) known.push(one)
    else by.set(key, [one])
  }
  return by
}

/** The school year in which a day lies, named for the calendar year of its September. */
export const schoolYearOf = (day: Day): number => {
  const { year, month } = partsOfDay(day)
  return month >= 9 ? year : year - 1
}
const firstOf = (schoolYear: number): Day => dayFromParts(schoolYear, 9, 1)!

/** By year group as it was on the day: a pupil of Year 8 now was in Year 7 last year; a leaver's stands as it was at leaving. */
export function byYearGroup(pupils: readonly PupilPlaced[], span: Days, today: Day): RowOfPupils[] {
  const rows = new Map<number, Map<number, Days[]>>()
  const thisYear = schoolYearOf(today)
  for (let year = schoolYearOf(span.from); year <= schoolYearOf(span.to); year++) {
    const first = firstOf(year)
    const days = [{ from: Math.max(first, span.from), to: Math.min(addYears(first, 1) - 1, span.to) }]
    for (const { id, yearGroup, lastDay } of pupils) {
      const stood = lastDay === null ? thisYear : schoolYearOf(Math.min(today, lastDay))
      const then = yearGroup - (stood - year)
      const row = rows.get(then) ?? rows.set(then, new Map()).get(then)!
      row.set(id, days)
    }
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([year, stays]) => ({ key: String(year), title: yearGroupTitle(year), stays }))
}

/** By sex as recorded. */
export const bySex = (pupils: readonly PupilPlaced[], span: Days): RowOfPupils[] =>
  (['F', 'M'] as const).map(sex => ({
    key: sex,
    title: sex === 'F' ? 'Girls' : 'Boys',
    stays: new Map(pupils.filter(pupil => pupil.sex === sex).map(({ id }) => [id, [span]])),
  }))

/** A row for each pupil, by surname. */
export const byPupil = (pupils: readonly PupilPlaced[], span: Days): RowOfPupils[] =>
  pupils.map(pupil => ({ key: String(pupil.id), title: listedName(pupil), stays: new Map([[pupil.id, [span]]]) }))

export interface Membership {
  pupil: number
  group: number
  name: string
  yearGroup: number | null
  from: Day
  until: Day | null
}

/** By the groups of a kind, on the days of each membership; who is in none has a row at the end. */
export function byGroup(way: Way, memberships: readonly Membership[], pupils: readonly PupilPlaced[], span: Days): RowOfPupils[] {
  const groups = gathered(memberships, ({ group }) => group)
  const rows = [...groups]
    .map(([group, members]) => ({
      key: String(group),
      title: members[0]!.name,
      year: members[0]!.yearGroup ?? 99,
      stays: staysOf(members, span),
    }))
    .toSorted((a, b) => a.year - b.year || compare(a.title, b.title))
  const some = staysOf(memberships, span)
  const none = pupils.flatMap(({ id }) => {
    const days = leftOf(span, some.get(id) ?? [])
    return days.length > 0 ? [[id, days] as const] : []
  })
  return [
    ...rows.map(({ key, title, stays }) => ({ key, title, stays })),
    { key: 'none', title: `In no ${wayTitle(way).toLowerCase()}`, stays: new Map(none) },
  ]
}

/** By what is recorded of pupils, on the days on which it held. A pupil may be in several rows, or in none. */
export function byCharacteristic(
  recorded: readonly { pupil: number; kind: string; value: string; from: Day; until: Day | null }[],
  span: Days,
  order: readonly string[],
): RowOfPupils[] {
  const rows = gathered(recorded, ({ kind, value }) => characteristicKey(kind, value))
  const place = (key: string) => order.indexOf(key.split('=')[0]!)
  return [...rows]
    .toSorted(([a], [b]) => place(a) - place(b) || compare(a, b))
    .map(([key, held]) => ({ key, title: characteristicTitle(key), stays: staysOf(held, span) }))
}

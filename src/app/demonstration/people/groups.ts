import type { Ids } from '#app/demonstration/ids.ts'
import { type Random, randomFrom } from '#app/demonstration/random.ts'
import type { GroupPlan, SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import type { Day } from '#time/day.ts'
import { type Pupil, yearGroupIn } from './pupils.ts'

export interface Group {
  id: number
  kind: string
  name: string
  yearGroup: number | null
}

interface Membership {
  group: number
  pupil: Pupil
  from: Day
  until: Day | null
}

/** The groups of a school and who was in them; of each pupil the class of last year (0) and of this (1). */
export interface Groups {
  groups: Group[]
  memberships: Membership[]
  classes: Group[]
  /** The pupils of each class in last year (0) and this (1), in the order of `classes`. */
  pupilsOf: [last: Pupil[][], present: Pupil[][]]
}

/** Classes, years, houses, routes and the rest. */
export function groupsOf(plan: SchoolPlan, timeline: Timeline, pupils: readonly Pupil[], seed: string, ids: Ids): Groups {
  const random = randomFrom(seed, plan.key, 'groups')
  const made = (kind: string, name: string, yearGroup: number | null): Group => ({
    id: ids.next('pupil_group'),
    kind,
    name,
    yearGroup,
  })
  const classes = plan.classes.map(({ name, years }) => made('registration', name, years.length === 1 ? years[0]! : null))
  const taught = [...new Set(plan.classes.flatMap(({ years }) => years))].sort((a, b) => a - b)
  const years = new Map(taught.map(year => [year, made('year', yearGroupTitle(year), year)]))
  const others = plan.groups.map(group => ({ plan: group, group: made(group.kind, group.name, null) }))
  const memberships: Membership[] = []
  const pupilsOf: Groups['pupilsOf'] = [classes.map(() => []), classes.map(() => [])]
  for (const pupil of pupils) {
    for (const which of [0, 1] as const) {
      const year = yearGroupIn(pupil, which)
      const span = spanIn(pupil, timeline, which)
      const at = classIndex(plan, year, pupil.seat)
      if (!span || at === undefined) continue
      pupilsOf[which][at]!.push(pupil)
      memberships.push({ group: classes[at]!.id, pupil, ...span }, { group: years.get(year)!.id, pupil, ...span })
      for (const {
        plan: { kind, years: of },
        group,
      } of others)
        if (kind === 'division' && of?.includes(year)) memberships.push({ group: group.id, pupil, ...span })
    }
    const span = { from: Math.max(pupil.from, timeline.years[0].firstDay), until: pupil.last }
    for (const { group } of chosen(others, pupil, random)) memberships.push({ group: group.id, pupil, ...span })
  }
  return { groups: [...classes, ...years.values(), ...others.map(({ group }) => group)], memberships, classes, pupilsOf }
}

/** When a pupil belongs to the class of last year (0) or of this (1), if at all. */
function spanIn(pupil: Pupil, timeline: Timeline, which: 0 | 1): { from: Day; until: Day | null } | undefined {
  const year = timeline.years[which]
  if (pupil.from > year.lastDay || (pupil.last !== null && pupil.last < year.firstDay)) return undefined
  const end = pupil.last !== null && pupil.last < year.lastDay ? pupil.last : year.lastDay
  return { from: Math.max(pupil.from, year.firstDay), until: which === 1 && pupil.last === null ? null : end }
}

// The classes of a year share its seats in turn, so that a class moves up together.
function classIndex(plan: SchoolPlan, year: number, seat: number): number | undefined {
  const teaching = plan.classes.flatMap(({ years }, i) => (years.includes(year) ? [i] : []))
  return teaching.length === 0 ? undefined : teaching[seat % teaching.length]
}

type Other = { plan: GroupPlan; group: Group }

// One house, boarding house and route at most; siblings share the first and the last. Activities are chosen one by one.
function chosen(others: readonly Other[], pupil: Pupil, random: Random): Other[] {
  const fits = ({ plan }: Other) => plan.years === undefined || plan.years.includes(yearGroupIn(pupil, 1))
  const ofKind = (kind: string) => others.filter(other => other.plan.kind === kind)
  const found: Other[] = []
  for (const [kind, which] of [
    ['house', pupil.household],
    ['boarding-house', pupil.id],
    ['transport-route', pupil.household],
  ] as const) {
    const all = ofKind(kind)
    if (all.length === 0 || (kind === 'boarding-house' && !pupil.boarder)) continue
    const share = all[0]!.plan.share ?? 1
    if (share === 1 || (which * 0.618034) % 1 < share) found.push(all[which % all.length]!)
  }
  for (const kind of ['activity', 'club'])
    for (const other of ofKind(kind)) if (fits(other) && random.chance(other.plan.share ?? 0)) found.push(other)
  return found
}

import type { Ids } from '#app/demonstration/ids.ts'
import type { Arrangement } from '#app/demonstration/marks/arrangements.ts'
import type { PupilMarks } from '#app/demonstration/marks/pupil-marks.ts'
import type { UnforeseenClosure } from '#app/demonstration/marks/unforeseen.ts'
import type { Groups } from '#app/demonstration/people/groups.ts'
import type { Pupil } from '#app/demonstration/people/pupils.ts'
import type { StaffMember } from '#app/demonstration/people/staff.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import { iso } from '#app/demonstration/table.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import type { Day } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import { type AdmissionLine, nameDeleted, nameEntered, namesAlreadyOnRoll } from './admissions.ts'
import { countEntries, type Entries } from './entries.ts'
import { beginOrder, type Coming, type Doer, type Happening } from './order.ts'
import { type PolicyOfYear, policiesOf, proposedAndApproved } from './policy-versions.ts'
import { registersOf, type Taken } from './registers.ts'

/** Everything that was recorded in a school, to the end of yesterday. */
export interface SchoolLedger {
  happenings: Happening[]
  entries: Entries
  taken: Taken[]
  admissions: AdmissionLine[]
  planned: { id: number; arrangement: Arrangement; happening: number }[]
  /** The versions of the policy, in order. */
  policies: PolicyOfYear[]
}

/** What a ledger is made from. */
export interface LedgerOf {
  plan: SchoolPlan
  timeline: Timeline
  pupils: readonly Pupil[]
  groups: Groups
  staff: readonly StaffMember[]
  /** Who approves the policy. */
  approver: Doer
  marksOf: ReadonlyMap<Pupil, PupilMarks>
  arrangements: readonly Arrangement[]
  closure: UnforeseenClosure | undefined
  seed: string
  today: Day
  ids: Ids
}

/** Writes a school's two years in order of time: names, plans, registers, amendments; nothing from today on. */
export function keepLedger(of: LedgerOf): SchoolLedger {
  const { plan, timeline, pupils, groups, staff, approver, today, ids } = of
  const office = staff.filter(({ roles }) => roles.includes('attendance-officer'))
  const head = staff.find(({ roles }) => roles.includes('headteacher'))!
  const teachers = groups.classes.map(({ id }) => staff.find(({ answersFor }) => answersFor.includes(id))!)
  const order = beginOrder()
  const ledger: SchoolLedger = {
    happenings: order.happenings,
    entries: countEntries(Math.ceil(pupils.length * timeline.dayOf.length * 0.7)),
    taken: [],
    admissions: [],
    planned: [],
    policies: policiesOf(plan, timeline),
  }
  const begins = timeline.years[0].firstDay
  const begun = instantOf(begins - 10, 600).getTime()
  const already = pupils.filter(pupil => pupil.from < timeline.days[0]! || pupil.from >= today)
  order.record([
    { kind: 'SchoolMade', at: begun, by: head, about: { school: plan.name } },
    namesAlreadyOnRoll(already, ledger.admissions, begun + 3_600_000, head),
    ...proposedAndApproved(ledger.policies, ledger.policies[0]!, [begins - 9, begins - 7], { head, approver }),
  ])
  const dated = datedAhead(of, new Set(already), ledger, office[0]!, ids)
  policyReviewed(ledger, timeline, { head, approver }).forEach(({ at, coming }) => {
    dated.set(at, [...(dated.get(at) ?? []), coming])
  })
  const registers = registersOf({
    ...of,
    teachers,
    office,
    entries: ledger.entries,
    taken: ledger.taken,
    settles: plan.absence.settles,
  })
  timeline.days.forEach((day, at) => {
    if (day < today) order.record([...(dated.get(at) ?? []), ...registers(at)])
  })
  return ledger
}

/** In the last weeks of last year the policy is looked at again, for September: on which places of the timeline. */
function policyReviewed(
  { policies }: SchoolLedger,
  { days, years }: Timeline,
  people: { head: Doer; approver: Doer },
): { at: number; coming: Coming }[] {
  const last = days.findLastIndex(day => day < years[1].firstDay)
  const places = [last - 12, last - 4] as const
  const on = [days[places[0]]!, days[places[1]]!] as const
  return proposedAndApproved(policies, policies[1]!, on, people).map((coming, i) => ({ at: places[i]!, coming }))
}

// What belongs to a day before its registers are known: names entered and deleted, plans made. A plan made on a day without
// school is recorded on the school day before it.
function datedAhead(
  { timeline, pupils, arrangements, today }: LedgerOf,
  already: ReadonlySet<Pupil>,
  ledger: SchoolLedger,
  clerk: StaffMember,
  ids: Ids,
): Map<number, Coming[]> {
  const dated = new Map<number, Coming[]>()
  const on = (at: number, coming: Coming) => dated.set(at, [...(dated.get(at) ?? []), coming])
  const placeOf = new Map(timeline.days.map((day, at) => [day, at]))
  const early = timeline.morning.arriveBy < 525 ? 7 * 60 + 30 : 8 * 60
  pupils.forEach((pupil, i) => {
    if (!already.has(pupil))
      on(placeOf.get(pupil.from)!, nameEntered(pupil, ledger.admissions, pupil.from, early + (i % 40), clerk))
    if (pupil.last !== null && pupil.last < today) on(placeOf.get(pupil.last)!, nameDeleted(pupil, ledger.admissions, clerk))
  })
  const yesterday = timeline.days.findLastIndex(day => day < today)
  arrangements.forEach((arrangement, i) => {
    const { pupil, letter, because, firstDay, lastDay, sessions, weekdays } = arrangement
    if (firstDay > today + 60 || yesterday < 0) return
    const at = Math.min(
      yesterday,
      Math.max(
        0,
        timeline.days.findLastIndex(day => day <= arrangement.madeOn),
      ),
    )
    const span = { from: iso(firstDay), until: iso(lastDay), sessions, weekdays }
    on(at, {
      kind: 'MarksEntered',
      at: instantOf(timeline.days[at]!, 15 * 60 + 40).getTime() + i,
      by: clerk,
      about: { pupil: pupil.id, ...span, code: letter, entered: 0, amended: 0 },
      reason: because,
      write: happening => ledger.planned.push({ id: ids.next('planned_mark'), arrangement, happening }),
    })
  })
  return dated
}

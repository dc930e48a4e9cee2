import type { Day } from '#time/day.ts'
import type { Ids } from './ids.ts'
import type { Doer } from './ledger/order.ts'
import { keepLedger, type SchoolLedger } from './ledger/school-ledger.ts'
import { type Laying, layActivities } from './marks/activities.ts'
import { type Arrangement, arrangementsOf, layArrangement } from './marks/arrangements.ts'
import { layFamilyDays } from './marks/family-days.ts'
import { knownAhead } from './marks/known-ahead.ts'
import { layLateness } from './marks/lateness.ts'
import { countNatures, type Natures } from './marks/natures.ts'
import { type Propensity, propensitiesOf } from './marks/propensity.ts'
import { emptyMarks, type PupilMarks } from './marks/pupil-marks.ts'
import { beginningsOf } from './marks/season.ts'
import { layAbsence, type Spell } from './marks/spells.ts'
import { layUnforeseen } from './marks/unforeseen.ts'
import { type Characteristic, characteristicsOf } from './people/characteristics.ts'
import { type Groups, groupsOf } from './people/groups.ts'
import { type Household, householdsOf } from './people/households.ts'
import { type Pupil, pupilsOf } from './people/pupils.ts'
import { type Account, type StaffMember, staffOf } from './people/staff.ts'
import { policyOf } from './policies.ts'
import { randomFrom } from './random.ts'
import type { SchoolPlan } from './schools/school-plan.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/** One school of the demonstration, whole. */
export interface DemonstrationSchool {
  id: number
  plan: SchoolPlan
  timeline: Timeline
  pupils: Pupil[]
  households: Household[]
  groups: Groups
  staff: StaffMember[]
  accounts: Account[]
  characteristics: Characteristic[]
  ledger: SchoolLedger
  natures: Natures
}

/** Makes a school: its people, what becomes of each of their sessions, and the record of it to the end of yesterday. */
export function makeSchool(
  plan: SchoolPlan,
  year: number,
  seed: string,
  today: Day,
  ids: Ids,
  ofTrust: readonly (Doer & { role: string })[],
): DemonstrationSchool {
  const id = ids.next('school')
  const timeline = timelineOf(plan, year, ids)
  const pupils = pupilsOf(plan, timeline, seed, today, ids)
  const households = householdsOf(plan, pupils, seed, ids)
  const groups = groupsOf(plan, timeline, pupils, seed, ids)
  const { staff, accounts } = staffOf(plan, groups.groups, seed, ids)
  const propensities = propensitiesOf(plan, pupils, seed)
  const characteristics = characteristicsOf(plan, timeline, households, propensities, seed, today)
  const natures = countNatures()
  const marksOf = new Map(pupils.map(pupil => [pupil, emptyMarks(pupil, timeline)]))
  const laying: Laying = { plan, timeline, marksOf, natures }
  const closure = layUnforeseen(laying, groups, pupils, seed)
  const agreed = arrangementsOf(plan, timeline, pupils, propensities, seed, today)
  for (const arrangement of agreed) layArrangement(marksOf.get(arrangement.pupil)!, timeline, natures, arrangement)
  layFamilyDays(plan, timeline, households, marksOf, seed)
  layAbsences(plan, timeline, households, propensities, marksOf, seed)
  const visits = layActivities(laying, groups, pupils, seed)
  const random = randomFrom(seed, plan.key, 'lateness')
  for (const [pupil, marks] of marksOf) layLateness(marks, timeline, propensities.get(pupil)!, random)
  const arrangements: Arrangement[] = [...agreed, ...knownAhead(plan, timeline, groups, marksOf, visits, seed, today)]
  const ledger = keepLedger({
    plan,
    timeline,
    pupils,
    groups,
    staff,
    approver: approverOf(plan, staff, ofTrust),
    marksOf,
    arrangements,
    closure,
    seed: `${seed}/${plan.key}`,
    today,
    ids,
  })
  return { id, plan, timeline, pupils, households, groups, staff, accounts, characteristics, ledger, natures }
}

/** Whoever approves the policy by its own words: in the school, or in its trust. */
function approverOf(plan: SchoolPlan, staff: readonly StaffMember[], ofTrust: readonly (Doer & { role: string })[]): Doer {
  const { approvedBy } = policyOf(plan).about
  const found = staff.find(({ roles }) => roles.includes(approvedBy)) ?? ofTrust.find(({ role }) => role === approvedBy)
  if (!found) throw new Error(`Nobody at ${plan.name} approves its policy`)
  return found
}

// Household by household, eldest first, so that what one has the next may catch.
function layAbsences(
  plan: SchoolPlan,
  timeline: Timeline,
  households: readonly Household[],
  propensities: ReadonlyMap<Pupil, Propensity>,
  marksOf: ReadonlyMap<Pupil, PupilMarks>,
  seed: string,
): void {
  for (const which of [0, 1] as const) {
    const beginnings = beginningsOf(timeline, plan.absence, which)
    const random = randomFrom(seed, plan.key, 'absence', which)
    for (const household of households) {
      const atHome: Spell[] = []
      for (const pupil of household.pupils)
        atHome.push(
          ...layAbsence(marksOf.get(pupil)!, timeline, plan.absence, propensities.get(pupil)!, which, beginnings, atHome, random),
        )
    }
  }
}

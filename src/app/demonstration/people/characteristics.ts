import type { Propensity } from '#app/demonstration/marks/propensity.ts'
import { pickWeighted, type Random, randomFrom, weighted } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import type { CharacteristicKind } from '#school/characteristics/characteristics.ts'
import type { Day } from '#time/day.ts'
import type { Household } from './households.ts'
import { type Pupil, yearGroupIn } from './pupils.ts'

/** Something that is true of a pupil from a day on. */
export interface Characteristic {
  pupil: number
  kind: CharacteristicKind
  value: string
  from: Day
  until: Day | null
}

const ethnicities = weighted([
  ['White British', 66],
  ['Any other White background', 7],
  ['Pakistani', 5],
  ['Indian', 4],
  ['Black African', 5],
  ['Bangladeshi', 2],
  ['Black Caribbean', 2],
  ['White and Black Caribbean', 2],
  ['White and Asian', 2],
  ['Any other mixed background', 2],
  ['Chinese', 1],
  ['Any other ethnic group', 2],
])
const languages = weighted([
  ['Polish', 20],
  ['Urdu', 18],
  ['Punjabi', 12],
  ['Romanian', 12],
  ['Arabic', 10],
  ['Bengali', 8],
  ['Gujarati', 6],
  ['Portuguese', 6],
  ['Yoruba', 4],
  ['Mandarin', 4],
])
const conditions = [
  'Asthma, inhaler in the office',
  'Severe nut allergy, carries two adrenaline pens',
  'Type 1 diabetes',
  'Epilepsy, plan in the office',
  'Eczema',
  'Coeliac disease',
]

/** What the school knows of each pupil beside the register, at plausible rates: oftener where more is missed, as in England. */
export function characteristicsOf(
  plan: SchoolPlan,
  timeline: Timeline,
  households: readonly Household[],
  propensities: ReadonlyMap<Pupil, Propensity>,
  seed: string,
  today: Day,
): Characteristic[] {
  const random = randomFrom(seed, plan.key, 'characteristics')
  const needs = weighted(plan.characteristics.needs)
  const given: Characteristic[] = []
  for (const household of households) {
    const hardship = Math.max(...household.pupils.map(pupil => propensities.get(pupil)!.standing))
    const poor = likely(random, plan.characteristics.freeSchoolMeals, hardship)
    const ethnicity = pickWeighted(random, ethnicities)
    const language = random.chance(plan.characteristics.additionalLanguage) ? pickWeighted(random, languages) : 'English'
    for (const pupil of household.pupils) {
      const since = Math.max(pupil.from, timeline.years[0].firstDay)
      const add: Add = (kind, value = '', from = since, until: Day | null = null) => {
        if (from <= today) given.push({ pupil: pupil.id, kind, value, from, until })
      }
      const standing = propensities.get(pupil)!.standing
      add('ethnicity', ethnicity)
      add('first-language', language)
      if (household.travels) add('gypsy-roma-traveller')
      if (poor) add('free-school-meals')
      if ((poor || household.fostered) && yearGroupIn(pupil, 1) <= 11) add('pupil-premium')
      needsOf(plan, standing, random, needs, since, timeline, add)
      socialCare(plan, household, standing, random, since, add)
      if (random.chance(0.09)) add('medical-condition', random.pick(conditions))
      if (random.chance(plan.kind === 'special' ? 0.2 : 0.008)) add('disability', 'Physical impairment')
    }
  }
  return given
}

type Add = (kind: CharacteristicKind, value?: string, from?: Day, until?: Day | null) => void

// Free meals and needs are about twice as frequent one step up the scale of absence as in the middle.
const likely = (random: Random, share: number, standing: number): boolean =>
  random.chance(Math.min(0.95, share * Math.exp(0.42 * standing - 0.088)))

function needsOf(
  plan: SchoolPlan,
  standing: number,
  random: Random,
  needs: typeof ethnicities,
  since: Day,
  timeline: Timeline,
  add: Add,
) {
  const { support, plan: plans } = plan.characteristics
  const hasPlan = plans === 1 || likely(random, plans, standing)
  const supported = !hasPlan && likely(random, support, standing)
  if (!hasPlan && !supported) return
  // Some were given support first, and a plan in January or June of last year.
  const planned = timeline.days[random.pick([90, 120, 160])]!
  if (hasPlan && plans < 1 && planned > since && random.chance(0.4)) {
    add('send-support', '', since, planned - 1)
    add('ehc-plan', '', planned)
  } else add(hasPlan ? 'ehc-plan' : 'send-support')
  add('send-need', pickWeighted(random, needs))
}

function socialCare(plan: SchoolPlan, household: Household, standing: number, random: Random, since: Day, add: Add) {
  const { social } = plan.characteristics
  const inNeed = likely(random, 0.025 * social, standing)
  const protectedByPlan = likely(random, 0.005 * social, standing)
  if (household.fostered) add('looked-after')
  if (inNeed && !household.fostered) add('child-in-need')
  if (protectedByPlan) add('child-protection-plan')
  if (household.fostered || inNeed || protectedByPlan) add('social-worker', 'Marrowshire Children’s Services')
  if (likely(random, 0.012, standing)) add('young-carer')
  if (plan.kind === 'special' && likely(random, 0.01, standing)) add('youth-offending-worker', 'Marrowshire Youth Justice', since)
}

import type { Pupil } from '#app/demonstration/people/pupils.ts'
import { evenlySpread, randomFrom } from '#app/demonstration/random.ts'
import type { SchoolPlan } from '#app/demonstration/schools/school-plan.ts'

/** How much one pupil misses, and how often late, as shares of possible sessions, last year and this. */
export interface Propensity {
  /** Where the pupil stands among all: 0 in the middle, 1.3 with a tenth above. */
  standing: number
  absence: readonly [last: number, present: number]
  late: number
  lateAfterClose: number
}

const mostMissed = 0.85

/**
 * A few pupils miss much and most miss little. The spread is exact in each school, however small, so that persistent
 * absence comes out as it is meant to; a pupil's two years are alike, not the same.
 */
export function propensitiesOf(plan: SchoolPlan, pupils: readonly Pupil[], seed: string): Map<Pupil, Propensity> {
  const random = randomFrom(seed, plan.key, 'propensity')
  const households = new Map<number, number>()
  const drawn = pupils.map(({ household }) => {
    const home = households.get(household) ?? random.normal()
    households.set(household, home)
    const standing = 0.45 * home + 0.89 * random.normal()
    return {
      standing,
      last: 0.85 * standing + 0.53 * random.normal(),
      present: 0.85 * standing + 0.53 * random.normal(),
      late: 0.6 * home + 0.8 * random.normal(),
    }
  })
  const { mean, spread, late, lateAfterClose } = plan.absence
  const share = (z: number) => Math.min(mostMissed, (mean / 100) * Math.exp(spread * z - (spread * spread) / 2))
  const tardy = (z: number) => Math.exp(1.3 * z - 0.845)
  const standing = evenlySpread(drawn.map(one => one.standing))
  const last = evenlySpread(drawn.map(one => one.last))
  const present = evenlySpread(drawn.map(one => one.present))
  const lateness = evenlySpread(drawn.map(one => one.late))
  return new Map(
    pupils.map((pupil, i) => [
      pupil,
      {
        standing: standing[i]!,
        absence: [share(last[i]!), share(present[i]!)] as const,
        late: Math.min(0.4, (late / 100) * tardy(lateness[i]!)),
        lateAfterClose: Math.min(0.1, (lateAfterClose / 100) * tardy(lateness[i]!)),
      },
    ]),
  )
}

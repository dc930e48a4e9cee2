import type { Groups } from '#app/demonstration/people/groups.ts'
import type { Pupil } from '#app/demonstration/people/pupils.ts'
import { randomFrom } from '#app/demonstration/random.ts'
import { dayFromParts, partsOfDay } from '#time/day.ts'
import { type Laying, layDay, wholeDays } from './activities.ts'

/** A day on which the whole school was closed without warning, and why. */
export interface UnforeseenClosure {
  at: number
  cause: string
}

/** What no school plans, last winter: a closed site, a wet classroom, a flooded road, a minibus that would not start. */
export function layUnforeseen(
  laying: Laying,
  groups: Groups,
  pupils: readonly Pupil[],
  seed: string,
): UnforeseenClosure | undefined {
  const { plan, timeline } = laying
  const random = randomFrom(seed, plan.key, 'unforeseen')
  const { year } = partsOfDay(timeline.years[0].lastDay)
  const january = wholeDays(timeline, 0, dayFromParts(year, 1, 13)!, dayFromParts(year, 2, 10)!)
  const day = random.pick(january)
  switch (plan.key) {
    case 'copperbeck': {
      const cause = 'Boiler failure: no heating anywhere on the site'
      layDay(laying, pupils, day, 'Y4', cause)
      return { at: day, cause }
    }
    case 'st-wildas': {
      layDay(laying, groups.pupilsOf[0][3]!, day, 'Y3', 'Burst pipe above the classroom')
      const flooded = random.pick(january.filter(at => at !== day))
      layDay(laying, random.shuffled(pupils).slice(0, 16), flooded, 'Y2', 'Flooding closed the Netherby and Eastmoor roads')
      return undefined
    }
    case 'fernlock': {
      const route = groups.groups.find(({ kind }) => kind === 'transport-route')
      const carried = groups.memberships.filter(({ group }) => group === route?.id).map(({ pupil }) => pupil)
      layDay(laying, carried, day, 'Y1', 'The minibus of the route broke down')
      return undefined
    }
    default:
      return undefined
  }
}

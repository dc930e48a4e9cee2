import type { Citation } from '#law/cite.ts'
import { addYears, type Day } from '#time/day.ts'

/** L-077: how far a child is expected to walk, and how it is measured. */
export const walkingDistanceCitation: Citation = {
  rule: 'L-077',
  source: 'Education Act 1996 s 444(5)',
  says: 'Walking distance is 2 miles for a child under eight and 3 miles from the eighth birthday, by the shortest route that the child can walk in reasonable safety, accompanied where need be.',
  standing: 'defines',
}

const eighthBirthday = 8
const milesUnderEight = 2
const milesFromEight = 3

/** L-077: walking distance in miles, by the pupil's age on the day. */
export const walkingDistanceInMiles = (born: Day, day: Day): number =>
  day < addYears(born, eighthBirthday) ? milesUnderEight : milesFromEight

/** L-077: whether the school is within walking distance of the pupil's home. Exactly at the limit is within it. */
export const isWithinWalkingDistance = (facts: {
  born: Day
  day: Day
  miles: number
}): { within: boolean; limit: number; citation: Citation } => {
  const limit = walkingDistanceInMiles(facts.born, facts.day)
  return { within: facts.miles <= limit, limit, citation: walkingDistanceCitation }
}

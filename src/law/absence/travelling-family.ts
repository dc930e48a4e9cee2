import type { Citation } from '#law/cite.ts'
import { codeOfPart, isAttending } from '#law/codes/attendance-codes.ts'
import { addYears, type Day } from '#time/day.ts'

/** L-073: when a pupil of a travelling family is absent with authority. */
export const travellingCitation: Citation = {
  rule: 'L-073',
  source: 'DfE attendance statistics',
  says: 'A mobile child who travels for a parent’s trade, as agreed with the school, and is not known to be taught elsewhere, is absent with authority.',
  standing: 'defines',
}

/** L-073: the defence that a parent of a travelling family has in court. */
export const travellingDefenceCitation: Citation = {
  rule: 'L-073',
  source: 'Education Act 1996 s 444(6)',
  says: 'In court a parent is not guilty if the trade requires travelling, the child attends as regularly as it permits and, from the age of six, has attended at least 200 sessions in the twelve months that end with the start of proceedings.',
  standing: 'defines',
}

/** One session of a pupil, as it concerns the code for travelling. */
export type TravellingFacts = {
  mobileChild: boolean
  travellingForTheTrade: boolean
  agreedWithSchool: boolean
  taughtElsewhere: 'no' | 'at-another-school-where-registered' | 'elsewhere'
}

/** The code; or the ordinary codes, and why. */
export type TravellingAnswer = { code: string | 'ordinary codes'; because: string; citation: Citation }

/** L-073: how a session of a travelling pupil is marked. */
export const markOfTravelling = (facts: TravellingFacts, day: Day): TravellingAnswer => {
  const answer = (code: string | undefined, because: string) => ({
    code: code ?? 'ordinary codes',
    because,
    citation: travellingCitation,
  })
  if (facts.taughtElsewhere === 'at-another-school-where-registered')
    return answer(codeOfPart('at-other-school', day), 'The pupil is expected at the other school where they are registered.')
  if (facts.taughtElsewhere === 'elsewhere') return answer(undefined, 'The pupil is known to be taught elsewhere.')
  if (!facts.mobileChild) return answer(undefined, 'The pupil is not a mobile child.')
  if (!facts.travellingForTheTrade) return answer(undefined, 'The family does not travel for the trade in this session.')
  if (!facts.agreedWithSchool) return answer(undefined, 'The absence was not agreed with the school.')
  return answer(codeOfPart('travelling', day), 'The family travels for the trade, as agreed with the school.')
}

const sessionsFromAgeSix = 200
const ageFromWhichTheyCount = 6

/** How many sessions were attended in the twelve months, and how many the defence asks for at that age; nothing follows by itself. */
export type AttendancesInAYear = { from: Day; attended: number; asked: number; citation: Citation }

/** L-073: the sessions attended in the twelve months that end with a day: the day on which proceedings begin, or today. */
export const attendancesInTwelveMonths = (
  marks: Iterable<{ day: Day; code: string }>,
  born: Day,
  ending: Day,
): AttendancesInAYear => {
  const from = addYears(ending, -1) + 1
  let attended = 0
  for (const { day, code } of marks) if (day >= from && day <= ending && isAttending(code, day)) attended += 1
  const asked = ending >= addYears(born, ageFromWhichTheyCount) ? sessionsFromAgeSix : 0
  return { from, attended, asked, citation: travellingDefenceCitation }
}

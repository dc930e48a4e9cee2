import type { Citation } from '#law/cite.ts'
import { codeOfPart } from '#law/codes/attendance-codes.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** L-066: what a session at the other school is in this school's register. */
export const dualRegistrationCitation: Citation = {
  rule: 'L-066',
  source: 'SI 2024/208 reg 10',
  says: 'A session in which the pupil is expected at the other school where they are registered has a code that is not counted here; each school records its own sessions.',
  standing: 'defines',
}

/** L-066: whose register an absence from the other school belongs to. */
export const absenceBelongsToOtherSchool: Unconfirmed<boolean> = {
  question: 'Is a pupil who is absent from the other school absent in that school’s register only?',
  taken: true,
  citation: {
    rule: 'L-066',
    source: 'Daymark',
    says: 'An absence from a session at the other school is taken to belong to the register of that school alone.',
    standing: 'unconfirmed',
  },
}

/** Where the pupil is expected in a session, and whether they came to it at the other school. */
export type DualFacts = { expected: 'here' | 'at-the-other-school'; absentThere?: boolean }

/** The code of a session; 'ordinary codes' where this school marks the pupil as any other. */
export type DualAnswer = { code: string | 'ordinary codes'; citation: Citation }

/** L-066: how a session of a pupil who is registered at two schools is marked here. */
export const markOfDualSession = (
  { expected, absentThere }: DualFacts,
  day: Day,
  belongsThere: boolean = absenceBelongsToOtherSchool.taken,
): DualAnswer => {
  const ordinary = { code: 'ordinary codes', citation: dualRegistrationCitation }
  if (expected === 'here') return ordinary
  if (absentThere && !belongsThere) return { ...ordinary, citation: absenceBelongsToOtherSchool.citation }
  const code = codeOfPart('at-other-school', day)
  return code === undefined ? ordinary : { code, citation: dualRegistrationCitation }
}

/** L-066: how many of the sessions of a week count here, and how many are marked as the other school's. */
export const sessionsOfDualWeek = (
  week: readonly DualFacts['expected'][],
): { possibleHere: number; atTheOtherSchool: number } => {
  const possibleHere = week.filter(expected => expected === 'here').length
  return { possibleHere, atTheOtherSchool: week.length - possibleHere }
}

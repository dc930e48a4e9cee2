import type { Citation, Refusal } from '#law/cite.ts'
import { codeOfPart } from '#law/codes/attendance-codes.ts'
import type { CodePart } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'
import { type ActivityFacts, isApprovedEducationalActivity } from './approved-activity.ts'

/** L-062: which code is for which education away from the school. */
export const educationElsewhereCitation: Citation = {
  rule: 'L-062',
  source: 'SI 2024/208 reg 10(3) Table 2',
  says: 'Education that the local authority arranged, visits of the school under its own staff, approved sport, approved work experience and other approved activities have a code each.',
  standing: 'defines',
}

/** L-175: the code of education off site before the local authority's provision had its own. */
export const offSiteBefore2024Citation: Citation = {
  rule: 'L-175',
  source: 'DfE code lists before 2024',
  says: 'Until 18 August 2024 education off site that the local authority arranged had the code of any other education off site.',
  standing: 'defines',
}

/** What kind of education it is. */
export type KindOfEducation = 'visit' | 'sport' | 'work-experience' | 'other-activity'

/** What is known of education away from the school in one session. */
export type ElsewhereFacts = {
  arrangedBy: 'local-authority' | 'school'
  kind: KindOfEducation
  /** A member of this school's staff supervises it. */
  underSchoolStaff: boolean
  activity: ActivityFacts
}

/** The code, and where that stands; or why none of them may stand. */
export type ElsewhereAnswer = { code: string; citation: Citation } | { code?: undefined; refused: Refusal }

const unnamed: Refusal = { because: 'No code is known for this day.', citation: educationElsewhereCitation, about: 'day' }

const coded = (part: CodePart, day: Day, citation: Citation = educationElsewhereCitation): ElsewhereAnswer => {
  const code = codeOfPart(part, day)
  return code === undefined ? { refused: unnamed } : { code, citation }
}

/** L-062, L-063, L-175: the code of education away from the school, not at another school where the pupil is registered. */
export const codeElsewhere = ({ arrangedBy, kind, underSchoolStaff, activity }: ElsewhereFacts, day: Day): ElsewhereAnswer => {
  if (arrangedBy === 'local-authority')
    return codeOfPart('local-authority-provision', day) === undefined
      ? coded('other-activity', day, offSiteBefore2024Citation)
      : coded('local-authority-provision', day)
  if (kind === 'visit' && underSchoolStaff) return coded('visit', day)
  const answer = isApprovedEducationalActivity(activity, day)
  if (!answer) return { refused: unnamed }
  if (!answer.approved) return { refused: answer.refused }
  return coded(kind === 'visit' ? 'other-activity' : kind, day)
}

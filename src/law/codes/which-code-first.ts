import type { Citation } from '#law/cite.ts'
import type { Day } from '#time/day.ts'
import { closureCode, codeOfPart, notOnRollCode, plannedClosureCode } from './attendance-codes.ts'

/** L-081: which code stands when several facts are true of one session. */
export const whichFirstCitation: Citation = {
  rule: 'L-081',
  source: 'Daymark',
  says: 'Where several are true, not being on roll comes first, then a planned closure, a site closed without warning, being due at the other school, and only then what concerns this pupil.',
  standing: 'unconfirmed',
}

/** What is true of a session. `own` is the code of what concerns this pupil alone. */
export type TrueFacts = {
  onRoll: boolean
  plannedClosure?: boolean
  siteClosed?: boolean
  dueAtOtherSchool?: boolean
  own?: string
}

/** What decided. */
export type Decider = 'not-on-roll' | 'planned-closure' | 'site-closed' | 'other-school' | 'the-pupil' | 'nothing'

/** The code that stands, and what decided; no code where nothing was said of the pupil either. */
export type FirstCode = { code?: string; by: Decider; citation: Citation }

/** L-081: the code that comes first. */
export const codeThatComesFirst = (facts: TrueFacts, day: Day): FirstCode => {
  const answer = (by: Decider, code?: string): FirstCode => ({
    ...(code !== undefined && { code }),
    by,
    citation: whichFirstCitation,
  })
  if (!facts.onRoll) return answer('not-on-roll', notOnRollCode(day))
  if (facts.plannedClosure) return answer('planned-closure', plannedClosureCode(day))
  if (facts.siteClosed) return answer('site-closed', closureCode('site-closed', day))
  if (facts.dueAtOtherSchool) return answer('other-school', codeOfPart('at-other-school', day))
  return facts.own === undefined ? answer('nothing') : answer('the-pupil', facts.own)
}

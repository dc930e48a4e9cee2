import type { Citation, Refusal } from '#law/cite.ts'
import { codeOfPart, isPlannedClosure, plannedClosureCode } from '#law/codes/attendance-codes.ts'
import { standingRules } from '#law/codes/standing-rules.ts'
import type { Day } from '#time/day.ts'

/** L-079: a start that the school staggers is no planned closure. */
export const staggeredStartCitation: Citation = {
  rule: 'L-079',
  source: 'Local authority advice',
  says: 'A pupil who is not due yet because the school staggers its start is marked as kept away by another unavoidable cause, with the reason.',
  standing: 'should',
}

/** What the school planned for a session. */
export type PlannedFacts = { what: 'whole-school-closed' | 'staggered-start' | 'part-closed'; knownInAdvance: boolean }

/** A code; or that it is not a planned closure and the ordinary codes, or those of an unplanned closure, apply. */
export type PlannedAnswer = { code: string | 'not a planned closure'; because: string; citation: Citation }

/** L-079: how a session is marked in which the school planned not to have some or all of its pupils. */
export const markOfPlannedClosure = ({ what, knownInAdvance }: PlannedFacts, day: Day): PlannedAnswer => {
  const no = (because: string): PlannedAnswer => ({
    code: 'not a planned closure',
    because,
    citation: standingRules.plannedClosure,
  })
  if (!knownInAdvance) return no('It was not known in advance. A closure without warning has codes of its own.')
  if (what === 'part-closed') return no('It was not of the whole school. Pupils who were expected have the ordinary codes.')
  if (what === 'whole-school-closed')
    return {
      code: plannedClosureCode(day),
      because: 'The whole school was closed, and that was planned.',
      citation: standingRules.plannedClosure,
    }
  const code = codeOfPart('other-cause', day)
  return code === undefined
    ? no('The school staggered its start. How that was marked on this day is not known.')
    : { code, because: 'The school staggered its start and did not expect this pupil yet.', citation: staggeredStartCitation }
}

/** L-079: a planned closure marks every pupil of a session or none. The refusal of a session that has it for some. */
export const refusalOfPartialPlan = (codes: readonly string[], day: Day): Refusal | undefined => {
  const closed = codes.filter(code => isPlannedClosure(code, day)).length
  return closed === 0 || closed === codes.length
    ? undefined
    : {
        because: `${closed} of ${codes.length} pupils are marked as closed by plan. A planned closure is of the whole school.`,
        citation: standingRules.plannedClosure,
        about: 'codes',
      }
}

import { kindsOfLeave } from '#law/absence/leave-kinds-table.ts'
import { partTimeCitation, partTimeGuidanceCitation } from '#law/absence/part-time-timetable.ts'
import { ruleOn } from '#law/dated.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { choiceText } from '#school/policy/policy-words.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'

type PartTime = Policy['leave']['partTime']
type Condition = { field: keyof PartTime; says: string }

const path = 'leave.partTime'

// What the regulation asks of the agreement, and what the guidance asks of the plan.
const byRegulation: readonly Condition[] = [
  { field: 'agreedWithParents', says: 'that each is agreed with a parent the pupil normally lives with' },
  { field: 'endDate', says: 'that each has an end date' },
]
const byGuidance: readonly Condition[] = [
  { field: 'withinPlan', says: 'that each has an aim within a plan' },
  { field: 'reviewed', says: 'that each is reviewed on dates that are set' },
]

/** L-070, L-071, L-094: part-time timetables, where the school offers them. */
export const checkPartTime: Check = (policy, day) => {
  const { partTime } = policy.leave
  const say = findingsIn(policy)
  const findings: Finding[] = [...coded(policy, day)]
  if (!partTime.offered) return findings
  const missing = (conditions: readonly Condition[]) => conditions.filter(({ field }) => !partTime[field])
  const lacks = (conditions: readonly Condition[]) => ({
    value: 'not said',
    says: `Part-time timetables are offered, and the policy does not say ${conditions.map(({ says }) => says).join(', nor ')}.`,
    mend: `Say ${conditions.map(({ says }) => says).join(', and ')}.`,
    mended: conditions.map(({ field }) => ({ path: stepsOf(`${path}.${field}`), value: true })),
  })
  const [must, should] = [missing(byRegulation), missing(byGuidance)]
  const at = (conditions: readonly Condition[]) => (conditions.length > 1 ? path : `${path}.${conditions[0]!.field}`)
  if (must.length > 0) findings.push(say(at(must), { kind: 'required', citation: partTimeCitation, ...lacks(must) }))
  if (should.length > 0) findings.push(say(at(should), { kind: 'caution', citation: partTimeGuidanceCitation, ...lacks(should) }))
  if (partTime.forBehaviour)
    findings.push(
      say(`${path}.forBehaviour`, {
        kind: 'caution',
        citation: partTimeGuidanceCitation,
        says: 'Part-time timetables are used to manage behaviour. They are for very rare cases, in the pupil’s own interest.',
        mend: 'Do not use them for behaviour.',
        to: false,
      }),
    )
  return findings
}

/** L-070, L-071: a part-time timetable has codes of its own, by the pupil’s age. */
function coded(policy: Policy, day: Day): Finding[] {
  const { offered, codedAs } = policy.leave.partTime
  const kinds = ruleOn(kindsOfLeave, day)?.value
  const codeOf = (wanted: string) => kinds?.find(({ kind }) => kind === wanted)?.code
  const [own, without, used] = [codeOf('part-time'), codeOf('not-required'), codeOf('exceptional')]
  if (own === undefined || own === used || codedAs === 'part-time-leave' || !offered) return []
  const wrong = codedAs === 'exceptional-leave'
  return [
    findingsIn(policy)(`${path}.codedAs`, {
      kind: wrong ? 'forbidden' : 'note',
      ...(wrong ? { conflict: 'K-03' } : {}),
      citation: partTimeCitation,
      value: wrong ? `${choiceText(codedAs)}, code ${used}` : 'not said',
      says: wrong
        ? `Sessions that a part-time timetable leaves out are recorded as exceptional leave, code ${used}. They have code ${own}, or ${without} where the pupil is outside compulsory school age.`
        : `The policy does not say how sessions that a part-time timetable leaves out are recorded. They have code ${own}, or ${without} where the pupil is outside compulsory school age.`,
      mend: `Record them as ${own}, or ${without} outside compulsory school age.`,
      to: 'part-time-leave',
    }),
  ]
}

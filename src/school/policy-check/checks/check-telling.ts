import type { Citation } from '#law/cite.ts'
import { ruleOn } from '#law/dated.ts'
import { expectedAnalysisCitation } from '#law/measures/expected-analysis.ts'
import { attendanceReturns } from '#law/returns/attendance-return.ts'
import { sharesDaily } from '#law/returns/daily-data.ts'
import { keepInformedCitation } from '#law/returns/keeping-informed.ts'
import { newPupilReturns } from '#law/returns/new-pupil-return.ts'
import { sicknessReturns } from '#law/returns/sickness-return.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { asPolicySays, atLeastAsOften } from '#school/policy-check/how-often.ts'
import { schoolInLaw } from '#school/policy-check/kind-of-school.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'

/** L-034, L-100 to L-102, L-104, L-120: what the authority, the Department and those who govern the school are told. */
export const checkTelling: Check = (policy, day) => [
  ...sickness(policy, day),
  ...longAbsence(policy, day),
  ...department(policy, day),
  ...authority(policy, day),
  ...analysis(policy),
]

/** L-101: sickness of fifteen days or more, expected or past. */
function sickness(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(sicknessReturns, day)
  if (!rule?.value) return []
  const most = rule.value.schoolDays
  const { sicknessDays: days, sicknessOnlyAfter: onlyAfter } = policy.telling
  const { citation } = rule
  const say = findingsIn(policy)
  const right = `when ${most} school days are missed or expected to be`
  const value = days === null ? 'not said' : onlyAfter ? `more than ${days} days` : `${days} days`
  const findings: Finding[] = []
  if (days === null || days > most)
    findings.push(
      say('telling.sicknessDays', {
        kind: days === null ? 'required' : 'forbidden',
        ...(days === null ? {} : { conflict: 'K-18' }),
        citation,
        value,
        says:
          days === null
            ? `The policy does not say when the local authority is told of long sickness: ${right}.`
            : `The local authority is told of sickness after ${value}. It is told ${right}, on end or in all.`,
        mend: `Write ${most} days or more.`,
        to: most,
      }),
    )
  else if (days + Number(onlyAfter) < most)
    findings.push(
      say('telling.sicknessDays', {
        kind: 'note',
        citation,
        value,
        says: `The local authority is told of sickness sooner than the law asks, which is ${right}.`,
        mend: `Nothing has to change. The law asks for ${most} days or more.`,
        mended: [
          { path: stepsOf('telling.sicknessDays'), value: most },
          { path: stepsOf('telling.sicknessOnlyAfter'), value: false },
        ],
      }),
    )
  if (onlyAfter && days !== null && days >= most)
    findings.push(
      say('telling.sicknessOnlyAfter', {
        kind: 'forbidden',
        conflict: 'K-18',
        citation,
        value,
        says: `The local authority is told only once more than ${days} days were missed. It is told ${right}, on end or in all.`,
        mend: `Write ${most} days or more, missed or expected.`,
        to: false,
      }),
    )
  return findings
}

/** L-100: ten school days on end without authority, and how often the return is made. */
function longAbsence(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(attendanceReturns, day)
  if (!rule) return []
  const { citation, value: law } = rule
  const { attendanceReturnDays: days, attendanceReturnOf: counting, attendanceReturn: how } = policy.telling
  const say = findingsIn(policy)
  const findings: Finding[] = []
  if (days === null || days !== law.schoolDays)
    findings.push(
      say('telling.attendanceReturnDays', {
        kind: days === null ? 'required' : days > law.schoolDays ? 'forbidden' : 'note',
        citation,
        says:
          days === null
            ? `The policy does not say that the local authority is told of absence without authority for ${law.schoolDays} school days on end.`
            : `The local authority is told of absence without authority after ${days} days on end. The law asks for it at ${law.schoolDays} school days.`,
        mend: `Write ${law.schoolDays} school days on end.`,
        to: law.schoolDays,
      }),
    )
  if (counting !== 'unauthorised')
    findings.push(
      say('telling.attendanceReturnOf', {
        kind: counting === 'not-stated' ? 'required' : 'forbidden',
        ...(counting === 'not-stated' ? { value: 'not said' } : { conflict: 'K-14' }),
        citation,
        says:
          counting === 'not-stated'
            ? 'The policy does not say which absence the local authority is told of. It is absence without authority.'
            : 'The local authority is told of absence without an explanation. It is told of all absence without authority, explained or not, and of pupils who fail to attend regularly.',
        mend: 'Count absence without authority.',
        to: 'unauthorised',
      }),
    )
  const least = law.atLeast === 'as agreed' ? undefined : asPolicySays[law.atLeast]
  if (least && (how === null || !atLeastAsOften(how, least)))
    findings.push(
      say('telling.attendanceReturn', {
        kind: how === null ? 'required' : 'forbidden',
        citation,
        says: `${how === null ? 'The policy does not say how often the attendance return is made.' : `The attendance return is made ${how}.`} It is made as often as the local authority has agreed, and at least once a month.`,
        mend: 'Make it every month, or more often.',
        to: least,
      }),
    )
  return findings
}

/** L-102: which schools share their registers with the Department. */
function department(policy: Policy, day: Day): Finding[] {
  const answer = sharesDaily(schoolInLaw(policy).data, day)
  const said = policy.telling.dataToDepartment
  if (!answer || answer.must === said) return []
  return [
    findingsIn(policy)('telling.dataToDepartment', {
      kind: answer.must ? 'required' : 'note',
      citation: answer.citation,
      ...(answer.must ? { value: 'not said' } : {}),
      says: answer.must
        ? 'The policy does not say that the registers are shared with the Department for Education. A school of this kind shares them every day.'
        : 'The registers are shared with the Department for Education. A school of this kind is not asked to.',
      mend: answer.must ? 'Say that they are shared.' : 'Nothing has to change, where the school shares them of its own will.',
      to: answer.must,
    }),
  ]
}

/** L-034, L-035, L-104: what else the local authority is told. */
function authority(policy: Policy, day: Day): Finding[] {
  const roll = ruleOn(newPupilReturns, day)
  const say = findingsIn(policy)
  const unsaid = (
    field: 'fallingWithPlan' | 'rollChanges' | 'targetingMeetings',
    kind: Finding['kind'],
    citation: Citation,
    what: string,
  ) =>
    policy.telling[field]
      ? []
      : [
          say(`telling.${field}`, {
            kind,
            citation,
            value: 'not said',
            says: `The policy does not say that ${what}.`,
            mend: `Say that ${what}.`,
            to: true,
          }),
        ]
  return [
    ...unsaid(
      'fallingWithPlan',
      'caution',
      keepInformedCitation,
      'the local authority is told when the attendance of a pupil with an education, health and care plan falls',
    ),
    ...(roll?.value.withinDays === undefined
      ? []
      : unsaid(
          'rollChanges',
          'required',
          roll.citation,
          'the local authority is told of pupils who join or leave outside the usual times',
        )),
    ...unsaid(
      'targetingMeetings',
      'note',
      keepInformedCitation,
      'the school meets the local authority about pupils who are severely absent',
    ),
  ]
}

/** L-120: figures are looked at each half-term at the least. */
function analysis(policy: Policy): Finding[] {
  const { monitoring } = policy.telling
  if (monitoring.some(({ how }) => atLeastAsOften(how, 'half-termly'))) return []
  return [
    findingsIn(policy)('telling.monitoring', {
      kind: 'caution',
      citation: expectedAnalysisCitation,
      ...(monitoring.length === 0 ? { value: 'not said' } : {}),
      says: 'Nobody looks at the figures of attendance as often as each half-term.',
      mend: 'Look at them each half-term, each term and each year.',
    }),
  ]
}

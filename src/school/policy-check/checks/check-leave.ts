import { holidayAllowance } from '#law/absence/holiday-leave.ts'
import { type KindOfLeave, kindsOfLeave, type LeaveTerms } from '#law/absence/leave-kinds-table.ts'
import { schoolsBoundOnLeave } from '#law/absence/leave-of-absence.ts'
import { religiousDaysAYear } from '#law/absence/religious-observance.ts'
import { provisionCitation } from '#law/absence/suspension.ts'
import { ruleOn } from '#law/dated.ts'
import { afterCloseCitation } from '#law/registers/taking-registers.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, type FindingKind, findingsIn } from '#school/policy-check/finding.ts'
import { schoolInLaw } from '#school/policy-check/kind-of-school.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'

const termsOf = (kind: KindOfLeave, day: Day): LeaveTerms | undefined =>
  ruleOn(kindsOfLeave, day)?.value.find(terms => terms.kind === kind)

const isBound = (policy: Policy, day: Day): boolean =>
  ruleOn(schoolsBoundOnLeave, day)?.value.includes(schoolInLaw(policy).leave) ?? false

/** L-090: what binds some schools is expected of the others. */
const kindFor = (policy: Policy, day: Day): FindingKind => (isBound(policy, day) ? 'forbidden' : 'caution')
const expected = (policy: Policy, day: Day): string =>
  isBound(policy, day) ? '' : ' The regulation does not bind this kind of school, which is expected to follow it.'

/** L-052, L-069, L-072, L-074, L-092: what leave is given for, what is never given, and days that need no leave. */
export const checkLeave: Check = (policy, day) => [
  ...afterwards(policy, day),
  ...holidays(policy, day),
  ...never(policy, day),
  ...lateness(policy),
  ...religiousDays(policy, day),
  ...study(policy, day),
  ...suspended(policy),
]

function afterwards(policy: Policy, day: Day): Finding[] {
  const terms = termsOf('exceptional', day)
  if (!terms?.inAdvance || policy.leave.retrospective !== 'may-be-granted') return []
  return [
    findingsIn(policy)('leave.retrospective', {
      kind: kindFor(policy, day),
      citation: terms.citation,
      says: `Leave may be granted after the absence. Leave for exceptional circumstances is asked for in advance.${expected(policy, day)}`,
      mend: 'Never grant leave afterwards.',
      to: 'never-granted',
    }),
  ]
}

function holidays(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(holidayAllowance, day)
  const { holidays: said } = policy.leave
  if (!rule || rule.value > 0 || said === null || said === 'not-exceptional') return []
  const allowance = said === 'allowance'
  return [
    findingsIn(policy)('leave.holidays', {
      kind: allowance ? kindFor(policy, day) : 'caution',
      citation: rule.citation,
      says: allowance
        ? `The policy allows so many days of holiday in term time. There is no such allowance.${expected(policy, day)}`
        : 'The policy treats a holiday in term time as something that may be exceptional. It generally is not.',
      mend: 'Say that a holiday is generally not exceptional.',
      to: 'not-exceptional',
    }),
  ]
}

const protest = /\bprotest/i

/** L-092: every request is considered by itself, save what the law itself never lets leave be given for. */
function never(policy: Policy, day: Day): Finding[] {
  const { never: listed, neverMeans } = policy.leave
  const terms = termsOf('exceptional', day)
  const lawSaysSo = termsOf('protest', day) !== undefined && termsOf('protest', day)?.code === undefined
  const others = listed.filter(reason => !(lawSaysSo && protest.test(reason)))
  if (!terms?.inAdvance || neverMeans !== 'under-no-circumstances' || others.length === 0) return []
  return [
    findingsIn(policy)('leave.neverMeans', {
      kind: kindFor(policy, day),
      conflict: 'K-12',
      citation: terms.citation,
      value: `under no circumstances: ${others.join(', ')}`,
      says: `Leave is refused for these reasons under any circumstances. Each request is considered by itself, even where it is likely to be refused.${expected(policy, day)}`,
      mend: 'Say that leave is generally not granted for them.',
      to: 'generally-not-granted',
    }),
  ]
}

function lateness(policy: Policy): Finding[] {
  if (!policy.leave.neverIncludesLateness) return []
  const whatever = policy.leave.neverMeans === 'under-no-circumstances'
  return [
    findingsIn(policy)('leave.neverIncludesLateness', {
      kind: whatever ? 'forbidden' : 'caution',
      conflict: 'K-12',
      citation: afterCloseCitation,
      says: 'An arrival after the register closed is said never to be authorised. Where another code is true, such as an appointment or transport that did not run, that code stands.',
      mend: 'Take it out of the list.',
      to: false,
    }),
  ]
}

function religiousDays(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(religiousDaysAYear, day)
  const { religiousDays: said, religiousDaysAtMost: most } = policy.leave
  if (!rule || rule.value !== undefined || said === 'every-day-set-apart') return []
  const limited = said === 'limited'
  const value = most === null ? 'limited' : `${most} ${most === 1 ? 'day' : 'days'} at most`
  return [
    findingsIn(policy)('leave.religiousDays', {
      kind: limited ? 'forbidden' : 'caution',
      ...(limited ? { conflict: 'K-06', value } : {}),
      citation: rule.citation,
      says: limited
        ? `Days of religious observance are authorised up to a limit (${value}). Every day that the parents’ religious body exclusively sets apart is authorised, however many there are.`
        : 'The policy speaks of significant festivals. Every day that the parents’ religious body exclusively sets apart is authorised, whether or not it is a great festival.',
      mend: 'Authorise every day that is set apart.',
      mended: [
        { path: stepsOf('leave.religiousDays'), value: 'every-day-set-apart' },
        { path: stepsOf('leave.religiousDaysAtMost'), value: null },
      ],
    }),
  ]
}

function study(policy: Policy, day: Day): Finding[] {
  const terms = termsOf('study', day)
  const { studyFor } = policy.leave
  const onlyPublic = terms?.needs?.some(({ fact }) => fact === 'publicExamination')
  const others = studyFor.filter(examination => examination !== 'public-examinations')
  if (!terms || !onlyPublic || others.length === 0) return []
  return [
    findingsIn(policy)('leave.studyFor', {
      kind: kindFor(policy, day),
      conflict: 'K-24',
      citation: terms.citation,
      says: `Study leave is given for ${others.map(other => other.replaceAll('-', ' ')).join(' and ')} as well. Study leave is for public examinations; anything else needs leave for exceptional circumstances.${expected(policy, day)}`,
      mend: 'Keep study leave to public examinations.',
      to: studyFor.filter(examination => examination === 'public-examinations'),
    }),
  ]
}

function suspended(policy: Policy): Finding[] {
  if (policy.leave.suspendedNotAttendingProvision !== 'always-unauthorised') return []
  return [
    findingsIn(policy)('leave.suspendedNotAttendingProvision', {
      kind: 'forbidden',
      conflict: 'K-29',
      citation: provisionCitation,
      says: 'A suspended pupil who misses the provision made is always unauthorised. The register shows the true reason, which may be illness or transport that did not run.',
      mend: 'Record the true reason.',
      to: 'true-reason',
    }),
  ]
}

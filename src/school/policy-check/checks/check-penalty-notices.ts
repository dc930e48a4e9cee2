import { ruleOn } from '#law/dated.ts'
import {
  type Consideration,
  considerations,
  considerationsCitation,
  considerationsMissing,
  copyToAuthorityCitation,
  refusalsOfCheck,
} from '#law/notices/before-a-notice.ts'
import { nationalThreshold } from '#law/notices/threshold.ts'
import { prosecuteOrWithdrawCitation } from '#law/notices/unpaid-notice.ts'
import { type Issuer, refusalToIssue, whichParentCitation, whoMayIssueCitation } from '#law/notices/who-may-issue.ts'
import { roles } from '#school/access/roles.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { schoolInLaw } from '#school/policy-check/kind-of-school.ts'
import type { Day } from '#time/day.ts'

/** L-131, L-132, L-135, L-136, L-139b: where penalty notices are used, who decides on them, when, after what, and to whom they go. */
export const checkPenaltyNotices: Check = (policy, day) =>
  policy.sanctions.penaltyNotices
    ? [...deciders(policy), ...threshold(policy, day), ...toWhom(policy), ...authority(policy), ...considered(policy)]
    : []

const issuers: Partial<Record<keyof typeof roles, Issuer>> = {
  headteacher: 'head',
  'local-authority-officer': 'local authority officer',
}

/** L-131: who decides on a notice. */
function deciders(policy: Policy): Finding[] {
  const { decidedBy } = policy.sanctions
  const place = schoolInLaw(policy).notices
  const refuses = (issuer: Issuer) => place && refusalToIssue({ place, ofCompulsorySchoolAge: true, issuer })
  const others = decidedBy.filter(role => refuses(issuers[role] ?? 'someone else')?.citation === whoMayIssueCitation)
  if (others.length === 0) return []
  const names = others.map(role => roles[role].title.toLowerCase()).join(' and ')
  const kept = decidedBy.filter(role => !others.includes(role))
  return [
    findingsIn(policy)('sanctions.decidedBy', {
      kind: 'forbidden',
      conflict: 'K-27',
      citation: whoMayIssueCitation,
      says: `The ${names} decides on penalty notices. In a school only the headteacher does, or a deputy or assistant head whom the headteacher has authorised.`,
      mend: 'Leave the decision to the headteacher, or say that the person is an authorised deputy or assistant head.',
      to: kept.length > 0 ? kept : ['headteacher'],
    }),
  ]
}

/** L-132: there is one national threshold, at which each case is considered. */
function threshold(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(nationalThreshold, day)
  if (!rule?.value) return []
  const { citation, value: law } = rule
  const conflict = 'K-16'
  const say = findingsIn(policy)
  const findings: Finding[] = []
  const { threshold: said, otherTriggers } = policy.sanctions
  const national = `${law.sessions} sessions in ${law.schoolWeeks} school weeks`
  if (said) {
    const value = `${said.sessions} sessions in ${said.within} ${said.unit.replace('-', ' ')}`
    const differs = (field: 'sessions' | 'within' | 'unit', kind: 'forbidden' | 'caution', says: string, to: unknown) =>
      findings.push(
        say(`sanctions.threshold.${field}`, {
          kind,
          conflict,
          citation,
          value,
          says: `${says} The national threshold is ${national}.`,
          mend: `Write ${national}.`,
          to,
        }),
      )
    if (said.sessions !== law.sessions)
      differs(
        'sessions',
        said.sessions > law.sessions ? 'forbidden' : 'caution',
        `The policy considers a notice from ${said.sessions} sessions.`,
        law.sessions,
      )
    if (said.within !== law.schoolWeeks)
      differs(
        'within',
        said.within < law.schoolWeeks ? 'forbidden' : 'caution',
        `The policy counts over ${said.within} weeks.`,
        law.schoolWeeks,
      )
    if (said.unit !== 'school-weeks')
      differs('unit', 'forbidden', `The policy counts ${said.unit.replace('-', ' ')}, not school weeks.`, 'school-weeks')
    if (said.reached === 'always-issued')
      findings.push(
        say('sanctions.threshold.reached', {
          kind: 'forbidden',
          conflict,
          citation,
          says: 'A notice follows whenever the threshold is reached. At the threshold each case is considered by itself, with support first.',
          mend: 'Consider each case.',
          to: 'considered-case-by-case',
        }),
      )
  }
  if (otherTriggers.length > 0)
    findings.push(
      say('sanctions.otherTriggers', {
        kind: 'caution',
        conflict,
        citation,
        says: `The policy names triggers of its own beside the national threshold of ${national}: ${otherTriggers.join('; ')}.`,
        mend: 'Take them out.',
        to: [],
      }),
    )
  return findings
}

/** L-131, L-136: to which parent a notice goes, and what follows when it is not paid. */
function toWhom(policy: Policy): Finding[] {
  const { issuedTo, unpaid } = policy.sanctions
  const say = findingsIn(policy)
  const findings: Finding[] = []
  if (issuedTo === 'every-parent-lived-with')
    findings.push(
      say('sanctions.issuedTo', {
        kind: 'caution',
        conflict: 'K-15',
        citation: whichParentCitation,
        says: 'Notices go to every parent with whom the child lives. They are usually for the parent or parents who allowed the absence.',
        mend: 'Write: to the parents who allowed the absence.',
        to: 'parents-who-allowed-it',
      }),
    )
  if (unpaid === 'always-prosecuted')
    findings.push(
      say('sanctions.unpaid', {
        kind: 'caution',
        conflict: 'K-15',
        citation: prosecuteOrWithdrawCitation,
        says: 'A notice that is not paid is said always to end in prosecution. The local authority prosecutes or withdraws it; the school cannot promise which.',
        mend: 'Write: the local authority prosecutes or withdraws the notice.',
        to: 'prosecuted-or-withdrawn',
      }),
    )
  return findings
}

/** L-131, L-135: what is asked of local authorities, and that they are told. */
function authority(policy: Policy): Finding[] {
  const { checkedWithAuthority, previousAuthorityAsked, copiedToAuthority } = policy.sanctions
  const say = findingsIn(policy)
  const missing = (field: string, citation: Finding['citation'], what: string) =>
    say(`sanctions.${field}`, {
      kind: 'required',
      citation,
      value: 'not said',
      says: `The policy does not say that ${what}.`,
      mend: `Say that ${what}.`,
      to: true,
    })
  const refused = refusalsOfCheck({
    authorityAsked: checkedWithAuthority,
    movedAuthorityWithinThreeYears: true,
    earlierAuthoritiesAsked: previousAuthorityAsked,
  })
  return [
    ...refused.map(({ about, citation }) =>
      about === 'authorityAsked'
        ? missing('checkedWithAuthority', citation, 'the local authority is asked before a notice')
        : missing('previousAuthorityAsked', citation, 'an earlier local authority is asked where a family has moved'),
    ),
    ...(copiedToAuthority
      ? []
      : [missing('copiedToAuthority', copyToAuthorityCitation, 'the local authority gets a copy of each notice')]),
  ]
}

type InPolicy = Policy['sanctions']['considerations'][number]
const inPolicy: Record<Consideration, InPolicy> = {
  threshold: 'threshold-met',
  bestTool: 'best-tool',
  alternative: 'other-support',
  equality: 'equality-act',
}

/** L-139b: what is considered before any notice. */
function considered(policy: Policy): Finding[] {
  const said = policy.sanctions.considerations
  const names = Object.keys(considerations) as Consideration[]
  const answers = Object.fromEntries(names.map(name => [name, said.includes(inPolicy[name]) ? 'said' : '']))
  const missing = considerationsMissing(answers).map(({ about }) => about as Consideration)
  if (missing.length === 0) return []
  return [
    findingsIn(policy)('sanctions.considerations', {
      kind: 'required',
      citation: considerationsCitation,
      says: `Before a notice the policy does not ask: ${missing.map(name => considerations[name]).join(' ')}`,
      mend: missing.length === names.length ? 'Put in the four considerations.' : 'Put in what is missing.',
      to: names.map(name => inPolicy[name]),
    }),
  ]
}

import { firstDayCitation, type Worker, workersToldCitation } from '#law/absence/first-day-contact.ts'
import { twoContactsCitation } from '#law/admission/particulars.ts'
import { ruleOn } from '#law/dated.ts'
import { notWorkingDays, schoolDaysToExplain } from '#law/registers/unexplained.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { partyTitle } from '#school/policy/policy-fields.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'

/** L-033, L-054, L-056, L-057: what the school does while it is not known why a pupil is absent. */
export const checkFollowUp: Check = (policy, day) => [
  ...emergencyContacts(policy),
  ...contact(policy),
  ...told(policy),
  ...unknownReason(policy, day),
]

function emergencyContacts(policy: Policy): Finding[] {
  const asked = policy.reporting.emergencyContacts
  if (asked === null || asked > 1) return []
  return [
    findingsIn(policy)('reporting.emergencyContacts', {
      kind: 'caution',
      citation: twoContactsCitation,
      says: 'Parents are asked for one person to reach in an emergency. Schools should hold more than one, where they can.',
      mend: 'Ask for two.',
      to: 2,
    }),
  ]
}

function contact(policy: Policy): Finding[] {
  const { firstDayContact, eachFurtherDay } = policy.followUp
  const say = findingsIn(policy)
  const findings: Finding[] = []
  if (firstDayContact === 'not-stated')
    findings.push(
      say('followUp.firstDayContact', {
        kind: 'required',
        citation: firstDayCitation,
        value: 'not said',
        says: 'The policy does not say that the school gets in touch on the first day of an absence without a reason.',
        mend: 'Say when contact is made: as registers close, for example.',
        to: 'as-registers-close',
      }),
    )
  if (eachFurtherDay !== 'every-day')
    findings.push(
      say('followUp.eachFurtherDay', {
        kind: eachFurtherDay === 'not-stated' ? 'required' : 'caution',
        citation: firstDayCitation,
        ...(eachFurtherDay === 'not-stated' ? { value: 'not said' } : {}),
        says:
          eachFurtherDay === 'not-stated'
            ? 'The policy does not say that contact goes on while an absence stays unexplained.'
            : 'After the second day the policy asks for no further contact. Contact goes on for as long as the absence is unexplained.',
        mend: 'Go on every day until the reason is known.',
        to: 'every-day',
      }),
    )
  return findings
}

const workers: readonly Worker[] = ['social-worker', 'youth-offending-worker']

/** L-057: both workers are told; a policy that names one of them leaves the other out. */
function told(policy: Policy): Finding[] {
  const { tell } = policy.followUp
  const missing = workers.filter(worker => !tell.includes(worker))
  if (missing.length === 0) return []
  const names = missing.map(worker => partyTitle(worker).replace(/^The/, 'the')).join(' and ')
  return [
    findingsIn(policy)('followUp.tell', {
      kind: 'caution',
      ...(missing.length < workers.length ? { conflict: 'K-20' } : {}),
      citation: workersToldCitation,
      says: `An absence without a known reason is not passed on to ${names}.`,
      mend: `Tell ${names} too.`,
      to: [...tell, ...missing],
    }),
  ]
}

/** L-054: the mark of an absence whose reason is not known, and until when it may stand. */
function unknownReason(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(schoolDaysToExplain, day)
  if (!rule) return []
  const { within, unit, first, afterwards } = policy.followUp.unknownReason
  const { citation, value: most } = rule
  const say = findingsIn(policy)
  const path = 'followUp.unknownReason'
  if (first === 'unauthorised')
    return [
      say(`${path}.first`, {
        kind: 'forbidden',
        conflict: 'K-13',
        citation,
        value: 'unauthorised until a reason is known',
        says: `An absence without a known reason is unauthorised at once. It has a mark of its own first, while the school finds out the reason; within ${most} school days that mark is amended.`,
        mend: `Record first that the reason is not established, then the reason within ${most} school days, or the absence as unauthorised.`,
        mended: [
          { path: stepsOf(`${path}.first`), value: 'reason-not-established' },
          { path: stepsOf(`${path}.within`), value: most },
          { path: stepsOf(`${path}.unit`), value: 'school-days' },
          { path: stepsOf(`${path}.afterwards`), value: 'unauthorised' },
        ],
      }),
    ]
  const findings: Finding[] = []
  const written = within === null ? 'not said' : `${within} ${unit.replace('-', ' ')}`
  if (within === null)
    findings.push(
      say(`${path}.within`, {
        kind: 'required',
        citation,
        value: written,
        says: `The policy does not say by when the reason for an absence is settled. The law allows ${most} school days.`,
        mend: `Say: within ${most} school days.`,
        mended: [
          { path: stepsOf(`${path}.within`), value: most },
          { path: stepsOf(`${path}.unit`), value: 'school-days' },
        ],
      }),
    )
  else if (within > most)
    findings.push(
      say(`${path}.within`, {
        kind: 'forbidden',
        citation,
        value: written,
        says: `The reason for an absence may stay unsettled for ${written}. The law allows no more than ${most} school days after the session.`,
        mend: `Write ${most} school days.`,
        to: most,
      }),
    )
  else if (within < most)
    findings.push(
      say(`${path}.within`, {
        kind: 'note',
        citation,
        value: written,
        says: `The reason for an absence is settled within ${written}, sooner than the ${most} school days that the law allows.`,
        mend: `Nothing has to change. The law allows ${most}.`,
        to: most,
      }),
    )
  if (within !== null && unit !== 'school-days')
    findings.push(
      say(`${path}.unit`, {
        kind: 'caution',
        conflict: 'K-07',
        citation: notWorkingDays,
        value: written,
        says: `The policy counts ${unit.replace('-', ' ')}. The law counts school days: a training day or a holiday does not count, a school day on a Saturday does. After the last of them the absence is unauthorised.`,
        mend: 'Write school days.',
        to: 'school-days',
      }),
    )
  if (afterwards === 'not-stated')
    findings.push(
      say(`${path}.afterwards`, {
        kind: 'note',
        citation,
        value: 'not said',
        says: `The policy does not say what an absence becomes when its reason is never found out. After ${most} school days it is unauthorised.`,
        mend: 'Say that it is then unauthorised.',
        to: 'unauthorised',
      }),
    )
  return findings
}

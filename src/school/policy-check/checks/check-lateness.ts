import { afterCloseCitation, arrivalCitation } from '#law/registers/taking-registers.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn, type Said } from '#school/policy-check/finding.ts'

type Adjusted = NonNullable<Policy['lateness']['adjustedArrival']>

const adjusted: Partial<Record<Adjusted, Pick<Said, 'kind' | 'says'>>> = {
  'effect-not-stated': {
    kind: 'caution',
    says: 'Some pupils may arrive later by agreement, and the policy does not say what that is in the register. It does not change the mark: who comes while the register is open is late, and who comes after it closed is absent unless another code is true.',
  },
  'changes-the-code': {
    kind: 'forbidden',
    says: 'Arriving later by agreement is to change the mark. The mark follows from when the register is taken and closes; only an agreed part-time timetable makes a later start an authorised absence.',
  },
}

/** L-050, L-052: what a late arrival is, and what an agreement about it can change. */
export const checkLateness: Check = policy => [...afterClose(policy), ...byAgreement(policy)]

function afterClose(policy: Policy): Finding[] {
  if (policy.lateness.afterCloseIs !== 'unauthorised') return []
  return [
    findingsIn(policy)('lateness.afterCloseIs', {
      kind: 'caution',
      citation: afterCloseCitation,
      says: 'Every arrival after the register closed is unauthorised. Where another code is true, such as an appointment or transport that did not run, that code comes first.',
      mend: 'Add: unless another code is true.',
      to: 'unauthorised-unless-another-code-is-true',
    }),
  ]
}

function byAgreement(policy: Policy): Finding[] {
  const said = adjusted[policy.lateness.adjustedArrival ?? 'not-offered']
  if (!said) return []
  return [
    findingsIn(policy)('lateness.adjustedArrival', {
      ...said,
      conflict: 'K-28',
      citation: arrivalCitation,
      mend: 'Say that the agreement is about what is expected of the pupil, and leaves the mark as it is.',
      to: 'expectation-only',
    }),
  ]
}

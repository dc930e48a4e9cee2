import type { FieldProblem, RefusalShown } from '#platform/http/outcome.ts'
import { roles } from '#school/access/roles.ts'
import { mayStartOn, type PolicyVersion, stateOf } from '#school/policy/dated-policy.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { boundsOn, inForce, type PolicyDesk } from '#school/policy/policy-desk.ts'
import { senseProblems } from '#school/policy/sense/sense-problems.ts'
import { withinBounds } from '#school/policy/trust-bounds.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { type Day, dayText } from '#time/day.ts'

/** Who wants to approve, when, and how those who have to approve it did, where that is somebody else. */
export interface Approver {
  account: number
  roles: readonly string[]
  today: Day
  how: string
}

export type ApprovalAnswer =
  | { may: true }
  | { refused: RefusalShown[] }
  | { invalid: FieldProblem[] }
  | { stale: unknown; says: string }

/** R-1109: whether the policy asks for a second person, as it stands or as it would stand. */
export const needsTwo = (desk: PolicyDesk, written: Policy, day: Day): Policy | undefined =>
  [inForce(desk, day), written].find(policy => policy?.about.approvalNeedsTwo)

/** Whether somebody may approve a version now: it waits, it is lawful, its day is not past, and it is not one person’s alone where two are asked for. */
export function mayApprove(desk: PolicyDesk, version: PolicyVersion, by: Approver): ApprovalAnswer {
  const { fromDay, written, proposed } = version
  if (stateOf(version) !== 'awaiting') {
    const deed = version.approved ?? version.sentBack ?? version.withdrawn
    const did = version.withdrawn ? 'withdrew' : version.sentBack ? 'sent back' : 'approved'
    return { stale: null, says: `${deed!.by} ${did} this version while you looked at it.` }
  }
  const refused: RefusalShown[] = []
  const two = needsTwo(desk, written, fromDay)
  if (two && proposed.account === by.account)
    refused.push({ because: `You proposed this version. Another person has to approve it.`, citation: secondPerson(two) })
  if (!mayStartOn(desk.versions, fromDay, by.today))
    refused.push({
      because: `It was to start on ${dayText(fromDay)}, which is past. Send it back, and propose it with a day to come.`,
    })
  const policy = withinBounds(written, boundsOn(desk, fromDay))
  refused.push(...refusalsOf(policy, Math.max(fromDay, by.today)))
  if (refused.length > 0) return { refused }
  const approver = written.about.approvedBy
  if (!by.roles.includes(approver) && by.how === '')
    return { invalid: [{ field: 'how', says: `Say when and how it was approved by: ${roles[approver].title}` }] }
  return { may: true }
}

const secondPerson = (policy: Policy) => {
  const clause = clauseAt(policy, 'about.approvalNeedsTwo')
  return {
    rule: 'R-1109',
    source: clause ? `The school’s policy, clause ${clause}` : 'The school’s policy',
    says: 'A change needs a second person: one proposes, another approves.',
    standing: 'must' as const,
  }
}

/** What stands against a policy being in force: what the law forbids, and what contradicts itself. */
export const refusalsOf = (policy: Policy, day: Day): RefusalShown[] => [
  ...checkPolicy(policy, day)
    .filter(({ kind }) => kind === 'forbidden')
    .map(({ says, mend, citation, path }) => ({ because: `${says} ${mend}`, citation, about: path })),
  ...senseProblems(policy).map(({ path, says, remedy }) => ({ because: `${says} ${remedy}`, about: path.join('.') })),
]

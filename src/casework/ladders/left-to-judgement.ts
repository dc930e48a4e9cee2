import type { Policy } from '#school/policy/policy.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'

/** Something that a policy has follow when somebody judges so: no number says when. */
export interface LeftToJudgement {
  says: string
  clause: string
  /** A step of a ladder, for which a reading may take a number instead. */
  step: boolean
}

/** What of a policy cannot be worked out from marks, said plainly: it gives no number. */
export function leftToJudgement(policy: Policy): LeftToJudgement[] {
  const stages = policy.ladders.ladders.flatMap((ladder, at) =>
    ladder.stages.map(({ name, when }, place) => ({
      unsaid: when.judged !== null,
      says: `Ladder “${ladder.name}”, stage “${name}”: ${when.judged}.`,
      path: `ladders.ladders.${at + 1}.stages.${place + 1}`,
    })),
  )
  const lines = policy.followUp.escalation.map(({ does, afterSchoolDays }, index) => ({
    unsaid: afterSchoolDays === null,
    says: `Following up: “${does}” names no day.`,
    path: `followUp.escalation.${index + 1}`,
  }))
  const patterns = policy.lateness.patterns.map(({ name, times }, index) => ({
    unsaid: times === null,
    says: `Lateness: “${name}” names no number of times.`,
    path: `lateness.patterns.${index + 1}`,
  }))
  const doubt = {
    unsaid: policy.evidence.whenInDoubt,
    says: 'Evidence where there is genuine doubt.',
    path: 'evidence.whenInDoubt',
  }
  return [...stages, ...lines, ...patterns, doubt]
    .filter(({ unsaid }) => unsaid)
    .map(({ says, path }) => ({ says, clause: clauseAt(policy, path), step: path.startsWith('ladders.') }))
}

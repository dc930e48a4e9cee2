import { everyMonths } from '#school/policy-document/wording/often.ts'
import { paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

/** Who approves the policy, when it is looked at again, and that it is published. */
export function review({ policy: { about }, the, gap }: Writer): Written {
  return {
    id: 'review',
    title: 'Approval and review',
    blocks: [
      ...paragraph(
        `This policy is approved by ${the(about.approvedBy)}.`,
        about.approvalNeedsTwo && 'A change is proposed by one person and approved by another.',
        about.reviewEveryMonths !== null && `It is reviewed at least ${everyMonths(about.reviewEveryMonths)}.`,
        about.published && 'It is published, so that every parent can read it.',
      ),
      ...(about.reviewEveryMonths === null ? gap('The school has not yet said how often it reviews this policy.') : []),
    ],
  }
}

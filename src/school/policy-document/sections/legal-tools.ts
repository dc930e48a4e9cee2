import { improveContents, noticeToImproveCitation } from '#law/notices/notice-to-improve.ts'
import { type LegalTool, otherTools, type ToolFacts } from '#law/notices/other-tools.ts'
import type { Block } from '#platform/document/document.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { many, or, pounds } from '#school/policy-document/wording/sentences.ts'
import { bullets, paragraph, terms, type Writer } from '#school/policy-document/writer.ts'

type Tool = Policy['sanctions']['tools'][number]

const named: Record<Tool, { title: string; inLaw: readonly LegalTool[]; says?: string }> = {
  'attendance-contract': { title: 'Attendance contract', inLaw: ['attendance contract'] },
  'parenting-contract': { title: 'Parenting contract', inLaw: ['attendance contract'] },
  'education-supervision-order': { title: 'Education supervision order', inLaw: ['education supervision order'] },
  'parenting-order': { title: 'Parenting order', inLaw: ['parenting order'] },
  'school-attendance-order': { title: 'School attendance order', inLaw: ['prosecution for a school attendance order'] },
  'childrens-social-care': {
    title: 'Children’s social care',
    inLaw: [],
    says: 'We ask children’s social care to help where a pupil’s welfare is in question.',
  },
  prosecution: { title: 'Prosecution', inLaw: ['prosecution for absence', 'prosecution for absence the parent knows of'] },
}

/** When a notice to improve is used, for how long, and what it contains. */
export function noticeToImprove({ policy: { sanctions } }: Writer): Block[] {
  const { noticeToImprove } = sanctions
  if (!noticeToImprove) return []
  const { weeksLeast, weeksMost, contains } = noticeToImprove
  return [
    ...paragraph(
      noticeToImproveCitation.says,
      weeksLeast === weeksMost
        ? `It gives parents ${many(weeksLeast, 'week')}.`
        : `It gives parents from ${weeksLeast} to ${many(weeksMost, 'week')}.`,
      contains.length > 0 && 'It contains:',
    ),
    ...bullets(improveContents.filter(({ name }) => contains.includes(name)).map(({ says }) => says)),
  ]
}

/** Legal steps other than a penalty notice, each with the most that a court may impose. */
export const otherLegalTools = ({ policy: { sanctions } }: Writer): Block[] =>
  terms(
    ...sanctions.tools.map((tool): [string, ...string[]] => {
      const { title, inLaw, says } = named[tool]
      return [title, ...(says ? [says] : []), ...otherTools.filter(({ tool }) => inLaw.includes(tool)).map(inWords)]
    }),
  )

const inWords = ({ says, fineUpTo, communityOrder, prisonUpTo }: ToolFacts): string => {
  const most = or(
    fineUpTo && `a fine of up to ${pounds(fineUpTo.pounds)}`,
    communityOrder && 'a community order',
    prisonUpTo && `up to ${many(prisonUpTo.months, 'month')} in prison`,
  )
  return most ? `${says} A court may impose ${most}.` : says
}

import { otherContentsCitation } from '#law/governance/policy-contents.ts'
import { otherTools, otherToolsCitation } from '#law/notices/other-tools.ts'
import { refusalToIssue, whereNoticesApplyCitation } from '#law/notices/who-may-issue.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { schoolInLaw } from '#school/policy-check/kind-of-school.ts'

/** L-130, L-139a: which sanctions there are, and their names. */
export const checkSanctions: Check = policy => [...whether(policy), ...tools(policy)]

/** L-130: there are no penalty notices for pupils of independent schools, and a policy says which sanctions there are. */
function whether(policy: Policy): Finding[] {
  const say = findingsIn(policy)
  const { penaltyNotices, announced } = policy.sanctions
  const place = schoolInLaw(policy).notices
  const refused = place && refusalToIssue({ place, ofCompulsorySchoolAge: true, issuer: 'head' })
  if (refused && penaltyNotices)
    return [
      say('sanctions.penaltyNotices', {
        kind: 'forbidden',
        conflict: 'K-25',
        citation: refused.citation,
        says: refused.because,
        mend: 'Take penalty notices out.',
        to: false,
      }),
    ]
  if (announced !== 'without-saying-which') return []
  return [
    say('sanctions.announced', {
      kind: 'caution',
      ...(refused ? { conflict: 'K-25', citation: whereNoticesApplyCitation } : { citation: otherContentsCitation }),
      says: refused
        ? 'Sanctions are announced without saying which. Penalty notices are not among them: there are none for pupils of an independent school.'
        : 'Sanctions are announced without saying which. A policy tells parents which legal tools are used, and when.',
      mend: 'Say which sanctions there are.',
      to: 'as-listed-here',
    }),
  ]
}

/** L-139a: the legal tools by their present names. */
function tools(policy: Policy): Finding[] {
  const said = policy.sanctions.tools as readonly string[]
  const slug = (name: string) => name.replaceAll(' ', '-')
  const renamed = otherTools.filter(({ formerly }) => formerly && said.includes(slug(formerly)))
  return renamed.map(({ tool, formerly = '' }) =>
    findingsIn(policy)('sanctions.tools', {
      kind: 'note',
      conflict: 'K-21',
      citation: otherToolsCitation,
      value: formerly,
      says: `The policy speaks of a ${formerly}. It is now called an ${tool}.`,
      mend: `Write ${tool}.`,
      to: [...new Set(said.map(name => (name === slug(formerly) ? slug(tool) : name)))],
    }),
  )
}

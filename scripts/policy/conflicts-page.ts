import { standingText } from '#law/rule-in-words.ts'
import { subjectOf } from '#law/rules.ts'
import { packNames, packText } from '#school/policy/packs.store.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import type { Finding } from '#school/policy-check/finding.ts'
import { headOf, kindTitles, summaryOf } from '#school/policy-check/findings-in-words.ts'
import { dayOf, dayText } from '#time/day.ts'
import { conflictTitles } from './conflict-titles.ts'

/** The day whose law the page is written by, so that it stays the same until the law or a pack changes. */
const day = dayOf('2026-11-22')

const cell = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replace(/[<*_`#|]/g, '\\$&')
    .replaceAll('\n', ' ')
const table = (heads: string[], rows: string[][]) =>
  [`| ${heads.join(' | ')} |`, `|${heads.map(() => ' --- |').join('')}`, ...rows.map(row => `| ${row.join(' | ')} |`)].join('\n')
const ruleLink = (rule: string) => {
  const subject = subjectOf(rule)
  return subject ? `[${rule}](law/${subject.id}.md#${rule.toLowerCase()})` : rule
}

const findingsOf = (name: string): Finding[] => {
  const read = readPolicy(packText(name)!)
  if ('problems' in read) throw new Error(`${name}: ${read.problems[0]!.says}`)
  return checkPolicy(read.policy, day)
}

const singular = { forbidden: 'Forbidden', required: 'Required', caution: 'Caution', note: 'Note' } as const

const row = (finding: Finding): string[] => [
  finding.conflict ?? '',
  singular[finding.kind],
  cell(headOf(finding)),
  cell(finding.says),
  `${cell(finding.citation.says)} ${ruleLink(finding.rule)}, ${cell(finding.citation.source)}: ${standingText[finding.citation.standing]}.`,
  cell(finding.mend),
]

const heads = ['', 'Kind', 'Clause, and what the policy says', 'What is found', 'What the law says', 'The mend']

const packPage = (name: string): string[] => {
  const findings = findingsOf(name)
  const numbered = findings
    .filter(({ conflict }) => conflict)
    .sort((a, b) => (a.conflict! < b.conflict! ? -1 : a.conflict! > b.conflict! ? 1 : 0))
  const others = findings.filter(({ conflict }) => !conflict)
  return [
    `## ${name}`,
    summaryOf(findings),
    ...(numbered.length > 0 ? [table(heads, numbered.map(row))] : []),
    ...(numbered.length > 0 && others.length > 0 ? ['Besides:'] : []),
    ...(others.length > 0
      ? [
          table(
            heads.slice(1),
            others.map(finding => row(finding).slice(1)),
          ),
        ]
      : []),
  ]
}

/** Each known conflict, the policies in which it stands, and how the check takes it. */
const overview = (names: readonly string[]): string => {
  const all = names.flatMap(name => findingsOf(name).map(finding => ({ name, finding })))
  const conflicts = [...new Set(all.flatMap(({ finding }) => finding.conflict ?? []))].sort()
  return table(
    ['Conflict', 'What the policy does', 'In', 'Rule', 'Kind'],
    conflicts.map(conflict => {
      const its = all.filter(({ finding }) => finding.conflict === conflict)
      const each = (of: (one: (typeof its)[number]) => string) => [...new Set(its.map(of))].join(', ')
      return [
        conflict,
        cell(conflictTitles[conflict] ?? ''),
        each(({ name }) => name.replace('as-published/', '')),
        each(({ finding }) => ruleLink(finding.rule)),
        each(({ finding }) => singular[finding.kind].toLowerCase()),
      ]
    }),
  )
}

/** The page of docs that shows what the policy check finds in each pack. */
export const conflictsPage = (): string => {
  const names = packNames()
  const [published, inUse] = [names.filter(name => name.includes('/')), names.filter(name => !name.includes('/'))]
  return [
    '# What the policy check finds in the packs',
    '<!-- Generated from policies/ and src/school/policy-check by: npm run conflicts -->',
    `Four published policies stand in \`policies/as-published\` as their schools wrote them, in values and in our words. This is what \`./daymark policy check\` says of each by the law of ${dayText(day)}, and of the packs in use that were made of them. It describes; it is not legal advice.`,
    Object.values(kindTitles)
      .map(({ title, means }) => `- **${title}.** ${means}`)
      .join('\n'),
    '## Thirty-one conflicts',
    'The conflicts between the four policies and the law or the guidance that were known before the check was written. Each is raised where it belongs, and nowhere else.',
    overview(published),
    ...published.flatMap(packPage),
    '## The packs in use',
    'Nothing in them is forbidden, and nothing required is missing. What differs from the published policies is said beside each value in the file.',
    ...inUse.flatMap(name => packPage(name).map(text => text.replace(/^## /, '### '))),
    '',
  ].join('\n\n')
}

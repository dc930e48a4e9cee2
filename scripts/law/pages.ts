import type { Citation } from '#law/cite.ts'
import { citationText } from '#law/cite.ts'
import type { FactInWords } from '#law/example-words.ts'
import { firstModelledDay, instruments } from '#law/instruments.ts'
import { sourceOf } from '#law/provision.ts'
import { provisions } from '#law/provisions/provisions.ts'
import type { Rule } from '#law/rule.ts'
import { examplesOf, standingText, versionsInWords } from '#law/rule-in-words.ts'
import { ruleOf, rules, type Subject, subjectOf, subjects } from '#law/rules.ts'
import { statuteIndex } from '#law/statute-index-table.ts'
import { workedExamples } from '#law/worked-examples-table.ts'
import { dayText } from '#time/day.ts'

const generated = '<!-- Generated from src/law by: npm run law -->'
const text = (said: string) => said.replaceAll('\\', '\\\\').replace(/[<*_`#]/g, '\\$&')
const cell = (said: string) => text(said).replaceAll('|', '\\|')
const anchor = (rule: Rule) => rule.rule.toLowerCase()
const facts = (rows: readonly FactInWords[]) =>
  rows.map(({ term, says }) => (term ? `${cell(term)}: ${cell(says)}` : cell(says))).join('<br>')
const table = (heads: string[], rows: string[][]) =>
  [`| ${heads.join(' | ')} |`, `|${heads.map(() => ' --- |').join('')}`, ...rows.map(row => `| ${row.join(' | ')} |`)].join('\n')
const linkTo = (number: string) => {
  const subject = subjectOf(number)
  return subject ? `[${number}](${subject.id}.md#${number.toLowerCase()})` : number
}

const cited = (citation: Citation): string =>
  citation.standing === 'unconfirmed'
    ? text(citationText(citation))
    : `${text(citation.source)} (${standingText[citation.standing]})`

const historyOf = ({ history }: Rule): string[] => {
  if (!history) return []
  const rows = versionsInWords(history).map(({ from, lastDay, says, source, standing }) => [
    lastDay === undefined ? `from ${dayText(from)}` : `${dayText(from)} to ${dayText(lastDay)}`,
    cell(says),
    standing === 'unconfirmed' ? `${cell(source)} (unconfirmed)` : cell(source),
  ])
  const before =
    history.notModelledBefore > firstModelledDay
      ? `What held before ${dayText(history.notModelledBefore)} is not modelled.`
      : `Days before ${dayText(firstModelledDay)} are not modelled.`
  return [`**By date.** ${text(history.question)}`, table(['When', 'What it says', 'Source'], rows), before]
}

const examplesIn = ({ rule }: Rule): string[] =>
  examplesOf(rule, workedExamples).flatMap(({ says, rows }) => [
    `**Worked examples.** ${text(says)}`,
    table(
      ['Example', 'Facts', 'Answer'],
      rows.map(row => [cell(row.says), facts(row.facts), facts(row.answer)]),
    ),
  ])

const ruleOnPage = (rule: Rule): string => {
  const [main, ...others] = rule.citations
  return [
    `<a id="${anchor(rule)}"></a>`,
    `## ${rule.rule}: ${text(rule.title)}`,
    text(main.says),
    `Source: ${cited(main)}.`,
    ...(others.length > 0 ? [others.map(other => `- ${text(other.says)} ${cited(other)}.`).join('\n')] : []),
    ...historyOf(rule),
    `**What Daymark does.** ${text(rule.daymark)}`,
    ...(rule.noCode ? [`**Why nothing is worked out.** ${text(rule.noCode)}`] : []),
    ...examplesIn(rule),
  ].join('\n\n')
}

const subjectPage = ({ title, says, rules: its }: Subject): string =>
  [
    `# ${title}`,
    generated,
    `${text(says)} All subjects: [the law as Daymark applies it](README.md).`,
    its.map(rule => `- [${rule.rule}](#${anchor(rule)}) ${text(rule.title)}`).join('\n'),
    ...its.map(ruleOnPage),
    '',
  ].join('\n\n')

const known = { read: 'read', 'second-hand': 'as others quote it', 'not read': 'not read' } as const

const answeredBy = (numbers: readonly string[]): string =>
  [
    ...new Set(
      numbers.flatMap(number =>
        (statuteIndex[number] ?? []).filter(({ kind }) => kind !== 'table').map(({ file, name }) => `${file}: ${name}`),
      ),
    ),
  ]
    .slice(0, 6)
    .map(name => `\`${name}\``)
    .join('<br>')

const whyNoCode = (numbers: readonly string[]): string => numbers.map(number => ruleOf(number)?.noCode ?? '').join(' ')

const statutePage = (): string => {
  const named = [...new Set(provisions.map(({ instrument }) => instrument))]
  return [
    '# Statute index',
    generated,
    'Every provision that the rules know of: how well its text is known, the rules that answer it, and where the program does. Where none does, it says why. All subjects: [the law as Daymark applies it](README.md).',
    ...named.flatMap(short => [
      `## ${short}`,
      text(instruments.find(instrument => instrument.short === short)?.title ?? short),
      table(
        ['Provision', 'About', 'Text', 'Rules', 'Answered in src/law by'],
        provisions
          .filter(({ instrument }) => instrument === short)
          .map(provision => [
            cell(provision.provision),
            cell(provision.says),
            known[provision.read],
            provision.rules.map(linkTo).join(' '),
            cell(provision.excused ?? '') || answeredBy(provision.rules) || cell(whyNoCode(provision.rules)),
          ]),
      ),
    ]),
    '',
  ].join('\n\n')
}

const indexPage = (): string => {
  const examples = workedExamples.reduce((sum, table) => sum + table.examples.length, 0)
  const unread = provisions.filter(({ read }) => read === 'not read').map(sourceOf)
  return [
    '# The law as Daymark applies it',
    generated,
    `${rules.length} rules of attendance law in England, each in a plain sentence with its source, what changed and when, what Daymark does about it, and worked examples: ${examples} of them, every one run as a test. It is a description, not legal advice.`,
    'A rule that says _has to be done_ rests on an Act, on regulations, or on statutory guidance that says must. _Ought to be done_ is guidance that says should. _Guidance, unconfirmed_ is what Daymark takes to be so without having seen the text; it is never shown as law.',
    `The numbers such as L-054 are Daymark’s own. The [statute index](statute-index.md) goes the other way, from a provision to the rules; the text of ${unread.length} of its ${provisions.length} provisions was not seen.`,
    ...subjects.flatMap(({ id, title, says, rules: its }) => [
      `## [${title}](${id}.md)`,
      text(says),
      its.map(rule => `- [${rule.rule}](${id}.md#${anchor(rule)}) ${text(rule.title)}`).join('\n'),
    ]),
    '',
  ].join('\n\n')
}

/** The pages of the law for people, path and text. */
export const pageFiles = (): Map<string, string> =>
  new Map([
    ['docs/law/README.md', indexPage()],
    ['docs/law/statute-index.md', statutePage()],
    ...subjects.map((subject): [string, string] => [`docs/law/${subject.id}.md`, subjectPage(subject)]),
  ])

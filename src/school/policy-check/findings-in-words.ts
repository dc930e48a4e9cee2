import { standingText } from '#law/rule-in-words.ts'
import { shapeAt } from '#school/policy/policy-shape.ts'
import { type Finding, type FindingKind, findingKinds } from './finding.ts'
import { stepsOf } from './policy-path.ts'

/** The heading over each kind of finding, and what it means. */
export const kindTitles: Record<FindingKind, { title: string; means: string }> = {
  forbidden: { title: 'Forbidden', means: 'The law does not allow this.' },
  required: { title: 'Required and missing', means: 'The law asks for this, and the policy leaves it out.' },
  caution: { title: 'Cautions', means: 'Lawful, but against guidance, unclear, or against the policy itself.' },
  note: { title: 'Notes', means: 'Unusual, or a matter of wording.' },
}

/**
 * Where a finding stands, for a reader: '16 · Sanctions · First notice, after it: £180 within 28 days'. What the value says
 * itself is not said twice.
 */
export function headOf({ clause, path, value }: Finding): string {
  const steps = stepsOf(path)
  const [part, ...named] = steps
    .map((step, at) => ({ step, shape: shapeAt(steps.slice(0, at + 1)) }))
    .filter(({ step, shape }) => typeof step === 'string' && shape !== undefined && shape.title !== '')
    .map(({ shape }) => shape!)
  const titles = named
    .filter(({ kind }, at) => kind !== 'yes' || at === 0 || at < named.length - 1)
    .map(({ title }) => title)
    .filter(title => !value.toLowerCase().startsWith(title.toLowerCase()))
  const said = [titles.map((title, at) => (at === 0 ? title : lower(title))).join(', '), value].filter(Boolean).join(': ')
  return [clause, part?.title, `${said.charAt(0).toUpperCase()}${said.slice(1)}`].filter(Boolean).join(' · ')
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The rule a finding stands on, its source, and how strong that is. */
export const foundedOn = ({ conflict, citation }: Finding): string =>
  [citation.rule, citation.source, standingText[citation.standing], ...(conflict ? [conflict] : [])].join(' · ')

/** Findings by kind, the gravest first; kinds of which there are none are left out. */
export const byKind = (findings: readonly Finding[]): { kind: FindingKind; findings: Finding[] }[] =>
  findingKinds
    .map(kind => ({ kind, findings: findings.filter(finding => finding.kind === kind) }))
    .filter(group => group.findings.length > 0)

/** What was found, in a sentence. */
export function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing was found: the policy keeps to the law and the guidance that Daymark knows.'
  const counted = byKind(findings).map(({ kind, findings: { length } }) => countText(kind, length))
  const all = [counted.slice(0, -1).join(', '), counted.at(-1)].filter(Boolean).join(' and ')
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`
}

const countText = (kind: FindingKind, count: number): string =>
  ({
    forbidden: count === 1 ? '1 thing the law forbids' : `${count} things the law forbids`,
    required:
      count === 1
        ? '1 thing the law requires and the policy leaves out'
        : `${count} things the law requires and the policy leaves out`,
    caution: count === 1 ? '1 caution' : `${count} cautions`,
    note: count === 1 ? '1 note' : `${count} notes`,
  })[kind]

import { instrumentsNamedIn } from '#law/governance/named-instruments.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import type { Finding } from '#school/policy-check/finding.ts'
import type { Reading, Statement } from '#school/policy-text/statement.ts'
import { timesOfGroups, timesSaidTwice } from './judge-times.ts'
import { type AsRead, isListed, type Placed, policyAsRead } from './policy-as-read.ts'
import { inText, keyOf, known, type TextFinding } from './text-finding.ts'

/** What the checks of settings find in the statements of a text, each at its place. */
export function judge(reading: Reading, statements: readonly Statement[], lawful: Policy): TextFinding[] {
  const { passages, day } = reading
  const all = together(statements)
  const read = policyAsRead(lawful, all, passages, day)
  const nothing = known(
    checkPolicy(
      policyAsRead(
        lawful,
        all.filter(({ about }) => about === 'about.schoolKind'),
        passages,
        day,
      ).policy,
      day,
    ),
  )
  const findings = checkPolicy(read.policy, day).filter(finding => !nothing.has(keyOf(finding)) && holds(finding, read, reading))
  return [
    ...findings.flatMap(finding => {
      const about = behind(finding, read.placed)
      return about.length > 0 ? [inText(finding, about, passages)] : []
    }),
    ...read.others.flatMap(other => saidTwice(other, read, findings, reading)),
    ...timesSaidTwice(all, read, findings, reading),
    ...timesOfGroups(all, lawful, reading),
  ]
}

/** Statements that say the same of the same thing are one, with several places. */
function together(statements: readonly Statement[]): Statement[] {
  const one = new Map<string, Statement>()
  for (const statement of statements) {
    const key = `${statement.about} ${JSON.stringify(typeof statement.value === 'string' ? statement.value.toLowerCase() : statement.value)} ${isListed(statement.about) ? '' : (statement.of ?? '')} ${statement.sure}`
    const same = one.get(key)
    one.set(key, same ? { ...same, places: [...same.places, ...statement.places] } : statement)
  }
  return [...one.values()]
}

/** The statements that a finding rests on. */
function behind(finding: Finding, placed: readonly Placed[]): Statement[] {
  const { path } = finding
  const exact = placed.filter(one => path === one.path || path.startsWith(`${one.path}.`))
  const found =
    exact.length > 0
      ? exact
      : placed.filter(one => one.path.startsWith(`${path}.`) && /^day$/.test(path) === one.path.startsWith('day.'))
  if (path === 'day')
    return found
      .filter(one => /begins$|closes$/.test(one.path) && one.path.split('.').length === 3)
      .map(({ statement }) => statement)
  if (found.length === 0 || !path.startsWith('day.')) return found.map(({ statement }) => statement)
  const half = path.split('.').slice(0, 2).join('.')
  const window = placed.filter(one => one.path.startsWith(half) && /begins|closes/.test(one.path))
  return [...new Set([...found, ...window])].map(({ statement }) => statement)
}

/** A text that names some Acts in passing does not thereby list what it rests on; and registers differ only where each was read. */
function holds(finding: Finding, { policy, placed }: AsRead, { sentences }: Reading): boolean {
  if (finding.path === 'day')
    return ['morning', 'afternoon'].every(half => placed.some(({ path }) => path === `day.${half}.closes`))
  if (finding.path === 'about.basedOn') {
    const named = new Set(
      policy.about.basedOn.flatMap(line => instrumentsNamedIn(line).map(({ instrument }) => instrument.short)),
    )
    const loosely = sentences.some(({ text }) =>
      /\b2024 (?:\w+ ){0,4}regulations\b|\bregulations,? (?:\(england\) )?2024\b/.test(text),
    )
    return !loosely && named.size >= 3
  }
  return true
}

/** What a second place says of one thing: law speaks where it is the worse, else that there are two. */
function saidTwice(other: Statement, read: AsRead, findings: readonly Finding[], { passages, day }: Reading): TextFinding[] {
  const first = read.placed.find(({ path }) => path === other.about)?.statement
  if (!first || typeof other.value === 'object' || (!other.sure && !first.sure)) return []
  const clause = passages[other.places[0]!.passage]?.clause ?? ''
  const policy: Policy = { ...read.policy, alsoSays: [{ clause, about: other.about, says: String(other.value) }] }
  const before = known(findings)
  return checkPolicy(policy, day)
    .filter(finding => !before.has(keyOf(finding)))
    .map(finding =>
      finding.kind === 'forbidden' ? inText(finding, [other], passages) : twoStatements(finding, other, first, passages),
    )
}

function twoStatements(finding: Finding, other: Statement, first: Statement, passages: Reading['passages']): TextFinding {
  const [here, there] = [quoted(other, passages), quoted(first, passages)]
  const clause = passages[first.places[0]!.passage]?.clause ?? ''
  const says = `The text says two things of this. Here: “${here}”. ${clause ? `In ${/^\d/.test(clause) ? `clause ${clause}` : `“${clause}”`}` : 'Elsewhere'}: “${there}”.`
  return {
    ...inText({ ...finding, value: here, says, mend: 'Say the same in both places.' }, [other, first], passages),
    sure: true,
  }
}

/** The words of a statement as they stand in the text. */
function quoted({ places: [place] }: Statement, passages: Reading['passages']): string {
  const words = place ? (passages[place.passage]?.text.slice(place.from, place.to) ?? '') : ''
  const line = words.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 99).trimEnd()}…` : line
}

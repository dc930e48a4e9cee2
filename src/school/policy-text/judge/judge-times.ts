import { oneStatementCitation } from '#law/governance/policy-contents.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import type { Finding } from '#school/policy-check/finding.ts'
import type { Reading, Statement } from '#school/policy-text/statement.ts'
import { dayAsRead, timesRead } from './day-as-read.ts'
import type { AsRead } from './policy-as-read.ts'
import { inText, keyOf, known, type TextFinding } from './text-finding.ts'

const windowFields = ['begins', 'closes']

/** Times of a register that a second passage gives otherwise. */
export function timesSaidTwice(
  all: readonly Statement[],
  read: AsRead,
  findings: readonly Finding[],
  { passages, day }: Reading,
): TextFinding[] {
  const times = all.filter(({ about, of, sure }) => about.startsWith('day.') && of === undefined && sure)
  const first = new Map(read.placed.map(({ path, statement }) => [path, statement]))
  const second = times.filter(
    ({ about, value }) => first.has(about) && first.get(about)!.sure && first.get(about)!.value !== value,
  )
  const before = known(findings)
  return grouped(second, ({ places }) => String(places[0]!.passage)).flatMap(here => {
    const sameFields = windowFields.filter(field => here.some(({ about }) => about.endsWith(field)))
    const halves = new Set(here.map(({ about }) => about.split('.')[1]))
    const policy = {
      ...read.policy,
      day: dayAsRead(read.policy.day, new Map([...timesRead(all.filter(({ of }) => of === undefined)), ...timesRead(here)]), day),
    }
    const whole = sameFields.length === windowFields.length || halves.size > 1
    const worse = whole
      ? checkPolicy(policy, day).filter(
          finding => finding.path.startsWith('day') && finding.kind === 'forbidden' && !before.has(keyOf(finding)),
        )
      : []
    if (worse.length > 0) return worse.map(finding => inText(finding, here, passages))
    return here.map(statement => twoTimes(statement, first.get(statement.about)!, passages))
  })
}

function twoTimes(second: Statement, first: Statement, passages: Reading['passages']): TextFinding {
  const clause = passages[first.places[0]!.passage]?.clause
  return inText(
    {
      kind: 'caution',
      rule: oneStatementCitation.rule,
      clause: '',
      path: second.about,
      value: String(second.value),
      says: `The text gives two times for one thing. Here it is ${second.value}; ${clause ? `in ${/^\d/.test(clause) ? `clause ${clause}` : `“${clause}”`}` : 'elsewhere'} it is ${first.value}.`,
      mend: 'Say the same in both places, or say for whom each time is.',
      citation: oneStatementCitation,
    },
    [second, first],
    passages,
  )
}

/** Registers that are for some pupils or some days: each has to be lawful by itself. */
export function timesOfGroups(all: readonly Statement[], lawful: Policy, { passages, day }: Reading): TextFinding[] {
  const some = all.filter(({ about, of }) => of !== undefined && about.startsWith('day.'))
  return grouped(some, ({ of }) => of!).flatMap(group => {
    const read = timesRead(group)
    const halves = ['morning', 'afternoon'].filter(half => windowFields.every(field => read.has(`${half}.${field}`)))
    if (halves.length === 0) return []
    const policy = { ...lawful, day: dayAsRead(lawful.day, read, day) }
    return checkPolicy(policy, day)
      .filter(({ path, kind }) => kind === 'forbidden' && halves.some(half => path.startsWith(`day.${half}`)))
      .map(finding =>
        inText(
          finding,
          group.filter(({ about }) => finding.path.startsWith(about.split('.').slice(0, 2).join('.'))),
          passages,
        ),
      )
  })
}

function grouped(statements: readonly Statement[], by: (statement: Statement) => string): Statement[][] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) groups.set(by(statement), [...(groups.get(by(statement)) ?? []), statement])
  return [...groups.values()]
}

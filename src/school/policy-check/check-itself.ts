import { oneStatementCitation } from '#law/governance/policy-contents.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Shape, shapeAt } from '#school/policy/policy-shape.ts'
import type { Day } from '#time/day.ts'
import { type Check, type Finding, findingsIn } from './finding.ts'
import { clauseAt, inClause, inWords, type Steps, stepsOf, valueAt, valueInWords, withValue } from './policy-path.ts'

/** A policy held against itself: what it says in a second place, and parts of it that do not go together. */
export const checkItself = (policy: Policy, day: Day, findings: readonly Finding[], byLaw: Check): Finding[] => [
  ...policy.alsoSays.flatMap((_, index) => second(policy, day, index, findings, byLaw)),
  ...together(policy),
]

/** What a second place says, as the field has its values; undefined where it is not such a value. */
function valueSaid(says: string, shape: Shape, now: unknown): unknown {
  const text = says.trim()
  if (shape.kind === 'yes') return text === 'true' ? true : text === 'false' ? false : undefined
  if (shape.kind === 'count' || shape.kind === 'percent') return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
  if (shape.kind === 'choice') return shape.options?.includes(text) ? text : undefined
  if (shape.kind === 'clock') return /^\d{1,2}:\d{2}$/.test(text) ? text : undefined
  if (shape.kind === 'list' && shape.item && Array.isArray(now)) {
    const item = valueSaid(text, shape.item, undefined)
    return item === undefined ? undefined : now.includes(item) ? now : [item]
  }
  return ['words', 'prose', 'role', 'party'].includes(shape.kind) ? text : undefined
}

/** A second statement: what law says of it where it is the worse of the two, else that there are two. */
function second(policy: Policy, day: Day, index: number, findings: readonly Finding[], byLaw: Check): Finding[] {
  const { clause, about, says } = policy.alsoSays[index]!
  const steps = stepsOf(about)
  const shape = shapeAt(steps)
  const now = valueAt(policy, steps)
  const value = shape && valueSaid(says, shape, now)
  if (!shape || (value !== undefined && same(value, now))) return []
  const once = [{ path: ['alsoSays'], value: policy.alsoSays.filter((_, other) => other !== index) }]
  const main = findings.find(({ path }) => concerns(path, about))
  const first = `${upper(inClause(main?.clause ?? clauseAt(policy, about)) || 'elsewhere')} it says: ${main?.value ?? valueInWords(policy, about)}.`
  const unlawful =
    value === undefined ? [] : worse(withValue({ ...policy, alsoSays: [] }, steps, value), day, about, findings, byLaw)
  if (unlawful.length > 0)
    return unlawful.map(finding => ({ ...finding, clause, says: `${finding.says} ${first}`, mended: once }))
  const text = value === undefined ? says : inWords(shape, value)
  return [
    findingsIn(policy)(about, {
      kind: 'caution',
      ...(main?.conflict ? { conflict: main.conflict } : {}),
      citation: main?.citation ?? oneStatementCitation,
      clause,
      value: text,
      says: `The policy says two things about “${titleOf(steps)}”. ${upper(inClause(clause) || 'in a second place')} it says: ${text}. ${first}`,
      mend: main ? `Say in both places what it says ${inClause(clause) || 'there'}.` : 'Say the same in both places.',
      mended: once,
    }),
  ]
}

/** What the law says of the second statement and not of the first. */
function worse(policy: Policy, day: Day, about: string, findings: readonly Finding[], byLaw: Check): Finding[] {
  const isKnown = (one: Finding) =>
    findings.some(({ path, rule, value }) => path === one.path && rule === one.rule && value === one.value)
  return byLaw(policy, day).filter(finding => concerns(finding.path, about) && finding.kind !== 'note' && !isKnown(finding))
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A field by its own title, or by that of the fields it belongs to. */
function titleOf(steps: Steps): string {
  const above = shapeAt(steps.slice(0, -1))
  return (above?.kind === 'fields' ? above : shapeAt(steps))?.title ?? ''
}

const concerns = (path: string, about: string): boolean =>
  path === about || about.startsWith(`${path}.`) || path.startsWith(`${about}.`)

/** Parts of a policy that do not go together. */
function together(policy: Policy): Finding[] {
  const { sanctions } = policy
  if (sanctions.penaltyNotices) return []
  return (['threshold', 'first', 'second', 'limit'] as const)
    .filter(field => sanctions[field] !== null)
    .map(field =>
      findingsIn(policy)(`sanctions.${field}`, {
        kind: 'caution',
        citation: oneStatementCitation,
        says: `Penalty notices are not used, and the policy still says this of them: ${shapeAt(['sanctions', field])?.title.toLowerCase()}.`,
        mend: 'Take it out.',
        to: null,
      }),
    )
}

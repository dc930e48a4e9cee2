import type { FieldProblem } from '#platform/http/outcome.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyShape, type Shape } from '#school/policy/policy-shape.ts'
import { valueText } from '#school/policy/policy-words.ts'
import { againstTrust, settableFields, type TrustBounds, type TrustDifference } from '#school/policy/trust-bounds.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { type FindingShown, shownFinding } from '#school/policy-check/finding.contract.ts'
import { clauseAt, stepsOf, valueAt, withValue } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'
import { type LawOfField, lawOfField } from './lawful-range.ts'
import type { PartName } from './setting-groups.ts'

/** What stands beside a field of the form: what it answers to, and from where it is bound. */
export interface FieldNotes {
  /** In the part, as the form names it: `morning.closes`. */
  path: string
  title: string
  law: LawOfField
  clause: string
  findings: FindingShown[]
  trust?: Pick<TrustDifference, 'holds' | 'value' | 'stands' | 'differs'> & { says: string }
}

/** The shape of a part. */
export const partShape = (part: PartName): Shape => policyShape.fields![part]!

/** What to show beside each field of a part, by its path in the part. */
export function notesOf(policy: Policy, part: PartName, bounds: TrustBounds, day: Day): FieldNotes[] {
  const findings = checkPolicy(policy, day).map(shownFinding)
  const trust = againstTrust(policy, bounds)
  return leavesOf(partShape(part), policy[part]).map(({ path, title }) => {
    const whole = `${part}.${path}`
    const bound = trust.find(one => one.path === whole || whole.startsWith(`${one.path}.`))
    return {
      path,
      title,
      law: lawOfField(policy, whole, day),
      clause: clauseAt(policy, whole),
      findings: findings.filter(found => found.path === whole || found.path.startsWith(`${whole}.`)),
      ...(bound ? { trust: { ...bound, says: boundText(bound.path, bound) } } : {}),
    }
  })
}

/** Findings of a part that belong to no single field of its form. */
export const findingsOfWhole = (policy: Policy, part: PartName, notes: readonly FieldNotes[], day: Day): FindingShown[] =>
  checkPolicy(policy, day)
    .map(shownFinding)
    .filter(
      found =>
        (found.path === part || found.path.startsWith(`${part}.`)) &&
        !notes.some(note => note.findings.some(f => f.path === found.path)),
    )

/** Every field of a part as its form shows it: groups opened, lists whole. */
export function leavesOf(shape: Shape, value: unknown, prefix = ''): { path: string; title: string; shape: Shape }[] {
  return Object.entries(shape.fields ?? {})
    .filter(([, { kind }]) => kind !== 'clause' && kind !== 'clauses')
    .flatMap(([name, inner]) => {
      const path = `${prefix}${name}`
      const here = valueAt(value, [name])
      return inner.kind === 'fields' ? leavesOf(inner, here, `${path}.`) : [{ path, title: inner.title, shape: inner }]
    })
}

/** What the trust holds fixed in a part stays as the school has it: the form does not ask for it. */
export const keepFixed = (part: PartName, value: unknown, before: unknown, bounds: TrustBounds): unknown =>
  Object.entries(bounds)
    .filter(([path, { holds }]) => holds === 'fixed' && path.startsWith(`${part}.`))
    .reduce((whole, [path]) => withValue(whole, stepsOf(path).slice(1), valueAt(before, stepsOf(path).slice(1))), value)

/** Values of a part that pass what the trust sets, each said at its field: the school may differ inside the bounds only. */
export const beyondTrust = (policy: Policy, part: PartName, bounds: TrustBounds): FieldProblem[] =>
  againstTrust(policy, bounds)
    .filter(
      ({ path, stands, holds }) => path.startsWith(`${part}.`) && stands === 'trust' && holds !== 'fixed' && holds !== 'free',
    )
    .filter(({ own }) => own !== null)
    .map(({ path, ...bound }) => ({ field: path.slice(part.length + 1), says: `The trust sets ${boundText(path, bound)}` }))

/** What a trust sets in a field, in words: '6 years or more'. */
export function boundText(
  path: string,
  { holds, value, among = [] }: Pick<TrustDifference, 'holds' | 'value' | 'among'>,
): string {
  const shape = settableFields.find(field => field.path === path)?.shape
  const words = (one: unknown) => (shape && valueText(shape, one)) ?? 'nothing'
  switch (holds) {
    case 'fixed':
      return `${words(value)}, for every school`
    case 'at-least':
      return shape?.kind === 'clock' ? `${words(value)} or later` : `${words(value)} or more`
    case 'at-most':
      return shape?.kind === 'clock' ? `${words(value)} at the latest` : `${words(value)} or less`
    case 'one-of':
      return `one of: ${among.map(words).join('; ')}`
    case 'free':
      return `${words(value)}, where a school says nothing else`
  }
}

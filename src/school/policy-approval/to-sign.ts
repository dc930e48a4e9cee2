import type { FieldProblem } from '#platform/http/outcome.ts'
import type { Signature } from '#school/policy/dated-policy.ts'
import type { Finding } from '#school/policy-check/finding.ts'

/** What somebody ticked and gave a reason for. */
export interface Ticked {
  rule: string
  path: string
  reason: string
}

const sameMatter = (a: { rule: string; path: string }, b: { rule: string; path: string }) =>
  a.rule === b.rule && a.path === b.path

/** What the check cautions against, or finds missing, and nobody has signed for while it read the same. */
export const toSign = (findings: readonly Finding[], signed: readonly Signature[]): Finding[] =>
  findings
    .filter(({ kind }) => kind === 'caution' || kind === 'required')
    .filter(found => !signed.some(known => sameMatter(known, found) && known.says === found.says))

/** What was signed for before and is still found. */
export const stillSigned = (findings: readonly Finding[], signed: readonly Signature[]): Signature[] =>
  signed.filter(known => findings.some(found => sameMatter(known, found) && known.says === found.says))

/** Each caution has to be signed for, with a reason: the signatures, or what is missing, at its place in the list. */
export function signFor(
  findings: readonly Finding[],
  ticked: readonly Ticked[],
  by: string,
): { signed: Signature[] } | { invalid: FieldProblem[] } {
  const answers = findings.map((found, index) => ({ found, index, tick: ticked.find(one => sameMatter(one, found)) }))
  const invalid = answers.flatMap(({ tick, index }) =>
    !tick
      ? [{ field: `signed.${index}.ticked`, says: 'Tick that you have read this, or put it right' }]
      : tick.reason === ''
        ? [{ field: `signed.${index}.reason`, says: 'Say why the school goes ahead' }]
        : [],
  )
  if (invalid.length > 0) return { invalid }
  return { signed: answers.map(({ found: { rule, path, says }, tick }) => ({ rule, path, says, reason: tick!.reason, by })) }
}

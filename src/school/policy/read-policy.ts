import { type Policy, policySchema } from './policy.contract.ts'
import { fieldProblems } from './reading/field-problems.ts'
import { type FieldProblem, type PolicyProblem, pathText } from './reading/problem.ts'
import { readWritten, type Written } from './reading/written.ts'
import { senseProblems } from './sense/sense-problems.ts'

/** A policy read from its text, or what has to be put right first: nothing is guessed, and nothing is left out silently. */
export type PolicyRead = { policy: Policy } | { problems: PolicyProblem[] }

/** Reads a policy written as YAML: writing, fields, then whether it makes sense. Law is not asked here. */
export function readPolicy(text: string): PolicyRead {
  const shaped = readShape(text)
  if ('problems' in shaped) return shaped
  const problems = senseProblems(shaped.policy)
  return problems.length > 0 ? { problems: placed(problems, shaped.written) } : { policy: shaped.policy }
}

/** Reads writing and fields alone; sense is not asked. */
export function readShape(text: string): { policy: Policy; written: Written } | { problems: PolicyProblem[] } {
  const read = readWritten(text)
  if ('problems' in read) return read
  const { written } = read
  const parsed = policySchema.safeParse(written.value)
  if (parsed.success) return { policy: parsed.data, written }
  return { problems: placed(fieldProblems(parsed.error.issues, written), written) }
}

const placed = (problems: readonly FieldProblem[], written: Written): PolicyProblem[] =>
  problems
    .map(({ path, named = false, says, remedy }) => ({ ...written.place(path, named), path: pathText(path), says, remedy }))
    .sort((a, b) => a.line - b.line || a.column - b.column)

/** One problem in a line: where, what, and what to do. */
export const problemText = ({ line, column, says, remedy }: PolicyProblem): string =>
  `Line ${line}, column ${column}: ${says} ${remedy}`

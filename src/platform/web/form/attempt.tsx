import type { Problem } from '#platform/http/outcome.ts'
import type { WrongField } from '#platform/web/error-summary/error-summary.tsx'
import { Refused } from '#platform/web/notice/notice.tsx'
import type { Standing } from '#platform/web/why/why.tsx'

/** A form as it comes back: what was wrong with it and what was typed. Neither, when it is opened. */
export interface Attempt {
  problem?: Problem
  typed?: unknown
}

/** What a field of a form is given. */
export interface FieldState {
  name: string
  value: string
  error?: string
}

/** The state of each field: what was typed last, else what stands; and what is wrong with it. */
export function fieldStates({ problem, typed }: Attempt, stands: Record<string, string | number | null | undefined> = {}) {
  const given = typed as Record<string, unknown> | undefined
  return (name: string): FieldState => {
    const value = given ? given[name] : stands[name]
    return { name, value: value === undefined || value === null ? '' : String(value), error: errorAt(problem, name) }
  }
}

/** The state of a question with several answers. */
export function listState({ problem, typed }: Attempt, name: string, stands: (string | number)[] = []) {
  const given = typed as Record<string, unknown> | undefined
  const value = given ? given[name] : stands
  const list = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
  return { name, value: list.map(String), error: errorAt(problem, name) }
}

/** Whether a box is ticked. */
export function tickState({ problem, typed }: Attempt, name: string, stands = false) {
  const given = typed as Record<string, unknown> | undefined
  return { name, checked: given ? given[name] !== undefined : stands, error: errorAt(problem, name) }
}

/** What the error summary lists. */
export const wrongFields = (problem: Problem | undefined): WrongField[] =>
  (problem?.fields ?? []).map(({ field, says }) => ({ message: says, field: field.split('.')[0] }))

const errorAt = (problem: Problem | undefined, name: string): string | undefined =>
  problem?.fields.find(({ field }) => field === name || field.startsWith(`${name}.`))?.says

/** The rules that said no, each with the place where it is written; or that somebody saved before. */
export function Refusals({ problem }: { problem?: Problem }) {
  if (!problem) return null
  return (
    <>
      {problem.status === 409 && <Refused because={problem.says} source="Daymark" says={problem.title} live />}
      {problem.refusals.map(({ because, citation }) => (
        <Refused
          key={because}
          because={because}
          source={citation?.source ?? 'Daymark'}
          says={citation?.says ?? 'A choice of this program.'}
          standing={citation?.standing as Standing | undefined}
          live
        />
      ))}
    </>
  )
}

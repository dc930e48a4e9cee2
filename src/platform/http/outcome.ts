/** A field of the request that cannot stand, named as the form or the body names it. */
export interface FieldProblem {
  field: string
  says: string
}

/** A rule's no: why, and where it stands. `about` names the line it belongs to, when there are many. */
export interface RefusalShown {
  because: string
  about?: string
  citation?: { rule: string; source: string; says: string; standing: 'must' | 'should' | 'defines' | 'unconfirmed' }
}

/** What a door answers: a reply, or one of the four kinds of no. A fault is thrown. */
export type Outcome<R, Stale = unknown> =
  | { reply: R }
  | { invalid: FieldProblem[] }
  | { refused: RefusalShown[] }
  | { stale: Stale; says: string }
  | { missing: string }
  | { forbidden: string }

/** An outcome other than a reply, as a person or a program is told it. */
export interface Problem {
  status: number
  title: string
  says: string
  fields: FieldProblem[]
  refusals: RefusalShown[]
  stale?: unknown
}

/** Gives each kind of no its status and plain words. */
export function problemOf(outcome: Exclude<Outcome<unknown>, { reply: unknown }>): Problem {
  const none = { fields: [], refusals: [] }
  if ('invalid' in outcome)
    return { ...none, status: 400, title: 'Something needs correcting', says: 'Nothing was saved.', fields: outcome.invalid }
  if ('refused' in outcome)
    return { ...none, status: 422, title: 'This cannot be recorded', says: 'Nothing was saved.', refusals: outcome.refused }
  if ('stale' in outcome)
    return { ...none, status: 409, title: 'Somebody saved before you', says: outcome.says, stale: outcome.stale }
  if ('missing' in outcome) return { ...none, status: 404, title: 'Not found', says: outcome.missing }
  return { ...none, status: 403, title: 'Not yours to see or do', says: outcome.forbidden }
}

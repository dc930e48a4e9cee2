import type { Policy } from './policy.contract.ts'
import { type FieldInWords, policyInWords } from './policy-words.ts'
import { same } from './trust-bounds.ts'

/** One difference between two policies, as a person reads it: what a field said and says, or the lines that went and came. */
export interface PolicyChange {
  part: keyof Policy
  partTitle: string
  /** Inside the part: `morning.closes`. */
  path: string
  title: string
  /** Undefined where the policy leaves it unsaid. */
  before?: string
  after?: string
  /** Of a list: lines that are no longer there, and lines that are new. */
  out?: string[]
  in?: string[]
}

/** Everything in which two policies differ, in the order of their parts. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const renamed = { ...before, people: { ...before.people, called: after.people.called } }
  const [was, is] = [policyInWords(renamed), policyInWords(after)]
  const called = policyInWords(before)
    .find(({ name }) => name === 'people')!
    .fields.find(({ path }) => path === 'called')!
  const found = is.flatMap(({ name, title, fields }, index) => {
    const old = was[index]!.fields.map(field => (name === 'people' && field.path === 'called' ? called : field))
    const paths = [...new Set([...old, ...fields].map(({ path }) => path))]
    const of = (list: FieldInWords[], path: string) => list.find(field => field.path === path)
    const changes = paths.flatMap(path => {
      const difference = differenceOf(of(old, path), of(fields, path))
      return difference
        ? [{ part: name, partTitle: title, path, title: (of(fields, path) ?? of(old, path))!.title, ...difference }]
        : []
    })
    const clauses = clauseChange(before[name] as HasClauses, after[name] as HasClauses, changes.length > 0)
    return clauses ? [...changes, { part: name, partTitle: title, ...clauses }] : changes
  })
  return [...found, ...secondPlaces(before, after)]
}

function differenceOf(old: FieldInWords | undefined, now: FieldInWords | undefined): Partial<PolicyChange> | undefined {
  if (old?.lines || now?.lines) {
    const [was, is] = [linesOf(old), linesOf(now)]
    const [out, into] = [without(was, is), without(is, was)]
    if (out.length > 0 || into.length > 0) return { out, in: into }
    return was.join() === is.join() ? undefined : { before: `in the order ${inOrder(was)}`, after: `in the order ${inOrder(is)}` }
  }
  if (old?.text === now?.text) return undefined
  return { ...(old?.text === undefined ? {} : { before: old.text }), ...(now?.text === undefined ? {} : { after: now.text }) }
}

const linesOf = (field: FieldInWords | undefined): string[] => (field?.lines ?? []).map(({ text }) => text)
const inOrder = (lines: string[]) => lines.map((line, index) => `${index + 1}. ${line}`).join(' ')

/** The lines of one list that the other has not, each as often as it is there more. */
function without(lines: string[], others: string[]): string[] {
  const rest = [...others]
  return lines.filter(line => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

interface HasClauses {
  clause: string
  clauses: Record<string, string>
}

/** A change of nothing but the clauses named beside the values. */
function clauseChange(
  before: HasClauses,
  after: HasClauses,
  alreadyTold: boolean,
): Pick<PolicyChange, 'path' | 'title' | 'before' | 'after'> | undefined {
  if (alreadyTold && before.clause === after.clause && same(before.clauses, after.clauses)) return undefined
  const [was, is] = [clausesOf(before), clausesOf(after)]
  return same(was, is)
    ? undefined
    : { path: 'clause', title: 'Clauses', before: was.join(', ') || 'none', after: is.join(', ') || 'none' }
}

/** Every clause that a part names, its own, its fields’ and its lines’. */
function clausesOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(clausesOf))]
  if (typeof value !== 'object' || value === null) return []
  return [
    ...new Set(
      Object.entries(value).flatMap(([name, inner]) =>
        name === 'clause'
          ? inner
            ? [String(inner)]
            : []
          : name === 'clauses'
            ? Object.values(inner as object).map(String)
            : clausesOf(inner),
      ),
    ),
  ]
}

function secondPlaces(before: Policy, after: Policy): PolicyChange[] {
  const told = ({ alsoSays }: Policy) =>
    alsoSays.map(({ clause, about, says }) => `${about}${clause ? ` (clause ${clause})` : ''}: ${says}`)
  const [was, is] = [told(before), told(after)]
  if (same(was, is)) return []
  const title = 'Said differently in a second place'
  return [{ part: 'alsoSays', partTitle: 'The text', path: '', title, out: without(was, is), in: without(is, was) }]
}

/** A change as the record keeps it: the original beside the amended. */
export const changeTold = ({ partTitle, title, before, after, out, in: into }: PolicyChange) => ({
  field: `${partTitle}: ${title}`,
  original: out ? out.join('. ') || null : (before ?? null),
  amended: into ? into.join('. ') || null : (after ?? null),
})

import type { Shape } from '#school/policy/policy-shape.ts'

/**
 * What a form sent for a field, as the schema reads it. What was left blank is unsaid, blank lines are left out, and the order
 * of choices that were made before is kept. What cannot be read stays as typed, so that the schema can say what is wrong.
 */
export function readTyped(shape: Shape, typed: unknown, before?: unknown): unknown {
  if (shape.kind === 'clauses') return readClauses(typed, before)
  if (shape.fields) {
    if (shape.unsaid && !saysSomething(shape, typed)) return null
    const [given, was] = [recordOf(typed), recordOf(before)]
    return Object.fromEntries(
      Object.entries(shape.fields).map(([name, inner]) => [name, readTyped(inner, given[name], was[name])]),
    )
  }
  if (shape.item) return readList(shape, shape.item, typed, before)
  if (shape.kind === 'yes') return typed !== undefined && typed !== 'false' && typed !== false
  if (typed === undefined || typed === '') return shape.unsaid ? null : blankOf(shape)
  if (shape.kind === 'count' || shape.kind === 'percent') return numberOf(String(typed))
  return Array.isArray(typed) ? String(typed[0]) : typeof typed === 'object' ? '' : String(typed).replace(/\r\n?/g, '\n')
}

/** A list of fields under one name comes as an object whose names are places. */
function readList(shape: Shape, item: Shape, typed: unknown, before: unknown): unknown[] {
  const was = Array.isArray(before) ? before : []
  if (item.fields)
    return entriesOf(typed)
      .map((line, index) => ({ line, was: was[index] }))
      .filter(({ line }) => saysSomething(item, line))
      .map(({ line, was }) => readTyped(item, line, was))
  if (item.kind === 'words') return listOfWords(typed)
  const chosen = entriesOf(typed)
    .map(String)
    .filter(one => one.trim() !== '')
  return shape.ordered || item.kind !== 'choice'
    ? chosen
    : [...was.filter(one => chosen.includes(String(one))), ...chosen.filter(one => !was.includes(one))]
}

const listOfWords = (typed: unknown): string[] =>
  (Array.isArray(typed) ? typed.map(String) : String(typed ?? '').split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '')

/** What stands for nothing in a field that may not be unsaid: the schema says what to write. */
const blankOf = ({ kind, optional }: Shape): unknown =>
  kind === 'prose' || optional ? '' : kind === 'count' || kind === 'percent' ? undefined : ''

const numberOf = (text: string): number | string => (/^\s*-?\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : text)

/** Clauses are sent with `~` for the dots of their field; those of fields that the form does not show stay. */
function readClauses(typed: unknown, before: unknown): Record<string, string> {
  const given = recordOf(typed)
  const kept = Object.entries(recordOf(before)).filter(([path]) => !Object.hasOwn(given, `${clauseName(path)}-shown`))
  const now = Object.entries(given).filter(([name, value]) => !name.endsWith('-shown') && String(value).trim() !== '')
  return Object.fromEntries([
    ...kept,
    ...now.map(([name, value]) => [name.replaceAll('~', '.'), String(value).trim()]),
  ]) as Record<string, string>
}

/** The name under which a form sends the clause of a field. */
export const clauseName = (path: string): string => path.replaceAll('.', '~')

/** Whether anything was filled in: a tick, a choice, a word. */
export function saysSomething(shape: Shape, typed: unknown): boolean {
  if (shape.fields) return Object.entries(shape.fields).some(([name, inner]) => saysSomething(inner, recordOf(typed)[name]))
  if (shape.item) return entriesOf(typed).some(entry => saysSomething(shape.item!, entry))
  if (shape.kind === 'yes') return typed === true || typed === 'yes'
  return typed !== undefined && typed !== null && String(typed).trim() !== ''
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** The entries of a list in their order: a list, an object whose names are places, or a single value. */
export function entriesOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  if (typeof value !== 'object') return [value]
  return Object.entries(value)
    .filter(([place]) => /^\d{1,4}$/.test(place))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => entry)
}

import { columnsOf, type ImportKind, neededBy } from './columns.ts'
import { sessionOfHeading } from './session-heading.ts'

/** Which column holds which fact: field to heading. */
export type Mapping = Record<string, string>

/** A heading without capitals, signs and spaces at its ends: so that "D.O.B." and "dob" are one. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The headings of a file as the key under which its mapping is remembered. */
export const headingsKey = (headers: readonly string[]): string =>
  headers
    .filter(heading => !sessionOfHeading(heading))
    .map(plainHeading)
    .filter(heading => heading !== '')
    .join('|')
    .slice(0, 4_000)

/** Recognises columns by their headings: the fact's own title first, then its other names; each column once. */
export function matchColumns(kind: ImportKind, headers: readonly string[]): Mapping {
  const plain = headers.map(plainHeading)
  const mapping: Mapping = {}
  const used = new Set<number>()
  const columns = columnsOf[kind]
  const take = (field: string, word: string) => {
    const at = plain.findIndex((heading, index) => heading === word && !used.has(index))
    if (at < 0 || mapping[field] !== undefined) return
    mapping[field] = headers[at]!
    used.add(at)
  }
  for (const { field, title } of columns) take(field, plainHeading(title))
  for (const { field } of columns) take(field, plainHeading(field.replace(/[A-Z]/g, capital => ` ${capital}`)))
  for (const { field, headings } of columns) for (const heading of headings) take(field, plainHeading(heading))
  if (mapping.surname && mapping.forename) delete mapping.name
  return mapping
}

/** What a mapping still lacks, in words; and what in it cannot be. */
export function lacking(kind: ImportKind, headers: readonly string[], mapping: Mapping): string[] {
  const fields = new Set(Object.keys(mapping))
  if (kind === 'marks' && headers.some(header => sessionOfHeading(header))) fields.add('wide')
  const missing = neededBy[kind]
    .filter(({ ways }) => !ways.some(way => way.every(field => fields.has(field))))
    .map(({ says }) => says)
  const twice = Object.values(mapping).filter((heading, index, all) => all.indexOf(heading) !== index)
  const unknown = Object.values(mapping).filter(heading => !headers.includes(heading))
  return [
    ...missing.map(says => `No column gives ${says}.`),
    ...[...new Set(twice)].map(heading => `The column “${heading}” is given two meanings.`),
    ...unknown.map(heading => `There is no column “${heading}” in this file.`),
  ]
}

/** A mapping made of 'Column=field' pairs, or of field to column, laid over what was recognised; an empty column takes the meaning away. */
export function laidOver(recognised: Mapping, given: Mapping): Mapping {
  const chosen = new Set(Object.values(given))
  const kept = Object.entries(recognised).filter(([field, heading]) => !(field in given) && !chosen.has(heading))
  return Object.fromEntries([...kept, ...Object.entries(given).filter(([, heading]) => heading !== '')])
}

import type { Citation } from './cite.ts'

/** One thing that a document or a record has to hold: its name, what it is in a plain sentence, and where that stands. */
export type Listed<Name extends string> = { name: Name; says: string; citation: Citation }

/** L-137, L-139, L-150, L-151, L-152, L-183: what a document or a record still lacks of a list, in the order of the list. */
export const missingFrom = <Name extends string>(list: readonly Listed<Name>[], has: readonly Name[]): readonly Listed<Name>[] =>
  list.filter(({ name }) => !has.includes(name))

/** L-137, L-139, L-152, L-183: a list in which every item stands on one citation. */
export const listedUnder = <Name extends string>(
  citation: Citation,
  items: Readonly<Record<Name, string>>,
): readonly Listed<Name>[] => (Object.entries(items) as [Name, string][]).map(([name, says]) => ({ name, says, citation }))

// A written document before it has a form: what a page, a PDF and a Word file are made from. It knows words, not their looks.

/** Words in a line: plain, strong, or leading to another section of the same document. */
export type Run = string | { strong: string } | { to: string; says: string }

/** A line of words. */
export type Words = string | readonly Run[]

/** What a cell of a table, or the answer to a term, holds: a line each. */
export type Lines = readonly Words[]

/** A table: the first cell of each row names the row. `share` is how wide a column is beside the others. */
export interface DocumentTable {
  kind: 'table'
  caption: string
  columns: readonly { head: string; share: number }[]
  rows: readonly (readonly Lines[])[]
}

/** One thing that a section is made of. A `gap` is what is still to be written: only a draft has any. */
export type Block =
  | { kind: 'paragraph'; words: Words }
  | { kind: 'list'; ordered: boolean; items: readonly Words[] }
  | { kind: 'terms'; terms: readonly { term: string; says: Lines }[] }
  | { kind: 'gap'; words: string }
  | DocumentTable

/** A part of a section under a heading of its own. */
export interface DocumentPart {
  id: string
  number: string
  title: string
  blocks: readonly Block[]
}

/** A numbered section: blocks, then parts. */
export interface DocumentSection extends DocumentPart {
  parts: readonly DocumentPart[]
}

/** A document whole. */
export interface Document {
  title: string
  /** Whose it is: stands above the title, and at the foot of each printed page. */
  of?: string
  /** One line below the title. */
  lead?: string
  /** What to know of the document itself: from when it holds, who approved it. */
  facts: readonly { term: string; says: string }[]
  /** Before the first section, without a number, for whoever reads one page only. */
  opening?: { title: string; blocks: readonly Block[] }
  sections: readonly DocumentSection[]
  /** At the foot of each printed page, after the title. */
  foot?: string
  draft: boolean
}

/** Each section and part, in the order of reading. */
export const headingsOf = (document: Document): readonly DocumentPart[] =>
  document.sections.flatMap(section => [section, ...section.parts])

/** A line of words as plain text. */
export const plain = (words: Words): string =>
  typeof words === 'string'
    ? words
    : words.map(run => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.says)).join('')

/** What a passage is in the document it comes from. 'contents' is a line of a table of contents, which says nothing itself. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'row' | 'contents'

/** A stretch of a document that stands by itself: a heading, a paragraph, an item of a list or a row of a table. */
export interface Passage {
  /** Its place among the passages, counted from 0. */
  index: number
  kind: PassageKind
  /** The number of the clause it stands in, '4.1', 'Appendix 1'; the words of the nearest heading where nothing is numbered. */
  clause: string
  /** The words of the nearest heading. */
  heading: string
  /** Passages under one heading have the same number. */
  section: number
  text: string
  /** The line it begins on: of the file, or of the document as it was read. */
  line: number
  page?: number
}

/** A document as it was read. */
export interface ReadDocument {
  passages: Passage[]
  /** How it was written: 'UTF-8', 'Word', 'PDF'. */
  written: string
  pages?: number
}

/** One line of a document before it is known where passages begin and end. */
export interface Line {
  text: string
  line: number
  page?: number
  /** Whether there is space above it. */
  apart: boolean
  /** What the document itself says the line is. A line that says so always begins a passage. */
  kind?: Exclude<PassageKind, 'contents'>
}

/** Why a document cannot be read, and what to do. */
export interface Unreadable {
  unreadable: string
  remedy: string
}

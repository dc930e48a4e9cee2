import { codeOfPart } from '#law/codes/attendance-codes.ts'
import type { CodePart } from '#law/codes/code.ts'
import type { PolicyItem } from '#law/governance/policy-contents.ts'
import type { Block, Lines, Run, Words } from '#platform/document/document.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { Party } from '#school/policy/policy-fields.ts'
import type { Day } from '#time/day.ts'
import { type HowOften, often } from './wording/often.ts'
import { capital, type Maybe, phrase } from './wording/sentences.ts'
import type { Called } from './wording/who.ts'

/** What a section is written from. */
export interface Writer {
  policy: Policy
  /** The day whose law and codes the document holds. */
  on: Day
  the: Called
  /** 'section 9', leading there; undefined where the document has no such section. */
  see(id: string): Run | undefined
  /** In a draft, what is still to be said; nothing in a document that is out. */
  gap(words: string): Block[]
}

/** A section before it has its number. `covers` names the contents that guidance asks of a policy and that are in it. */
export interface Written {
  id: string
  title: string
  covers?: readonly Maybe<PolicyItem>[]
  blocks: readonly Block[]
  parts?: readonly { id: string; title: string; blocks: readonly Block[] }[]
}

/** ' (code L)': the code that plays a part on the day of the document. */
export const coded = (part: CodePart, on: Day): string => {
  const code = codeOfPart(part, on)
  return code === undefined ? '' : ` (code ${code})`
}

/** Sentences as one paragraph; no block where all are left out. */
export function paragraph(...sentences: readonly Maybe<Words>[]): Block[] {
  const words = line(...sentences)
  return words.length > 0 ? [{ kind: 'paragraph', words }] : []
}

/** Words one after another with a blank between; what is left out leaves nothing behind. */
export function line(...pieces: readonly Maybe<Words>[]): Words {
  const said = pieces.filter((piece): piece is Words => Boolean(piece) && (piece as Words).length > 0)
  if (said.every(piece => typeof piece === 'string')) return said.join(' ')
  return said.flatMap((piece, index): Run[] => [...(index > 0 ? [' '] : []), ...(typeof piece === 'string' ? [piece] : piece)])
}

/** A list of points; no block where there are none. */
export const bullets = (items: readonly Maybe<Words>[]): Block[] => listOf(items, false)

/** Steps in their order. */
export const steps = (items: readonly Maybe<Words>[]): Block[] => listOf(items, true)

const listOf = (items: readonly Maybe<Words>[], ordered: boolean): Block[] => {
  const said = items.filter((item): item is Words => Boolean(item))
  return said.length > 0 ? [{ kind: 'list', ordered, items: said }] : []
}

/** A table; no block where it has no rows. Columns in which no row says anything are left out. */
export function table(
  caption: string,
  columns: readonly { head: string; share: number }[],
  rows: readonly (readonly Cell[])[],
): Block[] {
  const cells = rows.map(row => row.map(linesOf))
  const kept = columns.map((_, index) => cells.some(row => (row[index]?.length ?? 0) > 0))
  if (cells.length === 0) return []
  return [
    {
      kind: 'table',
      caption,
      columns: columns.filter((_, index) => kept[index]),
      rows: cells.map(row => row.filter((_, index) => kept[index]).map(lines => (lines.length > 0 ? lines : ['–']))),
    },
  ]
}

/** Terms, each with what there is to say of it; those with nothing are left out. */
export function terms(...entries: readonly [string, ...Maybe<Words>[]][]): Block[] {
  const said = entries
    .map(([term, ...says]) => ({ term, says: says.filter((words): words is Words => Boolean(words)) }))
    .filter(({ says }) => says.length > 0)
  return said.length > 0 ? [{ kind: 'terms', terms: said }] : []
}

/** What goes into a cell: words, or several lines of them. */
export type Cell = Maybe<string> | readonly Maybe<Words>[]

const linesOf = (cell: Cell): Lines =>
  !cell ? [] : typeof cell === 'string' ? [cell] : cell.filter((words): words is Words => Boolean(words))

/** Something that somebody does; `how` is how often. */
export interface Deed {
  by: Party
  does: string
  how?: HowOften | null
}

/** Who does what, a line for each: '**The tutor**: talks with the pupil.' Whoever does several things is named once. */
export function deeds(the: Called, all: readonly Deed[]): Words[] {
  const lines: [{ strong: string }, string][] = []
  for (const { by, does, how } of all) {
    const who = capital(the(by))
    const what = `${phrase(does)}${how ? `, ${often[how]}` : ''}.`
    const last = lines.at(-1)
    if (last?.[0].strong === who) last[1] += ` ${capital(what)}`
    else lines.push([{ strong: who }, `: ${what}`])
  }
  return lines
}

/** What the school has written of its own: a paragraph a line, as it stands. */
export const prose = (text: string): Block[] => text.split(/\n+/).flatMap(words => paragraph(words.trim()))

import type { Line, Passage, PassageKind } from '#school/policy-text/passage.ts'
import { type Block, joinLines } from './join-lines.ts'
import { isFinished } from './line-marks.ts'

/** The passages of a document, each with the clause it stands in. */
export function toPassages(lines: readonly Line[]): Passage[] {
  const blocks = joinLines(lines).filter(({ text }) => text.trim() !== '')
  const repeated = laterTitles(blocks)
  const place: Place = { number: '', appendix: '', heading: '', section: 0, top: 0, listing: false }
  return blocks.map((block, index) => {
    const kind = kindOf(block, blocks, index, place, repeated)
    const text = ownText(block)
    if (kind !== 'contents') note(place, block, kind, text)
    return {
      index,
      kind,
      clause: clauseOf(place),
      heading: place.heading,
      section: place.section,
      text: text.trim(),
      line: block.line,
      ...(block.page === undefined ? {} : { page: block.page }),
    }
  })
}

interface Place {
  number: string
  appendix: string
  heading: string
  section: number
  /** The number of the chapter last begun. */
  top: number
  /** After a line that ends with a colon, until a line that ends a sentence. */
  listing: boolean
}

const clauseOf = ({ number, appendix, heading }: Place): string =>
  number || appendix || (heading.length > 60 ? `${heading.slice(0, 59).trimEnd()}…` : heading)

const contentsLine = /(?:\.{4,}|…{2,}|\s{3,}|\t)\s*\d{1,3}$/

function kindOf(block: Block, all: readonly Block[], index: number, place: Place, repeated: ReadonlySet<Block>): PassageKind {
  const { mark, kind, text } = block
  if (kind) return kind
  if (contentsLine.test(text) || repeated.has(block)) return 'contents'
  if (/\t|^\||\|$/.test(text)) return 'row'
  if (mark?.kind === 'appendix') return isShort(mark.rest) ? 'heading' : 'paragraph'
  if (mark?.kind === 'number') return isClause(mark.number, place) ? (isShort(mark.rest) ? 'heading' : 'paragraph') : 'item'
  if (mark) return 'item'
  if (standsAsHeading(all, index, place)) return 'heading'
  const leftTheList = all[index - 1]?.mark !== undefined && block.apart
  return place.listing && !isColon(text) && !leftTheList ? 'item' : 'paragraph'
}

/** '4.1' always; '4' where chapter 3 came before. Anything else is a numbered list. */
function isClause(number: string, { top }: Place): boolean {
  const [first = 0, ...more] = number.split('.').map(Number)
  return more.length > 0 ? first >= top && first <= top + 2 : first > top && first <= top + 2
}

/** A numbered title that comes again later: its first place is the table of contents. */
function laterTitles(blocks: readonly Block[]): Set<Block> {
  const last = new Map<string, Block>()
  const earlier = new Set<Block>()
  for (const block of blocks) {
    if (block.mark?.kind !== 'number' && block.mark?.kind !== 'appendix') continue
    const title = block.text.replace(/\W+/g, ' ').trim().toLowerCase()
    const before = last.get(title)
    if (before) earlier.add(before)
    last.set(title, block)
  }
  return earlier
}

const isShort = (text: string): boolean => text.length <= 90 && text.split(/\s+/).length <= 14 && !/[.!?;,]$/.test(text.trim())

const figures = /\d|£|%/

/** A short line without a mark and without a full stop that stands apart, or between whole sentences. */
function standsAsHeading(all: readonly Block[], index: number, { listing }: Place): boolean {
  const { text, apart } = all[index]!
  const asks = text.trimEnd().endsWith('?') && text.split(/\s+/).length <= 8
  if (text.length > 70 || text.split(/\s+/).length > 10 || (isFinished(text) && !asks) || figures.test(text)) return false
  const [before, next] = [all[index - 1], all[index + 1]]
  if (!next) return false
  if (apart && asks) return true
  if (apart && next.mark?.kind === 'bullet' && text.split(/\s+/).length <= 6) return true
  if (apart && next.apart && next.kind !== 'row') return !listing || isFinished(before?.text ?? '.')
  return (
    isFinished(before?.text ?? '.') &&
    !before?.text.trimEnd().endsWith(':') &&
    isFinished(next.text) &&
    next.text.length > text.length
  )
}

function note(place: Place, block: Block, kind: PassageKind, text: string): void {
  const { mark } = block
  const heading = kind === 'heading'
  if (mark?.kind === 'appendix' && heading) {
    Object.assign(place, { number: '', appendix: mark.name, heading: mark.rest || mark.name, listing: false, top: 0 })
    place.section += 1
  } else if (mark?.kind === 'number' && kind !== 'item') {
    place.number = mark.number
    place.appendix = ''
    place.top = Number(mark.number.split('.')[0])
    place.listing = isColon(text)
    if (heading) {
      place.heading = mark.rest
      place.section += 1
    }
  } else if (heading) {
    place.heading = text.trim()
    place.listing = false
    place.section += 1
  } else if (kind === 'paragraph' || kind === 'item') place.listing = isColon(text) || (place.listing && !ends(block))
}

const isColon = (text: string): boolean => text.trimEnd().endsWith(':')
const ends = ({ mark, text }: Block): boolean => !mark && /[.!?]['"’”)]*$/.test(text.trimEnd())

/** The text of a passage without the dot before it; its number stays. */
const ownText = ({ mark, text }: Block): string => (mark?.kind === 'bullet' ? text.slice(mark.glyph.length).trim() : text)

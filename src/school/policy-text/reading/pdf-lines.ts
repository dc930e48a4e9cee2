import type { Line } from '#school/policy-text/passage.ts'
import { putTogether, wordsInside } from './divided-words.ts'

/** A stretch of text on a page: where its line stands, how high its letters are. Heights count from the foot of the page. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** One page: its height and the text on it, in the order in which it was written. */
export interface PageText {
  height: number
  pieces: readonly Piece[]
}

interface PageLine extends Piece {
  page: number
  /** It is a row of a table. */
  row: boolean
  /** Where the cell it is in begins. */
  cell: number
  /** The height of the page it stands on. */
  of: number
}

/** The lines of a PDF: words that stand apart on one line are cells; what is repeated at head and foot of the pages is left out. */
export function linesOfPages(pages: readonly PageText[]): Line[] {
  const words = wordsInside(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)))
  const all = pages.flatMap(({ pieces, height }, page) => linesOfPage(pieces, page + 1, height, words))
  const kept = withoutRunningTitles(all, pages.length)
  const usual = usualStep(kept)
  return kept.map((line, at) => ({
    text: line.text.replace(/\s+/g, ' ').trim(),
    line: at + 1,
    page: line.page,
    apart: isApart(kept[at - 1], line, usual),
    ...(line.row ? { kind: 'row' as const } : {}),
  }))
}

function linesOfPage(pieces: readonly Piece[], page: number, of: number, words: ReadonlySet<string>): PageLine[] {
  const lines: PageLine[] = []
  const columns = columnsOf(pieces)
  let end = 0
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = lines.at(-1)
    const height = piece.height || last?.height || 10
    const near = height * 0.45
    const same = last && Math.abs(last.y - piece.y) < near
    if (piece.text.trim() === '') {
      if (same && !/\s$/.test(last.text)) last.text += ' '
      continue
    }
    const gap = piece.x - end
    if (last && same && gap > -height) onTheLine(last, piece, gap, height, columns)
    else if (
      last?.row &&
      piece.y < last.y &&
      last.y - piece.y < height * 2.2 &&
      Math.abs(piece.x - last.cell) < 3 &&
      piece.x > last.x + 5
    ) {
      last.text = putTogether(last.text, piece.text, words, true)
      tops.set(last, top(last))
      last.y = piece.y
    } else if (last && piece.y > last.y + near && piece.x > last.x + 5 && rowAbove(lines, piece, near))
      nextCell(lines, piece, near, words)
    else lines.push({ ...piece, height, page, of, row: false, cell: piece.x })
    end = piece.x + piece.width
  }
  return lines
}

const listMark = /^\s*(?:[•·▪■◦●○*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})*\.?)\s*$/i

/** A word on the same line; far from the one before, or where a column begins, it is the next cell. */
function onTheLine(last: PageLine, piece: Piece, gap: number, height: number, columns: ReadonlySet<number>): void {
  const apart = gap > height * 1.6 || (gap > height * 0.55 && columns.has(Math.round(piece.x)))
  if (apart && !listMark.test(last.text)) {
    last.text = `${last.text.trimEnd()} | ${piece.text}`
    last.row = true
    last.cell = piece.x
  } else last.text += gap > height * 0.15 && !/\s$/.test(last.text) ? ` ${piece.text}` : piece.text
}

const fewestInAColumn = 3

/** Where words begin, apart from the word before them, on several lines of a page. */
function columnsOf(pieces: readonly Piece[]): Set<number> {
  const starts = new Map<number, number>()
  for (const [at, piece] of pieces.entries()) {
    const before = pieces.slice(0, at).findLast(({ text }) => text.trim() !== '')
    if (
      !before ||
      piece.text.trim() === '' ||
      Math.abs(before.y - piece.y) > 3 ||
      piece.x - before.x - before.width < piece.height * 0.55
    )
      continue
    starts.set(Math.round(piece.x), (starts.get(Math.round(piece.x)) ?? 0) + 1)
  }
  return new Set([...starts].filter(([, count]) => count >= fewestInAColumn).map(([x]) => x))
}

/** The line among the last few at whose height a piece stands: the beginning of its row. */
const rowAbove = (lines: readonly PageLine[], piece: Piece, near: number): PageLine | undefined =>
  lines.slice(-8).find(line => line.page === lines.at(-1)!.page && Math.abs(top(line) - piece.y) < near)

const tops = new WeakMap<PageLine, number>()
const top = (line: PageLine): number => tops.get(line) ?? line.y

/** What is written upwards of the line before is the next cell of the same row: the lines of the row become one. */
function nextCell(lines: PageLine[], piece: Piece, near: number, words: ReadonlySet<string>): void {
  const first = rowAbove(lines, piece, near)!
  const rest = lines.splice(lines.indexOf(first) + 1)
  const height = top(first)
  first.text = `${rest.reduce((text, line) => putTogether(text, line.text, words, true), first.text)} | ${piece.text}`
  Object.assign(first, { row: true, cell: piece.x, y: piece.y })
  tops.set(first, height)
}

const edge = 0.1

/** Leaves out numbers of pages, and lines that most pages have at the same edge. */
function withoutRunningTitles(lines: readonly PageLine[], pages: number): PageLine[] {
  const atEdge = ({ y, of }: PageLine) => y > of * (1 - edge) || y < of * edge
  const sameTitle = ({ text }: PageLine) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
  const seen = new Map<string, Set<number>>()
  for (const line of lines) if (atEdge(line)) seen.set(sameTitle(line), (seen.get(sameTitle(line)) ?? new Set()).add(line.page))
  const often = Math.max(2, Math.ceil(pages * 0.5))
  return lines.filter(line => {
    if (!atEdge(line)) return true
    const pageNumber = /^\s*(?:page\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|\/)\s*\d{1,4})?\s*$/i.test(line.text)
    return !pageNumber && (pages < 2 || (seen.get(sameTitle(line))?.size ?? 0) < often)
  })
}

/** The step from one line of a paragraph to the next that is most usual. */
function usualStep(lines: readonly PageLine[]): number {
  const steps = new Map<number, number>()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before || before.page !== line.page || before.y <= line.y) continue
    const step = Math.round((before.y - line.y) * 2) / 2
    steps.set(step, (steps.get(step) ?? 0) + 1)
  }
  return [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14
}

/** Whether there is space above a line, or letters of another size; a paragraph goes on over the end of a page. */
function isApart(before: PageLine | undefined, line: PageLine, usual: number): boolean {
  if (!before) return true
  const sized = Math.abs(before.height - line.height) > 0.8
  if (before.page !== line.page) return sized || /[.!?:;]['’”)]*\s*$/.test(before.text)
  return sized || before.y - line.y > usual * 1.25 || before.y < line.y
}

import type { Line } from '#school/policy-text/passage.ts'
import { putTogether, wordsInside } from './divided-words.ts'
import { beginsWithClock, isFinished, type LineMark, lineMark } from './line-marks.ts'

/** Several lines that are one paragraph, or one line that stands alone. */
export interface Block extends Line {
  mark?: LineMark
}

type Broken = { how: 'at the width' | 'anywhere' | 'nowhere'; width: number }

const longLine = 160

/** Puts together the lines of each paragraph: what a page or an editor broke is one again, what the writer set apart is not. */
export function joinLines(lines: readonly Line[]): Block[] {
  const broken = howBroken(lines)
  const words = wordsInside(lines.map(({ text }) => text))
  const blocks: Block[] = []
  for (const [at, line] of lines.entries()) {
    const block = blocks.at(-1)
    if (block && goesOn(block, lines, at, broken)) {
      block.text = putTogether(block.text, line.text, words, line.page !== undefined)
      if (block.mark) block.mark = lineMark(block.text) ?? block.mark
    } else {
      const mark = line.kind === 'row' ? undefined : lineMark(line.text)
      blocks.push({ ...line, ...(mark ? { mark } : {}) })
    }
  }
  return blocks
}

/** Whether lines were broken to fit a width, here and there, or not at all (each line is a paragraph). */
function howBroken(lines: readonly Line[]): Broken {
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  if (width > longLine) return { how: 'nowhere', width }
  const open = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    if (!before || line.apart || line.kind || isFinished(before.text) || lineMark(line.text)) return []
    return [fills(before, line, width * 0.85)]
  })
  const filled = open.filter(Boolean).length
  return { how: open.length >= 3 && filled >= open.length * 0.8 ? 'at the width' : 'anywhere', width }
}

/** Whether the first word of a line would not have fitted on the line before. */
const fills = (before: Line, line: Line, width: number): boolean =>
  before.text.length + 1 + (line.text.split(/\s/, 1)[0]?.length ?? 0) > width

function goesOn(block: Block, lines: readonly Line[], at: number, { how, width }: Broken): boolean {
  const [before, line] = [lines[at - 1]!, lines[at]!]
  if (line.apart || line.kind || before.kind || inTimetable(lines, at)) return false
  if (isCells(line.text) || isCells(before.text) || isAsked(block)) return false
  const mark = lineMark(line.text)
  if (mark && begins(mark, block, lines, at)) return false
  if (how === 'nowhere') return !isFinished(before.text) && /^[\p{Ll}(]/u.test(line.text)
  return how === 'anywhere' || fills(before, line, width * 0.7)
}

const isCells = (text: string): boolean => /\t|^\||\|$|\s\|\s/.test(text)

/** A short question that stands apart is a heading. */
const isAsked = ({ text, apart, mark }: Block): boolean =>
  apart && mark === undefined && text.trimEnd().endsWith('?') && text.split(/\s+/).length <= 8

/** A mark begins a passage, unless it stands in the middle of a sentence: 'kept for' and on the next line '6 years'. */
function begins(mark: LineMark, block: Block, lines: readonly Line[], at: number): boolean {
  if (isFinished(lines[at - 1]!.text)) return true
  if (mark.kind === 'number') return block.mark?.kind === 'number' && mark.number.includes('.')
  if (mark.kind !== 'bullet') return block.mark?.kind === mark.kind
  if (block.mark?.kind === 'bullet') return block.mark.glyph === mark.glyph
  return !/[-–—]/.test(mark.glyph) || lines.slice(at + 1, at + 4).some(({ text }) => text.startsWith(mark.glyph))
}

/** Three lines or more that each begin with a time are a timetable, a line for each time. */
const inTimetable = (lines: readonly Line[], at: number): boolean => {
  const timed = (place: number) => lines[place] !== undefined && beginsWithClock(lines[place].text)
  return timed(at) && ((timed(at - 1) && (timed(at + 1) || timed(at - 2))) || (timed(at + 1) && timed(at + 2)))
}

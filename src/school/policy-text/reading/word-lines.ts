import type { Line } from '#school/policy-text/passage.ts'

/** A part of a Word document as it is read: a paragraph, a table, a stretch of text. */
export interface WordElement {
  type: string
  value?: string
  styleName?: string | null
  isBold?: boolean
  numbering?: { isOrdered: boolean; level: string } | null
  breakType?: string
  children?: readonly WordElement[]
}

/** The lines of a Word document: paragraphs, items of lists, rows of tables. Headings that Word numbers by itself get their numbers. */
export function linesOfWord(document: WordElement): Line[] {
  const lines: Line[] = []
  const counters: number[] = []
  const add = (text: string, kind: Line['kind']) => {
    if (text.trim() !== '') lines.push({ text: text.trim(), line: lines.length + 1, apart: true, ...(kind ? { kind } : {}) })
  }
  const walk = (element: WordElement): void => {
    if (element.type === 'table') for (const row of rowsOf(element)) add(row, 'row')
    else if (element.type === 'paragraph') for (const part of paragraphLines(element, counters)) add(part.text, part.kind)
    else for (const child of element.children ?? []) walk(child)
  }
  walk(document)
  return lines
}

const heading = /^heading (\d)$/i
const shortest = 90

function paragraphLines(paragraph: WordElement, counters: number[]): { text: string; kind: Line['kind'] }[] {
  const text = textOf(paragraph)
  const level = Number(heading.exec(paragraph.styleName ?? '')?.[1] ?? 0)
  if (level > 0 || /^(?:title|subtitle)$/i.test(paragraph.styleName ?? ''))
    return [{ text: numbered(text, paragraph, counters), kind: headingKind(text, paragraph) }]
  if (paragraph.numbering && !/^\(?\w{1,4}[.)]\s/.test(text)) return [{ text: `• ${text}`, kind: undefined }]
  if (/\t/.test(ownNumber(text)))
    return [
      {
        text: ownNumber(text)
          .split(/\t+/)
          .map(cell => cell.trim())
          .filter(Boolean)
          .join(' | '),
        kind: 'row',
      },
    ]
  const bold = isBold(paragraph) && text.length <= shortest && !/[.:;,!?]$/.test(text.trim()) && !/[£%@\t]|\d[:.]\d\d/.test(text)
  return ownNumber(text)
    .split('\n')
    .map(part => ({ text: part, kind: bold ? ('heading' as const) : undefined }))
}

/** A tab after a number or a dot that was typed parts nothing. */
const ownNumber = (text: string): string => text.replace(/^(\s*(?:[•·o*–-]|\(?\w{1,4}[.)]|\d{1,2}(?:\.\d{1,2})*))\t+/, '$1 ')

/** Where the number is written out, the number says what the heading is. */
const headingKind = (text: string, { numbering }: WordElement): Line['kind'] =>
  numbering?.isOrdered || /^\s*(?:\d+[.)\s]|\d+\.\d|appendix|annex)/i.test(text) ? undefined : 'heading'

/** '4.1 Registers', where Word counts the headings and the text has no number. */
function numbered(text: string, { numbering }: WordElement, counters: number[]): string {
  if (!numbering?.isOrdered || /^\s*\d/.test(text)) return text
  const level = Number(numbering.level)
  counters.length = level + 1
  for (let at = 0; at <= level; at += 1) counters[at] ??= at === level ? 0 : 1
  counters[level] = counters[level]! + 1
  return `${counters.join('.')}${level === 0 ? '.' : ''} ${text}`
}

function textOf({ type, value, breakType, children = [] }: WordElement): string {
  if (type === 'text') return value ?? ''
  if (type === 'tab') return '\t'
  if (type === 'break') return breakType === 'line' || breakType === undefined ? '\n' : ' '
  if (type === 'noteReference' || type === 'commentReference' || type === 'image') return ''
  return children.map(textOf).join('')
}

const isBold = (paragraph: WordElement): boolean => {
  const runs = (paragraph.children ?? []).filter(child => textOf(child).trim() !== '')
  return runs.length > 0 && runs.every(({ isBold }) => isBold === true)
}

/** The rows of a table, cells parted by bars; what stands in a cell is one line. */
const rowsOf = (table: WordElement): string[] =>
  (table.children ?? [])
    .filter(({ type }) => type === 'tableRow')
    .map(row =>
      (row.children ?? [])
        .map(cell => cellText(cell))
        .filter(Boolean)
        .join(' | '),
    )

const cellText = (cell: WordElement): string =>
  (cell.children ?? [])
    .map(child => (child.type === 'table' ? rowsOf(child).join(' ') : textOf(child)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

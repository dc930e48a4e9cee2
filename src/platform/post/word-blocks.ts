import {
  BorderStyle,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, DocumentTable, Lines, Words } from '#platform/document/document.ts'
import { colours } from './word-look.ts'

/** Between the margins of the page, in twentieths of a point. */
export const textWidth = 9300

/** The name of a bookmark: Word admits letters, digits and underlines, forty at most. */
export const bookmarkOf = (id: string): string => `to_${id.replace(/[^\p{L}\p{N}]+/gu, '_')}`.slice(0, 40)

/** A line of words. Control characters, which a Word file may not hold, are left out. */
export const runsOf = (words: Words): ParagraphChild[] =>
  (typeof words === 'string' ? [words] : words).map(run => {
    if (typeof run === 'string') return new TextRun(clean(run))
    if ('strong' in run) return new TextRun({ text: clean(run.strong), bold: true })
    return new InternalHyperlink({
      anchor: bookmarkOf(run.to),
      children: [new TextRun({ text: clean(run.says), style: 'Hyperlink' })],
    })
  })

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML does not admit
export const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

const endsWithColon = (words: Words): boolean => {
  const last = typeof words === 'string' ? words : words.at(-1)
  return typeof last === 'string' && last.endsWith(':')
}

/** A block as paragraphs and tables. `instance` tells one numbered list from the next. */
export function blockOf(block: Block, instance: () => number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.words), keepNext: endsWithColon(block.words) })]
    case 'list': {
      const numbered = block.ordered ? { reference: 'steps', level: 0, instance: instance() } : { reference: 'points', level: 0 }
      return block.items.map(
        (item, index) =>
          new Paragraph({
            children: runsOf(item),
            style: 'ListParagraph',
            numbering: numbered,
            ...(index === block.items.length - 1 ? { spacing: { after: 160 } } : {}),
          }),
      )
    }
    case 'terms':
      return block.terms.flatMap(({ term, says }) => [
        new Paragraph({ text: clean(term), style: 'Term' }),
        ...says.map(words => new Paragraph({ children: runsOf(words) })),
      ])
    case 'gap':
      return [new Paragraph({ text: clean(block.words), style: 'Gap' })]
    case 'table':
      return [tableOf(block), new Paragraph({ children: [], spacing: { line: 160, lineRule: LineRuleType.EXACT, after: 0 } })]
  }
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line }

function tableOf({ columns, rows }: DocumentTable): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / shares))
  const cell = (index: number, lines: Lines, style: string, bold: boolean) =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      children: lines.map(
        words =>
          new Paragraph({
            style,
            children: bold && typeof words === 'string' ? [new TextRun({ text: clean(words), bold })] : runsOf(words),
          }),
      ),
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 70, bottom: 50, left: 0, right: 140 },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: hairline, insideHorizontal: hairline },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, index) => cell(index, [head], 'Head', false)),
      }),
      ...rows.map(
        row => new TableRow({ cantSplit: true, children: row.map((lines, index) => cell(index, lines, 'Cell', index === 0)) }),
      ),
    ],
  })
}

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import type { Passage } from '#school/policy-text/passage.ts'

const numberStart = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/

/** The passages of a text as a Word document: headings with styles, lists, tables. Word numbers the headings itself where asked. */
export async function asWord(passages: readonly Passage[], numbersItself = false): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = []
  for (const { kind, text } of passages) {
    if (kind === 'row') children.push(tableOf(text))
    else if (kind === 'item' && !/^(?:\d|\()/.test(text)) children.push(new Paragraph({ text, bullet: { level: 0 } }))
    else if (kind === 'heading') children.push(headingOf(text, numbersItself))
    else children.push(new Paragraph({ children: [new TextRun(text)] }))
  }
  const levels = [0, 1, 2].map(level => ({
    level,
    format: LevelFormat.DECIMAL,
    text: '%1.%2.%3'.slice(0, level * 3 + 2),
    alignment: AlignmentType.START,
  }))
  const document = new Document({ numbering: { config: [{ reference: 'chapters', levels }] }, sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

function headingOf(text: string, numbersItself: boolean): Paragraph {
  const numbered = numberStart.exec(text)
  const level = numbered ? numbered[0].replace(/\D+$/, '').split('.').length - 1 : 0
  const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level] ?? HeadingLevel.HEADING_3
  return numbersItself && numbered
    ? new Paragraph({ text: text.slice(numbered[0].length), heading, numbering: { reference: 'chapters', level } })
    : new Paragraph({ text, heading })
}

const tableOf = (text: string): Table =>
  new Table({
    rows: [new TableRow({ children: text.split(' | ').map(cell => new TableCell({ children: [new Paragraph(cell)] })) })],
  })

const escaped = (text: string): string => text.replace(/[\\#$*_`<>@[\]~=/+-]/g, '\\$&')

/** The passages of a text as a PDF with a running title, numbers on the pages, and lines broken to the width. */
export function asPdf(passages: readonly Passage[], width = '21cm'): Uint8Array {
  const body: string[] = []
  let rows: string[][] = []
  const flush = () => {
    if (rows.length === 0) return
    const columns = Math.max(...rows.map(row => row.length))
    const cells = rows.flatMap(row => [...row, ...Array<string>(columns - row.length).fill('')]).map(cell => `[${escaped(cell)}]`)
    body.push(`#table(columns: (auto,) + (1fr,) * ${columns - 1}, ${cells.join(', ')})`)
    rows = []
  }
  for (const { kind, text } of passages) {
    if (kind === 'row') {
      rows.push(text.split(' | '))
      continue
    }
    flush()
    if (kind === 'heading') body.push(`#text(size: 14pt, weight: "bold")[${escaped(text)}]`)
    else if (kind === 'item' && !/^(?:\d|\()/.test(text)) body.push(`- ${escaped(text)}`)
    else body.push(escaped(text))
  }
  flush()
  const page = `#set page(width: ${width}, height: 29.7cm, margin: 2.2cm, header: [Attendance policy], numbering: "1 of 1")`
  const compiler = NodeCompiler.create()
  return compiler.pdf({
    mainFileContent: `${page}\n#set par(justify: true)\n#show table: set par(justify: false)\n#set text(size: 11pt, hyphenate: true, lang: "en")\n\n${body.join('\n\n')}`,
  })
}

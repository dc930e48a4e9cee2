import {
  Bookmark,
  BorderStyle,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  Document as WordFile,
} from 'docx'
import type { Block, Document, DocumentPart } from '#platform/document/document.ts'
import { blockOf, bookmarkOf, clean, runsOf, textWidth } from './word-blocks.ts'
import { colours, numbering, styles } from './word-look.ts'

const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1250, bottom: 1250, left: 1300, right: 1300, footer: 620 },
} as const

/** A document as a Word file: real headings, numbered by Word, tables with a row of headings, in British English. */
export function wordOf(document: Document): Promise<Uint8Array> {
  let lists = 0
  const written = (blocks: readonly Block[]) => blocks.flatMap(block => blockOf(block, () => ++lists))
  const { title, of, opening, sections } = document
  const file = new WordFile({
    title: clean(title),
    creator: clean(of ?? ''),
    styles,
    numbering,
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: { page },
        footers: { default: footOf(document) },
        children: [
          ...front(document),
          ...(opening ? [plainHeading(opening.title), ...written(opening.blocks)] : []),
          plainHeading('Contents'),
        ],
      },
      after({ column: { count: 2, space: 500 } }, sections.map(contentsLine)),
      after(
        {},
        sections.flatMap((section, index) => [
          heading(section, 0, index === 0),
          ...written(section.blocks),
          ...section.parts.flatMap(part => [heading(part, 1), ...written(part.blocks)]),
        ]),
      ),
    ],
  })
  return Packer.toBuffer(file)
}

const after = (properties: ISectionOptions['properties'], children: ISectionOptions['children']): ISectionOptions => ({
  properties: { ...properties, page, type: SectionType.CONTINUOUS },
  children,
})

const front = ({ draft, of, title, lead, facts }: Document): Paragraph[] => [
  ...(draft ? [new Paragraph({ text: 'Draft. What is marked is still to be said.', style: 'Gap' })] : []),
  ...(of ? [new Paragraph({ text: clean(of), style: 'Owner' })] : []),
  new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
  ...(lead ? [new Paragraph({ text: clean(lead), style: 'Lead' })] : []),
  ...facts.map(
    ({ term, says }) =>
      new Paragraph({
        children: [new TextRun({ text: `${clean(term)}: `, color: colours.quiet }), new TextRun(clean(says))],
        spacing: { after: 40 },
      }),
  ),
]

const plainHeading = (title: string): Paragraph => new Paragraph({ text: clean(title), heading: HeadingLevel.HEADING_1 })

const heading = ({ id, title }: DocumentPart, level: 0 | 1, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: { reference: 'headings', level },
    pageBreakBefore,
    children: [new Bookmark({ id: bookmarkOf(id), children: runsOf(title) })],
  })

const contentsLine = ({ id, number, title }: DocumentPart): Paragraph =>
  new Paragraph({
    spacing: { after: 30 },
    indent: { left: 500, hanging: 500 },
    tabStops: [{ type: TabStopType.LEFT, position: 500 }],
    children: [
      new TextRun({ text: `${number}\t`, color: colours.accent }),
      new InternalHyperlink({ anchor: bookmarkOf(id), children: [new TextRun(clean(title))] }),
    ],
  })

const footOf = ({ of, title, foot, draft }: Document): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 6 } },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(clean([of, title, foot, draft && 'draft'].filter(Boolean).join(' · '))),
          new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

import type { Block, Document, DocumentPart, Lines, Words } from './document.ts'

/** A document as text with Markdown’s signs: for reading in a terminal, and for comparing one version with another. */
export function documentText(document: Document): string {
  const { of, title, lead, facts, opening, sections } = document
  return `${[
    ...(of ? [of] : []),
    `# ${title}`,
    ...(lead ? [lead] : []),
    facts.map(({ term, says }) => `- ${term}: ${says}`).join('\n'),
    ...(opening ? [`## ${opening.title}`, ...opening.blocks.map(blockText)] : []),
    ...sections.flatMap(section => [...partText(section, '##'), ...section.parts.flatMap(part => partText(part, '###'))]),
  ]
    .filter(text => text !== '')
    .join('\n\n')}\n`
}

const partText = ({ number, title, blocks }: DocumentPart, sign: string): string[] => [
  `${sign} ${number} ${title}`,
  ...blocks.map(blockText),
]

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return marked(block.words)
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${marked(item)}`).join('\n')
    case 'terms':
      return block.terms.map(({ term, says }) => `- **${term}**: ${cell(says)}`).join('\n')
    case 'gap':
      return `> ${block.words}`
    case 'table':
      return [
        `Table: ${block.caption}`,
        '',
        row(block.columns.map(({ head }) => head)),
        row(block.columns.map(() => '---')),
        ...block.rows.map(cells => row(cells.map(cell))),
      ].join('\n')
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const cell = (lines: Lines): string => lines.map(marked).join(' / ')

const marked = (words: Words): string =>
  typeof words === 'string'
    ? words
    : words.map(run => (typeof run === 'string' ? run : 'strong' in run ? `**${run.strong}**` : run.says)).join('')

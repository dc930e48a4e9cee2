import type { ComponentChildren } from 'preact'
import type { Block, Document, DocumentPart, DocumentTable, Lines, Words } from '#platform/document/document.ts'

/** A written document: what stands before its sections, its contents, and the sections, each under its number. */
export const Written = ({ document }: { document: Document }) => (
  <article class="written">
    {document.opening && (
      <section class="written-opening">
        <h2>{document.opening.title}</h2>
        <Blocks blocks={document.opening.blocks} />
      </section>
    )}
    <nav class="written-contents inside" aria-labelledby="contents-inside">
      <h2 id="contents-inside">Contents</h2>
      <ContentsList document={document} />
    </nav>
    {document.sections.map(section => (
      <section key={section.id} id={section.id} class="written-section">
        <Heading level={2} part={section} />
        <Blocks blocks={section.blocks} />
        {section.parts.map(part => (
          <section key={part.id} id={part.id} class="written-part">
            <Heading level={3} part={part} />
            <Blocks blocks={part.blocks} />
          </section>
        ))}
      </section>
    ))}
  </article>
)

/** What to know of a document itself: from when it holds, who approved it. */
export const WrittenFacts = ({ document }: { document: Document }) => (
  <dl class="written-facts">
    {document.facts.map(({ term, says }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{says}</dd>
      </div>
    ))}
  </dl>
)

/** The contents beside a long document, where there is room for them; on a narrow page they stand inside it. */
export const WrittenContents = ({ document }: { document: Document }) => (
  <nav class="written-contents beside" aria-labelledby="contents-beside">
    <h2 id="contents-beside">Contents</h2>
    <ContentsList document={document} />
  </nav>
)

const ContentsList = ({ document }: { document: Document }) => (
  <ol class="written-list">
    {document.sections.map(({ id, number, title }) => (
      <li key={id}>
        <a href={`#${id}`}>
          <span>{number}</span> {title}
        </a>
      </li>
    ))}
  </ol>
)

const Heading = ({ level, part }: { level: 2 | 3; part: DocumentPart }) => {
  const inside = (
    <>
      <span class="written-number">{part.number}</span> {part.title}
    </>
  )
  return level === 2 ? <h2>{inside}</h2> : <h3>{inside}</h3>
}

const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, index) => (
      <One key={index} block={block} />
    ))}
  </>
)

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Said words={block.words} />
        </p>
      )
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Said words={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'terms':
      return (
        <dl class="written-terms">
          {block.terms.map(({ term, says }) => (
            <div key={term}>
              <dt>{term}</dt>
              {says.map((words, index) => (
                <dd key={index}>
                  <Said words={words} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )
    case 'gap':
      return <p class="written-gap">{block.words}</p>
    case 'table':
      return <WrittenTable table={block} />
  }
}

const WrittenTable = ({ table: { caption, columns, rows } }: { table: DocumentTable }) => (
  <table class="written-table">
    <caption class="out-of-sight">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ head }) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={index}>
          {row.map((lines, column) =>
            column === 0 ? (
              <th key={column} scope="row">
                <Cell lines={lines} />
              </th>
            ) : (
              <td key={column} data-head={columns[column]?.head}>
                <Cell lines={lines} />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const Cell = ({ lines }: { lines: Lines }): ComponentChildren =>
  lines.length === 1 ? (
    <Said words={lines[0]!} />
  ) : (
    lines.map((words, index) => (
      <p key={index}>
        <Said words={words} />
      </p>
    ))
  )

const Said = ({ words }: { words: Words }) => (
  <>
    {(typeof words === 'string' ? [words] : words).map((run, index) =>
      typeof run === 'string' ? (
        run
      ) : 'strong' in run ? (
        <strong key={index}>{run.strong}</strong>
      ) : (
        <a key={index} href={`#${run.to}`}>
          {run.says}
        </a>
      ),
    )}
  </>
)

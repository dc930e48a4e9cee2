import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Document } from '#platform/document/document.ts'
import { renderPage } from '#platform/web/render.ts'
import { Written, WrittenFacts } from '#platform/web/written/written.tsx'

const web = join(import.meta.dirname, '../web')
const sheets = ['look/tokens.css', 'look/base.css', 'written/written.css', 'look/print.css']
const letters = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

const frame = `
body { display: block; }
main { max-width: 60rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 4rem) clamp(1rem, 4vw, 3rem); }
.whose { color: var(--sea); font-weight: 650; margin-bottom: .5rem; }
main .lead { margin-top: var(--s3); color: var(--ink-2); font-size: 1.125rem; }
main > .written-facts { margin: var(--s5) 0; }
@media screen and (min-width: 75em) { main > header, main > .written-facts { padding-right: 0; } .written { max-width: none; } }`

let style: string | undefined

const styleOf = (): string => {
  const font = readFileSync(createRequire(import.meta.url).resolve(letters)).toString('base64')
  return [
    `@font-face { font-family: 'Atkinson Hyperlegible Next Variable'; src: url(data:font/woff2;base64,${font}) format('woff2'); font-weight: 200 800; }`,
    ...sheets.map(sheet => readFileSync(join(web, sheet), 'utf8')),
    frame,
  ].join('\n')
}

/** A document as one page that needs nothing beside it: its looks and its letters are inside. */
export function pageFileOf(document: Document): string {
  style ??= styleOf()
  const { title, of, lead, facts } = document
  return renderPage(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{[title, of].filter(Boolean).join(' · ')}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <header>
            {document.draft && <p class="written-gap">Draft. What is marked is still to be said.</p>}
            {of && <p class="whose">{of}</p>}
            <h1>{title}</h1>
            {lead && <p class="lead">{lead}</p>}
          </header>
          {facts.length > 0 && <WrittenFacts document={document} />}
          <Written document={document} />
        </main>
      </body>
    </html>,
  )
}

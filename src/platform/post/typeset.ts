import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '#platform/document/document.ts'

const here = import.meta.dirname
const letters = join(here, 'typeface')

let press: { compiler: NodeCompiler; template: string } | undefined

const opened = () => {
  press ??= {
    compiler: NodeCompiler.create({
      fontArgs: [
        {
          fontBlobs: readdirSync(letters)
            .filter(file => file.endsWith('.otf'))
            .map(file => readFileSync(join(letters, file))),
        },
      ],
    }),
    template: readFileSync(join(here, 'document.typ'), 'utf8'),
  }
  return press
}

/** How many kinds of letters that no font has are taken out of one document before it is given up. */
const attempts = 30

/**
 * A document as a PDF that keeps PDF/UA-1. The template is fixed, and the document is data to it. A letter that no font has becomes a
 * sign for a missing letter: the standard admits none without a shape. Called in a thread: it works for a tenth of a second.
 */
export function work(document: Document): Uint8Array {
  const { compiler, template } = opened()
  let data = JSON.stringify(document)
  for (let attempt = 0; ; attempt++) {
    try {
      return compiler.pdf({ mainFileContent: template, inputs: { document: data } }, { pdfStandard: 'ua-1' })
    } catch (error) {
      const missing = withoutShape((error as Error).message)
      if (missing.length === 0 || attempt === attempts) throw error
      for (const letter of missing) data = data.replaceAll(letter, '\ufffd')
    } finally {
      compiler.evictCache(5)
    }
  }
}

/** The letters that a message says could not be displayed. */
function withoutShape(message: string): string[] {
  const quoted = /the text `\\?"(.*?)\\?"` could not be displayed/s.exec(message)?.[1]
  if (quoted === undefined) return []
  const text = quoted.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
  return [...new Set(text)].filter(letter => letter > '~' && letter !== '\ufffd')
}

import { type Cores, openCores } from '#platform/cores/cores.ts'
import type { Document } from '#platform/document/document.ts'

type Press = Cores<Document, Uint8Array>

let press: Press | undefined

const open = (): Press => openCores<Document, Uint8Array>(new URL('./typeset.ts', import.meta.url).href, 1)

/** A document as a tagged PDF. It is made in a thread of its own, so that nobody else waits; the thread stays for the next. */
export async function pdfOf(document: Document): Promise<Uint8Array> {
  press ??= open()
  try {
    return await press.run(document)
  } catch (error) {
    if ((error as Error).message !== 'The threads have ended') throw error
    press = open()
    return await press.run(document)
  }
}

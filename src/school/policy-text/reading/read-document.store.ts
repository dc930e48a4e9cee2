import { inflateRawSync, inflateSync } from 'node:zlib'
import iconv from 'iconv-lite'
import mammoth from 'mammoth'
import { getDocumentProxy } from 'unpdf'
import { decodeText } from '#platform/csv/decode-text.ts'
import type { Line, ReadDocument, Unreadable } from '#school/policy-text/passage.ts'
import { linesOfText } from './from-text.ts'
import { linesOfPages, type PageText } from './pdf-lines.ts'
import { toPassages } from './to-passages.ts'
import { linesOfWord, type WordElement } from './word-lines.ts'
import { zipEntries } from './zip-entries.ts'

/** A document as it came: its name, and its bytes. */
export interface DocumentGiven {
  name: string
  bytes: Uint8Array
}

/** How large a document may be, packed and unpacked. */
export const most = { bytes: 10_000_000, unpacked: 40_000_000, pages: 300, letters: 2_000_000, passages: 20_000 } as const

const saveAs = 'Save it as a Word document (.docx), a PDF or plain text.'
const no = (unreadable: string, remedy = saveAs): Unreadable => ({ unreadable, remedy })
const tooLarge = no('The file is larger than a policy would be.', 'Send the policy alone, without pictures and appendices.')

/** Reads a document of any kind that is known here, told by its bytes and not by its name; or says why not, and what to do. */
export async function readDocument({ bytes }: DocumentGiven): Promise<ReadDocument | Unreadable> {
  if (bytes.length === 0) return no('The file is empty.', 'Choose another file, or paste the text.')
  if (bytes.length > most.bytes) return tooLarge
  const begins = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (begins.startsWith('%PDF')) return fromPdf(bytes)
  if (begins.startsWith('PK')) return fromWord(bytes)
  if (begins.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return no('This is a document of an older Word.', 'Open it in Word, and save it as .docx.')
  if (begins.startsWith('{\\rtf')) return no('This is rich text (.rtf).')
  return readText(bytes)
}

/** Reads a text that was typed or pasted. */
export function readTyped(text: string): ReadDocument | Unreadable {
  return text.trim() === '' ? no('There is no text.', 'Paste the policy, or choose a file.') : read(linesOfText(text), 'Text')
}

function readText(bytes: Uint8Array): ReadDocument | Unreadable {
  const decoded = decodeText(bytes)
  if ('text' in decoded)
    return decoded.text.trim() === ''
      ? no('The file is empty.', 'Choose another file, or paste the text.')
      : read(linesOfText(decoded.text), decoded.encoding)
  const mostlyLetters = bytes.every(byte => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c)
  return mostlyLetters
    ? read(linesOfText(iconv.decode(Buffer.from(bytes), 'win1252')), 'Windows-1252')
    : no('This is not a text that can be read here.')
}

function read(lines: readonly Line[], written: string, pages?: number): ReadDocument | Unreadable {
  if (lines.length > most.passages || lines.reduce((sum, { text }) => sum + text.length, 0) > most.letters) return tooLarge
  const passages = toPassages(lines)
  if (passages.length === 0) return no('There is no text in the file.')
  return { passages, written, ...(pages === undefined ? {} : { pages }) }
}

const readByWord = /^(?:word\/.*\.(?:xml|rels)|\[Content_Types\]\.xml|_rels\/.*)$/

async function fromWord(bytes: Uint8Array): Promise<ReadDocument | Unreadable> {
  const broken = no('The file is damaged: it cannot be opened.', 'Open it in Word, and save it again.')
  const entries = zipEntries(bytes)
  if (!entries) return broken
  if (!entries.some(({ name }) => name === 'word/document.xml')) return no('This is not a Word document.')
  if (entries.some(({ locked }) => locked)) return no('The document is locked with a password.', 'Save it without a password.')
  let left: number = most.unpacked
  try {
    for (const { name, method, from, to } of entries.filter(({ name }) => readByWord.test(name))) {
      const packed = bytes.subarray(from, to)
      const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left })
      left -= content.length
      if (left <= 0) return tooLarge
      if (name.endsWith('.xml') && /<!(?:DOCTYPE|ENTITY)/i.test(Buffer.from(content.subarray(0, 4_000)).toString('latin1')))
        return broken
    }
    let document: WordElement = { type: 'document' }
    const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: noPicture,
        transformDocument: (found: WordElement) => {
          document = found
          return { ...found, children: [] }
        },
      },
    )
    return read(linesOfWord(document), 'Word')
  } catch (error) {
    return isTooMuch(error) ? tooLarge : broken
  }
}

const isTooMuch = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'

interface PdfItem {
  str?: string
  transform: number[]
  width: number
  height: number
}

const fewLetters = 12

async function fromPdf(bytes: Uint8Array): Promise<ReadDocument | Unreadable> {
  if (unpacksTooLarge(bytes)) return tooLarge
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
    })
    try {
      if (pdf.numPages > most.pages) return tooLarge
      const pages: PageText[] = []
      let letters = 0
      for (let number = 1; number <= pdf.numPages && letters <= most.letters; number += 1) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        const pieces = (items as PdfItem[]).flatMap(({ str, transform, width, height }) =>
          str === undefined ? [] : [{ text: str, x: transform[4]!, y: transform[5]!, width, height }],
        )
        letters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
        pages.push({ height: page.view[3]! - page.view[1]!, pieces })
        page.cleanup()
      }
      if (letters < fewLetters * pages.length)
        return no('The PDF holds pictures of pages and no text.', 'Send the document it was made from, or a PDF with text in it.')
      return read(linesOfPages(pages), 'PDF', pages.length)
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      return no('The PDF is locked with a password.', 'Save it without a password.')
    return no('The PDF is damaged: it cannot be opened.', 'Make the PDF again, or send the document it was made from.')
  }
}

/** Whether what is packed in a PDF is far larger than a policy, unpacked once or again: each stream is tried up to a limit. */
function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left: number = most.unpacked * 2
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const from = file[at + 6] === 0x0d ? at + 8 : at + 7
    const to = file.indexOf('endstream', from)
    let packed: Buffer = file.subarray(from, to < 0 ? undefined : to)
    for (let again = 0; again < 3 && isDeflated(packed); again += 1) {
      try {
        packed = inflateSync(packed, { maxOutputLength: left })
        left -= packed.length
      } catch (error) {
        if (isTooMuch(error)) return true
        break
      }
      if (left <= 0) return true
    }
    if (to < 0) break
    at = to + 3
  }
  return false
}

const isDeflated = (packed: Buffer): boolean =>
  packed.length > 2 && (packed[0]! & 0x0f) === 8 && ((packed[0]! << 8) | packed[1]!) % 31 === 0

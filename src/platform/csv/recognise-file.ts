const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte)
const text = (bytes: Uint8Array, from: number, until: number): string => String.fromCharCode(...bytes.subarray(from, until))

const spreadsheet = 'Open it in the spreadsheet program, choose “Save as” and the type “CSV UTF-8”, and bring in that file.'
const other = 'Ask the other system for a CSV file of the same facts.'

/** What a file is when it is not text at all: its name in plain words, and what to do. Judged by content, whatever it is called. */
export function notText(bytes: Uint8Array): { is: string; remedy: string } | undefined {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipped(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { is: 'an old Excel or Word file', remedy: spreadsheet }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { is: 'a PDF', remedy: other }
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return { is: 'a picture (PNG)', remedy: other }
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return { is: 'a picture (JPEG)', remedy: other }
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return { is: 'a picture (GIF)', remedy: other }
  if (startsWith(bytes, 0x1f, 0x8b))
    return { is: 'a compressed file', remedy: 'Unpack it first, and bring in the CSV file inside.' }
  if (startsWith(bytes, 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65)) return { is: 'a database file', remedy: other }
  const head = text(bytes, 0, Math.min(bytes.length, 300)).replace(/^ï»¿/, '').trimStart().toLowerCase()
  if (/^<(!doctype html|html)/.test(head)) return { is: 'a web page', remedy: other }
  if (/^<\?xml|^<[a-z][\w:]*[\s>]/.test(head)) return { is: 'XML', remedy: other }
  if (head.startsWith('{\\rtf')) return { is: 'a formatted document (RTF)', remedy: other }
  if (/^[[{]\s*["{[]/.test(head)) return { is: 'JSON', remedy: other }
  return undefined
}

function zipped(bytes: Uint8Array): { is: string; remedy: string } {
  const inside = text(bytes, 0, Math.min(bytes.length, 4_000)) + text(bytes, Math.max(0, bytes.length - 4_000), bytes.length)
  if (inside.includes('xl/')) return { is: 'an Excel workbook', remedy: spreadsheet }
  if (inside.includes('opendocument.spreadsheet')) return { is: 'a LibreOffice spreadsheet', remedy: spreadsheet }
  if (inside.includes('word/')) return { is: 'a Word document', remedy: other }
  return { is: 'a compressed folder', remedy: 'Unpack it first, and bring in the CSV file inside.' }
}

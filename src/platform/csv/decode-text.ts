import iconv from 'iconv-lite'
import { notText } from './recognise-file.ts'

/** A file's text and how it was written; or why it cannot be read, and what to do. */
export type Decoded = { text: string; encoding: string } | { unreadable: string; remedy: string }

const saveAgain = 'Open the file where it was made, and save it again as “CSV UTF-8”.'

/** Bytes to text: UTF-8, UTF-16 or Windows-1252, told apart by the bytes. What is neither, or a mixture, is refused with its place. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { unreadable: 'The file is empty.', remedy: 'Export it again; it has no rows and no headings.' }
  const other = notText(bytes)
  if (other) return { unreadable: `This is ${other.is}, not CSV.`, remedy: other.remedy }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide(bytes, 'utf-16be')
  const zeros = whereZerosAre(bytes)
  if (zeros)
    return zeros === 'scattered' ? { unreadable: 'This is not text, and so not CSV.', remedy: saveAgain } : wide(bytes, zeros)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const { wrong, sound } = utf8Faults(bytes)
  if (wrong === undefined) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8' }
  const place = placeOf(bytes, wrong)
  if (marked) return { unreadable: `The file says that it is UTF-8, but ${place} is not.`, remedy: saveAgain }
  if (sound > 0)
    return {
      unreadable: `The file mixes two ways of writing letters: most of it is UTF-8, but ${place} is not.`,
      remedy: saveAgain,
    }
  const unused = bytes.findIndex(byte => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
  if (unused >= 0)
    return {
      unreadable: `It cannot be told how the file is written: ${placeOf(bytes, unused)} is no letter in any way known here.`,
      remedy: saveAgain,
    }
  return { text: iconv.decode(Buffer.from(bytes), 'win1252'), encoding: 'Windows-1252' }
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = iconv.decode(Buffer.from(bytes), encoding)
  const at = text.indexOf('\uFFFD')
  if (at >= 0 || bytes.length % 2 === 1)
    return {
      unreadable: `The file is cut short or damaged${at < 0 ? '' : ` in row ${text.slice(0, at).split('\n').length}`}.`,
      remedy: saveAgain,
    }
  return { text, encoding: encoding === 'utf-16le' ? 'UTF-16' : 'UTF-16 (big end first)' }
}

/** UTF-16 without its mark shows as zeros in every second place of plain text. */
function whereZerosAre(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'scattered' | undefined {
  const some = bytes.subarray(0, 4_000)
  let even = 0
  let odd = 0
  some.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even++
    else odd++
  })
  if (even + odd === 0) return bytes.includes(0) ? 'scattered' : undefined
  if (odd > some.length / 4 && even === 0) return 'utf-16le'
  return even > some.length / 4 && odd === 0 ? 'utf-16be' : 'scattered'
}

/** The first byte that is not UTF-8, and how many letters beyond ASCII are sound UTF-8. */
function utf8Faults(bytes: Uint8Array): { wrong: number | undefined; sound: number } {
  let wrong: number | undefined
  let sound = 0
  const follows = (at: number, count: number) => {
    for (let i = 1; i <= count; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false
    return true
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    const count = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    if (count > 0 && follows(at, count)) {
      sound++
      at += count
    } else wrong ??= at
  }
  return { wrong, sound }
}

/** 'byte 0xE9 in row 3, after “Jos”' */
function placeOf(bytes: Uint8Array, at: number): string {
  let row = 1
  let begins = 0
  for (let i = 0; i < at; i++) {
    if (bytes[i] !== 0x0a) continue
    row++
    begins = i + 1
  }
  const before = Buffer.from(bytes.subarray(Math.max(begins, at - 12), at))
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '?')
  return `byte ${at + 1} (0x${bytes[at]!.toString(16).toUpperCase()}) in row ${row}${before ? `, after “${before}”,` : ''}`
}

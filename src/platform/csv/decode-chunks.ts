import { NotATable } from './read-rows.ts'
import { notText } from './recognise-file.ts'

/** Bytes to text as they come, for files too large to hold: UTF-8, or UTF-16 with its mark. What is neither is refused. */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of chunks) {
      if (!decoder) {
        const other = notText(chunk)
        if (other) throw new NotATable(`This is ${other.is}, not CSV. ${other.remedy}`)
        decoder = new TextDecoder(encodingOf(chunk), { fatal: true })
      }
      yield decoder.decode(chunk, { stream: true })
    }
    if (decoder) yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError && (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new NotATable('The file is not UTF-8. Open it where it was made, and save it again as “CSV UTF-8”.')
    throw error
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

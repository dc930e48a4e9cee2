import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CannotDo } from './command.ts'

/** The bytes of a file as they come, unpacked where they are packed by gzip, whatever the file is called; `-` is what is piped in. */
export async function* bytesOf(path: string, piped: Readable = process.stdin): AsyncGenerator<Uint8Array> {
  const source = path === '-' ? piped : createReadStream(path, { highWaterMark: 1 << 18 })
  try {
    yield* unpacked(source)
  } catch (error) {
    if (error instanceof CannotDo) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CannotDo(`There is no file ${path}.`)
    if (code?.startsWith('Z_')) throw new CannotDo(`${nameOf(path)} is packed by gzip and damaged: ${message}.`)
    throw new CannotDo(`${nameOf(path)} cannot be read: ${message}`)
  }
}

/** How a file is spoken of. */
export const nameOf = (path: string): string => (path === '-' ? 'What was piped in' : path)

async function* unpacked(source: Readable): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const first = await chunks.next()
  if (first.done) return
  const rest = async function* () {
    yield first.value
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* rest()
  else {
    const gunzip = createGunzip({ chunkSize: 1 << 18 })
    const packed = Readable.from(rest())
    packed.on('error', error => gunzip.destroy(error))
    yield* packed.pipe(gunzip)
  }
}

/** All the bytes of a file, unpacked. */
export async function wholeFile(path: string, piped?: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytesOf(path, piped)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { CannotDo } from './command.ts'
import { nameOf, wholeFile } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'read file '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const text = 'a line of a file\n'.repeat(50_000)
const read = async (path: string, piped?: Readable) => Buffer.from(await wholeFile(path, piped)).toString()

test('a file is read whole, packed or not', async () => {
  const path = join(folder, 'a.csv')
  writeFileSync(path, text)
  expect(await read(path)).toBe(text)
  writeFileSync(path, gzipSync(text))
  expect(await read(path)).toBe(text)
  writeFileSync(path, '')
  expect(await read(path)).toBe('')
})

test('- is what is piped in, packed or not', async () => {
  const packed = gzipSync(text)
  expect(await read('-', Readable.from([Buffer.from(text)]))).toBe(text)
  expect(await read('-', Readable.from([packed.subarray(0, 20), packed.subarray(20)]))).toBe(text)
  expect([nameOf('-'), nameOf('a.csv')]).toEqual(['What was piped in', 'a.csv'])
})

test('what cannot be read is said in words', async () => {
  await expect(read(join(folder, 'none.csv'))).rejects.toThrow(CannotDo)
  await expect(read(join(folder, 'none.csv'))).rejects.toThrow(/^There is no file .*none\.csv\.$/)
  await expect(read(folder)).rejects.toThrow(/cannot be read: /)
  await expect(read('-', Readable.from([gzipSync(text).subarray(0, 60)]))).rejects.toThrow(
    /^What was piped in is packed by gzip and damaged/,
  )
})

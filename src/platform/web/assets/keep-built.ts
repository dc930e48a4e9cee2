import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Asset } from './assets.ts'
import type { Built, Wanted } from './bundle.ts'

interface Kept {
  /** What the sources held when this was built. */
  sources: [path: string, content: string][]
  urls: Built['urls']
  imports: Built['imports']
  files: [string, { type: string; body: string; brotli?: string; gzip?: string }][]
}

const hash = (of: Uint8Array | string): string => createHash('sha256').update(of).digest('base64url')

/** How this room builds is a source too: these files and the packages they use. */
const builders = [
  join(import.meta.dirname, 'bundle.ts'),
  join(import.meta.dirname, 'keep-built.ts'),
  resolve(import.meta.dirname, '../../../../package.json'),
]

const fileFor = (folder: string, wanted: Wanted): string =>
  join(folder, `assets-${hash(JSON.stringify(wanted)).slice(0, 16)}.json`)

const contentOf = async (path: string): Promise<string> => readFile(path).then(hash, () => 'missing')

/** What was built before, if every source still holds what it held then. A kept file that cannot be read is as good as none. */
export async function kept(folder: string, wanted: Wanted): Promise<Built | undefined> {
  const text = await readFile(fileFor(folder, wanted), 'utf8').catch(() => undefined)
  if (!text) return undefined
  const found = whole(text)
  if (!found) return undefined
  const contents = await Promise.all(found.sources.map(([path]) => contentOf(path)))
  if (found.sources.some(([, content], index) => contents[index] !== content)) return undefined
  return {
    urls: found.urls,
    imports: found.imports,
    files: found.files.map(([path, { type, body, brotli, gzip }]): [string, Asset] => [
      path,
      { type, body: bytes(body), brotli: brotli ? bytes(brotli) : undefined, gzip: gzip ? bytes(gzip) : undefined },
    ]),
    sources: [],
  }
}

/** Keeps what was built, whole or not at all: written aside, then moved into place. A folder that cannot be written is no reason to fail. */
export async function keep(folder: string, wanted: Wanted, built: Built): Promise<void> {
  if (built.sources.length === 0) return
  const paths = [...builders, ...built.sources]
  const contents = await Promise.all(paths.map(contentOf))
  const content: Kept = {
    sources: paths.map((path, index) => [path, contents[index] ?? '']),
    urls: built.urls,
    imports: built.imports,
    files: built.files.map(([path, { type, body, brotli, gzip }]) => [
      path,
      { type, body: text(body), brotli: brotli && text(brotli), gzip: gzip && text(gzip) },
    ]),
  }
  const json = JSON.stringify(content)
  const path = fileFor(folder, wanted)
  const aside = `${path}.${process.pid}`
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(aside, `${hash(json)}\n${json}`))
    .then(() => rename(aside, path))
    .catch(() => undefined)
}

/** The first line proves the rest. */
function whole(text: string): Kept | undefined {
  const cut = text.indexOf('\n')
  const json = text.slice(cut + 1)
  return text.slice(0, cut) === hash(json) ? (JSON.parse(json) as Kept) : undefined
}

const text = (body: Uint8Array): string => Buffer.from(body).toString('base64')
const bytes = (body: string): Uint8Array => Buffer.from(body, 'base64')

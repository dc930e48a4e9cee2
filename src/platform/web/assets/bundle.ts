import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { BuildOptions, Metafile } from 'esbuild'
import type { Asset } from './assets.ts'

export interface Wanted {
  entries: Record<string, string>
  /** Stylesheets by name: each the files that it is made of, the house's own first. */
  styles: Record<string, string[]>
  favicon: string
}

export interface Built {
  /** Name to address. */
  urls: Record<string, string>
  /** Name to the addresses of the chunks it needs at once. */
  imports: Record<string, string[]>
  /** Address to file. */
  files: [string, Asset][]
  /** Every file that was read, so that a change to any of them is noticed. */
  sources: string[]
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Browsers of 2022 and later: the oldest still met on old laptops and tablets. */
const browsers = ['chrome109', 'safari15.4', 'firefox115']

const options = ({ entries, styles }: Wanted) =>
  ({
    entryPoints: { ...entries, ...Object.fromEntries(Object.keys(styles).map(name => [name, `daymark:${name}`])) },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: browsers,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: '/assets',
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    metafile: true as const,
    write: false as const,
    logLevel: 'silent',
    absWorkingDir: import.meta.dirname,
    plugins: [
      {
        name: 'stylesheets of many files',
        setup(build) {
          build.onResolve({ filter: /^daymark:/ }, ({ path }) => ({ path: path.slice('daymark:'.length), namespace: 'style' }))
          build.onLoad({ filter: /.*/, namespace: 'style' }, ({ path: name }) => ({
            contents: (styles[name] ?? [])
              .map((path, index) => `@import ${JSON.stringify(path)}${index === 0 ? '' : ' layer(rooms)'};`)
              .join('\n'),
            loader: 'css',
            resolveDir: import.meta.dirname,
          }))
        },
      },
    ],
  }) satisfies BuildOptions

/** Builds everything wanted, and compresses it. */
export async function bundle(wanted: Wanted): Promise<Built> {
  const { build } = await import('esbuild')
  const { outputFiles = [], metafile } = await build(options(wanted))
  const bodies = outputFiles.map(({ path, contents }): [string, Uint8Array] => [
    `/assets/${path.replaceAll('\\', '/').split('/').at(-1)}`,
    contents,
  ])
  bodies.push(['/favicon.svg', await readFile(wanted.favicon)])
  const files = await Promise.all(bodies.map(async ([path, body]): Promise<[string, Asset]> => [path, await pack(path, body)]))
  return { ...addresses(metafile, wanted), files, sources: sourcesOf(metafile, wanted) }
}

type Outputs = Metafile['outputs']
const addressOf = (path: string): string => `/assets/${path.split('/').at(-1)}`

function addresses({ outputs }: Metafile, { entries, styles }: Wanted): Pick<Built, 'urls' | 'imports'> {
  const urls: Record<string, string> = { favicon: '/favicon.svg' }
  const imports: Record<string, string[]> = {}
  const names = new Set([...Object.keys(entries), ...Object.keys(styles)])
  for (const [path, { entryPoint, inputs }] of Object.entries(outputs)) {
    const name =
      path
        .split('/')
        .at(-1)
        ?.replace(/-[A-Z0-9]{8}\.\w+$/, '') ?? ''
    if (entryPoint !== undefined && names.has(name)) {
      urls[name] = addressOf(path)
      imports[name] = chunksOf(outputs, path)
    } else if (extname(path) === '.woff2' && Object.keys(inputs).length === 1) urls.font = addressOf(path)
  }
  return { urls, imports }
}

function chunksOf(outputs: Outputs, from: string, seen = new Set<string>()): string[] {
  for (const { path, kind } of outputs[from]?.imports ?? []) {
    const target = Object.keys(outputs).find(output => addressOf(output) === addressOf(path))
    if (kind !== 'import-statement' || !target || seen.has(target)) continue
    seen.add(target)
    chunksOf(outputs, target, seen)
  }
  return [...seen].map(addressOf)
}

const sourcesOf = ({ inputs }: Metafile, { favicon }: Wanted): string[] => [
  favicon,
  ...Object.keys(inputs)
    .filter(path => !path.startsWith('style:'))
    .map(path => resolve(import.meta.dirname, path)),
]

const brotliOf = promisify(brotliCompress)
const gzipOf = promisify(gzip)

/** A file with its compressed forms; fonts are compressed already. */
async function pack(path: string, body: Uint8Array): Promise<Asset> {
  const type = types[extname(path)] ?? 'application/octet-stream'
  if (type.startsWith('font/')) return { type, body }
  const [brotli, gzipped] = await Promise.all([
    brotliOf(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
    gzipOf(body, { level: 9 }),
  ])
  return { type, body, brotli, gzip: gzipped }
}

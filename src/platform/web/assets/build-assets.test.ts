import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Assets } from './assets.ts'
import { buildAssets } from './build-assets.ts'
import { serveAssets } from './serve-assets.ts'

let folder: string
let entry: string
let assets: Assets

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daymark-assets-'))
  entry = join(folder, 'bell.browser.ts')
  await writeFile(entry, `document.title = 'bell'`)
  assets = await buildAssets({ entries: { bell: entry }, folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const text = (of: Assets, name: string) => Buffer.from(of.get(of.url(name))?.body ?? []).toString()

test('style, font and each entry have an address made from their content', () => {
  for (const name of ['style', 'more', 'font', 'enhance', 'live', 'bell'])
    expect(assets.url(name)).toMatch(/^\/assets\/[\w-]+-[A-Z0-9]{8}\.(css|js|woff2)$/)
  expect(text(assets, 'bell')).toContain('document.title="bell"')
  expect(() => assets.url('horn')).toThrow('horn')
})

test('the first stylesheet is within 5 kB, the second within 6 and the font within 36', () => {
  expect(assets.get(assets.url('style'))?.brotli?.length).toBeLessThan(5_000)
  expect(assets.get(assets.url('more'))?.brotli?.length).toBeLessThan(6_000)
  expect(assets.get(assets.url('font'))?.body.length).toBeLessThan(36_000)
  expect(text(assets, 'style')).toContain(assets.url('font'))
})

test('the compressed forms say the same', () => {
  const { body, brotli, gzip } = assets.get(assets.url('style')) ?? {}
  expect(brotliDecompressSync(brotli ?? '').equals(body ?? Buffer.alloc(0))).toBe(true)
  expect(gunzipSync(gzip ?? '').equals(body ?? Buffer.alloc(0))).toBe(true)
})

test('what was built before is used again until a source changes', async () => {
  const kept = (await readdir(folder)).find(name => name.endsWith('.json')) ?? ''
  const before = await readFile(join(folder, kept))
  const again = await buildAssets({ entries: { bell: entry }, folder })
  expect(again.url('bell')).toBe(assets.url('bell'))
  expect(text(again, 'style')).toBe(text(assets, 'style'))
  await writeFile(entry, `document.title = 'horn'`)
  const changed = await buildAssets({ entries: { bell: entry }, folder })
  expect(text(changed, 'bell')).toContain('horn')
  await writeFile(join(folder, kept), before.subarray(0, before.length / 2))
  expect(text(await buildAssets({ entries: { bell: entry }, folder }), 'bell')).toContain('horn')
})

test('built files are sent compressed and kept for ever; nothing else is served', async () => {
  const app = Fastify()
  await app.register(serveAssets, { assets })
  const style = await app.inject({ url: assets.url('style'), headers: { 'accept-encoding': 'gzip, br' } })
  expect(style.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
    vary: 'accept-encoding',
  })
  const plain = await app.inject({ url: assets.url('style'), headers: { 'accept-encoding': 'br;q=0' } })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toBe(text(assets, 'style'))
  expect((await app.inject(assets.url('font'))).headers['content-type']).toBe('font/woff2')
  expect((await app.inject('/favicon.svg')).headers['content-type']).toBe('image/svg+xml')
  for (const url of ['/assets/other.js', '/assets/..%2fpackage.json', '/assets/', '/favicon.ico'])
    expect((await app.inject(url)).statusCode).toBe(404)
  await app.close()
})

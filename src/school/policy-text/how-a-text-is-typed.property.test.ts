import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { checkText } from './check-text.ts'
import { lawfulPolicy } from './lawful-policy.store.ts'
import { readTyped } from './reading/read-document.store.ts'

const folder = join(import.meta.dirname, 'texts')
const texts = new Map(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]))

/** What is found in a text: kind, rule and field, whatever the words. */
function foundIn(text: string): string[] {
  const read = readTyped(text)
  if ('unreadable' in read) throw new Error(read.unreadable)
  return checkText(read.passages, lawfulPolicy(), dayOf('2026-11-22'))
    .findings.map(({ kind, rule, path }) => `${kind} ${rule} ${path}`)
    .sort()
}
const usual = new Map([...texts].map(([name, text]) => [name, foundIn(text)]))
const anyText = fc.constantFrom(...texts.keys())
const seed = fc.integer({ min: 1, max: 1_000_000 })

/** Numbers between 0 and 1 that look like chance, the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Rewrites each match by chance. */
const nowAndThen = (text: string, pattern: RegExp, chance: number, next: () => number, put: (match: string) => string) =>
  text.replace(pattern, match => (next() < chance ? put(match) : match))

const runs = { numRuns: 60 }

test('spaces more or fewer make no difference', () =>
  fc.assert(
    fc.property(anyText, seed, fc.constantFrom('  ', '   ', '\u00a0', ' \u00a0 '), (name, seed, space) => {
      const text = texts.get(name)!
      const typed = nowAndThen(text, /(?<=\S) (?=\S)/g, 0.3, chances(seed), () => space)
      expect(foundIn(typed)).toEqual(usual.get(name))
    }),
    runs,
  ))

test('lines broken elsewhere make no difference', () =>
  fc.assert(
    fc.property(anyText, seed, fc.constantFrom('\n', '\r\n', ' \n'), (name, seed, end) => {
      const text = texts.get(name)!
      const letters = chances(seed)
      const typed = text
        .split('\n')
        .map(line =>
          line.includes(' | ') || line.length < 50
            ? line
            : nowAndThen(line, /(?<=\S{2,}.{12,}) (?=\S)/g, 0.12, letters, () => end),
        )
        .join('\n')
      expect(foundIn(typed)).toEqual(usual.get(name))
    }),
    runs,
  ))

test('capitals or small letters make no difference', () =>
  fc.assert(
    fc.property(anyText, seed, fc.constantFrom('all', 'none', 'some', 'words'), (name, seed, how) => {
      const text = texts.get(name)!
      const letters = chances(seed)
      const typed =
        how === 'all'
          ? text.toUpperCase()
          : how === 'none'
            ? text.toLowerCase()
            : how === 'words'
              ? text.replace(/\b[a-z]/g, letter => letter.toUpperCase())
              : nowAndThen(text, /[a-z]/g, 0.4, letters, letter => letter.toUpperCase())
      expect(foundIn(typed)).toEqual(usual.get(name))
    }),
    runs,
  ))

test('straight or curly quotes, and any kind of dash, make no difference', () =>
  fc.assert(
    fc.property(anyText, fc.constantFrom('’', '‘', '´', "'"), fc.constantFrom('–', '—', '‑', '-'), (name, quote, dash) => {
      const text = texts.get(name)!
      const typed = text.replace(/(?<=\w)'(?=\w)/g, quote).replace(/(?<=\w)-(?=\w)/g, dash === '—' ? '‐' : dash)
      expect(foundIn(typed)).toEqual(usual.get(name))
    }),
    runs,
  ))

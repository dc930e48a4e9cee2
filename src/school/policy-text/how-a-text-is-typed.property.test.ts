import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { checkText } from './check-text.ts'
import { lawfulPolicy } from './lawful-policy.store.ts'
import { readTyped } from './reading/read-document.store.ts'

const folder = join(import.meta.dirname, 'texts')
const texts = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))

/** What is found in a text: kind, rule and field, whatever the words. */
function foundIn(text: string): string[] {
  const read = readTyped(text)
  if ('unreadable' in read) throw new Error(read.unreadable)
  return checkText(read.passages, lawfulPolicy(), dayOf('2026-11-22'))
    .findings.map(({ kind, rule, path }) => `${kind} ${rule} ${path}`)
    .sort()
}
const usual = new Map(texts.map(text => [text, foundIn(text)]))
const anyText = fc.constantFrom(...texts)
const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))

/** Rewrites each match by chance. */
const nowAndThen = (text: string, pattern: RegExp, chance: number, stream: Iterator<number>, put: (match: string) => string) =>
  text.replace(pattern, match => ((stream.next().value as number) < chance ? put(match) : match))

const runs = { numRuns: 40 }

test('spaces more or fewer make no difference', () =>
  fc.assert(
    fc.property(anyText, chances, fc.constantFrom('  ', '   ', '\u00a0', ' \u00a0 '), (text, stream, space) => {
      const typed = nowAndThen(text, /(?<=\S) (?=\S)/g, 0.3, stream[Symbol.iterator](), () => space)
      expect(foundIn(typed)).toEqual(usual.get(text))
    }),
    runs,
  ))

test('lines broken elsewhere make no difference', () =>
  fc.assert(
    fc.property(anyText, chances, fc.constantFrom('\n', '\r\n', ' \n'), (text, stream, end) => {
      const letters = stream[Symbol.iterator]()
      const typed = text
        .split('\n')
        .map(line => (line.includes(' | ') ? line : nowAndThen(line, /(?<=\S{2,}.{12,}) (?=\S)/g, 0.12, letters, () => end)))
        .join('\n')
      expect(foundIn(typed)).toEqual(usual.get(text))
    }),
    runs,
  ))

test('capitals or small letters make no difference', () =>
  fc.assert(
    fc.property(anyText, chances, fc.constantFrom('all', 'none', 'some', 'words'), (text, stream, how) => {
      const letters = stream[Symbol.iterator]()
      const typed =
        how === 'all'
          ? text.toUpperCase()
          : how === 'none'
            ? text.toLowerCase()
            : how === 'words'
              ? text.replace(/\b[a-z]/g, letter => letter.toUpperCase())
              : nowAndThen(text, /[a-z]/g, 0.4, letters, letter => letter.toUpperCase())
      expect(foundIn(typed)).toEqual(usual.get(text))
    }),
    runs,
  ))

test('straight or curly quotes, and any kind of dash, make no difference', () =>
  fc.assert(
    fc.property(anyText, fc.constantFrom('’', '‘', '´', "'"), fc.constantFrom('–', '—', '‑', '-'), (text, quote, dash) => {
      const typed = text.replace(/(?<=\w)'(?=\w)/g, quote).replace(/(?<=\w)-(?=\w)/g, dash === '—' ? '‐' : dash)
      expect(foundIn(typed)).toEqual(usual.get(text))
    }),
    runs,
  ))

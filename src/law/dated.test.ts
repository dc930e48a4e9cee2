import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import type { Citation } from './cite.ts'
import { type DatedRule, inForce, ruleOn } from './dated.ts'
import { firstModelledDay, instrumentOf, instruments } from './instruments.ts'

const files = (readdirSync(import.meta.dirname, { recursive: true }) as string[])
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('test.ts'))
const exported: unknown[] = (await Promise.all(files.map(file => import(/* @vite-ignore */ `./${file}`)))).flatMap(room =>
  Object.values(room as object),
)

const isRule = (value: unknown): value is DatedRule<unknown> => typeof value === 'object' && value !== null && 'versions' in value
const isCitation = (value: object): value is Citation => 'source' in value && 'says' in value && 'standing' in value

const citationsIn = (value: unknown): Citation[] => {
  if (typeof value !== 'object' || value === null) return []
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn)
}

const rules = exported.filter(isRule)
const citations = exported.flatMap(citationsIn)
const twoYearsHence = Math.floor(Date.now() / 86_400_000) + 731

test('the walk finds the rules and the citations', () => {
  expect(rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['L-021', 'L-037', 'L-051', 'L-054', 'L-182']))
  expect(citations.length).toBeGreaterThan(25)
})

test.each(rules.map(rule => ({ title: `${rule.rule}: ${rule.question}`, rule })))(
  'from September 2006 to two years hence each day has one version: $title',
  ({ rule }) => {
    for (let day = firstModelledDay; day <= twoYearsHence; day++) {
      const begins = rule.versions.map(({ from }) => from)
      const inForceThen = rule.versions.filter(({ from }) => from <= day && !begins.some(later => later > from && later <= day))
      if (inForceThen.length !== (day < rule.notModelledBefore ? 0 : 1)) expect.fail(isoFromDay(day))
      if (ruleOn(rule, day) !== inForceThen[0]) expect.fail(isoFromDay(day))
    }
  },
)

test('versions stand newest first', () => {
  for (const { versions } of rules)
    expect(versions.map(({ from }) => from)).toEqual(versions.map(({ from }) => from).sort((a, b) => b - a))
})

test('the newest version that has begun is in force', () => {
  const versions = [{ from: 20 }, { from: 10 }]
  expect([9, 10, 19, 20, 99].map(day => inForce(versions, day)?.from)).toEqual([undefined, 10, 10, 20, 20])
})

test('a day before the rule is modelled has no answer, though a version had begun', () => {
  const citation: Citation = { rule: 'L-900', source: 'Order 7', says: 'Bells ring.', standing: 'must' }
  const rule: DatedRule<string> = {
    rule: 'L-900',
    question: 'Do bells ring?',
    notModelledBefore: 15,
    versions: [{ from: 10, value: 'They do.', citation }],
  }
  expect([9, 10, 14, 15, 16].map(day => ruleOn(rule, day)?.value)).toEqual([
    undefined,
    undefined,
    undefined,
    'They do.',
    'They do.',
  ])
})

test('every citation names a rule of ours and an instrument, in one plain sentence', () => {
  for (const { rule, source, says } of citations) {
    expect(rule).toMatch(/^L-\d{3}[a-z]?$/)
    expect(instrumentOf(source), source).toBeDefined()
    expect(says).toMatch(/^[A-Z].*\.$/)
  }
})

test('a version cites an instrument that was in force when the version began, or guidance that speaks of that time', () => {
  for (const { versions } of rules)
    for (const { from, citation } of versions) {
      const instrument = instrumentOf(citation.source)
      if (instrument?.kind === 'regulations') expect(instrument.lastDay ?? Infinity, citation.source).toBeGreaterThanOrEqual(from)
    }
})

test('the regulations of 2024 began on the day after those of 2006 ended', () => {
  const old = instruments.find(({ short }) => short === 'SI 2006/1751')
  const now = instruments.find(({ short }) => short === 'SI 2024/208')
  expect([old?.lastDay, now?.from]).toEqual([dayOf('2024-08-18'), dayOf('2024-08-19')])
})

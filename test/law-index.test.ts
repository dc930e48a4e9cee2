import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Citation } from '#law/cite.ts'
import { codeVersions } from '#law/codes/attendance-codes.ts'
import { instrumentOf, instruments } from '#law/instruments.ts'
import { covers, sourceOf, standsIn } from '#law/provision.ts'
import { provisions } from '#law/provisions/provisions.ts'
import { citationsOf } from '#law/rule-in-words.ts'
import { ruleOf, rules } from '#law/rules.ts'
import { statuteIndex } from '#law/statute-index-table.ts'
import { workedExamples } from '#law/worked-examples-table.ts'
import { pageFiles } from '../scripts/law/pages.ts'
import { readDocComment, readExports } from '../scripts/law/read-exports.ts'
import { tableFiles } from '../scripts/law/tables.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const kept = (path: string) => readFileSync(root + path, 'utf8')

// Where one of these fails: npm run law

test('the statute index is as the doc comments of src/law say', async () => {
  for (const [path, text] of await tableFiles(root)) expect(text === kept(path), `${path} is out of date: npm run law`).toBe(true)
})

test('the pages of docs/law are as src/law says, and there are no others', () => {
  const pages = pageFiles()
  expect(readdirSync(`${root}docs/law`).sort()).toEqual([...pages.keys()].map(path => path.replace('docs/law/', '')).sort())
  for (const [path, text] of pages) expect(text === kept(path), `${path} is out of date: npm run law`).toBe(true)
})

test('every number that a doc comment begins with is a rule', () =>
  expect(Object.keys(statuteIndex).filter(number => !ruleOf(number))).toEqual([]))

test('every rule is answered in code, or says why it is not', () => {
  const unanswered = rules.filter(({ rule, noCode }) => !statuteIndex[rule] && noCode === undefined)
  expect(unanswered.map(({ rule }) => rule)).toEqual([])
})

test('a rule that says it needs no code has no function', () => {
  const answered = rules.filter(
    ({ rule, noCode }) => noCode !== undefined && statuteIndex[rule]?.some(({ kind }) => kind === 'function'),
  )
  expect(answered.map(({ rule }) => rule)).toEqual([])
})

test('every exported function, version, citation and open point of the law begins with the rules it answers', async () => {
  const isPart = (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    ('versions' in value || 'taken' in value || ('source' in value && 'says' in value))
  const bare = (await readExports(root, false)).filter(({ rules: numbers, value }) => numbers.length === 0 && isPart(value))
  expect(bare.map(({ file, name }) => `${file} ${name}`)).toEqual([])
})

test('every worked example is of a rule', () => {
  const strays = workedExamples.flatMap(({ file, examples }) =>
    examples.flatMap(({ rule }) => (ruleOf(rule) ? [] : [`${file} ${rule}`])),
  )
  expect(strays).toEqual([])
})

test('every table of worked examples is run by a test beside it', () => {
  const unrun = workedExamples.filter(({ file, name }) => {
    const folder = `${root}src/law/${file.slice(0, file.lastIndexOf('/'))}/`
    const from = `./${file.slice(file.lastIndexOf('/') + 1)}`
    return !readdirSync(folder)
      .filter(beside => beside.endsWith('.test.ts'))
      .map(beside => readFileSync(folder + beside, 'utf8'))
      .some(
        text => text.includes(from) && new RegExp(`each\\w*\\([^)]*\\b${name}\\b|\\b${name}\\b[\\s\\S]*\\b${name}\\b`).test(text),
      )
  })
  expect(unrun.map(({ file, name }) => `${file} ${name}`)).toEqual([])
})

test('a provision is named once, is of an instrument, and names rules that there are', () => {
  expect(new Set(provisions.map(sourceOf)).size).toBe(provisions.length)
  for (const { instrument, rules: its, provision } of provisions) {
    expect(
      instruments.map(({ short }) => short),
      `${instrument} ${provision}`,
    ).toContain(instrument)
    for (const rule of its) expect(ruleOf(rule), `${rule} of ${provision}`).toBeDefined()
  }
})

test('every provision is answered by a rule that has code or says why not, or is excused', () => {
  const open = provisions.filter(
    ({ rules: its, excused }) => excused === undefined && !its.some(rule => statuteIndex[rule] ?? ruleOf(rule)?.noCode),
  )
  expect(open.map(sourceOf)).toEqual([])
})

test('a provision whose text was not seen has no more than a second-hand rule: it says so, or is excused', () => {
  for (const { read, excused, says } of provisions)
    if (read !== 'not read' && excused !== undefined) expect(says).not.toBe('Not known')
})

const citationsIn = (value: unknown): Citation[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('source' in value && 'says' in value && 'standing' in value) return [value as Citation]
  return Object.values(value).flatMap(citationsIn)
}

/** The regulations whose every provision is indexed: nothing cites one that is not there. */
const indexed = ['SI 2024/208', 'SI 2007/1867', 'SI 2024/210', 'SI 2006/1751']

test('index and code are the same set: what code cites of the regulations is a provision, and the provision names the rule', async () => {
  const cited = [
    ...(await readExports(root, false)).flatMap(({ value }) => citationsIn(value)),
    ...rules.flatMap(citationsOf),
    ...codeVersions.map(({ regulation, rules: of }) => ({ source: regulation, rule: of[0]! })),
  ]
  const missing = new Set<string>()
  for (const { source, rule } of cited) {
    const { short = '' } = instrumentOf(source) ?? {}
    if (!indexed.includes(short) || source === short) continue
    const its = provisions.filter(provision => covers(provision, source))
    if (its.length === 0) missing.add(`${source} is no provision`)
    else if (!its.some(({ rules: names }) => names.includes(rule))) missing.add(`${source} does not name ${rule}`)
  }
  expect([...missing].sort()).toEqual([])
})

const sourcesOf = (rule: string): string[] => [
  ...citationsOf(ruleOf(rule)!).map(({ source }) => source),
  ...codeVersions.filter(code => code.rules.includes(rule)).map(({ regulation }) => regulation),
]

test('and a provision of the regulations that is not excused is cited by one of its rules, or was not read', () => {
  const uncited = provisions.filter(
    provision =>
      indexed.includes(provision.instrument) &&
      provision.excused === undefined &&
      provision.read !== 'not read' &&
      !provision.rules.flatMap(sourcesOf).some(source => covers(provision, source) || standsIn(sourceOf(provision), source)),
  )
  expect(uncited.map(sourceOf)).toEqual([])
})

test('reading a doc comment', () => {
  expect(readDocComment('* L-050, L-052: the code by the clock. More. ')).toEqual({
    rules: ['L-050', 'L-052'],
    says: 'The code by the clock.',
  })
  expect(readDocComment('* L-026 and the rules of each code: may this code stand?\n * Yes. ')).toEqual({
    rules: ['L-026'],
    says: 'May this code stand?',
  })
  expect(readDocComment('* Sums, as of L-050: no. ')).toEqual({ rules: [], says: 'Sums, as of L-050: no.' })
})

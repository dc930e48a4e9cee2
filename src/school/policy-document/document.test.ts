import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codesOn } from '#law/codes/attendance-codes.ts'
import { policyItems } from '#law/governance/policy-contents.ts'
import { headingsOf, plain } from '#platform/document/document.ts'
import { documentText } from '#platform/document/document-text.ts'
import { packNames, packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyShape, type Shape } from '#school/policy/policy-shape.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { dayOf } from '#time/day.ts'
import { type PolicyFacts, policyDocument } from './document.ts'

const on = dayOf('2026-11-20')
const packs = packNames()
const inUse = packs.filter(name => !name.includes('/'))
const policyOf = (pack: string): Policy => {
  const read = readPolicy(packText(pack)!)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.policy
}
const written = (pack: string, facts: Partial<PolicyFacts> = {}) => policyDocument(policyOf(pack), { on, ...facts })
const textOf = (pack: string, facts?: Partial<PolicyFacts>) =>
  documentText(written(pack, facts).document).replaceAll('\u00a0', ' ')

test.each(inUse)('L-151: %s has every content that the guidance asks for', name => {
  const { covers } = written(name)
  expect(policyItems.map(({ name }) => name).filter(item => !covers.includes(item))).toEqual([])
})

/** Every option that a setting may have, where it is more than one plain word. */
const optionsOf = (shape: Shape): string[] => [
  ...(shape.options ?? []),
  ...(shape.item ? optionsOf(shape.item) : []),
  ...Object.values(shape.fields ?? {}).flatMap(optionsOf),
]
const ids = [...new Set(optionsOf(policyShape))].filter(option => /-.*-|[a-z][A-Z]/.test(option))

const slips = [
  /\b(?:undefined|null|NaN|false)\b|\[object|\$\{/,
  / {2}|(?<!\.)\.\.(?!\.)|,,|, ,| [,.;:]|[;:,]\.|\b(?:the the|and and|of of|a an|an a)\b/i,
  /\b0\d:\d\d\b/,
  /\b1 (?:days|weeks|sessions|times|months|people|minutes|years)\b/,
  /\b(?:[2-9]|\d\d+) (?:day|week|session|time|month|person|minute|year)\b/,
]

test.each(packs)('%s reads as written by a person: no holes, no names of settings, nothing twice', name => {
  const text = textOf(name, { draft: true }).replace(/^\|? ?[|-][ |-]*$/gm, '')
  expect(slips.flatMap(slip => text.match(new RegExp(`.{0,40}(?:${slip.source}).{0,20}`, slip.flags)) ?? [])).toEqual([])
  expect(ids.filter(id => text.includes(id))).toEqual([])
})

const sentencesOf = (pack: string): string[] =>
  headingsOf(written(pack).document)
    .flatMap(({ blocks }) =>
      blocks.flatMap(block =>
        block.kind === 'paragraph' ? [plain(block.words)] : block.kind === 'list' ? block.items.map(plain) : [],
      ),
    )
    .flatMap(words => words.split(/(?<=[.?!:]) (?=\p{Lu})/u))

test.each(inUse)('%s is easy to read: half of its sentences have 16 words or fewer, and hardly any more than 40', name => {
  const lengths = sentencesOf(name)
    .map(sentence => sentence.split(/\s+/).length)
    .sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(16)
  expect(lengths.filter(length => length > 40).length / lengths.length).toBeLessThan(0.02)
})

test.each(packs)(
  '%s: headings are numbered in order, and each reference leads to a section with the number that it names',
  name => {
    const { document } = written(name)
    expect(document.sections.map(({ number }) => number)).toEqual(document.sections.map((_, index) => String(index + 1)))
    const headings = headingsOf(document)
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
    const numbers = new Map(headings.map(({ id, number }) => [id, `section\u00a0${number}`]))
    const references = JSON.stringify(document).matchAll(/\{"to":"([^"]+)","says":"([^"]+)"\}/g)
    for (const [, to, says] of references) expect(numbers.get(to!)).toBe(says)
    expect(headings.filter(({ title }) => /[.:]$/.test(title))).toEqual([])
  },
)

test('the table of codes has each code in force on the day, with what it means', () => {
  const text = textOf('blank')
  for (const { code, title, meaning } of codesOn(on)) {
    expect(text).toContain(`| ${code}`)
    expect(text).toContain(`${title} | ${meaning} |`)
  }
})

test('the cover says whose policy it is, from when it holds and who approved it', () => {
  const { document } = written('trust-primary', {
    school: 'Copperbeck',
    from: dayOf('2026-09-01'),
    approvedOn: dayOf('2026-07-09'),
  })
  expect(document.of).toBe('Copperbeck')
  expect(document.facts).toEqual([
    { term: 'Holds from', says: '1 September 2026' },
    { term: 'Approved by', says: 'The trust’s board, 9 July 2026' },
    { term: 'Next review', says: 'By 9 July 2027' },
  ])
})

test('people are called as the school calls them', () => {
  const text = textOf('independent-boarding')
  expect(text).toContain('The registers are taken by the tutor and checked by the attendance administrator.')
  expect(text).not.toMatch(/class teacher|head of year|house staff\b(?! and)/i)
})

const without = (change: (policy: Policy) => void): Policy => {
  const policy = policyOf('blank')
  change(policy)
  return policy
}

test('what a policy leaves unsaid is left out; a draft says what is missing, and the contents count it as missing', () => {
  const policy = without(({ day, reporting, people, registers }) => {
    day.afternoon.closes = null
    reporting.firstDayBy = null
    people.seniorChampion = null
    registers.keptYears = null
  })
  const out = policyDocument(policy, { on })
  expect(JSON.stringify(out.document)).not.toContain('not yet said')
  expect(policyItems.map(({ name }) => name).filter(item => !out.covers.includes(item))).toEqual([
    'registerClosing',
    'reportingAbsence',
    'champion',
  ])
  const draft = documentText(policyDocument(policy, { on, draft: true }).document)
  for (const gap of [
    'The school has not yet said when the afternoon register closes.',
    'The school has not yet said by when parents tell it of an absence.',
    'The school has not yet said who its senior attendance champion is.',
    'The school has not yet said for how long it keeps the entries of its registers.',
  ])
    expect(draft).toContain(`> ${gap}`)
})

test('sections and parts that have nothing to say are left out, and the numbers close up', () => {
  const titles = (pack: string) => written(pack).document.sections.map(({ title }) => title)
  expect(titles('independent-boarding')).toContain('Games and other activities')
  expect(titles('diocesan-primary')).not.toContain('Games and other activities')
  expect(titles('independent-boarding')).not.toContain('Letters and meetings, step by step')
})

test('L-130: an independent school says that there are no penalty notices, and none of what they would cost', () => {
  const text = textOf('independent-boarding')
  expect(text).toContain('We do not use penalty notices.')
  expect(text).not.toMatch(/£/)
})

test('what the school wrote of its own stands as it was written', () => {
  const text = textOf('special-academy')
  for (const words of Object.values(policyOf('special-academy').ownWords).filter(words => typeof words === 'string'))
    for (const line of words.split('\n')) expect(text).toContain(line)
})

test('the document of the primary school in a trust', () => {
  const golden = new URL('trust-primary.golden.md', import.meta.url)
  const now = textOf('trust-primary')
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, now)
  expect(now).toBe(readFileSync(golden, 'utf8'))
})

import { expect, test } from 'vitest'
import type { Citation } from './cite.ts'
import type { DatedRule } from './dated.ts'
import type { Provision } from './provision.ts'
import type { Rule } from './rule.ts'
import { citationsOf, examplesOf, provisionsOf, standingText, versionsInWords } from './rule-in-words.ts'

const cited = (says: string): Citation => ({ rule: 'L-901', source: 'Order 7', says, standing: 'should' })
const history: DatedRule<number> = {
  rule: 'L-901',
  question: 'How many?',
  notModelledBefore: 10,
  versions: [
    { from: 30, value: 3, citation: cited('Three.') },
    { from: 20, value: 2, citation: cited('Two.') },
    { from: 10, value: 1, citation: cited('One.') },
  ],
}

test('nothing unconfirmed is said as law', () =>
  expect(standingText).toEqual({
    must: 'has to be done',
    should: 'ought to be done',
    defines: 'a definition',
    unconfirmed: 'guidance, unconfirmed',
  }))

test('a version ends on the day before the next begins; the newest has no end', () => {
  const place = { source: 'Order 7', standing: 'should' }
  expect(versionsInWords(history)).toEqual([
    { from: 30, says: 'Three.', ...place },
    { from: 20, lastDay: 29, says: 'Two.', ...place },
    { from: 10, lastDay: 19, says: 'One.', ...place },
  ])
})

test('the citations of a rule: its own first, those of its versions once', () => {
  const rule: Rule = { rule: 'L-901', title: 'How many', citations: [cited('Three.'), cited('More.')], daymark: 'Counts.' }
  expect(citationsOf(rule).map(({ says }) => says)).toEqual(['Three.', 'More.'])
  expect(citationsOf({ ...rule, history }).map(({ says }) => says)).toEqual(['Three.', 'More.', 'Two.', 'One.'])
  const elsewhere = { ...cited('Three.'), source: 'Order 8' }
  expect(citationsOf({ ...rule, citations: [cited('Three.'), elsewhere, cited('Three.')] })).toEqual([cited('Three.'), elsewhere])
})

test('tables of examples, with the rows of one rule; a table without any is left out', () => {
  const row = (rule: string, says: string) => ({ rule, says, facts: { onDay: '2026-09-07' }, answer: 'stands' })
  const tables = [
    { file: 'a.ts', name: 'a', says: 'First.', examples: [row('L-901', 'One.'), row('L-902', 'Other.')] },
    { file: 'b.ts', name: 'b', says: 'Second.', examples: [row('L-902', 'Other.')] },
  ]
  expect(examplesOf('L-901', tables)).toEqual([
    {
      file: 'a.ts',
      says: 'First.',
      rows: [{ says: 'One.', facts: [{ term: 'on day', says: '7 September 2026' }], answer: [{ term: '', says: 'stands' }] }],
    },
  ])
})

test('an example without facts or without an answer says none', () => {
  const examples = [{ rule: 'L-901', says: 'Of nothing, nothing.', facts: {}, answer: undefined }]
  const none = [{ term: '', says: 'none' }]
  expect(examplesOf('L-901', [{ file: 'a.ts', name: 'a', says: 'First.', examples }])[0]?.rows).toEqual([
    { says: 'Of nothing, nothing.', facts: none, answer: none },
  ])
})

test('the provisions that name a rule', () => {
  const of = (provision: string, rules: string[]): Provision => ({
    instrument: 'Order 7',
    provision,
    says: 'Bells',
    rules,
    read: 'read',
  })
  expect(provisionsOf('L-901', [of('1', ['L-900']), of('2', ['L-900', 'L-901'])]).map(({ provision }) => provision)).toEqual([
    '2',
  ])
})

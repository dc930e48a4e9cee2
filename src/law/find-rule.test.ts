import { expect, test } from 'vitest'
import type { Citation } from './cite.ts'
import { findRules, wordsAsked } from './find-rule.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'

const cited = (says: string, source = 'SI 2024/208 reg 99'): Citation => ({ rule: 'L-900', source, says, standing: 'must' })
const made = (rule: string, title: string, says: string, more: Partial<Rule> = {}): Rule => ({
  rule,
  title,
  citations: [cited(says)],
  daymark: 'Nothing yet.',
  ...more,
})

const bells = made('L-901', 'When the bells ring', 'They ring at noon.')
const ropes = made('L-902', 'How ropes are kept', 'A rope hangs by the bells.', { daymark: 'Counts ropes.' })
const books = made('L-903', 'Which books there are', 'One for each year.', {
  daymark: 'Rings nothing.',
  noCode: 'A person keeps them.',
  history: {
    rule: 'L-903',
    question: 'How many books?',
    notModelledBefore: 0,
    versions: [{ from: 0, value: 1, citation: cited('Until then a ledger was kept.', 'Order 7 art 3') }],
  },
})
const book: readonly Rule[] = [ropes, books, bells]
const numbers = (typed: string) => findRules(typed, book).map(({ rule }) => rule)

test.each([
  ['bells', ['L-901', 'L-902'], 'a word of the title comes before a word of a sentence'],
  ['hangs rope', ['L-902'], 'every word is needed, in any order'],
  ['rope noon', [], 'a word that is missing finds nothing'],
  ['ring', ['L-901', 'L-903'], 'a word is the beginning of another, also of what Daymark does'],
  ['rings', ['L-901', 'L-903'], 'an s at the end is passed over'],
  ['ing', [], 'not the middle of a word'],
  ['ledger', ['L-903'], 'versions are read'],
  ['many', ['L-903'], 'and the question of the versions'],
  ['person keeps', ['L-903'], 'and why there is no code'],
  ['art 3', ['L-903'], 'and the sources of versions'],
  ['99', ['L-902', 'L-903', 'L-901'], 'all the same rank: in the order of the book'],
  ['the when bells', ['L-901', 'L-902'], 'small words are passed over'],
  ['when', ['L-901'], 'unless there is nothing else'],
  ['L-903', ['L-903'], 'a number'],
  ['l903', ['L-903'], 'a number without its hyphen'],
  ['L-903 bells', [], 'a number and a word of another rule'],
  ['  ', [], 'nothing asked'],
  ['?', [], 'nothing but a sign'],
])('“%s” finds %j: %s', (typed, found) => expect(numbers(typed)).toEqual(found))

test('a whole word comes before the beginning of a longer one', () => {
  const longer = made('L-904', 'Bellows', 'Air.')
  const whole = made('L-905', 'A bell', 'Bronze.')
  expect(findRules('bell', [longer, whole])).toEqual([whole, longer])
})

test.each([
  ['tides', 'Tideswell', 'Tides'],
  ['tides', 'Tideway', 'The tide'],
  ['tides', 'Tidesmen', 'A tide, #.'],
])('“%s” finds “%s” after “%s”, which has the whole word, or the word without its s', (typed, longer, whole) => {
  const book = [made('L-904', longer, 'Air.'), made('L-905', whole, 'Bronze.')]
  expect(findRules(typed, book).map(({ title }) => title)).toEqual([whole, longer])
})

test.each([
  ['gas', 'Gates'],
  ['pass', 'Pastry'],
  ['booth', 'Boots'],
])('the end of “%s” is no plural: it does not find “%s”', (typed, title) =>
  expect(findRules(typed, [made('L-904', title, 'Air.')])).toEqual([]),
)

test('the words of two sentences, or of two reasons, do not run together', () => {
  const rule = made('L-904', 'One', 'Bells', { citations: [cited('Bells'), cited('Ropes')], daymark: 'Rings', noCode: 'Keys' })
  for (const typed of ['bells', 'ropes', 'rings', 'keys']) expect(findRules(typed, [rule]), typed).toEqual([rule])
  for (const typed of ['bellsropes', 'ringskeys', 'undefined', 'null']) expect(findRules(typed, [rule]), typed).toEqual([])
})

test('a number is found with or without its noughts', () => {
  const book = ['L-005', 'L-050', 'L-054a'].map(rule => made(rule, 'Bells', 'Air.'))
  const found = (typed: string) => findRules(typed, book).map(({ rule }) => rule)
  expect(['l5', 'L-05', 'L-005', 'l50', 'L54a'].map(found)).toEqual([['L-005'], ['L-005'], ['L-005'], ['L-050'], ['L-054a']])
  expect(found('L-54')).toEqual([])
})

test('a sentence counts for more than a source, and that for more than what Daymark does', () => {
  const inDaymark = made('L-906', 'One', 'Two.', { daymark: 'Tides.' })
  const inSource = made('L-907', 'One', 'Two.', { citations: [cited('Two.', 'Tides 1')] })
  const inSentence = made('L-908', 'One', 'Tides.')
  expect(findRules('tides', [inDaymark, inSource, inSentence]).map(({ rule }) => rule)).toEqual(['L-908', 'L-907', 'L-906'])
})

test('what was typed, as words', () => {
  expect(wordsAsked('Who’s late, L-054; £160?')).toEqual(["who's", 'late', 'l-054', '160'])
  expect(wordsAsked('late LATE late')).toEqual(['late'])
  expect(wordsAsked('to be')).toEqual(['to', 'be'])
  expect(wordsAsked('2024/208 # \\, and/or')).toEqual(['2024', '208', '#', '\\'])
  expect(wordsAsked('reg 10(7)')).toEqual(['reg', '10', '7'])
  expect(wordsAsked('  late   of  absence ')).toEqual(['late', 'absence'])
  expect(wordsAsked("#. /, ''bells'' ’rope’ pupil's")).toEqual(['#', '/', 'bells', 'rope', "pupil's"])
  expect(wordsAsked('l54 L-054a al-54 l-54-7')).toEqual(['l54', 'l-054a', 'al', '54', 'l', '7'])
})

test.each([
  ['notice 160', 'L-133'],
  ['national threshold', 'L-132'],
  ['persistent', 'L-111'],
  ['compulsory school age begins', 'L-001'],
  ['second notice £160', 'L-133'],
])('in the book itself “%s” finds %s among the first three', (typed, rule) =>
  expect(
    findRules(typed, rules)
      .slice(0, 3)
      .map(found => found.rule),
  ).toContain(rule),
)

test('every rule is found by its number', () => {
  for (const rule of rules) expect(findRules(rule.rule, rules)[0]).toBe(rule)
})

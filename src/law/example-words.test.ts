import { expect, test } from 'vitest'
import { factsInWords, wordsOf, wordsOfName } from './example-words.ts'

test.each([
  ['minutesLate', 'minutes late'],
  ['born', 'born'],
  ['hasEHCPlan', 'has EHCPlan'],
  ['within28Days', 'within 28 days'],
  ['approved-educational-activity', 'approved educational activity'],
])('%s is said as “%s”', (name, said) => expect(wordsOfName(name)).toBe(said))

test.each<[unknown, string]>([
  ['2026-09-07', '7 September 2026'],
  ['2026-13-07', '2026-13-07'],
  ['from 2026-09-07 to 2026-09-08', 'from 7 September 2026 to 8 September 2026'],
  ['Y1', 'Y1'],
  ['notOnRoll', 'not on roll'],
  ['not-possible', 'not possible'],
  ['A whole sentence - with a dash.', 'A whole sentence - with a dash.'],
  ['C2', 'C2'],
  [true, 'yes'],
  [false, 'no'],
  [null, 'none'],
  [undefined, 'none'],
  [9999, '9999'],
  [10_000, '10,000'],
  [-1_234_567, '-1,234,567'],
  [12_345.5, '12,345.5'],
  [0.1234, '0.1234'],
  [[], 'none'],
  [['2026-09-07'], '7 September 2026'],
  [['/', '\\', 'L'], '/, \\ and L'],
  [['/', 'L'], '/ and L'],
  [['/', ['L', 2], 'U'], '/; L × 2; U'],
  [[['/', 'L'], { month: 9 }], '/ × L; month 9'],
  [
    [
      ['/', 3],
      ['L', 1],
    ],
    '/ × 3, L × 1',
  ],
  [
    [
      { issued: '2024-10-10', withdrawn: true },
      { issued: '2025-05-12', withdrawn: undefined },
    ],
    'issued 10 October 2024, withdrawn yes; issued 12 May 2025',
  ],
  [{ month: 9, dayOfMonth: 3 }, 'month 9, day of month 3'],
])('%j is said as “%s”', (value, said) => expect(wordsOf(value)).toBe(said))

test('facts are a line each, and what is undefined is left out', () => {
  expect(factsInWords({ absent: '2026-09-07', trainingDays: undefined, onRoll: true })).toEqual([
    { term: 'absent', says: '7 September 2026' },
    { term: 'on roll', says: 'yes' },
  ])
})

test('a sum of money is said as one', () => {
  expect(wordsOf([{ pounds: 80, until: '2026-10-25' }, { pounds: 2500 }])).toBe('£80, until 25 October 2026; £2,500')
  expect(factsInWords({ pounds: 'none' })).toEqual([{ term: 'pounds', says: 'none' }])
})

test('an answer that is one word, a list or nothing', () => {
  expect(factsInWords('stands')).toEqual([{ term: '', says: 'stands' }])
  expect(factsInWords(['a', 'b'])).toEqual([{ term: '', says: 'a and b' }])
  expect(factsInWords(null)).toEqual([{ term: '', says: 'none' }])
  expect(factsInWords(undefined)).toEqual([])
})

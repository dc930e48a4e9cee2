import { expect, test } from 'vitest'
import { instruments } from '#law/instruments.ts'
import { dayOf } from '#time/day.ts'
import { editions, linesOfLaw } from './named-instruments.examples.ts'
import {
  editionsNamedIn,
  instrumentsNamedIn,
  isOlderEdition,
  isOutOfForce,
  newestGuidanceOn,
  replacedGuidanceCitation,
} from './named-instruments.ts'

const day = dayOf('2026-11-20')

test.each(linesOfLaw)('$rule: $says', ({ facts, answer }) =>
  expect(
    instrumentsNamedIn(facts.line).map(({ instrument }) => ({
      names: instrument.short,
      inForce: !isOutOfForce(instrument, day),
    })),
  ).toEqual(answer),
)

test.each(editions)('$rule: $says', ({ facts, answer }) => {
  const [edition, ...others] = editionsNamedIn(facts.line)
  expect(others).toEqual([])
  expect(edition && { month: edition.month, year: edition.year, older: isOlderEdition(edition, day) }).toEqual(answer)
})

test('L-170: on the last day of the regulations of 2006 they are in force, on the next not', () => {
  const old = instruments.find(({ short }) => short === 'SI 2006/1751')!
  expect([dayOf('2024-08-18'), dayOf('2024-08-19')].map(on => isOutOfForce(old, on))).toEqual([false, true])
})

test('L-143: the newest guidance follows the day; before August 2024 none is modelled, and nothing is older', () => {
  const newest = ['2024-08-18', '2024-08-19', '2026-07-08', '2026-07-09'].map(iso => newestGuidanceOn(dayOf(iso))?.short)
  expect(newest).toEqual([undefined, 'Working together 2024', 'Working together 2024', 'Working together 2026'])
  expect(isOlderEdition({ month: 5, year: 2022, words: '', at: 0 }, dayOf('2024-08-18'))).toBe(false)
  expect(replacedGuidanceCitation).toMatchObject({ rule: 'L-143', standing: 'unconfirmed' })
})

test('words and places are those of the text, in its order', () => {
  const text = 'Equality Act 2010; Education Act 1996 and SI 2024/208.'
  const named = instrumentsNamedIn(text)
  expect(named.map(({ words }) => words)).toEqual(['Equality Act 2010', 'Education Act 1996', 'SI 2024/208'])
  for (const { words, at } of named) expect(text.slice(at, at + words.length)).toBe(words)
})

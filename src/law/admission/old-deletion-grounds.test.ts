import { expect, test } from 'vitest'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { dayOf } from '#time/day.ts'
import { deletionGroundOn } from './deletion-grounds.ts'
import { oldLetters } from './old-deletion-grounds.examples.ts'
import { instrumentOfLetter, oldGroundOn } from './old-deletion-grounds.ts'
import { oldGrounds } from './old-deletion-grounds-table.ts'

test.each(oldLetters)('$rule: $says', ({ facts, answer, rule }) => {
  const found = oldGroundOn(facts.letter, dayOf(facts.deletedOn))
  expect(found ? found.now.join(' or ') || 'none' : 'no such ground').toBe(answer.now)
  expect(found?.meaning).toBe(answer.meaning)
  if (found) expect(found.citation.rule).toBe(rule)
})

test('L-178: a to o, each letter once a day, and no day between two versions of one', () => {
  expect([...new Set(oldGrounds.map(({ letter }) => letter))].join('')).toBe('abcdefghijklmno')
  for (let day = firstModelledDay; day < regulationsOf2024; day++)
    for (const letter of 'abcdefghijklmno') {
      const then = oldGrounds.filter(ground => ground.letter === letter && day >= ground.from && day <= ground.lastDay)
      if (then.length !== (letter === 'o' && day < dayOf('2011-09-01') ? 0 : 1)) expect.fail(`${letter} on day ${day}`)
    }
})

test('L-178: every letter of today that is named is a ground of today', () => {
  for (const { now } of oldGrounds)
    for (const letter of now) expect(deletionGroundOn(letter, regulationsOf2024)?.letter).toBe(letter)
  expect(oldGrounds.filter(({ now }) => now.length === 0).map(({ letter }) => letter)).toEqual(['g'])
})

test('L-178: letters that were not seen are unconfirmed, the others are not', () => {
  const standing = (letter: string) => oldGroundOn(letter, dayOf('2019-03-04'))?.citation.standing
  expect(['l', 'n', 'o'].map(standing)).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed'])
  expect(standing('m')).toBe('defines')
  expect(oldGroundOn('p', dayOf('2019-03-04'))).toBeUndefined()
  expect(oldGroundOn('a', firstModelledDay - 1)).toBeUndefined()
})

test('L-178: a letter is read by the regulations of its day', () => {
  expect(instrumentOfLetter(dayOf('2024-08-18'))).toBe('SI 2006/1751')
  expect(instrumentOfLetter(dayOf('2024-08-19'))).toBe('SI 2024/208')
})

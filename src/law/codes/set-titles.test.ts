import { expect, test } from 'vitest'
import { codes } from './attendance-codes.ts'
import { setTitleOf, setTitles } from './set-titles.ts'

test('L-060: every set in which a code is counted has a title and a sentence, each its own', () => {
  expect(setTitles.map(({ set }) => set).sort()).toEqual([...new Set(codes.map(({ set }) => set))].sort())
  expect(setTitles.map(({ set }) => setTitleOf(set))).toEqual([
    'Present',
    'Approved educational activity',
    'Authorised absence',
    'Unauthorised absence',
    'Not a possible session',
    'Administrative',
  ])
  expect(new Set(setTitles.map(({ says }) => says)).size).toBe(6)
  for (const { says } of setTitles) expect(says).toMatch(/^(It|In|At) .*\.$/)
})

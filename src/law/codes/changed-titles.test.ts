import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { titled } from './changed-titles.examples.ts'
import { changedTitleOf } from './changed-titles.ts'

test.each(titled)('$rule: $says', ({ facts, answer, rule }) => {
  const changed = changedTitleOf(facts.code, facts.titled, dayOf('2026-11-20'))
  expect(changed?.title).toBe(answer)
  if (changed) expect(changed.citation).toMatchObject({ rule, standing: 'defines' })
})

test('L-054: a letter that is no code has no title', () =>
  expect(changedTitleOf('??', 'No reason yet provided', dayOf('2026-11-20'))).toBeUndefined())

import { describe, expect, test } from 'vitest'
import type { Code } from '#law/codes/code.ts'
import { dayOf } from '#time/day.ts'
import { codeOrWhyNot, isOutOfUse } from './code-on-day.ts'

const codeAt = (letter: string, iso: string): Code => {
  const found = codeOrWhyNot(letter, dayOf(iso))
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('L-060, L-175: a code as it stood on a day', () => {
  test('a letter of both lists, on each side of the change', () => {
    expect(codeAt('B', '2024-08-18').title).toContain('as the old lists had it')
    expect(codeAt('B', '2024-08-19').title).not.toContain('old lists')
  })
  test.each([
    ['/', '2006-08-31', 'no code is known here for 31 August 2006: the law is modelled from 1 September 2006 on.'],
    ['Q9', '2006-08-31', 'no code is known here for 31 August 2006: the law is modelled from 1 September 2006 on.'],
    ['K', '2006-09-01', '“K” was no code on 1 September 2006: it is one since 19 August 2024.'],
    ['Q9', '2006-09-01', '“Q9” is no attendance code.'],
    ['Y7', '2024-08-18', '“Y7” was no code on 18 August 2024: it is one since 19 August 2024.'],
    ['Y', '2024-08-19', '“Y” was no code on 19 August 2024: its last day was 18 August 2024.'],
    ['F', '2026-09-07', '“F” was no code on 7 September 2026: its last day was 18 August 2024.'],
  ])('%s on %s is none, and it is said why', (letter, iso, says) => expect(codeOrWhyNot(letter, dayOf(iso))).toBe(says))
})

test('L-175: a code is out of use from the day after its last, though it is still read', () => {
  expect(isOutOfUse(codeAt('F', '2013-08-31'), dayOf('2013-08-31'))).toBe(false)
  expect(isOutOfUse(codeAt('F', '2013-09-01'), dayOf('2013-09-01'))).toBe(true)
  expect(isOutOfUse(codeAt('I', '2026-09-07'), dayOf('2026-09-07'))).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { refusals, wholeNumber } from './refusals.ts'

describe('what is wrong with a file', () => {
  const wrongs = (count: number) => {
    const wrong = refusals()
    for (let number = 1; number <= count; number++) wrong.add(`Row ${number}.`)
    return wrong.text()?.split('\n')
  }
  test('is nothing where nothing was said', () => expect(wrongs(0)).toBeUndefined())
  test('is said a line each', () => expect(wrongs(2)).toEqual(['Row 1.', 'Row 2.']))
  test('is said in words up to twenty times', () => {
    expect(wrongs(20)).toHaveLength(20)
    expect(wrongs(20)!.at(-1)).toBe('Row 20.')
    expect(wrongs(21)).toHaveLength(21)
    expect(wrongs(21)!.slice(-2)).toEqual(['Row 20.', '… and 1 more.'])
    expect(wrongs(2020)!.slice(-2)).toEqual(['Row 20.', '… and 2,000 more.'])
  })
})

test.each([
  ['0', 0],
  ['007', 7],
  [' 12 ', 12],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['9007199254740992', '“9007199254740992” is too large to be a count of sessions.'],
  ['', 'it is blank; write 0 where there were none.'],
  ['  ', 'it is blank; write 0 where there were none.'],
  ['-1', '“-1” is negative.'],
  ['-0.5', '“-0.5” is negative.'],
  ['0.0', '“0.0” is not a whole number.'],
  ['1.5', '“1.5” is not a whole number.'],
  ['1e3', '“1e3” is not a whole number.'],
  ['1,000', '“1,000” is not a number.'],
  ['12 x', '“12 x” is not a number.'],
  ['x 12', '“x 12” is not a number.'],
])('“%s” as a count of sessions: %s', (text, answer) => expect(wholeNumber(text)).toBe(answer))

import { describe, expect, test } from 'vitest'
import { day, entryOf, lineOf, registerOf, window } from './register.examples.ts'
import { markOf, registerAsAt, registerState } from './register.ts'

describe('R-0305: where a register stands by the clock', () => {
  test.each([
    [-1, 900, false, 'not-due'],
    [0, 539, false, 'not-due'],
    [0, 540, false, 'open'],
    [0, 559, false, 'open'],
    [0, 560, false, 'late'],
    [0, 719, false, 'late'],
    [0, 720, false, 'missing'],
    [3, 480, false, 'missing'],
    [0, 541, true, 'taken'],
    [3, 480, true, 'taken'],
  ] as const)('%i days on, at minute %i, taken %s: %s', (days, minute, taken, state) =>
    expect(registerState(window, day, taken, { day: day + days, minute })).toBe(state),
  )

  test('a session that is not held has none', () =>
    expect(registerState(undefined, day, false, { day, minute: 545 })).toBe('closed'))
})

describe('L-021: the original stays in sight', () => {
  const line = lineOf(1, [entryOf('N', 0, 5), { ...entryOf('I', 1, 8), at: new Date('2026-11-20T10:15:30Z') }])

  test('the newest version is the mark', () => expect(markOf(line)).toMatchObject({ code: 'I', version: 1 }))

  test.each([
    ['2026-11-20T09:04:00Z', []],
    ['2026-11-20T09:05:00Z', ['N']],
    ['2026-11-20T10:14:00Z', ['N']],
    ['2026-11-20T10:15:00Z', ['N', 'I']],
  ])('R-0405: as it stood at %s', (moment, codes) => {
    const taken = { at: new Date('2026-11-20T09:05:00Z'), by: 'Ama Boateng', position: 'Class teacher' }
    const then = registerAsAt(registerOf([line], { taken }), new Date(moment))
    expect(then.lines[0]!.entries.map(entry => entry.code)).toEqual(codes)
    expect(then.taken !== undefined).toBe(codes.length > 0)
  })
})

import { describe, expect, test } from 'vitest'
import { day, entryOf, lineOf, registerOf } from '#registers/attendance/register.examples.ts'
import {
  lateness,
  markWith,
  moveTo,
  nextToMark,
  ontoFresh,
  openSheet,
  ownMarks,
  restHere,
  setMark,
  tally,
  toSend,
  typedCode,
  undo,
} from './register-sheet.ts'
import { viewOfRegister } from './register-view.ts'

const viewAt = (minute: number, register = registerOf()) =>
  viewOfRegister(register, { school: 1, now: { day, minute }, mayTake: true, viewer: 1 })
const view = viewAt(545)
const menu = view.menus[view.lines[0]!.menu]!
const mark = (code: string, minutesLate = 0, nature = '') => ({ code, minutesLate, nature })

describe('typing a code', () => {
  test.each([
    ['N', { code: 'N' }],
    ['I', { code: 'I' }],
    ['Y', { wait: 'Y' }],
    ['Y7', { code: 'Y7' }],
    ['C', { code: 'C' }],
    ['C2', { code: 'C2' }],
    ['J', { wait: 'J' }],
    ['Z', undefined],
    ['YY', undefined],
    ['A', undefined],
    ['', { wait: '' }],
  ])('“%s”', (typed, meaning) => expect(typedCode(menu, typed)).toEqual(meaning))

  test('every code of the menu can be typed', () => {
    for (const { code } of menu) expect(typedCode(menu, code)).toEqual({ code })
  })
})

describe('late by the clock', () => {
  test.each([
    [545, 'L', 15],
    [560, 'L', 30],
    [561, 'U', 31],
    [720, 'U', 190],
    [721, 'L', 30],
  ])('L-050, L-052: at minute %i: %s with %i minutes', (minute, code, minutesLate) =>
    expect(lateness(viewAt(minute), minute)).toEqual(mark(code, minutesLate)),
  )

  test('minutes that were typed stay when the code is chosen again; a nature does not follow into a code for being late', () => {
    expect(markWith(view, 'L', 545, mark('L', 7))).toEqual(mark('L', 7))
    expect(markWith(view, 'L', 545, mark('B', 0, 'Gala'))).toEqual(mark('L', 15))
    expect(markWith(view, 'P', 545, mark('B', 0, 'Gala'))).toEqual(mark('P', 0, 'Gala'))
  })
})

describe('the sheet', () => {
  test('opens on the first pupil without a mark, with what is saved and what is known filled in', () => {
    const known = { ...mark('M'), because: 'At the dentist' }
    const sheet = openSheet(viewAt(545, registerOf([lineOf(1, [entryOf('/')]), { ...lineOf(2), known }, lineOf(3)])))
    expect([sheet.marks[1]?.code, sheet.marks[2]?.code, sheet.marks[3], sheet.cursor]).toEqual(['/', 'M', undefined, 2])
  })

  test('the rest are here: nobody who has a mark is touched, and one undo takes it back', () => {
    const marked = setMark(openSheet(view), 2, mark('N'))
    const rest = restHere(marked, view)
    expect(Object.values(rest.marks).map(m => m.code)).toEqual(['/', 'N', '/'])
    expect(undo(rest).marks).toEqual(marked.marks)
  })

  test('moving stays on the register', () => {
    expect(moveTo(openSheet(view), view, -1).cursor).toBe(0)
    expect(moveTo(openSheet(view), view, 99).cursor).toBe(2)
  })

  test('the foot counts who is here, late, known, away, to mark and changed', () => {
    const saved = viewAt(545, registerOf([lineOf(1, [entryOf('N')]), lineOf(2), lineOf(3), lineOf(4), lineOf(5)]))
    let sheet = openSheet(saved)
    for (const [pupil, code] of [
      [1, '/'],
      [2, 'L'],
      [3, 'N'],
      [4, 'I'],
    ] as const)
      sheet = setMark(sheet, pupil, mark(code))
    expect(tally(sheet, saved)).toEqual({ here: 1, late: 1, away: 1, known: 1, unmarked: 1, changed: 1 })
  })

  test('what is sent is every mark in sight, with what the page had seen', () => {
    const sheet = { ...setMark(openSheet(view), 3, mark('L', 4)), reason: 'Why' }
    expect(toSend(sheet, view)).toEqual({ seen: 0, reason: 'Why', marks: [{ pupil: 3, ...mark('L', 4) }] })
  })
})

describe('R-0307: somebody else saved meanwhile', () => {
  const fresh = viewAt(
    546,
    registerOf([lineOf(1, [entryOf('N', 0, 7)]), lineOf(2, [entryOf('I', 0, 7)]), lineOf(3, [entryOf('/', 0, 7)])]),
  )
  const mine = setMark(setMark(openSheet(view), 1, mark('L', 3)), 3, mark('/'))

  test('one’s own are the marks that the page did not fill in', () =>
    expect(Object.keys(ownMarks(mine, view))).toEqual(['1', '3']))

  test('one’s own stay, and all else is theirs', () => {
    const sheet = ontoFresh(mine, view, fresh, [1])
    expect(sheet.marks).toEqual({ 1: mark('L', 3), 2: mark('I'), 3: mark('/') })
    expect(tally(sheet, fresh).changed).toBe(1)
    expect(toSend(sheet, fresh).seen).toBe(7)
  })
})

test('after a mark the cursor passes over pupils who are already known, so that a known absence is never marked over in passing', () => {
  const [first, second, third] = view.lines
  const sheet = { ...openSheet(view), cursor: 0, marks: { [first!.id]: mark('/'), [second!.id]: mark('I') } }
  expect(nextToMark(sheet, view)).toBe(2)
  const all = { ...sheet, marks: { ...sheet.marks, [third!.id]: mark('/') } }
  const done = Object.fromEntries(view.lines.map(line => [line.id, mark('/')]))
  expect(nextToMark({ ...all, marks: done }, view)).toBe(1)
})

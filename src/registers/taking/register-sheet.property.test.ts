import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, lineOf, registerOf } from '#registers/attendance/register.examples.ts'
import { moveTo, openSheet, restHere, type Sheet, setMark, tally, typedCode, undo } from './register-sheet.ts'
import { viewOfRegister } from './register-view.ts'

const pupils = [1, 2, 3, 4, 5]
const view = viewOfRegister(registerOf(pupils.map(id => lineOf(id))), {
  school: 1,
  now: { day, minute: 545 },
  mayTake: true,
  viewer: 1,
})
const menu = view.menus[0]!
const step = fc.oneof(
  fc.record({ pupil: fc.constantFrom(...pupils), code: fc.constantFrom(...menu.map(o => o.code)) }).map(
    ({ pupil, code }) =>
      (sheet: Sheet) =>
        setMark(sheet, pupil, { code, minutesLate: 0, nature: '' }),
  ),
  fc.constant((sheet: Sheet) => restHere(sheet, view)),
  fc.integer({ min: -2, max: 8 }).map(to => (sheet: Sheet) => moveTo(sheet, view, to)),
)

test('undo takes back every step, one at a time, to the register as it was opened', () =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      let sheet = openSheet(view)
      const seen: Sheet['marks'][] = []
      for (const take of steps) {
        const next = take(sheet)
        if (next.before.length > sheet.before.length) seen.push(sheet.marks)
        sheet = next
      }
      for (const marks of seen.toReversed()) {
        sheet = undo(sheet)
        expect(sheet.marks).toEqual(marks)
      }
      expect(undo(sheet)).toEqual(sheet)
    }),
  ))

test('everyone on the register is counted once, and the cursor stays on it', () =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      const sheet = steps.reduce((now, take) => take(now), openSheet(view))
      const { here, late, known, away, unmarked } = tally(sheet, view)
      expect(here + late + known + away + unmarked).toBe(pupils.length)
      expect(view.lines[sheet.cursor]).toBeDefined()
    }),
  ))

test('what is typed is a code of the menu, the beginning of one, or nothing', () =>
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom(...'ABCDEGIJKLMNOPQRSTUVWXYZ0123456789/\\#') }),
      typed => {
        const meaning = typedCode(menu, typed)
        const codes = menu.map(o => o.code)
        if (codes.includes(typed)) expect(meaning).toEqual({ code: typed })
        else if (codes.some(code => code.startsWith(typed))) expect(meaning).toEqual({ wait: typed })
        else expect(meaning).toBeUndefined()
      },
    ),
  ))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOn } from '#law/codes/attendance-codes.ts'
import { sameMark, standing } from './mark.ts'
import { day, entryOf, lineOf, officer, registerOf, teacher } from './register.examples.ts'
import { takeRegister } from './take-register.ts'

const code = fc.constantFrom(...codesOn(day).map(c => c.code), 'ZZ', '', '!')
const mark = fc.record({
  pupil: fc.integer({ min: 1, max: 6 }),
  code,
  minutesLate: fc.integer({ min: 0, max: 60 }),
  nature: fc.constantFrom('', 'A cause'),
})
const marks = fc.uniqueArray(mark, { selector: m => m.pupil, maxLength: 6 })
const entered = fc.array(fc.option(fc.tuple(fc.constantFrom('/', 'N', 'I'), fc.integer({ min: 1, max: 9 }))), {
  minLength: 4,
  maxLength: 4,
})
const saver = fc.constantFrom(teacher, officer)
const given = fc.record({ seen: fc.integer({ min: 0, max: 9 }), reason: fc.constantFrom('', 'A reason'), marks })

const registerWith = (already: ([string, number] | null)[]) =>
  registerOf(already.map((a, i) => lineOf(i + 1, a ? [entryOf(a[0], 0, a[1])] : [])))

test('a save is all or nothing: it is entered, refused or stale, never two of them', () =>
  fc.assert(
    fc.property(entered, given, saver, (already, sent, who) => {
      const taking = takeRegister(registerWith(already), sent, who)
      expect(['entries', 'refused', 'stale'].filter(kind => kind in taking)).toHaveLength(1)
      if ('refused' in taking) expect(taking.refused.length).toBeGreaterThan(0)
      if ('stale' in taking) expect(taking.stale.length).toBeGreaterThan(0)
    }),
  ))

test('after a save that is entered, everyone on the register has one mark that stands, and every earlier one is there too', () =>
  fc.assert(
    fc.property(entered, given, saver, (already, sent, who) => {
      const register = registerWith(already)
      const taking = takeRegister(register, sent, who)
      fc.pre('entries' in taking)
      if (!('entries' in taking)) return
      expect(taking.originals + taking.amendments).toBe(taking.entries.length)
      for (const { pupil, entries } of register.lines) {
        const added = taking.entries.filter(e => e.pupil === pupil.id)
        const all = [...entries, ...added.map(e => ({ ...entryOf(e.code), ...e }))]
        expect(all.map(e => e.version).toSorted()).toEqual(all.map((_, i) => i))
        const stands = standing(all)!
        const wanted = sent.marks.find(m => m.pupil === pupil.id)
        if (wanted) expect(sameMark(stands, wanted)).toBe(true)
        else expect(stands).toBe(standing(entries))
      }
    }),
    { numRuns: 400 },
  ))

test('R-0307: a mark that somebody saved and the sender has not seen is never changed', () =>
  fc.assert(
    fc.property(entered, given, saver, (already, sent, who) => {
      const register = registerWith(already)
      const taking = takeRegister(register, sent, who)
      if (!('entries' in taking)) return
      for (const { pupil, version } of taking.entries) {
        const before = standing(register.lines.find(line => line.pupil.id === pupil)!.entries)
        if (version > 0) expect(before!.happening).toBeLessThanOrEqual(sent.seen)
      }
    }),
  ))

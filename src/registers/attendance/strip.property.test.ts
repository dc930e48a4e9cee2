import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOn } from '#law/codes/attendance-codes.ts'
import { stripYearOf, stripYearStart } from '#time/strip-year.ts'
import { day } from './register.examples.ts'
import { codeAt, stripByte, stripIndex, stripLength, stripOf } from './strip.ts'

const year = stripYearOf(day)
const first = stripYearStart(year)
const last = stripYearStart(year + 1) - 1
const entry = fc.record({
  day: fc.integer({ min: first, max: last }),
  session: fc.constantFrom('AM' as const, 'PM' as const),
  code: fc.constantFrom(...codesOn(day).map(c => c.code)),
})

test('every session of a year has a place of its own in the strip', () => {
  const places = new Set<number>()
  for (let d = first; d <= last; d++) for (const session of ['AM', 'PM'] as const) places.add(stripIndex(d, session, year))
  expect(places.size).toBe((last - first + 1) * 2)
  expect(Math.max(...places)).toBeLessThan(stripLength)
})

test('a byte is read back as the code that was written', () => {
  for (const { code } of codesOn(day)) expect(codeAt(Uint8Array.of(stripByte(code, day)), 0)?.code).toBe(code)
  expect(() => stripByte('ZZ', day)).toThrow('was not a code')
})

test('the strip says the newest version of each session, in whatever order the ledger is read', () =>
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (said, chance) => {
      const counts = new Map<number, number>()
      const entries = said.map(e => {
        const index = stripIndex(e.day, e.session, year)
        const version = counts.get(index) ?? 0
        counts.set(index, version + 1)
        return { ...e, version }
      })
      const shuffled = entries
        .map(e => ({ e, key: chance.next().value as number }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ e }) => e)
      const strip = stripOf(shuffled, year)
      expect(strip).toEqual(stripOf(entries, year))
      expect(strip.filter(byte => byte > 0)).toHaveLength(counts.size)
      for (const e of entries)
        if (e.version + 1 === counts.get(stripIndex(e.day, e.session, year)))
          expect(codeAt(strip, stripIndex(e.day, e.session, year))?.code).toBe(e.code)
    }),
  ))

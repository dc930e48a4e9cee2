import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, codeVersions } from '#law/codes/attendance-codes.ts'
import type { StatisticalSet } from '#law/codes/code.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { addByCode, countByCode, type PupilStrip, placesOf, totalsAndCodesOf, totalsOf } from './count-strips.ts'
import { codeNumbers, type Measures, measuresOf } from './measures.ts'
import { measuresAt } from './totals.ts'

const year = 2026
const start = stripYearStart(year)
const always = { from: start - 1000, to: start + 1000 }
const byte = fc.integer({ min: 0, max: codeNumbers - 1 })
const bytes = fc.uint8Array({ max: codeNumbers - 1, maxLength: 800 })
const days = fc.integer({ min: -3, max: 370 })

/** The plain way: byte by byte. */
const plainly = (strips: readonly PupilStrip[], span = always): { measures: Measures; byCode: Record<number, number> } => {
  const byCode: Record<number, number> = {}
  for (const { year, marks } of strips) {
    const { first, after } = placesOf(year, span, marks.length)
    addByCode(byCode, marks, first, after)
  }
  return { measures: measuresOf(Array.from({ length: codeNumbers }, (_, number) => byCode[number] ?? 0)), byCode }
}
const measured = (marks: Uint8Array): Measures => measuresAt(totalsOf([{ pupil: 1, year, marks }], always), 0)

test('L-110: any bytes and any span count as they do one by one', () =>
  fc.assert(
    fc.property(bytes, days, days, (marks, from, to) => {
      const strips = [{ pupil: 7, year, marks }]
      const span = { from: start + from, to: start + to }
      const plain = plainly(strips, span)
      const { byCode, ...totals } = totalsAndCodesOf(strips, span)
      expect(measuresAt(totals, 0)).toEqual(plain.measures)
      expect(measuresAt(totalsOf(strips, span), 0)).toEqual(plain.measures)
      expect(byCode).toEqual(Array.from({ length: codeNumbers }, (_, number) => plain.byCode[number] ?? 0))
      expect([...countByCode(strips, span).get(7)!]).toEqual(byCode)
      const { first, after } = placesOf(year, span, marks.length)
      const counts = new Uint32Array(codeNumbers)
      addByCode(counts, marks, first, after)
      expect([...counts]).toEqual(byCode)
    }),
    { numRuns: 300 },
  ))

test('L-110: wherever in memory a strip begins', () =>
  fc.assert(
    fc.property(bytes, fc.integer({ min: 0, max: 9 }), (marks, offset) => {
      const larger = Buffer.alloc(marks.length + offset, 1)
      larger.set(marks, offset)
      expect(measured(larger.subarray(offset))).toEqual(measured(marks))
    }),
  ))

test('L-110: several strips a pupil and several pupils, in any order', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ pupil: fc.integer({ min: 1, max: 4 }), year: fc.constantFrom(2025, 2026), marks: bytes })),
      days,
      (strips, from) => {
        const span = { from: start + from - 366, to: start + from }
        const totals = totalsOf(strips, span)
        expect([...totals.pupils].sort()).toEqual([...new Set(strips.map(({ pupil }) => pupil))].sort())
        for (const [place, pupil] of totals.pupils.entries())
          expect(measuresAt(totals, place)).toEqual(
            plainly(
              strips.filter(strip => strip.pupil === pupil),
              span,
            ).measures,
          )
        const turned = totalsOf(strips.toReversed(), span)
        for (const [place, pupil] of turned.pupils.entries())
          expect(measuresAt(turned, place)).toEqual(measuresAt(totals, totals.pupils.indexOf(pupil)))
      },
    ),
  ))

test('L-110: the order of marks changes nothing', () =>
  fc.assert(
    fc.property(bytes, fc.nat(), (marks, turn) => {
      const by = turn % (marks.length + 1)
      expect(measured(new Uint8Array([...marks.subarray(by), ...marks.subarray(0, by)]))).toEqual(measured(marks))
      expect(measured(marks.toSorted())).toEqual(measured(marks))
    }),
  ))

test('L-060: attended and absent make up the possible', () =>
  fc.assert(
    fc.property(bytes, marks => {
      const { attended, present, approvedEducationalActivity, absent, authorised, unauthorised, possible, late } = measured(marks)
      expect(attended).toBe(present + approvedEducationalActivity)
      expect(absent).toBe(authorised + unauthorised)
      expect(possible).toBe(attended + absent)
      expect(possible).toBe(marks.filter(number => fieldOf(number) !== undefined).length)
      expect(late).toBeLessThanOrEqual(present + unauthorised)
    }),
  ))

const fields: Record<StatisticalSet, keyof Measures | undefined> = {
  present: 'present',
  'approved-educational-activity': 'approvedEducationalActivity',
  authorised: 'authorised',
  unauthorised: 'unauthorised',
  'not-possible': undefined,
  'not-collected': undefined,
}
const codeOfByte = (number: number) => codes.find(code => code.number === number)
const fieldOf = (number: number) => fields[codeOfByte(number)?.set ?? 'not-collected']
const isLate = (number: number) => ['late', 'after-close'].includes(codeOfByte(number)?.part ?? '')

/** Every measure that a mark is part of, by its code. */
const partsOf = (number: number): (keyof Measures)[] => {
  const field = fieldOf(number)
  if (!field) return []
  const attended = field === 'present' || field === 'approvedEducationalActivity'
  return ['possible', attended ? 'attended' : 'absent', field, ...(isLate(number) ? (['late'] as const) : [])]
}

const outside = codes.filter(({ set }) => set === 'not-possible' || set === 'not-collected').map(({ number }) => number)

test('L-060: a session that is not possible, or has no mark, changes no figure', () => {
  expect(outside).toHaveLength(13)
  fc.assert(
    fc.property(bytes, fc.array(fc.constantFrom(0, ...outside)), (marks, none) => {
      expect(measured(new Uint8Array([...marks, ...none]))).toEqual(measured(marks))
    }),
  )
})

test('L-060: moving one mark moves exactly the measures it is part of', () =>
  fc.assert(
    fc.property(bytes, fc.nat(), byte, (marks, at, becomes) => {
      fc.pre(marks.length > 0)
      const place = at % marks.length
      const expected = { ...measured(marks) }
      for (const part of partsOf(marks[place]!)) expected[part]--
      for (const part of partsOf(becomes)) expected[part]++
      const moved = marks.slice()
      moved[place] = becomes
      expect(measured(moved)).toEqual(expected)
    }),
  ))

test('a byte that is no code is refused, wherever it is, and only where it is counted', () =>
  fc.assert(
    fc.property(
      fc.uint8Array({ max: 2, minLength: 1, maxLength: 732 }),
      fc.nat(),
      fc.integer({ min: codeNumbers, max: 255 }),
      (marks, at, wrong) => {
        const place = at % marks.length
        marks[place] = wrong
        const strips = [{ pupil: 3, year, marks }]
        const day = start + (place >> 1)
        for (const count of [totalsOf, totalsAndCodesOf, countByCode]) {
          expect(() => count(strips, always)).toThrow(`The strip of pupil 3 holds ${wrong} for `)
          expect(() => count(strips, { from: day, to: day })).toThrow('which is no code')
          expect(() => count(strips, { from: day + 1, to: start + 400 })).not.toThrow()
          expect(() => count(strips, { from: start, to: day - 1 })).not.toThrow()
        }
      },
    ),
  ))

test('L-175: a byte is counted in one set, in every version of its code', () => {
  for (const { number, set, part } of codeVersions) expect(codeOfByte(number)).toMatchObject({ set, ...(part && { part }) })
})

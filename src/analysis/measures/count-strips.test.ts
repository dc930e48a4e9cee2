import { describe, expect, test } from 'vitest'
import { codeOn } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { byteClasses, counted, fieldBits, foreign, pairClasses, rowLength } from './class-table.ts'
import { CorruptStrip } from './corrupt-strip.ts'
import { addByCode, countByCode, placesOf, totalsAndCodesOf, totalsOf } from './count-strips.ts'
import { codeNumbers } from './measures.ts'
import { groupOf, measuresAt } from './totals.ts'

const on = dayOf('2026-10-05')
const numberOf = (code: string): number => codeOn(code, on)!.number
const marks = (...runs: [code: string, times: number][]): Uint8Array =>
  new Uint8Array(runs.flatMap(([code, times]) => Array.from({ length: times }, () => numberOf(code))))
const always = { from: dayOf('2020-01-01'), to: dayOf('2030-01-01') }
const pupil = (number: number, ...runs: [code: string, times: number][]) => ({ pupil: number, year: 2026, marks: marks(...runs) })

describe('where a span lies in a strip', () => {
  test('a whole year', () =>
    expect(placesOf(2026, { from: dayOf('2026-08-01'), to: dayOf('2027-07-31') }, 732)).toEqual({ first: 0, after: 730 }))
  test('one day', () =>
    expect(placesOf(2026, { from: dayOf('2026-08-02'), to: dayOf('2026-08-02') }, 732)).toEqual({ first: 2, after: 4 }))
  test('days before and after the year are left out', () => {
    expect(placesOf(2026, always, 732)).toEqual({ first: 0, after: 732 })
    expect(placesOf(2026, { from: dayOf('2020-01-01'), to: dayOf('2020-02-01') }, 732)).toEqual({ first: 0, after: 0 })
    expect(placesOf(2026, { from: dayOf('2029-01-01'), to: dayOf('2029-02-01') }, 732)).toEqual({ first: 732, after: 732 })
  })
  test('a span that ends before it begins holds nothing', () =>
    expect(placesOf(2026, { from: dayOf('2026-09-10'), to: dayOf('2026-09-01') }, 732)).toEqual({ first: 80, after: 80 }))
})

describe('persistent and severe, by a pupil’s own sessions', () => {
  const group = (...runs: [code: string, times: number][]) => groupOf(totalsOf([pupil(1, ...runs)], always))
  test('L-111: 28 of 280 is persistent, 27 is not', () => {
    expect(group(['/', 252], ['I', 28])).toMatchObject({ pupils: 1, persistent: 1, severe: 0, absent: 28, possible: 280 })
    expect(group(['/', 253], ['I', 27])).toMatchObject({ pupils: 1, persistent: 0, severe: 0 })
  })
  test('L-112: 140 of 280 is severe, and persistent too; 139 is not severe', () => {
    expect(group(['/', 140], ['O', 140])).toMatchObject({ persistent: 1, severe: 1 })
    expect(group(['/', 141], ['O', 139])).toMatchObject({ persistent: 1, severe: 0 })
  })
  test('L-116: a pupil without a possible session is in no figure', () =>
    expect(group(['X', 10], ['Z', 4])).toMatchObject({ pupils: 0, persistent: 0, severe: 0, possible: 0 }))
  test('L-111: education elsewhere is attended, and counts in a pupil’s possible sessions', () =>
    expect(group(['/', 5], ['V', 5], ['I', 1])).toMatchObject({ persistent: 0, severe: 0, possible: 11 }))
  test('L-060: sessions that were not possible do not dilute absence', () =>
    expect(group(['/', 9], ['I', 1], ['D', 90], ['#', 90])).toMatchObject({ persistent: 1, possible: 10 }))
})

test('a group is a part of the pupils, summed first', () => {
  const totals = totalsOf([pupil(1, ['/', 100]), pupil(2, ['I', 10], ['V', 5]), pupil(3, ['U', 1], ['L', 3])], always)
  expect(totals.pupils).toEqual([1, 2, 3])
  expect(groupOf(totals, 1, 3)).toEqual({
    pupils: 2,
    persistent: 2,
    severe: 1,
    possible: 19,
    attended: 8,
    present: 3,
    approvedEducationalActivity: 5,
    absent: 11,
    authorised: 10,
    unauthorised: 1,
    late: 4,
  })
  expect(groupOf(totals)).toMatchObject({ pupils: 3, possible: 119 })
  expect(measuresAt(totals, 2)).toMatchObject({ unauthorised: 1, present: 3, late: 4, possible: 4 })
})

test('a pupil’s years are added', () => {
  const strips = [pupil(5, ['/', 3], ['I', 1]), { ...pupil(5, ['I', 2]), year: 2025 }]
  expect(measuresAt(totalsOf(strips, always), 0)).toMatchObject({ present: 3, authorised: 3 })
  expect(countByCode(strips, always).get(5)![numberOf('I')]).toBe(3)
  expect(totalsAndCodesOf(new Set(strips), always)).toMatchObject({ pupils: [5] })
})

test.each([codeNumbers, 255])(
  'the byte %i, at the edge of what is no code, stops every count, in the morning and in the afternoon',
  byte => {
    for (const place of [0, 81, 731]) {
      const strip = pupil(4, ['/', 732])
      strip.marks[place] = byte
      for (const count of [totalsOf, totalsAndCodesOf, countByCode])
        expect(() => count([pupil(3, ['/', 732]), strip], always)).toThrow(`The strip of pupil 4 holds ${byte} for `)
    }
    const last = pupil(4, ['/', 732])
    last.marks.fill(codeNumbers - 1)
    expect(countByCode([last], always).get(4)![codeNumbers - 1]).toBe(732)
  },
)

test('codes are added up into an array of numbers and into an empty object alike, between two places', () => {
  const { marks } = pupil(1, ['/', 3], ['I', 2], ['/', 1])
  const [array, object] = [new Uint32Array(codeNumbers), {} as Record<number, number>]
  for (const into of [array, object]) addByCode(into, marks, 1, 4)
  expect(object).toEqual({ [numberOf('/')]: 2, [numberOf('I')]: 1 })
  expect([array[numberOf('/')], array[numberOf('I')]]).toEqual([2, 1])
  addByCode(object, marks)
  expect(object).toEqual({ [numberOf('/')]: 6, [numberOf('I')]: 3 })
})

test('a byte that is no code is named: pupil, day, session, byte', () => {
  const strip = pupil(12, ['/', 732])
  strip.marks[2 * (dayOf('2026-11-20') - stripYearStart(2026)) + 1] = 77
  const says = 'The strip of pupil 12 holds 77 for Friday 20 November 2026, PM, which is no code.'
  for (const count of [totalsOf, totalsAndCodesOf, countByCode]) {
    expect(() => count([strip], always)).toThrow(says)
    expect(() => count([strip], always)).toThrow(CorruptStrip)
    expect(() => count([strip], always)).toThrow('strips rebuild')
  }
  try {
    totalsOf([strip], always)
  } catch (error) {
    expect(error).toMatchObject({ name: 'CorruptStrip', pupil: 12, day: dayOf('2026-11-20') })
  }
})

describe('the class table', () => {
  test('holds five counts of six bits', () => {
    expect(counted).toEqual(['present', 'approvedEducationalActivity', 'authorised', 'unauthorised', 'late'])
    expect(rowLength).toBe(5)
    expect(fieldBits * rowLength).toBeLessThan(31)
  })
  test('says of each letter what the law says', () => {
    const fields = (code: string) => counted.filter((_, field) => ((byteClasses[numberOf(code)]! >>> (6 * field)) & 63) === 1)
    expect(fields('/')).toEqual(['present'])
    expect(fields('L')).toEqual(['present', 'late'])
    expect(fields('B')).toEqual(['approvedEducationalActivity'])
    expect(fields('I')).toEqual(['authorised'])
    expect(fields('U')).toEqual(['unauthorised', 'late'])
    expect(fields('Q')).toEqual([])
  })
  test('knows no mark, and knows what is no code', () => {
    expect(byteClasses[0]).toBe(0)
    expect(byteClasses.slice(codeNumbers).every(byte => byte === foreign)).toBe(true)
    expect(byteClasses.slice(0, codeNumbers).every(byte => byte >= 0)).toBe(true)
  })
  test('adds the two of a pair', () => {
    expect(pairClasses[numberOf('L') | (numberOf('U') << 8)]).toBe(byteClasses[numberOf('L')]! + byteClasses[numberOf('U')]!)
    expect(pairClasses[200]).toBe(foreign)
    expect(pairClasses[200 << 8]).toBe(foreign)
    expect(pairClasses[200 | (200 << 8)]).toBe(foreign)
  })
})

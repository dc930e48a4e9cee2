import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addByCode, placesOf, totalsOf } from '#analysis/measures/count-strips.ts'
import { codeNumbers, type Measures, measuresOf } from '#analysis/measures/measures.ts'
import { isPersistent, isSevere } from '#law/measures/persistent-absence.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { countCodes, countStays, measuresOn, stripsByPupil, totalsByPupil } from './count-rows.ts'
import { type Days, joined } from './stays.ts'
import { countSteps, stepsOf } from './steps.ts'

const start = stripYearStart(2025)
const marks = fc.uint8Array({ max: codeNumbers - 1, minLength: stripLength, maxLength: stripLength })
const strips = fc.array(fc.record({ pupil: fc.integer({ min: 1, max: 4 }), year: fc.constantFrom(2025, 2026), marks }), {
  maxLength: 6,
})
const days = fc
  .tuple(fc.integer({ min: -20, max: 760 }), fc.integer({ min: 0, max: 500 }))
  .map(([from, length]): Days => ({ from: start + from, to: start + from + length }))
const lists = fc.array(fc.array(days, { maxLength: 3 }), { minLength: 5, maxLength: 5 })

/** Each pupil's sessions by code, byte by byte. */
const plainly = (all: ReturnType<typeof stripsByPupil>, pupil: number, stay: readonly Days[]): Uint32Array => {
  const byCode = new Uint32Array(codeNumbers)
  for (const { year, marks } of all.get(pupil) ?? [])
    for (const span of stay) {
      const { first, after } = placesOf(year, span, marks.length)
      addByCode(byCode, marks, first, after)
    }
  return byCode
}
const zero: Measures = measuresOf([])
const sum = (all: readonly Measures[]): Measures =>
  all.reduce((a, b) => Object.fromEntries(Object.entries(a).map(([k, v]) => [k, v + b[k as keyof Measures]])) as never, zero)

test('L-110, L-111: rows, codes and steps of any pupils on any days are what the bytes say one by one', () =>
  fc.assert(
    fc.property(strips, days, lists, (given, span, stays) => {
      const by = stripsByPupil(given)
      const within = (list: readonly Days[]) =>
        joined(list.map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) })))
      const who = new Map(stays.map((list, pupil) => [pupil, pupil === 1 ? [span] : within(list)]))
      const own = [...who].map(([pupil, stay]) => measuresOf(plainly(by, pupil, stay)))
      const over = [...who].map(([pupil]) => measuresOf(plainly(by, pupil, [span])))
      const absent = (is: typeof isPersistent) =>
        over.filter((total, place) => own[place]!.possible > 0 && is(total.absent, total.possible)).length
      expect(countStays(who, by, totalsByPupil(totalsOf(given, span)), span)).toEqual({
        pupils: own.filter(({ possible }) => possible > 0).length,
        measures: sum(own),
        persistent: absent(isPersistent),
        severe: absent(isSevere),
      })
      expect([...who].map(([pupil, stay]) => measuresOn(by.get(pupil) ?? [], stay))).toEqual(own)
      const byCode = new Uint32Array(codeNumbers)
      for (const [pupil, stay] of who) for (const [number, times] of plainly(by, pupil, stay).entries()) byCode[number]! += times
      expect(countCodes(who, by)).toEqual([...byCode])
      const steps = stepsOf(span).map(step => {
        const parts = [...who].map(([pupil, stay]) =>
          plainly(
            by,
            pupil,
            stay
              .map(({ from, to }) => ({ from: Math.max(from, step.from), to: Math.min(to, step.to) }))
              .filter(({ from, to }) => from <= to),
          ),
        )
        return { ...step, measures: sum(parts.map(part => measuresOf(part))) }
      })
      expect(countSteps(who, by, span)).toEqual(steps.filter(({ measures }) => measures.possible > 0))
    }),
    { numRuns: 150 },
  ))

test('a byte that is no code stops every count', () => {
  const bytes = new Uint8Array(stripLength)
  bytes[30] = 200
  const span = { from: start, to: start + 300 }
  const by = stripsByPupil([{ pupil: 1, year: 2025, marks: bytes }])
  for (const count of [
    () => measuresOn(by.get(1)!, [span]),
    () => countCodes(new Map([[1, [span]]]), by),
    () => countSteps(new Map([[1, [span]]]), by, span),
  ])
    expect(count).toThrow('The strip of pupil 1 holds 200')
})

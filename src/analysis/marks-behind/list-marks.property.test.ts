import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCodes, countStays, stripsByPupil, totalsByPupil } from '#analysis/figures/counting/count-rows.ts'
import { totalsOf } from '#analysis/measures/count-strips.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { listMarks } from './list-marks.ts'
import { codesBehind, marksOfIds } from './which-marks.ts'

const numbers = [0, ...codes.map(({ number }) => number)]
const strip = fc
  .array(fc.constantFrom(...numbers), { minLength: stripLength, maxLength: stripLength })
  .map(bytes => Uint8Array.from(bytes))
const start = stripYearStart(2026)
const days = fc
  .tuple(fc.nat(350), fc.nat(360))
  .map(([from, length]) => ({ from: start + from, to: Math.min(start + from + length, start + 364) }))

const measureOf = {
  possible: 'possible',
  attended: 'attended',
  present: 'present',
  approved: 'approvedEducationalActivity',
  absent: 'absent',
  authorised: 'authorised',
  unauthorised: 'unauthorised',
  late: 'late',
} as const

test('L-110: behind every measure stand exactly as many marks as were counted, each once, newest first', () =>
  fc.assert(
    fc.property(fc.array(strip, { minLength: 1, maxLength: 3 }), days, days, (marks, span, stay) => {
      const strips = marks.map((bytes, pupil) => ({ pupil, year: 2026, marks: bytes }))
      const who = new Map(
        strips.map(({ pupil }) => [
          pupil,
          pupil === 0
            ? [span]
            : [{ from: Math.max(stay.from, span.from), to: Math.min(stay.to, span.to) }].filter(d => d.from <= d.to),
        ]),
      )
      const by = stripsByPupil(strips)
      const { measures } = countStays(who, by, totalsByPupil(totalsOf(strips, span)), span)
      const byCode = countCodes(who, by)
      for (const of of marksOfIds) {
        const numbers = codesBehind(of).map(({ number }) => number)
        const list = listMarks({ who, strips: by, order: [0, 1, 2], span, numbers: new Set(numbers) })
        expect(list.length).toBe(numbers.reduce((sum, number) => sum + byCode[number]!, 0))
        if (of !== 'not-possible') expect(list.length).toBe(measures[measureOf[of]])
        expect(new Set(list.map(({ pupil, day, session }) => `${pupil}/${day}/${session}`)).size).toBe(list.length)
        expect(list.map(({ day }) => day)).toEqual(list.map(({ day }) => day).toSorted((a, b) => b - a))
      }
    }),
    { numRuns: 60 },
  ))

test('pages put together are the whole list', () =>
  fc.assert(
    fc.property(strip, days, fc.integer({ min: 1, max: 40 }), (marks, span, size) => {
      const wanted = {
        who: new Map([[1, [span]]]),
        strips: stripsByPupil([{ pupil: 1, year: 2026, marks }]),
        order: [1],
        span,
        numbers: new Set([1, 2, 19]),
      }
      const all = listMarks(wanted)
      const paged = []
      for (let skip = 0; skip < all.length; skip += size) paged.push(...listMarks(wanted, skip, size))
      expect(paged).toEqual(all)
    }),
    { numRuns: 60 },
  ))

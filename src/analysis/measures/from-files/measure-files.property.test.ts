import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, codesOn } from '#law/codes/attendance-codes.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { measureCounts } from './measure-counts.ts'
import { countOfMarks } from './measure-marks.ts'

const monday = dayOf('2026-09-07')
const letters = codesOn(monday).map(({ code }) => code)
const setOfLetter = new Map(codes.map(({ code, set }) => [code, set]))

type Mark = { pupil: string; place: number; code: string }
const marksOf = (codes: readonly string[]) =>
  fc.uniqueArray(fc.record({ pupil: fc.constantFrom('1', '2', '3'), place: fc.nat(99), code: fc.constantFrom(...codes) }), {
    selector: ({ pupil, place }) => `${pupil} ${place}`,
    minLength: 1,
    maxLength: 60,
  })
const marks = marksOf(letters)

function measured(all: readonly Mark[]) {
  const count = countOfMarks(['pupil', 'date', 'session', 'code', 'minutes_late'])
  if ('refused' in count) throw new Error(count.refused)
  count.add(
    all.map(({ pupil, place, code }, index) => ({
      number: index + 2,
      cells: [pupil, isoFromDay(monday + (place >> 1)), place % 2 ? 'PM' : 'AM', code, String(place)],
    })),
  )
  expect(count.wrong.text()).toBeUndefined()
  return { pupils: new Map(count.pupils().map(({ pupil, ...rest }) => [pupil, rest])), total: count.total() }
}

test('L-110: attended and absent make up the possible, of each pupil and of all', () =>
  fc.assert(
    fc.property(marks, all => {
      const { pupils, total } = measured(all)
      for (const result of [...pupils.values(), total]) {
        expect(result.attended + result.absent).toBe(result.possible)
        expect(result.authorised + result.unauthorised).toBe(result.absent)
        expect(result.late).toBeLessThanOrEqual(result.present + result.unauthorised)
      }
    }),
  ))

test('the order of marks never matters', () =>
  fc.assert(
    fc.property(
      marks.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(measured(shuffled)).toEqual(measured(all))
      },
    ),
  ))

test('L-060: marks of sessions that were not possible change no count and no rate', () => {
  const apart = letters.filter(code => ['not-possible', 'not-collected'].includes(setOfLetter.get(code)!))
  expect(apart).toHaveLength(12)
  fc.assert(
    fc.property(marks, marksOf(apart), (all, more) => {
      const taken = new Set(all.map(({ pupil, place }) => `${pupil} ${place}`))
      const added = more.filter(({ pupil, place }) => !taken.has(`${pupil} ${place}`))
      const [before, after] = [measured(all), measured([...all, ...added])]
      for (const [pupil, { minutesLate: _, ...rest }] of before.pupils) expect(after.pupils.get(pupil)).toMatchObject(rest)
      const { minutesLate: _, ...total } = before.total
      expect(after.total).toMatchObject(total)
    }),
  )
})

test('L-060: moving one mark from a code to another moves exactly its sets', () => {
  const place = (code: string) => {
    const set = setOfLetter.get(code)!
    const attended = set === 'present' || set === 'approved-educational-activity'
    const absent = set === 'authorised' || set === 'unauthorised'
    const [present, authorised, unauthorised] = ['present', 'authorised', 'unauthorised'].map(name => Number(set === name))
    return {
      possible: Number(attended || absent),
      attended: Number(attended),
      absent: Number(absent),
      present: present!,
      authorised: authorised!,
      unauthorised: unauthorised!,
    }
  }
  fc.assert(
    fc.property(marks, fc.constantFrom(...letters), ([first, ...rest], code) => {
      const before = measured([first!, ...rest]).total
      const after = measured([{ ...first!, code }, ...rest]).total
      for (const key of Object.keys(place(code)) as (keyof ReturnType<typeof place>)[])
        expect([key, after[key] - before[key]]).toEqual([key, place(code)[key] - place(first!.code)[key]])
    }),
  )
})

test('L-110: pupils’ marks in a file, and their counts by code in another, come to the same', () =>
  fc.assert(
    fc.property(marks, all => {
      const times = (code: string) => String(all.filter(mark => mark.code === code).length)
      const counts = measureCounts(letters, [{ number: 2, cells: letters.map(times) }], monday)
      if ('refused' in counts) throw new Error(counts.refused)
      expect(measured(all).total).toMatchObject(counts.rows[0]!.result)
    }),
  ))

// Counter-examples: two ways of counting that are often met, and would fail here.
test('L-110: averaging the percentages of pupils gives another number', () => {
  const days = (pupil: string, places: number, absent: number): Mark[] =>
    Array.from({ length: places }, (_, place) => ({ pupil, place, code: place < absent ? 'I' : 'V' }))
  const { pupils, total } = measured([...days('1', 90, 0), ...days('2', 10, 10)])
  const average = [...pupils.values()].reduce((sum, { attendanceRate }) => sum + attendanceRate!, 0) / pupils.size
  expect([total.attendanceRate, average]).toEqual([90, 50])
})

test('L-066: counting sessions that were not possible gives another number', () => {
  const { total } = measured(['V', 'I', 'D', 'X'].map((code, place) => ({ pupil: '1', place, code })))
  expect([total.possible, total.attendanceRate, total.absenceRate]).toEqual([2, 50, 50])
  expect(total.attendanceRate).not.toBe(100 * (1 / 4))
})

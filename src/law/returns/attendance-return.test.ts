import { expect, test } from 'vitest'
import { marksFrom } from '#law/registers/continuous-absence.examples.ts'
import type { SessionMark } from '#law/registers/continuous-absence.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { listings } from './attendance-return.examples.ts'
import { attendanceListing, attendanceReturns, monthsWithoutReturn } from './attendance-return.ts'

const born = dayOf('2014-03-05')
const end = dayOf('2026-09-30')

test.each(listings)('$rule: $says', ({ facts, answer, rule }) => {
  const marks = marksFrom(facts.from, facts.sessions)
  const pupil = { born: dayOf(facts.born ?? '2014-03-05'), marks, failsToAttendRegularly: facts.failsToAttendRegularly }
  const found = attendanceListing(pupil, dayOf(facts.returnMadeOn))!
  expect({ listed: found.listed, sessionsToLookAt: found.toReview.length }).toEqual(answer)
  expect(found.citation.rule).toBe(rule)
})

test('L-100: the answer says why and from when until when', () => {
  const found = attendanceListing({ born, marks: marksFrom('2026-09-07', [['O', 20]]), failsToAttendRegularly: true }, end)!
  expect(found.because).toEqual(['ten school days', 'fails to attend regularly'])
  expect(found.runs.map(({ from, until, schoolDays }) => [isoFromDay(from), isoFromDay(until), schoolDays])).toEqual([
    ['2026-09-07', '2026-09-18', 10],
  ])
  expect(attendanceListing({ born, marks: [], failsToAttendRegularly: true }, end)?.because).toEqual([
    'fails to attend regularly',
  ])
  expect(attendanceListing({ born, marks: [] }, end)).toMatchObject({ listed: false, because: [] })
})

test('L-100: only marks up to the day of the return are looked at, and an absence that has ended is still listed', () => {
  const marks = marksFrom('2026-09-07', [
    ['O', 20],
    ['/', 1],
  ])
  expect(attendanceListing({ born, marks }, dayOf('2026-09-17'))?.listed).toBe(false)
  expect(attendanceListing({ born, marks }, dayOf('2026-09-18'))?.listed).toBe(true)
  expect(attendanceListing({ born, marks }, end)?.listed).toBe(true)
})

test('L-100: sessions outside compulsory school age do not count towards the ten days', () => {
  const fiveInSeptember = dayOf('2021-09-01')
  const marks = marksFrom('2027-01-04', [['O', 20]])
  expect(attendanceListing({ born: fiveInSeptember, marks }, dayOf('2027-01-31'))?.listed).toBe(true)
  const younger = dayOf('2022-01-01')
  expect(attendanceListing({ born: younger, marks, failsToAttendRegularly: true }, dayOf('2027-01-31'))?.listed).toBe(false)
})

test('L-100: a session not marked is passed over and looked at; one not possible can be taken to break', () => {
  const gap = marksFrom('2026-09-07', [
    ['O', 10],
    ['not marked', 2],
    ['O', 10],
  ])
  expect(attendanceListing({ born, marks: gap }, end)).toMatchObject({ listed: true, toReview: [{ code: undefined }, {}] })
  const snow = marksFrom('2026-09-07', [
    ['O', 10],
    ['Y4', 2],
    ['O', 10],
  ])
  expect(attendanceListing({ born, marks: snow }, end, 'breaks')?.listed).toBe(false)
  expect(attendanceListing({ born, marks: snow }, end, 'counts')?.toReview).toEqual([])
})

test('L-177: the older return was made as agreed, on the same ten days', () => {
  const first = dayOf('2023-09-04')
  const marks: SessionMark[] = Array.from({ length: 20 }, (_, i) => ({
    day: first + Math.floor(i / 2),
    session: i % 2 === 0 ? 'AM' : 'PM',
    code: 'O',
  }))
  const found = attendanceListing({ born, marks }, first + 20)!
  expect(found).toMatchObject({ listed: true, citation: { rule: 'L-177', source: 'SI 2006/1751 reg 12' } })
  expect(attendanceReturns.versions.map(({ value }) => value.atLeast)).toEqual(['each calendar month', 'as agreed'])
  expect(attendanceListing({ born, marks }, dayOf('2006-08-31'))).toBeUndefined()
})

test('L-100: months without a return are found since August 2024; before, intervals were agreed', () => {
  const returns = ['2026-09-30', '2026-11-02'].map(dayOf)
  expect(monthsWithoutReturn(returns, dayOf('2026-09-01'), dayOf('2026-12-31'))).toEqual(['2026-10', '2026-12'])
  expect(monthsWithoutReturn([], dayOf('2023-09-01'), dayOf('2023-12-31'))).toEqual([])
  expect(monthsWithoutReturn([], dayOf('2024-08-19'), dayOf('2024-08-31'))).toEqual(['2024-08'])
})

import { expect, test } from 'vitest'
import { marksFrom } from '#law/registers/continuous-absence.examples.ts'
import type { SessionMark } from '#law/registers/continuous-absence.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { longAbsences } from './twenty-school-days.examples.ts'
import { twentySchoolDays } from './twenty-school-days.ts'

test.each(longAbsences)('$rule: $says', ({ facts, answer, rule }) => {
  const found = twentySchoolDays(marksFrom(facts.from, facts.sessions), dayOf(facts.today))!
  expect({ longEnough: found.longEnough, schoolDays: found.schoolDays }).toEqual(answer)
  expect(found.citation.rule).toBe(rule)
})

test('L-038: the absence is shown from when until when, and one that has ended is none', () => {
  const found = twentySchoolDays(marksFrom('2026-09-07', [['O', 40]]), dayOf('2026-10-02'))!
  expect([isoFromDay(found.run!.from), isoFromDay(found.run!.until), found.sessions]).toEqual(['2026-09-07', '2026-10-02', 40])
  const back = twentySchoolDays(
    marksFrom('2026-09-07', [
      ['O', 40],
      ['/', 1],
    ]),
    dayOf('2026-10-05'),
  )!
  expect([back.longEnough, back.run, back.schoolDays, back.sessions]).toEqual([false, undefined, 0, 0])
  expect(twentySchoolDays([], dayOf('2026-10-05'))).toMatchObject({ longEnough: false, schoolDays: 0 })
})

test('L-178: under the older regulations coming after the close did not break it, an authorised absence did', () => {
  const first = dayOf('2023-09-04')
  const marks = (codes: string[]): SessionMark[] =>
    codes.map((code, i) => ({ day: first + Math.floor(i / 2), session: i % 2 === 0 ? 'AM' : 'PM', code }))
  const on = first + 30
  const old = twentySchoolDays(marks([...Array<string>(39).fill('O'), 'U']), on)!
  expect(old).toMatchObject({ longEnough: true, schoolDays: 20, citation: { rule: 'L-178', source: 'SI 2006/1751 reg 8(1)' } })
  expect(twentySchoolDays(marks([...Array<string>(39).fill('O'), 'I']), on)?.longEnough).toBe(false)
  expect(twentySchoolDays(marks(['O']), dayOf('2006-08-31'))).toBeUndefined()
})

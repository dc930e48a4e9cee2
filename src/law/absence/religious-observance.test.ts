import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAuthorised } from '#law/codes/attendance-codes.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { observances } from './religious-observance.examples.ts'
import { religiousDays, religiousDaysAYear } from './religious-observance.ts'

test.each(observances)('$rule: $says', ({ facts, answer, rule }) => {
  const days = religiousDays({ away: facts.away.map(dayOf), setApart: facts.setApart.map(dayOf) })
  const isos = (authorised: boolean) =>
    days.filter(({ code }) => (code !== undefined) === authorised).map(({ day }) => isoFromDay(day))
  expect({ authorised: isos(true), needLeave: isos(false) }).toEqual(answer)
  for (const { day, code, citation } of days) {
    expect(citation?.rule).toBe(rule)
    if (code !== undefined) expect([code, isAuthorised(code, day)]).toEqual(['R', true])
  }
})

test('L-072: no number of days a year was found in any version', () =>
  expect(religiousDaysAYear.versions.map(({ value, citation }) => [value, citation.standing])).toEqual([
    [undefined, 'must'],
    [undefined, 'must'],
  ]))

test('L-072: every day set apart is authorised, however many there are, and no other', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: dayOf('2025-09-01'), max: dayOf('2026-07-31') }), { maxLength: 60 }),
      fc.uniqueArray(fc.integer({ min: dayOf('2025-09-01'), max: dayOf('2026-07-31') }), { maxLength: 60 }),
      (away, setApart) =>
        religiousDays({ away, setApart }).every(({ day, code }) => (code !== undefined) === setApart.includes(day)),
    ),
  ))

test('before anything modelled, no code is named and nothing is cited', () => {
  const day = dayOf('2006-08-31')
  expect(religiousDays({ away: [day], setApart: [day] })).toEqual([{ day, citation: undefined }])
})

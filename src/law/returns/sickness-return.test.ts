import { expect, test } from 'vitest'
import { marksFrom, type Span } from '#law/registers/continuous-absence.examples.ts'
import { dayOf } from '#time/day.ts'
import { sicknesses } from './sickness-return.examples.ts'
import { type Sickness, sicknessReturn } from './sickness-return.ts'

const schoolYear = { from: dayOf('2026-09-01'), until: dayOf('2027-08-31') }
const pupil = (from: string, sessions: readonly Span[], more: Partial<Sickness> = {}): Sickness => ({
  born: dayOf('2014-03-05'),
  schoolYear,
  marks: marksFrom(from, sessions),
  ...more,
})

test.each(sicknesses)('$rule: $says', ({ facts, answer, rule }) => {
  const { expected, returnedFor } = facts
  const found = sicknessReturn(
    pupil(facts.from, facts.sessions, {
      born: dayOf(facts.born ?? '2014-03-05'),
      expected: expected && { ...expected, from: dayOf(expected.from) },
      returnedFor: returnedFor?.map(dayOf),
    }),
    dayOf(facts.today),
  )!
  expect({ step: found.step, days: found.days, total: found.total }).toEqual(answer)
  expect(found.citation.rule).toBe(rule)
})

const step = (sickness: Sickness, today: string) => sicknessReturn(sickness, dayOf(today))?.step

test('L-101: sessions and days are both given, and half days may count as half', () => {
  const ill = pupil('2026-11-02', [
    ['I', 3],
    ['\\', 1],
    ['/', 1],
    ['I', 1],
  ])
  expect(sicknessReturn(ill, dayOf('2026-11-04'))).toMatchObject({ sessions: 4, days: 3 })
  expect(sicknessReturn(ill, dayOf('2026-11-04'), 0.5)).toMatchObject({ sessions: 4, days: 2 })
})

test('L-101: only this school year, up to today, and only days of compulsory school age', () => {
  const ill = pupil('2026-11-02', [['I', 40]])
  expect(sicknessReturn(ill, dayOf('2026-11-03'))?.days).toBe(2)
  const days = (from: string, until: string) =>
    sicknessReturn({ ...ill, schoolYear: { from: dayOf(from), until: dayOf(until) } }, dayOf('2026-11-27'))?.days
  expect(days('2026-11-03', '2027-08-31')).toBe(19)
  expect(days('2026-11-02', '2026-11-02')).toBe(1)
  const turnsFive = pupil('2026-12-14', [['I', 30]], { born: dayOf('2021-10-05') })
  expect(sicknessReturn(turnsFive, dayOf('2027-01-15'))?.days).toBe(10)
})

test('L-101: one return for each time of sickness: days of closure do not end it, a day in school does', () => {
  const through = pupil(
    '2026-11-02',
    [
      ['I', 10],
      ['Y4', 2],
      ['not marked', 1],
      ['I', 29],
    ],
    { returnedFor: [dayOf('2026-11-02')] },
  )
  expect(step(through, '2026-11-30')).toBe('already returned')
  const again = pupil(
    '2026-11-02',
    [
      ['I', 30],
      ['/', 1],
      ['I', 9],
    ],
    { returnedFor: [dayOf('2026-11-20')] },
  )
  expect(step(again, '2026-11-27')).toBe('make the return')
  expect(step({ ...again, returnedFor: [dayOf('2026-11-23')] }, '2026-11-27')).toBe('already returned')
  expect(step({ ...again, returnedFor: [dayOf('2026-11-27')] }, '2026-11-27')).toBe('already returned')
})

test('L-101: sickness that is expected has its own return, also one made for it beforehand', () => {
  const expected = { from: dayOf('2026-11-09'), schoolDays: 20 }
  const well = pupil('2026-11-02', [['/', 10]], { expected })
  expect(step(well, '2026-11-06')).toBe('make the return')
  expect(step({ ...well, returnedFor: [dayOf('2026-11-09')] }, '2026-11-06')).toBe('already returned')
  expect(step({ ...well, returnedFor: [dayOf('2026-11-08')] }, '2026-11-06')).toBe('make the return')
  const ill = pupil('2026-11-02', [['I', 10]], { expected })
  expect(step({ ...ill, returnedFor: [dayOf('2026-11-02')] }, '2026-11-06')).toBe('already returned')
  const wasIll = pupil(
    '2026-11-02',
    [
      ['I', 8],
      ['/', 2],
    ],
    { expected },
  )
  expect(step({ ...wasIll, returnedFor: [dayOf('2026-11-02')] }, '2026-11-06')).toBe('make the return')
})

test('L-101: the return is never asked for later than the law asks; earlier by choice', () => {
  const ill = pupil('2026-11-02', [['I', 24]])
  const stepWith = (pointOutAt: number, askAt: number) => sicknessReturn(ill, dayOf('2026-11-17'), 1, { pointOutAt, askAt })?.step
  expect(stepWith(10, 12)).toBe('make the return')
  expect(stepWith(10, 13)).toBe('point out')
  expect(stepWith(13, 15)).toBe('nothing')
  expect(sicknessReturn(pupil('2026-11-02', [['I', 30]]), dayOf('2026-11-20'), 1, { pointOutAt: 10, askAt: 99 })?.step).toBe(
    'make the return',
  )
})

test('L-177: no sickness return before 19 August 2024', () => {
  expect(sicknessReturn(pupil('2026-11-02', []), dayOf('2024-08-18'))).toMatchObject({
    step: 'no such return',
    citation: { rule: 'L-177' },
  })
  expect(step(pupil('2026-11-02', []), '2024-08-19')).toBe('nothing')
  expect(step(pupil('2026-11-02', []), '2006-08-31')).toBeUndefined()
})

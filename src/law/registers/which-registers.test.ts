import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { boardingDays, schools } from './which-registers.examples.ts'
import { isBoarderOn, registersKept } from './which-registers.ts'

test.each(schools)('$rule: $says', ({ facts, answer, rule }) => {
  const kept = registersKept(facts.everyPupilBoards, dayOf(facts.day))!
  expect(kept.registers).toEqual(answer.registers)
  expect(kept.citation.rule).toBe(rule)
})

const times = [
  { from: dayOf('2027-01-05'), until: dayOf('2027-03-26') },
  { from: dayOf('2027-09-13'), until: null },
]

test.each(boardingDays)('$rule: $says', ({ facts, answer }) =>
  expect(isBoarderOn(times, dayOf(facts.day)) ? 'a boarder' : 'a day pupil').toBe(answer),
)

test('L-006: a pupil who never boarded is a day pupil', () => expect(isBoarderOn([], dayOf('2027-01-05'))).toBe(false))

test('L-020: how registers were kept before 19 August 2024 is not modelled', () => {
  expect(registersKept(false, dayOf('2024-08-18'))).toBeUndefined()
  expect(registersKept(true, dayOf('2024-08-18'))).toBeUndefined()
  expect(registersKept(false, dayOf('2024-08-19'))?.registers).toHaveLength(2)
})

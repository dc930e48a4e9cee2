import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { pupils } from './keeping-informed.examples.ts'
import { type Concern, meetingsStillToHold, whatToDo } from './keeping-informed.ts'

const ordinary: Concern = {
  ehcPlan: false,
  attendanceFalling: false,
  absence: 'ordinary',
  onRollSince: dayOf('2024-09-03'),
  firstAttended: dayOf('2024-09-03'),
  disappeared: false,
}
const today = dayOf('2026-10-05')

test.each(pupils)('$rule: $says', ({ facts, answer, rule }) => {
  const { today: on, onRollSince, hasCome, ...rest } = facts
  const pupil: Concern = { ...ordinary, ...rest, onRollSince: onRollSince ? dayOf(onRollSince) : ordinary.onRollSince }
  const todo = whatToDo({ ...pupil, firstAttended: hasCome === false ? undefined : pupil.firstAttended }, dayOf(on))
  expect(todo.map(({ what }) => what)).toEqual(answer)
  for (const { citation } of todo) expect(citation.rule).toBe(rule)
})

test('L-104, L-105: each says why, in order', () => {
  const all: Concern = { ...ordinary, ehcPlan: true, attendanceFalling: true, absence: 'severe', disappeared: true }
  expect(whatToDo(all, today).map(({ because }) => because)).toEqual([
    'It is not known where the pupil is.',
    'It is not known where the pupil is.',
    'The pupil has an education, health and care plan, and attendance is falling.',
    'The pupil is severely absent.',
  ])
  expect(whatToDo({ ...ordinary, absence: 'persistent' }, today)[0]?.because).toBe('The pupil is persistently absent.')
  expect(whatToDo({ ...ordinary, firstAttended: undefined }, today)[0]?.because).toBe(
    'The pupil has not come since the starting day.',
  )
  expect(whatToDo({ ...ordinary, firstAttended: today }, today)).toEqual([])
  expect(whatToDo({ ...ordinary, firstAttended: today + 1 }, today)).toHaveLength(2)
})

test('L-104: no number of meetings is set, and one can be', () => {
  expect(meetingsStillToHold(0)).toBe(0)
  expect([meetingsStillToHold(0, 1), meetingsStillToHold(1, 1), meetingsStillToHold(2, 1)]).toEqual([1, 0, 0])
})

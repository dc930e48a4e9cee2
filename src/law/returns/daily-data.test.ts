import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { changes, pupils, schools } from './daily-data.examples.ts'
import { dailyItems, isInDailyData, isTakenAgain, sharesDaily } from './daily-data.ts'

test.each(schools)('$rule: $says', ({ facts, answer, rule }) => {
  const shares = sharesDaily(facts.school, dayOf(facts.day))!
  expect(shares.must ? 'must' : 'no such duty').toBe(answer)
  expect(shares.citation).toMatchObject({ rule, source: 'Education Act 1996 s 537A' })
})

test.each(pupils)('$rule: $says', ({ facts, answer }) =>
  expect(isInDailyData(facts.yearGroup) ? 'taken' : 'not taken').toBe(answer),
)

test.each(changes)('$rule: $says', ({ facts, answer }) =>
  expect(isTakenAgain(dayOf(facts.session), dayOf(facts.changedOn)) ? 'taken again' : 'not taken again').toBe(answer),
)

test('L-102: the window can be set, and begins with the session', () => {
  const session = dayOf('2026-09-07')
  expect(isTakenAgain(session, session + 8, 14)).toBe(true)
  expect([isTakenAgain(session, session), isTakenAgain(session, session - 1)]).toEqual([true, false])
})

test('L-102: no duty is modelled before the regulations of 2024', () => {
  expect(sharesDaily('maintained', dayOf('2024-08-18'))).toBeUndefined()
  expect(sharesDaily('maintained', dayOf('2024-08-19'))?.must).toBe(true)
})

test('L-102: each item is named once, and three are given only where they are held', () => {
  const names = dailyItems.taken.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(dailyItems.taken.filter(({ whereHeld }) => whereHeld).map(({ name }) => name)).toEqual([
    'expectedLeaving',
    'childInNeed',
    'childProtectionPlan',
  ])
})

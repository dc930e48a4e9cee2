import { expect, test } from 'vitest'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { dayOf } from '#time/day.ts'
import { codeOn, codes } from './attendance-codes.ts'
import { conditionLists } from './code-conditions.examples.ts'
import { conditionsOf, forAPersonToConfirm } from './code-conditions.ts'
import { codeConditions } from './code-conditions-table.ts'

test.each(conditionLists)('$rule: $says', ({ facts: { code, day }, answer }) => {
  const list = conditionsOf(code, dayOf(day))
  if (answer === undefined) return expect(list).toBeUndefined()
  const said = (by: string) => list?.filter(({ confirmedBy }) => confirmedBy === by).map(({ condition }) => condition)
  expect({ person: said('person'), facts: said('facts') }).toEqual(answer)
  expect(forAPersonToConfirm(code, dayOf(day)).map(({ condition }) => condition)).toEqual(answer.person)
})

test('every code has conditions on every day it is a code, and none on any other', () => {
  const turns = [
    firstModelledDay,
    dayOf('2010-09-01'),
    dayOf('2013-09-01'),
    dayOf('2020-09-01'),
    dayOf('2022-05-01'),
    regulationsOf2024,
  ]
  for (const { code } of codes)
    for (const day of turns.flatMap(turn => [turn - 1, turn, turn + 1])) {
      const list = conditionsOf(code, day)
      expect(list !== undefined && list.length > 0, `${code} on ${day}`).toBe(codeOn(code, day) !== undefined)
      expect(forAPersonToConfirm(code, day).length <= (list?.length ?? 0)).toBe(true)
    }
  expect(Object.keys(codeConditions).sort()).toEqual(codes.map(({ code }) => code).sort())
})

test('what a code is limited to by age or roll is known from the record', () => {
  const today = dayOf('2026-11-20')
  for (const { code, who } of codes.filter(({ lastDay }) => lastDay === undefined)) {
    const facts = (conditionsOf(code, today) ?? [])
      .filter(({ confirmedBy }) => confirmedBy === 'facts')
      .map(({ condition }) => condition)
    expect(
      facts.some(fact => fact.includes('of compulsory school age')),
      code,
    ).toBe(who === 'of-compulsory-school-age')
    expect(
      facts.some(fact => fact.includes('outside compulsory')),
      code,
    ).toBe(who === 'not-of-compulsory-school-age')
    expect(
      facts.some(fact => fact.includes('not in the admission register')),
      code,
    ).toBe(who === 'not-on-roll')
    expect(
      facts.some(fact => fact.includes('nature')),
      code,
    ).toBe(codeOn(code, today)?.needs === 'nature')
  }
})

test('conditions are sentences, each cited as what it says, and none of the old time cites the regulations of 2024', () => {
  for (const [code, versions] of Object.entries(codeConditions))
    for (const { from, conditions } of versions)
      for (const { condition, citation } of conditions) {
        expect(condition, code).toMatch(/^[A-Z].*\.$/)
        expect(citation.says).toBe(condition)
        if (from < regulationsOf2024) expect(citation.source, code).not.toMatch(/2024\/208|^Working together|^Local/)
      }
})

test('a letter that is no code has no list, and nothing to confirm', () => {
  expect(conditionsOf('?', dayOf('2026-11-20'))).toBeUndefined()
  expect(forAPersonToConfirm('H', dayOf('2026-11-20'))).toEqual([])
})

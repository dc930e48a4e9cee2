import { expect, test } from 'vitest'
import { rulesOfGovernance } from './rules.ts'

test('every rule of governance stands once, and cites a rule of its own first', () => {
  expect(rulesOfGovernance.map(({ rule }) => rule)).toEqual(
    'L-140 L-141 L-142 L-143 L-144 L-145 L-150 L-151 L-152 L-153 L-163'.split(' '),
  )
  for (const { rule, citations } of rulesOfGovernance) expect(citations[0].rule, rule).toBe(rule)
})

test('what was only seen or not found has no code, and says so', () => {
  const without = rulesOfGovernance.filter(({ noCode }) => noCode !== undefined)
  expect(without.map(({ rule }) => rule)).toEqual(['L-142', 'L-144', 'L-153'])
  for (const { daymark, noCode = 'Yes.' } of rulesOfGovernance)
    for (const text of [daymark, noCode]) expect(text).toMatch(/^[A-Z].*\.$/)
})

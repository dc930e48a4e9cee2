import { expect, test } from 'vitest'
import { rulesOfNotices } from './rules.ts'

test('every rule of notices stands once, and cites a rule of its own first', () => {
  expect(rulesOfNotices.map(({ rule }) => rule)).toEqual(
    'L-011 L-130 L-131 L-132 L-133 L-134 L-135 L-136 L-137 L-138 L-139 L-139a L-139b L-179 L-180 L-181 L-183'.split(' '),
  )
  for (const { rule, citations } of rulesOfNotices) expect(citations[0].rule, rule).toBe(rule)
})

test('every rule says in sentences what Daymark does', () => {
  for (const { rule, daymark, noCode = 'Yes.' } of rulesOfNotices) {
    expect(daymark, rule).toMatch(/^[A-Z].*\.$/)
    expect(noCode, rule).toMatch(/^[A-Z].*\.$/)
  }
})

import { expect, test } from 'vitest'
import { measuresCitation } from './absence-measures.ts'
import { expectedAnalysis, expectedAnalysisCitation } from './expected-analysis.ts'
import { referenceFigures } from './reference-figures-table.ts'
import { rulesOfMeasures } from './rules.ts'

test('every rule from L-110 to L-121 is here once, in order', () =>
  expect(rulesOfMeasures.map(({ rule }) => rule)).toEqual(Array.from({ length: 12 }, (_, n) => `L-${110 + n}`)))

test('each rule is cited under its own number, and says what Daymark does', () => {
  for (const { rule, citations, daymark } of rulesOfMeasures) {
    expect(citations.map(citation => citation.rule)).toEqual(citations.map(() => rule))
    expect(daymark).toMatch(/^[A-Z.].*\.$/)
  }
  expect(rulesOfMeasures[0]?.citations[0]).toBe(measuresCitation)
})

test('L-120: half-termly, termly and yearly, for six groups of pupils', () => {
  expect(expectedAnalysis.periods).toEqual(['half-term', 'term', 'year'])
  expect(expectedAnalysis.groups).toHaveLength(6)
  expect(expectedAnalysisCitation).toMatchObject({ rule: 'L-120', standing: 'should' })
})

test('L-121: England in 2025/26 up to 10 July 2026, by phase', () =>
  expect(referenceFigures.map(({ phase, attendance, persistent }) => [phase, attendance, persistent])).toEqual([
    ['all', '93.12', '18.78'],
    ['primary', '94.72', '13.77'],
    ['secondary', '91.51', '23.77'],
    ['special', '86.83', '36.06'],
  ]))

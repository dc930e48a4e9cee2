import { expect, test } from 'vitest'
import { ruleOf, rules, subjectOf, subjects } from './rules.ts'

/** Every number that was given out; a number is never given again. */
const numbers = `
  L-001 L-002 L-003 L-004 L-005 L-006 L-007 L-008 L-009 L-010 L-011 L-020 L-021 L-022 L-023 L-024 L-025 L-026
  L-030 L-031 L-032 L-033 L-034 L-035 L-036 L-037 L-038 L-050 L-051 L-052 L-053 L-054 L-055 L-056 L-057 L-060
  L-061 L-062 L-063 L-064 L-065 L-066 L-067 L-068 L-069 L-070 L-071 L-072 L-073 L-074 L-075 L-076 L-077 L-078
  L-079 L-080 L-081 L-090 L-091 L-092 L-093 L-094 L-100 L-101 L-102 L-103 L-104 L-105 L-110 L-111 L-112 L-113
  L-114 L-115 L-116 L-117 L-118 L-119 L-120 L-121 L-130 L-131 L-132 L-133 L-134 L-135 L-136 L-137 L-138 L-139
  L-139a L-139b L-140 L-141 L-142 L-143 L-144 L-145 L-150 L-151 L-152 L-153 L-160 L-161 L-162 L-163 L-170 L-171
  L-172 L-173 L-174 L-175 L-176 L-177 L-178 L-179 L-180 L-181 L-182 L-183
`
  .trim()
  .split(/\s+/)

test('every rule is there once, in order of its number', () => {
  expect(numbers).toHaveLength(120)
  expect(rules.map(({ rule }) => rule)).toEqual(numbers)
})

test('a rule is found by its number, and stands in one subject', () => {
  for (const number of numbers) {
    expect(ruleOf(number)?.rule).toBe(number)
    expect(
      subjects.filter(subject => subject.rules.some(({ rule }) => rule === number)),
      number,
    ).toHaveLength(1)
    expect(subjectOf(number)?.rules).toContain(ruleOf(number))
  }
  expect([ruleOf('L-999'), subjectOf('L-999')]).toEqual([undefined, undefined])
})

test('a subject has a name of its own, says what it is about, and has rules in order', () => {
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length)
  for (const { title, says, rules } of subjects) {
    expect([title, says]).toEqual([expect.stringMatching(/^[A-Z].*[a-z]$/), expect.stringMatching(/^[A-Z].*\.$/)])
    expect(rules.map(({ rule }) => rule)).toEqual(rules.map(({ rule }) => rule).sort())
  }
})

test('a rule says what it asks, what Daymark does, and where it stands: each in plain sentences', () => {
  for (const { rule, title, daymark, noCode, citations, history } of rules) {
    expect(title, rule).toMatch(/^[A-Z].*[^.]$/)
    expect(daymark, rule).toMatch(/^[.A-Z].*\.$/)
    if (noCode !== undefined) expect(noCode, rule).toMatch(/^[A-Z].*\.$/)
    for (const { says, source } of citations)
      expect([says, source], rule).toEqual([expect.stringMatching(/\.$/), expect.any(String)])
    if (history) expect(history.versions.length, rule).toBeGreaterThan(0)
  }
})

test('the main citation of a rule is of that rule', () => {
  expect(rules.filter(({ rule, citations }) => citations[0].rule !== rule).map(({ rule }) => rule)).toEqual([])
})

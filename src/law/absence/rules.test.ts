import { expect, test } from 'vitest'
import { rulesOfClosures } from '#law/closures/rules.ts'
import { rulesOfCodes } from '#law/codes/rules.ts'
import { rulesOfEducationElsewhere } from '#law/education-elsewhere/rules.ts'
import { rulesOfPupils } from '#law/pupils/rules.ts'
import { rulesOfAbsence } from './rules.ts'

const all = [...rulesOfPupils, ...rulesOfCodes, ...rulesOfEducationElsewhere, ...rulesOfClosures, ...rulesOfAbsence]
const between = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const numbers = [1, 2, 3, 7, 8, 9, 10, 56, 57, ...between(60, 81), ...between(90, 94), 170, 172, 173, 174, 175, 182]

test('each rule about pupils, codes, education elsewhere, closures and absence is listed once', () =>
  expect(all.map(({ rule }) => rule).sort()).toEqual(numbers.map(n => `L-${String(n).padStart(3, '0')}`)))

test('a rule is cited by its own number or a neighbour’s, and says what Daymark does in sentences', () => {
  for (const { rule, citations, daymark, title } of all) {
    expect(
      citations.some(citation => citation.rule === rule),
      rule,
    ).toBe(true)
    expect(daymark, rule).toMatch(/^[A-Z][^!]*\.$/)
    expect(title, rule).toMatch(/^[A-Z][^.!]*$/)
  }
})

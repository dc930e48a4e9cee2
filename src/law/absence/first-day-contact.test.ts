import { expect, test } from 'vitest'
import { codesOn, isUnexplained } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { contacts } from './first-day-contact.examples.ts'
import { contactToMake } from './first-day-contact.ts'

const day = dayOf('2026-11-20')

test.each(contacts)('$rule: $says', ({ facts, answer, rule }) => {
  const { citations, ...said } = contactToMake({ ...facts, day })
  expect(said).toEqual(answer)
  const rules = citations.map(citation => citation.rule)
  if (answer.askParents === 'not needed') expect(rules).toEqual([])
  else expect(rules).toEqual(rule === 'L-057' ? ['L-056', 'L-057'] : ['L-056'])
})

test('L-056: of all codes, only that for a reason not known yet calls for contact', () => {
  for (const { code } of codesOn(day)) {
    const { askParents } = contactToMake({ code, day, schoolDayOfAbsence: 1, reasonHeard: false, workers: [] })
    expect(askParents !== 'not needed', code).toBe(isUnexplained(code, day))
  }
})

import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { inspections } from './inspection.examples.ts'
import { mayInspect } from './inspection.ts'

test.each(inspections)('$rule: $says', ({ facts, answer, rule }) => {
  const { may, copies, mayTakeExtracts, citation } = mayInspect(facts.who, dayOf(facts.day))!
  expect({ mayInspect: may, copies, mayTakeExtracts }).toEqual(answer)
  expect(citation).toMatchObject({ rule, standing: 'unconfirmed' })
})

test('L-024: until August 2024 the regulations named who might inspect', () => {
  const day = dayOf('2024-08-18')
  expect(mayInspect('person-the-regulations-name', day)).toMatchObject({
    may: true,
    mayTakeExtracts: true,
    citation: { source: 'SI 2006/1751 reg 10', standing: 'must' },
  })
  expect(mayInspect('school-inspector', day)).toMatchObject({ may: false, copies: [], mayTakeExtracts: false })
  expect(mayInspect('school-inspector', dayOf('2006-08-31'))).toBeUndefined()
})

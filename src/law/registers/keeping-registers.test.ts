import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { disposals, disposalsAsked } from './keeping-registers.examples.ts'
import { disposalIsDecided, keepingOf, refusalToDispose, sixYearsReachBack } from './keeping-registers.ts'

test.each(disposals)('$rule: $says', ({ facts, answer, rule }) => {
  const keeping = keepingOf(dayOf(facts.madeOn), dayOf(facts.heldOn))!
  expect({ years: keeping.years, earliestDisposal: isoFromDay(keeping.earliestDisposal) }).toEqual(answer)
  expect(keeping.citation.rule).toBe(rule)
})

test.each(disposalsAsked)('$rule: $says', ({ facts, answer }) => {
  const refusal = refusalToDispose(dayOf(facts.madeOn), dayOf(facts.today))
  expect(refusal ? 'refused' : 'may be disposed of').toBe(answer)
})

test('L-022: a refusal says until when, in years and as a day', () => {
  const refusal = refusalToDispose(dayOf('2026-09-07'), dayOf('2032-09-06'))
  expect(refusal?.because).toBe(
    'This entry was made on 7 September 2026. It is kept for 6 years: until 6 September 2032 at least.',
  )
  expect(refusal).toMatchObject({ about: 'today', citation: { rule: 'L-022', source: 'SI 2024/208 reg 7' } })
})

test('L-176: taken the other way, what was made before 19 August 2024 has its three years', () => {
  const [made, today] = [dayOf('2023-09-11'), dayOf('2026-11-20')]
  expect(keepingOf(made, today)).toMatchObject({ years: 6, citation: sixYearsReachBack.citation })
  expect(keepingOf(made, today, false)).toMatchObject({ years: 3, citation: { rule: 'L-176', standing: 'must' } })
  expect(refusalToDispose(made, today)?.citation.standing).toBe('unconfirmed')
  expect(refusalToDispose(made, today, false)).toBeUndefined()
})

test('L-176: the day before 19 August 2024 three years were the rule, on the day six', () => {
  const made = dayOf('2022-01-10')
  expect(keepingOf(made, dayOf('2024-08-18'))?.years).toBe(3)
  expect(keepingOf(made, dayOf('2024-08-19'))?.years).toBe(6)
})

test('L-161: where the law is not modelled nothing is disposed of', () => {
  const refusal = refusalToDispose(dayOf('2006-08-31'), dayOf('2026-09-01'), false)
  expect(refusal).toMatchObject({ citation: disposalIsDecided, about: 'madeOn' })
  expect(refusal?.because).toContain('31 August 2006 is not modelled')
  expect(refusalToDispose(dayOf('2006-09-01'), dayOf('2026-09-01'), false)).toBeUndefined()
})

test('L-022: an entry is refused up to its day and never after, whatever else was made', () => {
  const days = fc.integer({ min: dayOf('2024-08-19'), max: dayOf('2060-12-31') })
  fc.assert(
    fc.property(days, days, (made, today) => {
      const { earliestDisposal } = keepingOf(made, today)!
      expect(earliestDisposal - made).toBeGreaterThanOrEqual(6 * 365 + 1)
      expect(refusalToDispose(made, today) === undefined).toBe(today >= earliestDisposal)
    }),
  )
})

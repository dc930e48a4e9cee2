import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { type Amendment, cautionsOnAmendment, refusalOfAmendment } from './amendments.ts'

const whole: Amendment = {
  original: 'N',
  amended: 'I',
  reason: 'Parent rang: vomiting',
  on: dayOf('2026-09-09'),
  name: 'Ama Boateng',
  position: 'Attendance officer',
}

test('L-021: an amendment with all its facts stands', () => expect(refusalOfAmendment(whole)).toBeUndefined())

test.each(['original', 'amended', 'reason', 'name', 'position'] as const)(
  'L-021: an amendment without its %s is refused',
  fact => {
    for (const nothing of ['', '  ', '\n\t']) {
      const refusal = refusalOfAmendment({ ...whole, [fact]: nothing })
      expect(refusal?.about).toBe(fact)
      expect(refusal?.citation).toMatchObject({ rule: 'L-021', source: 'SI 2024/208 reg 6', standing: 'must' })
    }
  },
)

test('L-176: before 19 August 2024 the original had to stay visible, and no reason was asked', () => {
  const then = { ...whole, on: dayOf('2023-09-11'), reason: '' }
  expect(refusalOfAmendment(then)).toBeUndefined()
  expect(refusalOfAmendment({ ...then, original: '' })?.citation.rule).toBe('L-176')
})

test('L-021: a mark that was explained already is changed with a caution, one that was not without', () => {
  expect(cautionsOnAmendment('N', dayOf('2026-09-07'))).toEqual([])
  expect(cautionsOnAmendment('/', dayOf('2026-09-07')).map(({ citation }) => citation.standing)).toEqual(['should'])
})

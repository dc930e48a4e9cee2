import { expect, test } from 'vitest'
import { codes, isAttending, isUnauthorised } from '#law/codes/attendance-codes.ts'
import { ruleOn } from '#law/dated.ts'
import { dayOf } from '#time/day.ts'
import { codesAndOffences } from './regular-attendance.examples.ts'
import { meaningOfRegularly, noOffenceOf, percentageProvesNothingCitation } from './regular-attendance.ts'

const day = dayOf('2026-09-07')

test.each(codesAndOffences)('$rule: $says', ({ facts, answer }) =>
  expect(noOffenceOf(facts.code, dayOf(facts.day))?.reason ?? 'no').toBe(answer.noOffence),
)

test('L-181: all seventeen codes, and none that is unauthorised or attending', () => {
  const standing = codes.map(({ code }) => code).filter(code => noOffenceOf(code, day))
  expect(standing.sort()).toEqual(
    ['C', 'C1', 'C2', 'I', 'J1', 'M', 'Q', 'R', 'S', 'T', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7'].sort(),
  )
  expect(standing.filter(code => isUnauthorised(code, day) || isAttending(code, day))).toEqual([])
  expect(noOffenceOf('constructor', day)).toBeUndefined()
})

test('L-181: each reason cites its own subsection', () => {
  const source = (code: string) => noOffenceOf(code, day)?.citation.source
  expect(['I', 'C', 'R', 'Q', 'T'].map(source)).toEqual([
    'Education Act 1996 s 444(2A)',
    'Education Act 1996 s 444(3)(a)',
    'Education Act 1996 s 444(3)(c)',
    'Education Act 1996 s 444(3B)',
    'Education Act 1996 s 444(6)',
  ])
  expect(noOffenceOf('I', day)?.citation).toMatchObject({ rule: 'L-181', standing: 'must' })
})

test('L-181: the older letters are not answered', () => {
  expect(noOffenceOf('I', dayOf('2024-08-18'))).toBeUndefined()
  expect(noOffenceOf('I', dayOf('2024-08-19'))).toBeDefined()
})

test('L-180: since the judgment of 6 April 2017 regularly means by the rules of the school', () => {
  expect(ruleOn(meaningOfRegularly, dayOf('2017-04-05'))).toBeUndefined()
  expect(ruleOn(meaningOfRegularly, dayOf('2017-04-06'))).toMatchObject({
    value: 'in accordance with the rules of the school',
    citation: { rule: 'L-180', standing: 'defines' },
  })
  expect(percentageProvesNothingCitation.rule).toBe('L-180')
})

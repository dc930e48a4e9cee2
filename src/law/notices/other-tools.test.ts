import { expect, test } from 'vitest'
import { nextSteps } from './other-tools.examples.ts'
import { otherTools, stepsToConsider, supportFirstCitation } from './other-tools.ts'

test.each(nextSteps)('$rule: $says', ({ facts, answer }) => expect(stepsToConsider(facts)).toEqual(answer.consider))

test('L-139a: support that was never fitting cannot be what works', () =>
  expect(stepsToConsider({ supportAppropriate: false, supportWorks: true, thresholdMet: true, limitReached: false })).toEqual([
    'penalty notice',
    'other legal action',
  ]))

test('L-139a: what a court may impose at the most', () => {
  const of = (name: string) => otherTools.find(({ tool }) => tool === name)
  expect(of('prosecution for absence')).toMatchObject({
    fineUpTo: { pounds: 1000, level: 3 },
    citation: { source: 'Education Act 1996 s 444(1)' },
  })
  expect(of('prosecution for absence')?.prisonUpTo).toBeUndefined()
  expect(of('prosecution for absence the parent knows of')).toMatchObject({
    fineUpTo: { pounds: 2500, level: 4 },
    prisonUpTo: { months: 3 },
    communityOrder: true,
    citation: { source: 'Education Act 1996 s 444(1A)' },
  })
  expect(of('prosecution for a school attendance order')?.citation.source).toBe('Education Act 1996 s 443')
  expect(of('attendance contract')?.formerly).toBe('parenting contract')
  for (const { citation } of otherTools) expect(citation.rule).toBe('L-139a')
  expect(supportFirstCitation).toMatchObject({ rule: 'L-139a', standing: 'should' })
})

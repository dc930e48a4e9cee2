import { expect, test } from 'vitest'
import { codesOn, isAttending } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { taughtElsewhere } from './remote-education.examples.ts'
import { refusalOfRemote } from './remote-education.ts'

test.each(taughtElsewhere)('$rule: $says', ({ facts: { code, day, ...how }, answer, rule }) => {
  const refusal = refusalOfRemote(code, dayOf(day), how)
  expect(refusal === undefined ? 'stands' : 'refused').toBe(answer)
  if (refusal) expect([refusal.citation.rule, refusal.about]).toEqual([rule, 'code'])
})

test('L-064: of all codes, those that count as attending are refused to a pupil at home, and no others', () => {
  const day = dayOf('2026-11-20')
  for (const { code } of codesOn(day)) {
    const refusal = refusalOfRemote(code, day, { atHome: true, supervisedInPerson: false })
    expect(refusal !== undefined, code).toBe(isAttending(code, day))
    if (refusal) expect(refusal.because).toMatch(/counts as attending.*reason for the absence\.$/)
  }
})

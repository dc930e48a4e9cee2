import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { registered } from './registered-pupil.examples.ts'
import { isRegisteredPupil } from './registered-pupil.ts'

test.each(registered)('$rule: $says', ({ facts, answer, rule }) => {
  const stays = facts.stays.map(({ startingDay, lastDay }) => ({
    startingDay: dayOf(startingDay),
    lastDay: lastDay === undefined ? null : dayOf(lastDay),
  }))
  const said = isRegisteredPupil(stays, dayOf(facts.day))
  expect(said.registered).toBe(answer)
  expect([said.citation.rule, said.citation.standing]).toEqual([rule, 'defines'])
})

import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { withdrawals } from './changes-to-come.examples.ts'
import {
  commencementCitation,
  consentBegins,
  hasBegun,
  identifierBegins,
  identifierNeeded,
  mayBeInNotInSchoolRegister,
  notInSchoolBegins,
  powersToMakeRegulationsFrom,
  refusalOfWithdrawal,
} from './changes-to-come.ts'

const begins = dayOf('2027-09-01')

test.each(withdrawals)('$rule: $says', ({ facts, answer }) => {
  const pupil = { ...facts, day: dayOf(facts.day) }
  const refusal = facts.begins === undefined ? refusalOfWithdrawal(pupil) : refusalOfWithdrawal(pupil, dayOf(facts.begins))
  expect(refusal !== undefined).toBe(answer.consentNeeded)
  if (!refusal) return
  expect(refusal.because).toBe('The local authority has to consent before this pupil is withdrawn to be educated at home.')
  expect(refusal).toMatchObject({ about: 'consentGiven', citation: { rule: 'L-140', standing: 'unconfirmed' } })
})

test('L-145: nothing has begun while no day is known, and then from that day', () => {
  expect(hasBegun(undefined, begins)).toBe(false)
  expect([begins - 1, begins, begins + 1].map(day => hasBegun(begins, day))).toEqual([false, true, true])
  expect(commencementCitation).toMatchObject({ rule: 'L-145', standing: 'must' })
  expect(powersToMakeRegulationsFrom).toBe(dayOf('2026-04-29'))
})

test('L-140, L-141, L-163: no day is taken for any of the three, and none is shown as law', () => {
  const all = [consentBegins, notInSchoolBegins, identifierBegins]
  expect(all.map(({ taken, citation }) => [taken, citation.rule, citation.standing])).toEqual([
    [undefined, 'L-140', 'unconfirmed'],
    [undefined, 'L-141', 'unconfirmed'],
    [undefined, 'L-163', 'unconfirmed'],
  ])
  for (const { question } of all) expect(question).toMatch(/^From when .*\?$/)
})

test('L-141: once begun it may reach a pupil educated elsewhere for some of the time', () => {
  const pupil = { day: begins, ofCompulsorySchoolAge: true, arrangedElsewhere: true, absentSomeOfTheTime: true }
  expect(mayBeInNotInSchoolRegister(pupil)).toBe(false)
  expect(mayBeInNotInSchoolRegister(pupil, begins)).toBe(true)
  expect(mayBeInNotInSchoolRegister({ ...pupil, day: begins - 1 }, begins)).toBe(false)
  for (const fact of ['ofCompulsorySchoolAge', 'arrangedElsewhere', 'absentSomeOfTheTime'])
    expect(mayBeInNotInSchoolRegister({ ...pupil, [fact]: false }, begins), fact).toBe(false)
})

test('L-163: an identifier is needed once the section has begun and one has been named', () => {
  expect(identifierNeeded({ day: begins, identifierNamed: true })).toBe(false)
  expect(identifierNeeded({ day: begins, identifierNamed: true }, begins)).toBe(true)
  expect(identifierNeeded({ day: begins, identifierNamed: false }, begins)).toBe(false)
  expect(identifierNeeded({ day: begins - 1, identifierNamed: true }, begins)).toBe(false)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOn } from '#law/codes/attendance-codes.ts'
import { firstModelledDay } from '#law/instruments.ts'
import { dayOf } from '#time/day.ts'
import { kindsOfLeave } from './leave-kinds-table.ts'
import { type LeaveFacts, mayGiveLeave } from './leave-of-absence.ts'

const kinds = [...new Set(kindsOfLeave.versions.flatMap(({ value }) => value.map(({ kind }) => kind)))]
const requests: fc.Arbitrary<LeaveFacts> = fc.integer({ min: firstModelledDay, max: dayOf('2030-07-31') }).chain(firstDay =>
  fc.record({
    school: fc.constantFrom('maintained', 'non-maintained-special', 'academy', 'independent', 'pupil-referral-unit'),
    kind: fc.constantFrom(...kinds),
    approverAuthorised: fc.boolean(),
    askedOn: fc.integer({ min: firstDay - 30, max: firstDay + 30 }),
    askedBy: fc.constantFrom('parent-lived-with', 'another-parent', 'pupil'),
    firstDay: fc.constant(firstDay),
    lastDay: fc.integer({ min: firstDay, max: firstDay + 60 }),
    born: fc.integer({ min: firstDay - 19 * 366, max: firstDay - 3 * 365 }),
    confirmed: fc.record({
      licensed: fc.boolean(),
      publicExamination: fc.boolean(),
      exceptional: fc.boolean(),
      specialCircumstances: fc.boolean(),
    }),
    schoolDays: fc.integer({ min: 0, max: 40 }),
    takenThisSchoolYear: fc.integer({ min: 0, max: 20 }),
  }),
)

test('leave has a code of its day; a refusal names a fact, a rule and why', () =>
  fc.assert(
    fc.property(requests, facts => {
      const answer = mayGiveLeave(facts)
      if (answer.possible) return codeOn(answer.code, facts.firstDay) !== undefined
      const { because, about, citation } = answer.refused
      return /^[A-Z].*\.$/.test(because) && about !== undefined && /^L-\d{3}$/.test(citation.rule)
    }),
    { numRuns: 1000 },
  ))

test('L-092: since September 2013 a request after the absence began never makes leave for exceptional circumstances', () =>
  fc.assert(
    fc.property(requests, fc.constantFrom('exceptional' as const, 'holiday' as const), (facts, kind) => {
      fc.pre(facts.firstDay >= dayOf('2013-09-01') && facts.askedOn > facts.firstDay)
      expect(mayGiveLeave({ ...facts, kind }).possible).toBe(false)
    }),
  ))

test('confirming more never takes leave away', () =>
  fc.assert(
    fc.property(requests, facts => {
      const all = { licensed: true, publicExamination: true, exceptional: true, specialCircumstances: true }
      return !mayGiveLeave(facts).possible || mayGiveLeave({ ...facts, confirmed: all, approverAuthorised: true }).possible
    }),
    { numRuns: 500 },
  ))

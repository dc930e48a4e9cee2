import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { appointments } from './medical-appointment.examples.ts'
import { appointmentCitation, markOfAppointment, presentMarkStands } from './medical-appointment.ts'

const day = dayOf('2026-11-20')

test.each(appointments)('$rule: $says', ({ facts, answer, rule }) => {
  const { code, citation } = markOfAppointment(facts, day)
  expect(code).toBe(answer)
  expect(citation.rule).toBe(rule)
})

test('L-076: that the present mark stands is not confirmed, and can be taken the other way', () => {
  const left = { hereForTheRegister: true, inThisSession: true }
  expect(presentMarkStands.taken).toBe(true)
  expect(markOfAppointment(left, day).citation.standing).toBe('unconfirmed')
  expect(markOfAppointment(left, day, false)).toEqual({
    code: 'M',
    because: 'The pupil left for an appointment in this session.',
    citation: appointmentCitation,
  })
})

test('each answer says why', () => {
  const because = (hereForTheRegister: boolean, inThisSession: boolean, on = day) =>
    markOfAppointment({ hereForTheRegister, inThisSession }, on).because
  expect(because(false, true)).toContain('at an appointment while the register was open')
  expect(because(true, true)).toContain('there for the register and left afterwards')
  expect(because(true, false)).toContain('no appointment in this session')
  expect(because(false, true, dayOf('2006-08-31'))).toContain('no appointment')
})

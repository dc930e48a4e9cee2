import { expect, test } from 'vitest'
import { day, entryOf, lineOf, registerOf } from '#registers/attendance/register.examples.ts'
import { dayOf } from '#time/day.ts'
import { viewOfRegister } from './register-view.ts'

const viewOf = (register: Parameters<typeof viewOfRegister>[0], minute = 545) =>
  viewOfRegister(register, { school: 3, now: { day, minute }, mayTake: true, viewer: 1 })
const codesFor = (register: Parameters<typeof viewOfRegister>[0], pupil = 0) => {
  const view = viewOf(register)
  return view.menus[view.lines[pupil]!.menu]!.map(offered => offered.code)
}

test('L-026: a code is offered only where it may stand in that session', () => {
  const morning = codesFor(registerOf())
  expect(morning).toContain('/')
  expect(morning).not.toContain('\\')
  expect(codesFor(registerOf(undefined, { session: 'PM' }))).toContain('\\')
  expect(morning).not.toContain('Z')
  expect(morning).not.toContain('#')
})

test('L-026: and for that pupil: codes of compulsory school age are not offered to a child under it', () => {
  const young = { ...lineOf(2), pupil: { ...lineOf(2).pupil, born: dayOf('2022-10-01') } }
  const register = registerOf([lineOf(1), young])
  expect(codesFor(register, 0)).toContain('C2')
  expect(codesFor(register, 1)).not.toContain('C2')
  expect(viewOf(register).menus).toHaveLength(2)
})

test('pupils of whom the law says the same share one menu', () => expect(viewOf(registerOf()).menus).toHaveLength(1))

test('a saved mark stands before what was known', () => {
  const known = { code: 'M', minutesLate: 0, nature: '', because: 'At the dentist until 10' }
  const [line] = viewOf(registerOf([{ ...lineOf(1, [entryOf('/')]), known }])).lines
  expect(line!.mark!.code).toBe('/')
  expect(viewOf(registerOf([{ ...lineOf(1), known }])).lines[0]).toMatchObject({
    mark: { code: 'M' },
    known: 'At the dentist until 10',
  })
})

test('the register is fit for a projector: no reason of an amendment, no date of birth', () => {
  const text = JSON.stringify(viewOf(registerOf([lineOf(1, [entryOf('N'), { ...entryOf('I', 1), reason: 'Private matter' }])])))
  expect(text).not.toContain('Private matter')
  expect(text).not.toContain('born')
})

test('it says by whom it was asked for, and by whom taken', () => {
  const at = new Date('2026-11-20T09:31:00Z')
  const taken = { at, by: 'Ama Boateng', position: 'Class teacher' }
  const view = viewOfRegister(registerOf(undefined, { taken }), {
    school: 3,
    now: { day, minute: 600 },
    mayTake: true,
    viewer: 1,
    chased: { at, by: 'Dawn Okafor' },
  })
  expect(view.taken).toBe('Friday 20 November 2026, 9:31 by Ama Boateng, Class teacher')
  expect(view.chased).toBe('Dawn Okafor asked for this register at 9:31.')
})

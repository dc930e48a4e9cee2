import { afterAll, beforeAll, expect, test } from 'vitest'
import { closureCode } from '#law/codes/attendance-codes.ts'
import { contactDue, reportDue } from '#school/policy/answers/by-when.ts'
import { whoIsTold } from '#school/policy/answers/who-is-told.ts'
import { clockText } from '#time/clock.ts'
import { dayOf } from '#time/day.ts'
import { type SchoolAtWork, sameWindow, startOnPack, windowText } from './school-at-work.ts'

// A Friday of a special academy. Two classes; the authority's transport brings Brook and Farrow by one route, Chaudhry by another.

const iso = '2026-11-20'
const [hazel, rowan] = [0, 1]
let at: SchoolAtWork
beforeAll(async () => {
  at = await startOnPack('special-academy', iso, {
    name: 'Fernlock Academy',
    phase: 'all-through',
    kind: 'special',
    groups: [
      { name: 'Hazel', yearGroup: 3, pupils: 5 },
      { name: 'Rowan', yearGroup: 5, pupils: 5 },
    ],
    others: [
      { kind: 'transport-route', name: 'Route A', pupils: [1, 5] },
      { kind: 'transport-route', name: 'Route B', pupils: [2] },
    ],
  })
})
afterAll(() => at?.stop())

test('clause 4.1: due at 9:00, register from 9:10 to 9:30, the afternoon’s from 13:00 to 13:20', async () => {
  expect(windowText(at.times('AM'))).toBe('09:00 09:10 09:30')
  expect(windowText(at.times('PM'))).toBe('13:00 13:00 13:20')
  sameWindow(await at.register(hazel, 'AM'), at.times('AM'))
  sameWindow(await at.register(rowan, 'PM'), at.times('PM'))
})

test('8:45, L-077: Route A’s bus does not come: one action for the pupils of that route, and for nobody else', async () => {
  at.now('8:45')
  const body = {
    from: iso,
    sessions: 'AM',
    cause: 'transport-unavailable',
    nature: 'Bus broken down',
    of: 'groups',
    groups: [at.school.others[0]!.id],
  }
  const path = '/closures/new'
  const look = await at.ask<{ whom: string; code: string; counts: object }>(at.school.office, {
    method: 'POST',
    path,
    body: { ...body, preview: true },
  })
  expect(look).toMatchObject({
    whom: 'Route A',
    code: closureCode('transport-unavailable', dayOf(iso)),
    counts: { pupils: 2, planned: 2 },
  })
  expect(await at.ask(at.school.office, { method: 'POST', path, body })).toMatchObject({ code: 'Y1', counts: { planned: 2 } })
  const known = (await at.register(rowan, 'AM')).lines.filter(line => line.known)
  expect(known.map(line => line.pupil.surname)).toEqual(['Farrow'])
})

test('8:55, clauses 3.6 and 4.2: a parent reports an illness before 9:00; the office puts it into the day', async () => {
  at.now('8:55')
  expect(clockText(reportDue(at.policy, { schoolDay: 1, returnTold: false })!.by!)).toBe('09:00')
  const path = `/pupils/${at.pupil('Chaudhry').id}/marks`
  const body = { from: iso, until: iso, sessions: 'both', code: 'I', reason: 'Mother by phone at 8:55: fever, back on Monday' }
  expect(await at.ask(at.school.office, { method: 'POST', path, body })).toMatchObject({
    planned: [{ session: 'AM' }, { session: 'PM' }],
  })
})

test('9:05, clause 4.1: a pupil who comes after 9:00 and before the register is present; no register can be saved yet', async () => {
  at.now(at.times('AM').registerFrom - 5)
  expect(await at.arrives('Dalby', 'AM')).toBe('/')
  expect((await at.board()).map(line => line.split(':')[0])).toEqual([
    'Hazel AM not-due',
    'Hazel PM not-due',
    'Rowan AM not-due',
    'Rowan PM not-due',
  ])
  await expect(at.take(hazel, 'AM')).rejects.toThrow(/taken from 9:10 today/)
})

test('9:12, clause 3.4: the class teacher takes the register, with what is known already in it', async () => {
  at.now('9:12')
  await at.take(hazel, 'AM', { Evans: 'N' })
  expect(await at.marks(hazel, 'AM')).toEqual(['/', 'Y1 Bus broken down', 'I', '/', 'N'])
  expect(await at.board()).toContain('Hazel AM taken: 2 here, 3 away, 1 without a reason')
  expect(await at.board()).toContain('Rowan AM open')
})

test('9:20 to 9:31, clause 4.4: late until the register closes at 9:30; a minute later absent', async () => {
  const { closes } = at.times('AM')
  at.now(closes - 10)
  expect(await at.arrives('Grabowska', 'AM')).toBe('L 20')
  at.now(closes)
  expect(await at.arrives('Hussain', 'AM')).toBe('L 30')
  at.now(closes + 1)
  expect(await at.arrives('Iqbal', 'AM')).toBe('U 31')
})

test('9:32, clause 3.5: the office sees a register that is late, asks for it, and gets it', async () => {
  at.now(at.times('AM').closes + 2)
  expect(await at.board()).toContain('Rowan AM late: 2 here, 1 away, 0 without a reason')
  expect(await at.ask(at.school.office, { method: 'POST', path: `/registers/${iso}/chase` })).toEqual({ chased: 1 })
  expect((await at.register(rowan, 'AM')).chased?.by).toBe(at.school.office.name)
  at.now(at.times('AM').closes + 6)
  await at.take(rowan, 'AM', { Jenks: 'N' })
  expect(await at.marks(rowan, 'AM')).toEqual(['Y1 Bus broken down', 'L 20', 'L 30', 'U 31', 'N'])
})

test('from 9:30, clause 4.5: two are without a reason, contacted in the morning; a social worker is told', async () => {
  const unexplained = (await at.board()).filter(line => line.endsWith('1 without a reason'))
  expect(unexplained).toHaveLength(2)
  const due = contactDue(at.policy, at.times('AM'))
  expect([clockText(due.from), clockText(due.by), due.who, due.clause]).toEqual(['09:30', '12:15', 'attendance-officer', '4.5'])
  const told = whoIsTold(at.policy, 'absence-without-a-reason', { day: dayOf(iso), workers: ['social-worker'] })
  expect(told).toMatchObject([{ who: 'social-worker', clause: '4.5' }])
})

test('10:05, L-052: another bus brings the pupils of Route A after the close; the true reason stands', async () => {
  at.now('10:05')
  expect(await at.arrives('Brook', 'AM')).toBe('Y1')
  expect(await at.arrives('Farrow', 'AM')).toBe('Y1')
  expect((await at.marks(rowan, 'AM'))[0]).toBe('Y1 Bus broken down')
})

test('10:40, clause 4.1: the reason is learnt and the mark corrected; the five facts are kept', async () => {
  at.now('10:40')
  const { id } = at.pupil('Evans')
  const path = `/pupils/${id}/marks/${iso}/AM`
  await at.ask(at.school.office, {
    method: 'POST',
    path,
    body: { code: 'I', version: 1, reason: 'Father by phone: a seizure in the night' },
  })
  const { versions } = await at.ask<{ versions: object[] }>(at.school.office, { path })
  expect(versions).toMatchObject([
    { code: 'N', by: 'Teacher of Hazel' },
    { code: 'I', reason: 'Father by phone: a seizure in the night', by: 'Dawn Okafor', position: 'Attendance officer' },
  ])
})

test('13:05 to 13:21: the afternoon has its own window, as long as the morning’s', async () => {
  const { registerFrom, closes } = at.times('PM')
  at.now(registerFrom + 5)
  await at.take(hazel, 'PM', { Evans: 'I' })
  await at.take(rowan, 'PM', { Grabowska: 'N', Jenks: 'N' })
  at.now(closes - 5)
  expect(await at.arrives('Grabowska', 'PM')).toBe('L 15')
  at.now(closes + 1)
  expect(await at.arrives('Jenks', 'PM')).toBe('U 21')
})

test('15:00, clause 4.1: the day is over, every register taken; a morning without a bus was no possible session', async () => {
  at.now(at.times('PM').ends)
  expect(await at.board()).toEqual([
    'Hazel AM taken: 2 here, 3 away, 0 without a reason',
    'Hazel PM taken: 3 here, 2 away, 0 without a reason',
    'Rowan AM taken: 2 here, 3 away, 1 without a reason',
    'Rowan PM taken: 4 here, 1 away, 0 without a reason',
  ])
  const year = await at.ask<{ counts: object; attendance: string }>(at.school.office, { path: `/pupils/${at.pupil('Brook').id}` })
  expect(year.counts).toMatchObject({ possible: 1, attended: 1 })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactDue, reportDue } from '#school/policy/answers/by-when.ts'
import { evidenceAsked } from '#school/policy/answers/evidence-asked.ts'
import { whoDecides } from '#school/policy/answers/who-decides.ts'
import { whoIsTold } from '#school/policy/answers/who-is-told.ts'
import { clockText } from '#time/clock.ts'
import { dayOf } from '#time/day.ts'
import { type SchoolAtWork, sameWindow, startOnPack, windowText } from './school-at-work.ts'
import { whatFollows } from './what-follows.ts'

// A Friday of a primary school in a diocesan trust: two classes, and a window of half an hour in the morning and after lunch.

const iso = '2026-11-20'
const [first, second] = [0, 1]
let at: SchoolAtWork
beforeAll(async () => {
  at = await startOnPack('diocesan-primary', iso, {
    name: 'St Wilda’s Primary School',
    groups: [
      { name: '2A', yearGroup: 2, pupils: 5 },
      { name: '2B', yearGroup: 2, pupils: 4 },
    ],
  })
})
afterAll(() => at?.stop())

test('L-062, L-067, L-131: on the policy as it was published the school cannot start', async () => {
  expect(await at.refusedOn('as-published/diocesan-primary')).toEqual(['L-131', 'L-062', 'L-067'])
})

test('clause 4.1: registers at 8:50, open to 9:20, and at 13:00, open to 13:30', async () => {
  expect(windowText(at.times('AM'))).toBe('08:50 08:50 09:20')
  expect(windowText(at.times('PM'))).toBe('13:00 13:00 13:30')
  sameWindow(await at.register(first, 'AM'), at.times('AM'))
  sameWindow(await at.register(first, 'PM'), at.times('PM'))
})

test('8:40, clauses 4.3 and 5.1: a visit to the dentist was told before, and leave asked for on the form; the head decides', async () => {
  at.now('8:40')
  const plan = (surname: string, code: string, reason: string) =>
    at.ask(at.school.office, {
      method: 'POST',
      path: `/pupils/${at.pupil(surname).id}/marks`,
      body: { from: iso, until: iso, sessions: 'AM', code, reason },
    })
  expect(await plan('Brook', 'M', 'Dentist, told on Monday')).toMatchObject({ planned: [{ session: 'AM' }] })
  const asked = { kind: 'exceptional', days: 0.5, boarder: false, nextToHoliday: false } as const
  expect(whoDecides(at.policy, asked)).toEqual({ who: 'headteacher', inWriting: true, clause: '5.1' })
  expect(await plan('Hussain', 'C', 'Leave given by the headteacher: grandfather’s funeral')).toMatchObject({ planned: [{}] })
})

test('8:52, clause 3.6: the class teacher takes the register; who has not come and was not told of is N', async () => {
  at.now('8:52')
  expect(clockText(reportDue(at.policy, { schoolDay: 1, returnTold: false })!.by!)).toBe('08:55')
  await at.take(first, 'AM', { Chaudhry: 'N', Dalby: 'N', Evans: 'N' })
  expect(await at.marks(first, 'AM')).toEqual(['/', 'M', 'N', 'N', 'N'])
})

test('9:19 to 9:21: late until 9:20, absent a minute later', async () => {
  const { closes } = at.times('AM')
  at.now(closes - 1)
  expect(await at.arrives('Chaudhry', 'AM')).toBe('L 29')
  at.now(closes)
  expect(await at.arrives('Dalby', 'AM')).toBe('L 30')
  at.now(closes + 1)
  expect(await at.arrives('Iqbal', 'AM')).toBe('U 31')
})

test('9:21, clauses 3.6 and 3.7: a register that was not sent in by the close is asked for', async () => {
  expect(at.policy.day.submittedBy).toBe('close-of-register')
  expect(await at.board()).toContain('2B AM late: 0 here, 1 away, 0 without a reason')
  await at.ask(at.school.office, { method: 'POST', path: `/registers/${iso}/chase` })
  expect((await at.register(second, 'AM')).chased?.by).toBe(at.school.office.name)
  at.now(at.times('AM').closes + 3)
  await at.take(second, 'AM')
  expect(await at.marks(second, 'AM')).toEqual(['/', '/', 'C', 'U 31'])
})

test('9:25, clause 4.5: one is without a reason: called in the morning, contact by contact; both workers are told', async () => {
  at.now('9:25')
  expect(await at.board()).toContain('2A AM taken: 3 here, 2 away, 1 without a reason')
  const due = contactDue(at.policy, at.times('AM'))
  expect([clockText(due.from), clockText(due.by)]).toEqual(['09:20', '12:00'])
  expect(await whatFollows(at, 'Evans', iso)).toEqual(['call by attendance-officer (4.5)'])
  expect(await whatFollows(at, 'Brook', iso)).toEqual([])
  const workers = ['social-worker', 'youth-offending-worker'] as const
  const told = whoIsTold(at.policy, 'absence-without-a-reason', { day: dayOf(iso), workers })
  expect(told.map(({ who }) => who)).toEqual(workers)
})

test('10:40, L-052: back from the dentist after the close; the appointment stays', async () => {
  at.now('10:40')
  expect(await at.arrives('Brook', 'AM')).toBe('M')
})

test('11:15, clause 4.2: grandmother answers; illness told by the family is illness, and nothing is asked about one day', async () => {
  at.now('11:15')
  const path = `/pupils/${at.pupil('Evans').id}/marks/${iso}/AM`
  await at.ask(at.school.office, {
    method: 'POST',
    path,
    body: { code: 'I', version: 1, reason: 'Grandmother by phone: sick in the night' },
  })
  const facts = { schoolDays: 1, inDoubt: false, monitored: false, nextToHoliday: false, holidayTaken: false }
  expect(evidenceAsked(at.policy, facts).evidence).toBe('not-asked')
  expect(await whatFollows(at, 'Evans', iso)).toEqual([])
})

test('13:00 to 13:31, clause 4.1: the afternoon’s half hour, to the minute', async () => {
  const { registerFrom, closes } = at.times('PM')
  at.now(registerFrom)
  expect(await at.arrives('Adeyemi', 'PM')).toBe('\\')
  await at.take(first, 'PM', { Brook: 'N', Chaudhry: 'N', Dalby: 'N', Evans: 'I' })
  at.now(registerFrom + 1)
  expect(await at.arrives('Brook', 'PM')).toBe('L 1')
  at.now(closes)
  expect(await at.arrives('Chaudhry', 'PM')).toBe('L 30')
  expect(await at.board()).toContain('2B PM late')
  at.now(closes + 1)
  expect(await at.arrives('Dalby', 'PM')).toBe('U 31')
  await at.take(second, 'PM')
  expect(await at.marks(first, 'PM')).toEqual(['\\', 'L 1', 'L 30', 'U 31', 'I'])
})

test('15:20, clause 4.1: the day is over, with every register taken', async () => {
  at.now(at.times('PM').ends)
  expect(clockText(at.times('PM').ends)).toBe('15:20')
  expect(await at.board()).toEqual([
    '2A AM taken: 3 here, 2 away, 0 without a reason',
    '2A PM taken: 3 here, 2 away, 0 without a reason',
    '2B AM taken: 2 here, 2 away, 0 without a reason',
    '2B PM taken: 4 here, 0 away, 0 without a reason',
  ])
})

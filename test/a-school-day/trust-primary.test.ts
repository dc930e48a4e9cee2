import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactDue, reportDue } from '#school/policy/answers/by-when.ts'
import { evidenceAsked } from '#school/policy/answers/evidence-asked.ts'
import { clockText } from '#time/clock.ts'
import { type SchoolAtWork, sameWindow, startOnPack, windowText } from './school-at-work.ts'
import { whatFollows } from './what-follows.ts'

// Three days of a primary school in a large trust: registers are open for ten minutes; on the third day somebody goes to see Farrow.

const [wednesday, thursday, friday] = ['2026-11-18', '2026-11-19', '2026-11-20']
const [ash, elm] = [0, 1]
let at: SchoolAtWork
beforeAll(async () => {
  at = await startOnPack('trust-primary', wednesday, {
    name: 'Copperbeck Primary Academy',
    groups: [
      { name: '4 Ash', yearGroup: 4, pupils: 5 },
      { name: '4 Elm', yearGroup: 4, pupils: 3 },
    ],
  })
})
afterAll(() => at?.stop())

const bothTaken = async (session: 'AM' | 'PM', said = {}) => {
  at.now(at.times(session).registerFrom)
  await at.take(ash, session, said)
  await at.take(elm, session, { Farrow: 'N' })
}

test('L-022, L-054 and more: on the policy as it was published the school cannot start', async () => {
  expect(await at.refusedOn('as-published/trust-primary')).toEqual(expect.arrayContaining(['L-022', 'L-054', 'L-072', 'L-133']))
})

test('clause 9.1: the register is taken at 8:50 and open for ten minutes, after lunch too', async () => {
  expect(windowText(at.times('AM'))).toBe('08:50 08:50 09:00')
  expect(windowText(at.times('PM'))).toBe('13:00 13:00 13:10')
  sameWindow(await at.register(ash, 'AM'), at.times('AM'))
  sameWindow(await at.register(ash, 'PM'), at.times('PM'))
})

test('Wednesday 8:50 to 9:01, clause 9.1: L with its minutes until 9:00, and after that absent', async () => {
  await bothTaken('AM', { Brook: 'N', Chaudhry: 'N', Dalby: 'N' })
  const { registerFrom, closes } = at.times('AM')
  at.now(registerFrom + 1)
  expect(await at.arrives('Brook', 'AM')).toBe('L 1')
  at.now(closes)
  expect(await at.arrives('Chaudhry', 'AM')).toBe('L 10')
  at.now(closes + 1)
  expect(await at.arrives('Dalby', 'AM')).toBe('U 11')
  expect(await at.marks(ash, 'AM')).toEqual(['/', 'L 1', 'L 10', 'U 11', '/'])
})

test('Wednesday 9:01, clause 10.1: Farrow’s parents owed a call by 8:50; the school writes or calls at once, those in care first', async () => {
  expect(clockText(reportDue(at.policy, { schoolDay: 1, returnTold: false })!.by!)).toBe('08:50')
  expect(await at.board()).toContain('4 Elm AM taken: 2 here, 1 away, 1 without a reason')
  const { from, by, who } = contactDue(at.policy, at.times('AM'))
  expect([clockText(from), clockText(by), who]).toEqual(['09:00', '09:00', 'attendance-officer'])
  expect([at.policy.followUp.order[0], at.policy.followUp.first[0]]).toEqual(['text', 'looked-after'])
  expect(await whatFollows(at, 'Farrow', wednesday)).toEqual(['call by attendance-officer (10.1)'])
})

test('Wednesday 13:00 to 13:11: the afternoon’s ten minutes', async () => {
  await bothTaken('PM', { Adeyemi: 'N', Evans: 'N' })
  const { closes } = at.times('PM')
  at.now(closes)
  expect(await at.arrives('Adeyemi', 'PM')).toBe('L 10')
  at.now(closes + 1)
  expect(await at.arrives('Evans', 'PM')).toBe('U 11')
})

test('Thursday, clause 10.1: parents were to call again by 8:00; the school calls again; nobody visits yet', async () => {
  at.now('8:00', thursday)
  expect(clockText(reportDue(at.policy, { schoolDay: 2, returnTold: false })!.by!)).toBe('08:00')
  await bothTaken('AM')
  await bothTaken('PM')
  expect(await whatFollows(at, 'Farrow', thursday)).toEqual(['call by attendance-officer (10.1)'])
})

test('Friday, clause 10.2: three days without contact: all enquiries are made, and the coordinator visits the home', async () => {
  at.now('8:00', friday)
  expect(reportDue(at.policy, { schoolDay: 3, returnTold: false })).toBeUndefined()
  await bothTaken('AM')
  expect(await whatFollows(at, 'Farrow', friday)).toEqual([
    'call by attendance-officer (10.1)',
    'enquiry by improvement-coordinator (10.2)',
    'visit by improvement-coordinator (10.2)',
  ])
  expect(await whatFollows(at, 'Brook', friday)).toEqual([])
})

test('Friday 11:30: mother opens the door; each N becomes the illness it was, and stays in sight', async () => {
  at.now('11:30')
  const { id } = at.pupil('Farrow')
  const body = { from: wednesday, until: friday, sessions: 'both', code: 'I', reason: 'Home visit: chickenpox since Wednesday' }
  const done = await at.ask<{ amended: object[]; planned: object[] }>(at.school.office, {
    method: 'POST',
    path: `/pupils/${id}/marks`,
    body,
  })
  expect([done.amended.length, done.planned.length]).toEqual([5, 1])
  const { versions } = await at.ask<{ versions: object[] }>(at.school.office, { path: `/pupils/${id}/marks/${wednesday}/AM` })
  expect(versions).toMatchObject([{ code: 'N' }, { code: 'I', by: 'Dawn Okafor' }])
  expect(await whatFollows(at, 'Farrow', friday)).toEqual([])
})

test('Friday, clause 10.1: three days ill are not over three, so evidence is not thought about; a fourth would be', () => {
  const ill = { inDoubt: false, monitored: false, nextToHoliday: false, holidayTaken: false }
  expect(evidenceAsked(at.policy, { ...ill, schoolDays: 3 }).evidence).toBe('not-asked')
  expect(evidenceAsked(at.policy, { ...ill, schoolDays: 4 })).toMatchObject({ evidence: 'considered', why: [{ clause: '10.1' }] })
})

test('Friday after school: every register is taken, and Farrow’s afternoon was filled in', async () => {
  at.now(at.times('PM').registerFrom)
  await at.take(ash, 'PM')
  await at.take(elm, 'PM')
  at.now(at.times('PM').ends)
  expect((await at.board()).every(line => / taken: .* 0 without a reason$/.test(line))).toBe(true)
  expect(await at.marks(elm, 'PM')).toEqual(['I', '\\', '\\'])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayGiveLeave } from '#law/absence/leave-of-absence.ts'
import { contactDue, reportDue } from '#school/policy/answers/by-when.ts'
import { whoDecides } from '#school/policy/answers/who-decides.ts'
import { addColleague, type BuiltPerson } from '#test/build-school.ts'
import { markSchool } from '#test/mark-school.ts'
import { clockText } from '#time/clock.ts'
import { dayOf } from '#time/day.ts'
import { type SchoolAtWork, sameWindow, startOnPack, windowText } from './school-at-work.ts'
import { whatFollows } from './what-follows.ts'

// A Friday and a Saturday of an independent school, day and boarding: two tutor groups; Dalby of 9A boards.

const [friday, saturday, sunday] = ['2026-11-20', '2026-11-21', '2026-11-22']
const [lower, sixth] = [0, 1]
let at: SchoolAtWork
let divisionalHead: BuiltPerson
beforeAll(async () => {
  at = await startOnPack('independent-boarding', friday, {
    name: 'Harrowmere College',
    phase: 'secondary',
    kind: 'independent',
    boards: true,
    groups: [
      { name: '9A', yearGroup: 9, pupils: 4, boarders: 1 },
      { name: '12B', yearGroup: 12, pupils: 3 },
    ],
  })
  divisionalHead = await addColleague(at.school, 'Imogen Frayne', 'Head of Middle School', 'head-of-year')
  const here = { from: '2026-11-16', to: '2026-11-19' }
  await markSchool(at.school, [
    ...at.school.pupils.filter(({ surname }) => surname !== 'Dalby').map(({ id }) => ({ pupil: id, ...here })),
    { pupil: at.pupil('Brook').id, from: '2026-11-16', am: 'L', minutesLate: 5 },
    { pupil: at.pupil('Brook').id, from: '2026-11-18', am: 'L', minutesLate: 9 },
  ])
})
afterAll(() => at?.stop())

test('L-006, L-066, L-068: on the policy as it was published the school cannot start', async () => {
  expect(await at.refusedOn('as-published/independent-boarding')).toEqual(['L-006', 'L-068', 'L-066'])
})

test('App 1: registration at 8:30, open to 9:00, and in period 5 at 14:25, open to 14:55', async () => {
  expect(windowText(at.times('AM'))).toBe('08:30 08:30 09:00')
  expect(windowText(at.times('PM'))).toBe('14:25 14:25 14:55')
  sameWindow(await at.register(lower, 'AM'), at.times('AM'))
  sameWindow(await at.register(lower, 'PM'), at.times('PM'))
})

test('8:31, L-006: the tutor registers the day pupils; the boarder stands outside the attendance register', async () => {
  at.now('8:31')
  expect((await at.register(lower, 'AM')).lines.map(({ pupil }) => pupil.surname)).toEqual(['Adeyemi', 'Brook', 'Chaudhry'])
  await at.take(lower, 'AM', { Brook: 'N', Chaudhry: 'N' })
  await at.take(sixth, 'AM', { Evans: 'N', Farrow: 'N' })
})

test('8:40 to 9:01, clauses 5.3–5.4: late while the register is open, with the minutes; unauthorised after it', async () => {
  const { closes } = at.times('AM')
  at.now('8:40')
  expect(await at.arrives('Brook', 'AM')).toBe('L 10')
  at.now(closes)
  expect(await at.arrives('Evans', 'AM')).toBe('L 30')
  at.now(closes + 1)
  expect(await at.arrives('Farrow', 'AM')).toBe('U 31')
})

test('8:40, App 1: the third late in a week makes the tutor talk with the pupil, and the divisional head may call home', async () => {
  const follows = await whatFollows(at, 'Brook', friday)
  expect(follows).toEqual(['conversation by class-teacher (App 1)', 'conversation by head-of-year (App 1)'])
  expect(await whatFollows(at, 'Evans', friday)).toEqual([])
})

test('9:01, App 1: who is missing is asked after in school first, then at home, as the register closes', async () => {
  expect(clockText(reportDue(at.policy, { schoolDay: 1, returnTold: false })!.by!)).toBe('08:30')
  expect(await at.board()).toContain('9A AM taken: 2 here, 1 away, 1 without a reason')
  const { from, by, who } = contactDue(at.policy, at.times('AM'))
  expect([clockText(from), clockText(by), who]).toEqual(['09:00', '09:00', 'attendance-officer'])
  expect(at.policy.followUp.order).toEqual(['ask-in-school', 'first-contact'])
  at.now('9:15')
  const path = `/pupils/${at.pupil('Chaudhry').id}/marks/${friday}/AM`
  await at.ask(at.school.office, {
    method: 'POST',
    path,
    body: { code: 'I', version: 1, reason: 'The health centre has her: migraine' },
  })
  expect(await at.marks(lower, 'AM')).toEqual(['/', 'L 10', 'I'])
})

test('11:00, App 1: one day for a wedding is the divisional head’s to decide, two days are the deputy head’s, in writing', async () => {
  const wedding = { kind: 'family-event', days: 1, boarder: false, nextToHoliday: false } as const
  const decider = whoDecides(at.policy, wedding)!
  expect(decider).toEqual({ who: 'head-of-year', inWriting: false, clause: 'App 1' })
  expect(whoDecides(at.policy, { ...wedding, days: 2 })).toMatchObject({ who: 'attendance-champion', inWriting: true })
  const { born } = at.pupil('Adeyemi')
  const leave = mayGiveLeave({
    school: 'independent',
    kind: 'exceptional',
    approverAuthorised: true,
    askedOn: dayOf(friday),
    askedBy: 'parent-lived-with',
    firstDay: dayOf(saturday),
    lastDay: dayOf(saturday),
    born,
    confirmed: { exceptional: true },
  })
  if (!leave.possible) throw new Error(leave.refused.because)
  at.now('11:00')
  const { position, name } = divisionalHead
  const body = {
    from: saturday,
    until: saturday,
    code: leave.code,
    reason: `Leave given by ${name}, ${position}: sister’s wedding`,
  }
  const done = await at.ask<{ planned: object[] }>(at.school.office, {
    method: 'POST',
    path: `/pupils/${at.pupil('Adeyemi').id}/marks`,
    body,
  })
  expect(done.planned).toEqual([{ day: saturday, session: 'AM' }])
})

test('14:30 to 14:56, App 1: period 5 registers the afternoon', async () => {
  const { registerFrom, closes } = at.times('PM')
  at.now(registerFrom + 2)
  await at.take(lower, 'PM', { Brook: 'N', Chaudhry: 'I' })
  await at.take(sixth, 'PM', { Grabowska: 'N' })
  at.now(registerFrom + 5)
  expect(await at.arrives('Brook', 'PM')).toBe('L 5')
  at.now(closes + 1)
  expect(await at.arrives('Grabowska', 'PM')).toBe('U 31')
  at.now(at.times('PM').ends)
  expect(await at.board()).toEqual([
    '9A AM taken: 2 here, 1 away, 0 without a reason',
    '9A PM taken: 2 here, 1 away, 0 without a reason',
    '12B AM taken: 2 here, 1 away, 0 without a reason',
    '12B PM taken: 2 here, 1 away, 0 without a reason',
  ])
})

test('Saturday, App 2: school in the morning, with the same window, and no afternoon', async () => {
  at.now('8:30', saturday)
  expect(windowText(at.times('AM'))).toBe('08:30 08:30 09:00')
  expect(at.times('PM')).toBeUndefined()
  sameWindow(await at.register(lower, 'AM'), at.times('AM'))
  expect(await at.board()).toEqual(['9A AM open', '12B AM open'])
  const afternoon = `/registers/${saturday}/PM/${at.school.groups[lower]!.id}`
  expect((await at.tries(at.school.office, { path: afternoon })).status).toBe(422)
})

test('Saturday 8:33: the leave of the divisional head stands in the register, with who gave it', async () => {
  at.now('8:33')
  const known = (await at.register(lower, 'AM')).lines.find(({ pupil }) => pupil.surname === 'Adeyemi')!.known
  expect(known).toMatchObject({ code: 'C', because: 'Leave given by Imogen Frayne, Head of Middle School: sister’s wedding' })
  await at.take(lower, 'AM', { Chaudhry: 'N' })
  await at.take(sixth, 'AM')
  at.now('8:45')
  expect(await at.arrives('Chaudhry', 'AM')).toBe('L 15')
  expect(await at.marks(lower, 'AM')).toEqual(['C', '/', 'L 15'])
})

test('Sunday: no register is held', async () => {
  at.now('9:00', sunday)
  expect(await at.board()).toEqual([])
})

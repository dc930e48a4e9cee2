import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNames } from '#school/policy/packs.store.ts'
import { leaveKinds } from '#school/policy/sections/leave.contract.ts'
import { packed } from '#test/pupil-year.ts'
import { type LeaveAsked, whoDecides } from './who-decides.ts'

const boarding = packed('independent-boarding')
const leave = (asked: Partial<LeaveAsked>): LeaveAsked => ({
  kind: 'exceptional',
  days: 1,
  boarder: false,
  nextToHoliday: false,
  ...asked,
})

/** What is asked, who decides by App 1, whether in writing. */
const examples: [string, Partial<LeaveAsked>, string, boolean][] = [
  ['an appointment with the dentist', { kind: 'medical', days: 0.5 }, 'class-teacher', false],
  ['study leave before a public examination', { kind: 'study', days: 5 }, 'class-teacher', false],
  ['a driving test', { kind: 'driving-test', days: 0.5 }, 'class-teacher', false],
  ['a wedding of one day', { kind: 'family-event' }, 'head-of-year', false],
  ['a wedding of two days', { kind: 'family-event', days: 2 }, 'attendance-champion', true],
  ['a great festival', { kind: 'religious' }, 'head-of-year', false],
  ['an interview for a place', { kind: 'interview' }, 'head-of-year', false],
  ['a concert tour of three days', { kind: 'sport-music-drama', days: 3 }, 'attendance-champion', true],
  ['something exceptional', {}, 'attendance-champion', true],
  ['a part-time timetable', { kind: 'part-time', days: 20 }, 'attendance-champion', true],
  ['half a day of a boarder', { days: 0.5, boarder: true }, 'house-staff', false],
  ['a wedding of half a day, for a boarder', { kind: 'family-event', days: 0.5, boarder: true }, 'house-staff', false],
  ['a wedding of half a day, for a day pupil', { kind: 'family-event', days: 0.5 }, 'head-of-year', false],
  [
    'a wedding next to half-term, for a boarder',
    { kind: 'family-event', boarder: true, nextToHoliday: true },
    'attendance-champion',
    true,
  ],
  ['a wedding next to half-term, for a day pupil', { kind: 'family-event', nextToHoliday: true }, 'head-of-year', false],
]

test.each(examples)('App 1 of the boarding school: %s', (_, asked, who, inWriting) => {
  expect(whoDecides(boarding, leave(asked))).toEqual({ who, inWriting, clause: 'App 1' })
})

test.each([
  ['special-academy', '5.1'],
  ['diocesan-primary', '5.1'],
  ['trust-primary', '9.3'],
])('%s: the headteacher decides on everything, in writing (clause %s)', (name, clause) => {
  for (const kind of leaveKinds)
    expect(whoDecides(packed(name), leave({ kind, days: 3 }))).toEqual({ who: 'headteacher', inWriting: true, clause })
})

test('no leave is left to nobody, in any pack', () => {
  const asked = fc.record({
    kind: fc.constantFrom(...leaveKinds),
    days: fc.constantFrom(0.5, 1, 2, 30),
    boarder: fc.boolean(),
    nextToHoliday: fc.boolean(),
  })
  for (const policy of packNames().map(packed))
    fc.assert(
      fc.property(asked, one => whoDecides(policy, { ...one, boarder: one.boarder && policy.about.boards }) !== undefined),
    )
})

test('a policy that names nobody answers nobody', () => {
  const { deciders } = boarding.leave
  const silent = { ...boarding, leave: { ...boarding.leave, deciders: deciders.slice(0, 2) } }
  expect(whoDecides(silent, leave({ kind: 'exceptional' }))).toBeUndefined()
})

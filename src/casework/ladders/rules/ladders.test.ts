import { describe, expect, test } from 'vitest'
import { consequencesOf } from '#casework/ladders/consequences-of.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { daysOf, ordinary, packed, pupilWho, told } from '#test/pupil-year.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { asWritten, type Reading } from './rule.ts'

type Ladder = Policy['ladders']['ladders'][number]

const steps = (policy: Policy, pupil: PupilYear, reading: Reading = asWritten) =>
  consequencesOf(policy, pupil, ordinary, reading).filter(({ asked }) => asked === 'ladder')
const withLadder = (change: Partial<Ladder>, name = 'trust-primary'): Policy => {
  const policy = packed(name)
  const [first, ...rest] = policy.ladders.ladders
  return { ...policy, ladders: { ...policy.ladders, ladders: [{ ...first!, ...change }, ...rest] } }
}
const stage = (when: object, more: object = {}): Ladder['stages'][number] => ({
  clause: '',
  name: 'Step',
  when: {
    attendanceBelow: null,
    furtherAbsenceSessions: null,
    withoutEvidenceSessions: null,
    unauthorisedSessions: null,
    latesAfterClose: null,
    daysSinceLast: null,
    judged: null,
    ...when,
  },
  act: { clause: '', by: 'attendance-officer', does: 'Writes.', kind: 'letter', how: null },
  holdDays: null,
  ...more,
})

describe('T: four steps from 96 per cent', () => {
  const t = packed('trust-primary')

  test('the attendance letter, with the sessions it rests on', () => {
    const [letter] = steps(t, pupilWho({ '2026-09-21': 'I' }))
    expect(letter).toMatchObject({
      kind: 'letter',
      name: 'Attendance letter',
      by: 'attendance-officer',
      because: 'Attendance is 92.9 per cent this school year (26 of 28 sessions): below 96 per cent.',
    })
    expect(letter!.clause).toMatch(/^13/)
  })
  test('further absence, then absence without evidence, then ten unauthorised sessions: a step each', () => {
    const pupil = pupilWho({ '2026-09-21': 'I', ...daysOf('O', '2026-09-28', 2), ...daysOf('O', '2026-11-09', 4) })
    expect(told(steps(t, pupil))).toEqual([
      '2026-09-21 ladder: letter, Attendance letter',
      '2026-09-28 ladder: letter, Evidence letter',
      '2026-09-29 ladder: visit, Clinic or visit',
      '2026-11-11 ladder: referral, Referral',
    ])
    expect(steps(t, pupil).map(({ because }) => because)).toEqual([
      'Attendance is 92.9 per cent this school year (26 of 28 sessions): below 96 per cent.',
      '2 further sessions missed since “Attendance letter” on 21 September 2026.',
      '2 further sessions missed without evidence since “Evidence letter” on 28 September 2026.',
      '10 unauthorised sessions.',
    ])
  })
  test('illness that was authorised is no absence without evidence, unless the school keeps evidence and has none', () => {
    const marks = { ...daysOf('I', '2026-09-21', 4) }
    expect(steps(t, pupilWho(marks)).at(-1)!.name).toBe('Evidence letter')
    const kept = pupilWho(marks, { evidence: new Set([dayOf('2026-09-23')]) })
    expect(told(steps(t, kept)).at(-1)).toBe('2026-09-24 ladder: visit, Clinic or visit')
  })
  test('exactly 96 per cent is not below it', () => {
    // Two sessions of fifty: 9 October is the 25th day of the year with sessions counted so far.
    const fiftieth = isoFromDay(ordinary.days[24]!)
    expect(steps(t, pupilWho({ [fiftieth]: 'I' }))).toEqual([])
    expect(steps(t, pupilWho({ [isoFromDay(ordinary.days[23]!)]: 'I' }))).toHaveLength(1)
  })
  test('L-116: nothing follows before twenty possible sessions', () => {
    expect(steps(t, pupilWho({ '2026-09-03': 'I' })).map(({ day }) => isoFromDay(day))).toEqual([isoFromDay(ordinary.days[9]!)])
    expect(steps(t, pupilWho({ '2026-09-03': 'I' }), { least: 4 })[0]!.day).toBe(dayOf('2026-09-03'))
  })
})

describe('E: two letters, and steps that somebody judges', () => {
  const e = packed('diocesan-primary')
  const marks = { ...daysOf('I', '2026-10-05', 8) }

  test('nothing follows while nobody has judged', () => expect(steps(e, pupilWho(marks))).toEqual([]))

  test('letter 1 and letter 2 follow on the day on which somebody judges so', () => {
    const [ladder] = e.ladders.ladders
    const [first, second] = ladder!.stages
    const judged = [
      { ladder: ladder!.name, stage: first!.name, day: dayOf('2026-10-07') },
      { ladder: ladder!.name, stage: second!.name, day: dayOf('2026-11-10') },
    ]
    const letters = steps(e, pupilWho(marks, { judged }))
    expect(told(letters)).toEqual(['2026-10-07 ladder: letter, First letter', '2026-11-10 ladder: letter, Second letter'])
    expect(letters[0]!.because).toContain('Somebody judged so')
  })
  test('a reading may take numbers in the place of judgement', () => {
    const reading = { ...asWritten, judged: { first: { percent: 95, includes: false }, further: 4 } }
    const letters = steps(e, pupilWho(marks), reading)
    expect(told(letters)).toEqual([
      '2026-10-06 ladder: letter, First letter',
      '2026-10-08 ladder: letter, Second letter',
      '2026-10-12 ladder: call, Monitoring',
      '2026-10-14 ladder: meeting, Formal meeting',
    ])
    expect(letters[1]!.because).toMatch(
      /^4 further sessions missed since “First letter” on 6 October 2026. Taken to be judged so: /,
    )
  })
  test('a call that goes on is made on days without a reason, where nobody calls already', () => {
    const reading = { ...asWritten, judged: { first: { percent: 95, includes: false }, further: 2 } }
    const quiet: Policy = { ...e, followUp: { ...e.followUp, eachFurtherDay: 'not-stated' } }
    const pupil = pupilWho({ ...daysOf('I', '2026-10-05', 4), ...daysOf('N', '2026-11-10', 2) })
    const made = (policy: Policy) => steps(policy, pupil, reading).filter(({ because }) => because.endsWith('daily.'))
    expect(told(made(e))).toEqual([])
    expect(steps(quiet, pupil, reading).map(({ name }) => name)).toContain('Monitoring')
  })
})

describe('waits, holds and beginning again', () => {
  const letters = {
    stages: [stage({ attendanceBelow: 96 }, { name: 'One', holdDays: 3 }), stage({ furtherAbsenceSessions: 1 }, { name: 'Two' })],
  }

  test('so many school days lie between a stage and the next; absence in them counts', () => {
    const pupil = pupilWho({ '2026-09-21': 'I', '2026-09-22': 'I /' })
    expect(told(steps(withLadder(letters), pupil))).toEqual(['2026-09-21 ladder: letter, One', '2026-09-25 ladder: letter, Two'])
  })
  test('a held pupil gets nothing, and absence while held does not count', () => {
    const pupil = (holds: PupilYear['holds']) => pupilWho({ '2026-09-21': 'I', '2026-09-28': 'I' }, { holds })
    const hold = { reason: 'send-plan', from: dayOf('2026-09-01'), until: null } as const
    expect(steps(withLadder({}), pupil([hold]))).toEqual([])
    expect(told(steps(withLadder({}), pupil([{ ...hold, until: dayOf('2026-09-30') }])))).toEqual([
      '2026-10-01 ladder: letter, Attendance letter',
    ])
    expect(steps(withLadder({ holds: ['bereavement'] }), pupil([hold]))).toHaveLength(2)
  })
  test('it begins again each term where the policy says so', () => {
    const pupil = pupilWho({ ...daysOf('I', '2026-09-21', 3) })
    const once = { stages: [stage({ attendanceBelow: 96 }, { name: 'One' })] }
    expect(told(steps(withLadder({ ...once, startsAgain: 'each-term' }), pupil))).toEqual([
      '2026-09-21 ladder: letter, One',
      '2027-01-04 ladder: letter, One',
    ])
    expect(steps(withLadder({ ...once, startsAgain: 'each-year' }), pupil)).toHaveLength(1)
  })
  test('or once attendance is above the first stage', () => {
    const pupil = pupilWho({ '2026-09-21': 'I', '2026-11-16': 'I' })
    const once = { stages: [stage({ attendanceBelow: 96 }, { name: 'One' })] }
    expect(told(steps(withLadder({ ...once, startsAgain: 'when-attendance-is-above-the-first-stage' }), pupil))).toEqual([
      '2026-09-21 ladder: letter, One',
      '2026-11-16 ladder: letter, One',
    ])
  })
  test('a ladder that never begins again goes on from the stage before these days', () => {
    const before = [{ ladder: 'Four steps', stage: 'Attendance letter', day: dayOf('2026-06-03') }]
    const pupil = pupilWho({ '2026-09-03': 'I' }, { before })
    expect(told(steps(withLadder({ startsAgain: 'never' }), pupil))).toEqual(['2026-09-03 ladder: letter, Evidence letter'])
    expect(steps(withLadder({ startsAgain: 'each-year' }), pupil)[0]!.name).toBe('Attendance letter')
  })
  test('lateness after the close, days since the last, and several things at once', () => {
    const ladder = {
      stages: [
        stage({ latesAfterClose: 3 }, { name: 'Late' }),
        stage({ daysSinceLast: 5, furtherAbsenceSessions: 2 }, { name: 'Both' }),
      ],
    }
    const pupil = pupilWho({ ...daysOf('U /', '2026-09-07', 3), '2026-09-10': 'I' })
    const found = steps(withLadder(ladder), pupil)
    expect(told(found)).toEqual(['2026-09-09 ladder: letter, Late', '2026-09-16 ladder: letter, Both'])
    expect(found.map(({ because }) => because)).toEqual([
      'Late after the register closed 3 times.',
      '2 further sessions missed since “Late” on 9 September 2026. 5 school days since “Late” on 9 September 2026.',
    ])
  })
})

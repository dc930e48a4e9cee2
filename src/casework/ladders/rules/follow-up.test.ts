import { describe, expect, test } from 'vitest'
import { consequencesOf } from '#casework/ladders/consequences-of.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { daysOf, ordinary, packed, pupilWho, told } from '#test/pupil-year.ts'
import { type Day, dayOf, isoFromDay } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'

const t = packed('trust-primary')
const followed = (policy: Policy, pupil: PupilYear) =>
  consequencesOf(policy, pupil, ordinary).filter(({ asked }) => asked === 'follow-up')
const calls = (policy: Policy, pupil: PupilYear) => followed(policy, pupil).filter(({ kind }) => kind === 'call')
const others = (policy: Policy, pupil: PupilYear) => followed(policy, pupil).filter(({ kind }) => kind !== 'call')
const place = (iso: string, half = 0) => (dayOf(iso) - stripYearStart(2026)) * 2 + half
const knownOn = (marks: Record<string, Day | null>) =>
  new Map(Object.entries(marks).flatMap(([iso, day]) => [0, 1].map(half => [place(iso, half), day] as const)))

describe('calls home', () => {
  test('on the first day, and on each further day', () => {
    const found = calls(t, pupilWho(daysOf('N', '2026-11-05', 3)))
    expect(told(found)).toEqual([
      '2026-11-05 follow-up: call, First day of absence',
      '2026-11-06 follow-up: call, Further day of absence',
      '2026-11-09 follow-up: call, Further day of absence',
    ])
    expect(found[0]).toMatchObject({ by: 'attendance-officer', clause: '10.1' })
    expect(found[2]!.because).toBe('Absent without a known reason for 3 school days, since 5 November 2026.')
  })
  test('on the second day alone, or the first alone, where the policy says no more', () => {
    const days = (eachFurtherDay: Policy['followUp']['eachFurtherDay']) =>
      calls({ ...t, followUp: { ...t.followUp, eachFurtherDay } }, pupilWho(daysOf('N', '2026-11-02', 4))).length
    expect([days('every-day'), days('second-day'), days('not-stated')]).toEqual([4, 2, 1])
  })
  test('an absence that had no reason on the day was followed up, though it has one now', () => {
    const reasonKnown = knownOn({ '2026-11-05': dayOf('2026-11-06') })
    expect(told(calls(t, pupilWho({ '2026-11-05': 'I' }, { reasonKnown })))).toEqual([
      '2026-11-05 follow-up: call, First day of absence',
    ])
    expect(calls(t, pupilWho({ '2026-11-05': 'I' }))).toEqual([])
  })
  test('once the reason is known, the next absence is a first day again', () => {
    const reasonKnown = knownOn({ '2026-11-05': dayOf('2026-11-06'), '2026-11-06': null })
    const found = calls(t, pupilWho({ '2026-11-05': 'I', '2026-11-06': 'N' }, { reasonKnown }))
    expect(found.map(({ name }) => name)).toEqual(['First day of absence', 'First day of absence'])
  })
})

describe('T: as days pass', () => {
  test('day three: enquiries and a home visit; day ten: advice, and the authority is told', () => {
    const found = others(t, pupilWho(daysOf('N', '2026-11-02', 12)))
    expect(told(found)).toEqual([
      '2026-11-04 follow-up: enquiry, Absence without contact',
      '2026-11-04 follow-up: visit, Absence without contact',
      '2026-11-13 follow-up: enquiry, Absence without contact',
      '2026-11-13 follow-up: referral, Absence without contact',
    ])
    expect(found[1]).toMatchObject({ by: 'improvement-coordinator', clause: '10.2' })
    expect(found[3]).toMatchObject({ by: 'children-missing-education', clause: '10.3' })
  })
  test('a weekend and a holiday are no school days; a day without a session does not break the count', () => {
    const found = others(t, pupilWho({ '2026-10-22': 'N', '2026-10-23': 'X', '2026-11-02': 'N', '2026-11-03': 'N' }))
    expect(told(found).at(-1)).toBe('2026-11-03 follow-up: visit, Absence without contact')
  })
  test('a day at school breaks it, and so does a day on which the family was reached', () => {
    expect(others(t, pupilWho({ '2026-11-02': 'N', '2026-11-03': 'N', '2026-11-05': 'N' }))).toEqual([])
    const reached = new Set([dayOf('2026-11-03')])
    const pupil = pupilWho(daysOf('N', '2026-11-02', 4), { reached })
    expect(others(t, pupil)).toEqual([])
    expect(calls(t, pupil)).toHaveLength(4)
  })
  test('L-101: fifteen days of illness in all, on end or not', () => {
    const found = others(t, pupilWho({ ...daysOf('I', '2026-09-07', 8), ...daysOf('I /', '2026-11-16', 9) }))
    expect(told(found)).toEqual(['2026-11-24 follow-up: plan, Long illness'])
    expect(found[0]!.because).toBe('Ill on 15 school days this school year.')
  })
  test('other duties of an illness count days on end', () => {
    const line = {
      clause: '',
      afterSchoolDays: 5,
      of: 'illness',
      by: 'attendance-officer',
      does: 'Writes.',
      duty: 'letter',
    } as const
    const policy = { ...t, followUp: { ...t.followUp, escalation: [line] } }
    expect(told(others(policy, pupilWho({ ...daysOf('I', '2026-09-07', 4), ...daysOf('I', '2026-09-14', 5) })))).toEqual([
      '2026-09-18 follow-up: letter, Long illness',
    ])
  })
  test('a letter on the third day of a suspected holiday', () => {
    const found = others(t, pupilWho(daysOf('G', '2026-11-02', 5)))
    expect(told(found)).toEqual(['2026-11-04 follow-up: letter, Suspected holiday'])
    expect(found[0]).toMatchObject({ clause: 'App', by: 'attendance-officer' })
  })
})

test('a pupil who was expected and does not come', () => {
  const line = {
    clause: '17',
    afterSchoolDays: 10,
    of: 'not-arrived',
    by: 'children-missing-education',
    does: 'Is told.',
    duty: 'tell-authority',
  } as const
  const policy = { ...t, followUp: { ...t.followUp, escalation: [line] } }
  const expected = dayOf('2026-09-07')
  const away = daysOf('Z', '2026-09-02', 30)
  expect(told(others(policy, pupilWho(away, { expected })))).toEqual(['2026-09-18 follow-up: referral, Did not arrive'])
  expect(others(policy, pupilWho({ ...away, '2026-09-17': '/' }, { expected }))).toEqual([])
})

test('K, S and E name no day: nothing is counted, and nothing is made up', () => {
  for (const name of ['special-academy', 'independent-boarding', 'diocesan-primary'])
    expect(others(packed(name), pupilWho(daysOf('N', '2026-11-02', 12)))).toEqual([])
})

test('what follows in a spell follows once, and anew in the next', () => {
  const pupil = pupilWho({ ...daysOf('N', '2026-11-02', 5), ...daysOf('N', '2026-11-16', 3) })
  expect(
    others(t, pupil)
      .filter(({ kind }) => kind === 'visit')
      .map(({ day }) => isoFromDay(day)),
  ).toEqual(['2026-11-04', '2026-11-18'])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consequencesOf } from '#casework/ladders/consequences-of.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import { asSchoolDays } from '#casework/ladders/facts/school-days.ts'
import { codeOfNumber } from '#law/codes/attendance-codes.ts'
import { threshold } from '#law/notices/threshold.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { daysOf, ordinary, packed, pupilWho, told } from '#test/pupil-year.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { thresholdWeeks } from './penalty-threshold.ts'

const t = packed('trust-primary')
const found = (policy: Policy, pupil: PupilYear, asked: string, days = ordinary) =>
  consequencesOf(policy, pupil, days).filter(consequence => consequence.asked === asked)
const withSanctions = (change: Partial<Policy['sanctions']>, policy = packed('special-academy')): Policy => ({
  ...policy,
  sanctions: { ...policy.sanctions, ...change },
})

describe('referral near a number of sessions', () => {
  test('on the day on which the number is reached, once in the school year', () => {
    const pupil = pupilWho(daysOf('O', '2026-11-02', 8))
    const referred = found(withSanctions({ referralNearSessions: 10 }), pupil, 'referral')
    expect(told(referred)).toEqual(['2026-11-06 referral: referral, Referral'])
    expect(referred[0]!.because).toBe('10 unauthorised sessions this school year; the policy refers near 10.')
  })
  test('T: the ladder refers at the same number, so nothing is done twice', () => {
    const pupil = pupilWho(daysOf('O', '2026-11-02', 8))
    expect(found(t, pupil, 'referral')).toEqual([])
    expect(found(withSanctions({ referralNearSessions: 8 }, t), pupil, 'referral')).toHaveLength(1)
  })
  test('T: ten sessions of leave that was not authorised', () => {
    const pupil = pupilWho(daysOf('G', '2026-11-02', 5))
    const [referred] = found(t, pupil, 'referral')
    expect(referred).toMatchObject({
      name: 'Leave without authority',
      by: 'headteacher',
      day: dayOf('2026-11-06'),
      clause: 'App',
    })
  })
})

describe('L-132: the national threshold', () => {
  test('ten sessions within ten school weeks', () => {
    const [step] = found(t, pupilWho(daysOf('O', '2026-11-02', 6)), 'threshold')
    expect(step).toMatchObject({
      kind: 'legal-step',
      by: 'headteacher',
      day: dayOf('2026-11-06'),
      does: 'Considers a penalty notice, case by case.',
    })
    expect(step!.because).toContain('10 sessions without authority in the school weeks from Monday 31 August 2026')
  })
  test('S uses no penalty notices: nothing follows', () =>
    expect(found(packed('independent-boarding'), pupilWho(daysOf('O', '2026-11-02', 20)), 'threshold')).toEqual([]))
  test('a pupil outside compulsory school age is no case for it', () => {
    const born = dayOf('2022-06-01')
    expect(found(t, pupilWho(daysOf('O', '2026-11-02', 6), { born }), 'threshold')).toEqual([])
    expect(found(t, pupilWho(daysOf('O', '2026-11-02', 6), { born: dayOf('2016-06-01') }), 'threshold')).toHaveLength(1)
  })
  test('once it is no longer met, it may be met anew', () => {
    const pupil = pupilWho({ ...daysOf('O', '2026-09-07', 5), ...daysOf('O', '2027-03-01', 5) })
    expect(found(t, pupil, 'threshold').map(({ day }) => isoFromDay(day))).toEqual(['2026-09-11', '2027-03-05'])
  })
  test('always issued, where a policy says so', () => {
    const policy = withSanctions({ threshold: { ...t.sanctions.threshold!, reached: 'always-issued' } }, t)
    expect(found(policy, pupilWho(daysOf('O', '2026-11-02', 6)), 'threshold')[0]!.does).toBe('Asks for a penalty notice.')
  })
  test('weeks before these days are carried over', () => {
    const spring = asSchoolDays(
      ordinary.days.filter(day => day < dayOf('2026-11-01')),
      [],
    )
    const autumn = asSchoolDays(
      ordinary.days.filter(day => day >= dayOf('2026-11-01')),
      [],
    )
    const pupil = pupilWho({ ...daysOf('O', '2026-10-19', 3), ...daysOf('O', '2026-11-02', 2) })
    expect(found(t, pupil, 'threshold', autumn)).toEqual([])
    const weeksBefore = thresholdWeeks(pupil, spring)
    expect(found(t, { ...pupil, weeksBefore }, 'threshold', autumn)).toHaveLength(1)
    expect(weeksBefore.at(-1)).toEqual({ monday: dayOf('2026-10-19'), count: 6 })
  })
  test('it is met when the law says so, whatever the marks', () => {
    const letters = ['/', 'I', 'O', 'U', 'G', 'N', 'C', 'X']
    const day = fc.integer({ min: 0, max: ordinary.days.length - 1 })
    fc.assert(
      fc.property(fc.dictionary(day.map(String), fc.constantFrom(...letters), { maxKeys: 40 }), marked => {
        const pupil = pupilWho(
          Object.fromEntries(
            Object.entries(marked).map(([place, code]) => [isoFromDay(ordinary.days[Number(place)]!), `${code} /`]),
          ),
        )
        const marks = ordinary.days.flatMap(day =>
          (['AM', 'PM'] as const).map((session, half) => ({
            day,
            session,
            code: codeOfNumber(pupil.marks[(day - pupil.from) * 2 + half]!)!.code,
          })),
        )
        const lawful = threshold({ marks, sessionDays: ordinary.days })
        const [first] = found(t, pupil, 'threshold')
        expect(first?.day).toBe(lawful.firstMet?.day)
      }),
      { numRuns: 60 },
    )
  })
})

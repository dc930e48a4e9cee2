import { describe, expect, test } from 'vitest'
import { consequencesOf } from '#casework/ladders/consequences-of.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { daysOf, ordinary, packed, pupilWho, schoolYear } from '#test/pupil-year.ts'
import { isoFromDay } from '#time/day.ts'

type Pattern = Policy['lateness']['patterns'][number]

const responses = (policy: Policy, marks: Record<string, string>, days = ordinary) =>
  consequencesOf(policy, pupilWho(marks, {}, days), days).filter(({ asked }) => asked === 'lateness')
const withPattern = (change: Partial<Pattern>): Policy => {
  const policy = packed('blank')
  return { ...policy, lateness: { ...policy.lateness, patterns: [{ ...policy.lateness.patterns[0]!, ...change }] } }
}
const on = (found: { day: number }[]) => found.map(({ day }) => isoFromDay(day))

describe('S: three in a week', () => {
  const s = packed('independent-boarding')
  const saturdays = schoolYear(true)

  test('the third brings the tutor, and the divisional head where it goes on', () => {
    const found = responses(s, { '2026-09-07': 'L /', '2026-09-09': 'U /', '2026-09-12': 'L /' }, saturdays)
    expect(found.map(({ day, kind, by, because }) => [isoFromDay(day), kind, by, because])).toEqual([
      ['2026-09-12', 'conversation', 'class-teacher', 'Late 3 times this week.'],
      ['2026-09-12', 'conversation', 'head-of-year', 'Late 3 times this week.'],
    ])
    expect(found[0]!.clause).toBe('App 1')
  })
  test('two in one week and one in the next are not three in a week', () =>
    expect(responses(s, { '2026-09-10': 'L /', '2026-09-12': 'L /', '2026-09-14': 'L /' }, saturdays)).toEqual([]))
})

test('each late counts towards one response', () => {
  const found = responses(withPattern({ times: 2, within: 'week', which: 'either' }), { ...daysOf('L /', '2026-09-07', 5) })
  expect(on(found)).toEqual(['2026-09-08', '2026-09-10'])
})

test('before the close, after it, or either', () => {
  const marks = { '2026-09-07': 'L /', '2026-09-08': 'U /', '2026-09-09': 'U /' }
  const times = (which: Pattern['which'], least: number) =>
    responses(withPattern({ times: least, within: 'week', which }), marks).length
  expect([times('before-close', 1), times('before-close', 2)]).toEqual([1, 0])
  expect([times('after-close', 2), times('after-close', 3)]).toEqual([1, 0])
  expect(times('either', 3)).toBe(1)
})

describe.each([
  ['fortnight', '2026-09-11', '2026-09-14', '2026-09-21'],
  ['month', '2026-09-02', '2026-09-30', '2026-10-01'],
  ['half-term', '2026-09-02', '2026-10-23', '2026-11-02'],
  ['term', '2026-09-02', '2026-12-18', '2027-01-04'],
] as const)('within a %s', (within, first, together, apart) => {
  const policy = withPattern({ times: 2, within, which: 'either' })
  test('two that lie in it make a pattern', () =>
    expect(on(responses(policy, { [first]: 'L /', [together]: 'L /' }))).toEqual([together]))
  test('two that do not, do not', () => expect(responses(policy, { [first]: 'L /', [apart]: 'L /' })).toEqual([]))
})

test('the school year is one', () =>
  expect(
    on(responses(withPattern({ times: 2, within: 'year', which: 'either' }), { '2026-09-02': 'L /', '2027-07-21': 'L /' })),
  ).toEqual(['2027-07-21']))

test('a pattern without a number is left to judgement', () =>
  expect(responses(packed('special-academy'), { ...daysOf('L /', '2026-09-07', 20) })).toEqual([]))

import { describe, expect, test } from 'vitest'
import { consequencesOf } from '#casework/ladders/consequences-of.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { daysOf, ordinary, packed, pupilWho } from '#test/pupil-year.ts'
import { isoFromDay } from '#time/day.ts'
import { asWritten } from './rule.ts'

const asked = (policy: Policy, pupil: PupilYear, reading = asWritten) =>
  consequencesOf(policy, pupil, ordinary, reading)
    .filter(consequence => consequence.asked === 'evidence')
    .map(({ day, because, does }) => [isoFromDay(day), because, does])
const blank = packed('blank')
const withEvidence = (change: Partial<Policy['evidence']>): Policy => ({ ...blank, evidence: { ...blank.evidence, ...change } })

test('K: after five days of illness, on the sixth, once', () =>
  expect(asked(packed('special-academy'), pupilWho(daysOf('I', '2027-06-07', 8)))).toEqual([
    ['2027-06-14', 'Ill since 7 June 2027. Ill for 6 school days: more than 5.', 'Considers asking for evidence.'],
  ]))

test('T: after three days; at once below 96 per cent', () => {
  expect(asked(packed('trust-primary'), pupilWho(daysOf('I', '2027-06-14', 4)))).toEqual([
    ['2027-06-17', 'Ill since 14 June 2027. Ill for 4 school days: more than 3.', 'Considers asking for evidence.'],
  ])
  const [first] = asked(packed('trust-primary'), pupilWho({ '2026-10-05': 'I' }))
  expect(first![1]).toBe('Ill on 5 October 2026. Attendance is below 96 per cent: 46 of 48 sessions.')
})

test('E: while attendance is monitored, from the second letter on', () => {
  const e = packed('diocesan-primary')
  const reading = { ...asWritten, judged: { first: { percent: 95, includes: false }, further: 2 } }
  const pupil = pupilWho({ '2026-09-21': 'I', '2026-09-28': 'O', '2026-11-16': 'I' })
  expect(asked(e, pupil, reading)).toEqual([
    ['2026-11-16', 'Ill on 16 November 2026. The pupil is monitored.', 'Considers asking for evidence.'],
  ])
})

describe('what else a policy may say', () => {
  test('next to a school holiday', () => {
    const policy = withEvidence({ nextToHolidays: true, asked: 'always-asked' })
    expect(asked(policy, pupilWho({ '2026-10-22': 'I' }))).toEqual([])
    for (const day of ['2026-10-23', '2026-11-02', '2026-12-18', '2026-09-02', '2027-07-21'])
      expect(asked(policy, pupilWho({ [day]: 'I' }))[0]).toEqual([
        day,
        expect.stringContaining('next to a school holiday'),
        'Asks for evidence.',
      ])
  })
  test('after a holiday in term time, for all later illness of the year', () => {
    const policy = withEvidence({ afterTermTimeHoliday: 'for-all-later-illness-that-year' })
    const marks = { '2026-10-05': 'I', ...daysOf('G', '2026-11-09', 3), '2027-06-15': 'I', '2027-06-21': 'I' }
    expect(asked(policy, pupilWho(marks)).map(([day]) => day)).toEqual(['2027-06-15', '2027-06-21'])
  })
  test('nothing, where nothing is said', () => expect(asked(blank, pupilWho(daysOf('I', '2026-10-05', 10)))).toEqual([]))
})

test('each spell is asked about once, and a day back at school ends it', () => {
  const policy = withEvidence({ afterDays: 1 })
  expect(
    asked(policy, pupilWho({ ...daysOf('I', '2026-10-05', 4), ...daysOf('I', '2026-10-12', 3) })).map(([day]) => day),
  ).toEqual(['2026-10-06', '2026-10-13'])
})

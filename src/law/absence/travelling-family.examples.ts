import type { Example } from '#law/example.ts'
import type { TravellingFacts } from './travelling-family.ts'

const fair: TravellingFacts = { mobileChild: true, travellingForTheTrade: true, agreedWithSchool: true, taughtElsewhere: 'no' }

/** L-073: how a session of a travelling pupil is marked. */
export const travels: readonly Example<TravellingFacts, string>[] = [
  {
    says: 'A family with a fairground travels from April, as agreed with the school: absent with authority.',
    facts: fair,
    answer: 'T',
    rule: 'L-073',
  },
  {
    says: 'On the road the child attends another school where it is also registered: due there, and not counted here.',
    facts: { ...fair, taughtElsewhere: 'at-another-school-where-registered' },
    answer: 'D',
    rule: 'L-073',
  },
  {
    says: 'A child who is known to be taught elsewhere on the road does not have the code for travelling.',
    facts: { ...fair, taughtElsewhere: 'elsewhere' },
    answer: 'ordinary codes',
    rule: 'L-073',
  },
  {
    says: 'A family that lives at one address and goes on a journey does not travel for a trade.',
    facts: { ...fair, mobileChild: false },
    answer: 'ordinary codes',
    rule: 'L-073',
  },
  {
    says: 'A week in which the family visits relatives is not travel for the trade.',
    facts: { ...fair, travellingForTheTrade: false },
    answer: 'ordinary codes',
    rule: 'L-073',
  },
  {
    says: 'Travel that was not agreed with the school has the ordinary codes.',
    facts: { ...fair, agreedWithSchool: false },
    answer: 'ordinary codes',
    rule: 'L-073',
  },
]

/** L-073: how many sessions the defence in court asks for, and over which twelve months. */
export const defences: readonly Example<{ born: string; ending: string }, { from: string; asked: number }>[] = [
  {
    says: 'For a child of nine, at least 200 sessions from 21 November 2025 to 20 November 2026.',
    facts: { born: '2017-05-01', ending: '2026-11-20' },
    answer: { from: '2025-11-21', asked: 200 },
    rule: 'L-073',
  },
  {
    says: 'On the sixth birthday the 200 sessions are asked for.',
    facts: { born: '2020-11-20', ending: '2026-11-20' },
    answer: { from: '2025-11-21', asked: 200 },
    rule: 'L-073',
  },
  {
    says: 'The day before it they are not.',
    facts: { born: '2020-11-20', ending: '2026-11-19' },
    answer: { from: '2025-11-20', asked: 0 },
    rule: 'L-073',
  },
]

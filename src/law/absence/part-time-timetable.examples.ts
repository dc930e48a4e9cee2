import type { Example } from '#law/example.ts'
import type { PartTimePlan } from './part-time-timetable.ts'

/** A plan in days that can be read. Not said: agreed on 20 May 2026, exceptional, first review after two weeks, Monday to Friday afternoons. */
export type PlanSaid = {
  firstDay: string
  proposedEnd: string
  without?: readonly (keyof PartTimePlan)[]
  agreedByAnotherParent?: true
}

const summer = { firstDay: '2026-06-01', proposedEnd: '2026-07-10' }
const leaver = '2010-01-10'
const younger = '2014-05-01'

/** L-070, L-071, L-094: how a session of a pupil with a part-time timetable is marked. */
export const sessionsUnderPlan: readonly Example<PlanSaid & { day: string; session: 'AM' | 'PM'; born: string }, string>[] = [
  {
    says: 'A pupil of twelve has a plan for June and July: an afternoon under it is leave.',
    facts: { ...summer, day: '2026-06-30', session: 'PM', born: younger },
    answer: 'C2',
    rule: 'L-070',
  },
  {
    says: 'In the morning the pupil is due, and marked as anyone else.',
    facts: { ...summer, day: '2026-06-30', session: 'AM', born: younger },
    answer: 'ordinary codes',
    rule: 'L-070',
  },
  {
    says: 'For a Year 11 leaver it is leave until 26 June 2026.',
    facts: { ...summer, day: '2026-06-26', session: 'PM', born: leaver },
    answer: 'C2',
    rule: 'L-070',
  },
  {
    says: 'From 27 June the leaver is outside compulsory school age: on Monday 29 June the code is that for a pupil who is not due.',
    facts: { ...summer, day: '2026-06-29', session: 'PM', born: leaver },
    answer: 'X',
    rule: 'L-071',
  },
  {
    says: 'A reception child on mornings is not due in the afternoon while four.',
    facts: { firstDay: '2026-09-02', proposedEnd: '2027-02-12', day: '2026-12-18', session: 'PM', born: '2021-10-05' },
    answer: 'X',
    rule: 'L-071',
  },
  {
    says: 'The same arrangement is leave under a plan once the child is of compulsory school age, from 31 December 2026.',
    facts: { firstDay: '2026-09-02', proposedEnd: '2027-02-12', day: '2027-01-04', session: 'PM', born: '2021-10-05' },
    answer: 'C2',
    rule: 'L-070',
  },
  {
    says: 'The day before the plan begins is an ordinary day.',
    facts: { ...summer, firstDay: '2026-06-02', day: '2026-06-01', session: 'PM', born: younger },
    answer: 'ordinary codes',
    rule: 'L-070',
  },
  {
    says: 'The first day of the plan is under it.',
    facts: { ...summer, day: '2026-06-01', session: 'PM', born: younger },
    answer: 'C2',
    rule: 'L-070',
  },
  {
    says: 'The day of the proposed end is under it.',
    facts: { ...summer, day: '2026-07-10', session: 'PM', born: younger },
    answer: 'C2',
    rule: 'L-070',
  },
  {
    says: 'The next school day is not, unless a review put the end off.',
    facts: { ...summer, day: '2026-07-13', session: 'PM', born: younger },
    answer: 'ordinary codes',
    rule: 'L-070',
  },
  {
    says: 'A plan without the day of a first review is not complete, and no session may rest on it.',
    facts: { ...summer, without: ['firstReview'], day: '2026-06-30', session: 'PM', born: younger },
    answer: 'ordinary codes',
    rule: 'L-070',
  },
  {
    says: 'Nor may one rest on a plan that a parent agreed with whom the pupil does not live.',
    facts: { ...summer, agreedByAnotherParent: true, day: '2026-06-30', session: 'PM', born: younger },
    answer: 'ordinary codes',
    rule: 'L-070',
  },
  {
    says: 'In March 2023 part-time timetables had no code of their own.',
    facts: { firstDay: '2023-03-01', proposedEnd: '2023-03-31', day: '2023-03-14', session: 'PM', born: younger },
    answer: 'ordinary codes',
    rule: 'L-070',
  },
]

/** L-070, L-094: what is missing from a plan before it may be kept. */
export const incompletePlans: readonly Example<PlanSaid, readonly string[]>[] = [
  { says: 'Nothing is missing from a complete plan.', facts: summer, answer: [], rule: 'L-070' },
  {
    says: 'The agreement needs its day and its parent.',
    facts: { ...summer, without: ['agreedOn', 'agreedBy'] },
    answer: ['agreedOn', 'agreedBy'],
    rule: 'L-070',
  },
  {
    says: 'A parent with whom the pupil does not live cannot agree it.',
    facts: { ...summer, agreedByAnotherParent: true },
    answer: ['agreedBy'],
    rule: 'L-070',
  },
  {
    says: 'The circumstances must be exceptional.',
    facts: { ...summer, without: ['exceptional'] },
    answer: ['exceptional'],
    rule: 'L-070',
  },
  {
    says: 'It needs a beginning, a proposed end, a first review and its sessions.',
    facts: { ...summer, without: ['firstDay', 'proposedEnd', 'firstReview', 'away'] },
    answer: ['firstDay', 'proposedEnd', 'firstReview', 'away'],
    rule: 'L-094',
  },
  {
    says: 'It cannot end before it begins.',
    facts: { firstDay: '2026-06-01', proposedEnd: '2026-05-31' },
    answer: ['proposedEnd'],
    rule: 'L-070',
  },
  {
    says: 'It may be for a single day.',
    facts: { firstDay: '2026-06-01', proposedEnd: '2026-06-01' },
    answer: [],
    rule: 'L-070',
  },
]

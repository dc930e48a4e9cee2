import type { Example } from '#law/example.ts'
import type { ActivityFacts } from './approved-activity.ts'

const collegeCourse: ActivityFacts = {
  educational: true,
  approved: true,
  suitablySupervised: true,
  takesPlaceInThisSession: true,
  awayFromSchoolsOfThePupil: true,
}
const courseIn2019: ActivityFacts = { offThePremises: true, educational: true, approved: true, supervisedByAuthorised: true }

/** L-063, L-172: what is an approved educational activity, by the law of the day. */
export const activities: readonly Example<ActivityFacts & { day: string }, { approved: boolean; for?: string }>[] = [
  {
    says: 'A college course that the school approved, with a suitable tutor in the room, is an approved educational activity.',
    facts: { ...collegeCourse, day: '2026-11-20' },
    answer: { approved: true },
    rule: 'L-063',
  },
  {
    says: 'A paid day in a shop that teaches nothing is not, whoever supervises it.',
    facts: { ...collegeCourse, educational: false, day: '2026-11-20' },
    answer: { approved: false, for: 'educational' },
    rule: 'L-063',
  },
  {
    says: 'A course that a parent booked and the school never approved is not.',
    facts: { ...collegeCourse, approved: false, day: '2026-11-20' },
    answer: { approved: false, for: 'approved' },
    rule: 'L-063',
  },
  {
    says: 'Work set for a pupil to do alone at home is not: nobody supervises it in person.',
    facts: { ...collegeCourse, suitablySupervised: false, day: '2026-11-20' },
    answer: { approved: false, for: 'suitablySupervised' },
    rule: 'L-063',
  },
  {
    says: 'Evening training is taken not to cover the afternoon session.',
    facts: { ...collegeCourse, takesPlaceInThisSession: false, day: '2026-11-20' },
    answer: { approved: false, for: 'takesPlaceInThisSession' },
    rule: 'L-063',
  },
  {
    says: 'A lesson at the other school where the pupil is registered is taken not to be one; it has a code of its own.',
    facts: { ...collegeCourse, awayFromSchoolsOfThePupil: false, day: '2026-11-20' },
    answer: { approved: false, for: 'awayFromSchoolsOfThePupil' },
    rule: 'L-063',
  },
  {
    says: 'In 2019 it was enough that someone authorised supervised it; nothing was asked of their training.',
    facts: { ...courseIn2019, day: '2019-03-04' },
    answer: { approved: true },
    rule: 'L-172',
  },
  {
    says: 'In 2019 an activity on the school’s own premises was not one.',
    facts: { ...courseIn2019, offThePremises: false, day: '2019-03-04' },
    answer: { approved: false, for: 'offThePremises' },
    rule: 'L-172',
  },
  {
    says: 'In 2019 an activity that nobody authorised supervised was not one.',
    facts: { ...courseIn2019, supervisedByAuthorised: false, day: '2019-03-04' },
    answer: { approved: false, for: 'supervisedByAuthorised' },
    rule: 'L-172',
  },
  {
    says: 'Until 18 August 2024 attending the other school where a pupil was registered was inside the category.',
    facts: { atOtherSchoolWhereRegistered: true, day: '2024-08-18' },
    answer: { approved: true },
    rule: 'L-172',
  },
  {
    says: 'From 19 August 2024 it no longer is.',
    facts: { atOtherSchoolWhereRegistered: true, day: '2024-08-19' },
    answer: { approved: false, for: 'educational' },
    rule: 'L-063',
  },
]

import type { Example } from '#law/example.ts'
import type { PublicPlaceFacts } from './public-place-notice.ts'

/** L-138: when a notice for an excluded pupil in a public place may be issued. */
export const excludedPupils: readonly Example<PublicPlaceFacts, { mayIssue: boolean; about?: string }>[] = [
  {
    says: 'In town on the fifth school day of a suspension, in school hours.',
    facts: { schoolDayOfExclusion: 5, inPublicPlace: true, inSchoolHours: true },
    answer: { mayIssue: true },
    rule: 'L-138',
  },
  {
    says: 'In town on the sixth school day: provision is to be arranged by then, and this notice is no longer possible.',
    facts: { schoolDayOfExclusion: 6, inPublicPlace: true, inSchoolHours: true },
    answer: { mayIssue: false, about: 'schoolDayOfExclusion' },
    rule: 'L-138',
  },
  {
    says: 'In town after school has ended.',
    facts: { schoolDayOfExclusion: 1, inPublicPlace: true, inSchoolHours: false },
    answer: { mayIssue: false, about: 'inSchoolHours' },
    rule: 'L-138',
  },
  {
    says: 'At home in school hours.',
    facts: { schoolDayOfExclusion: 1, inPublicPlace: false, inSchoolHours: true },
    answer: { mayIssue: false, about: 'inPublicPlace' },
    rule: 'L-138',
  },
]

/** L-138: what such a notice asks, and until when. */
export const publicPlaceSumsDue: readonly Example<
  { issued: string; received?: string },
  { amounts: readonly { pounds: number; until?: string }[] }
>[] = [
  {
    says: 'Received on Monday 5 October 2026: £60 until 25 October, then £120 until 1 November.',
    facts: { issued: '2026-10-02', received: '2026-10-05' },
    answer: {
      amounts: [
        { pounds: 60, until: '2026-10-25' },
        { pounds: 120, until: '2026-11-01' },
      ],
    },
    rule: 'L-138',
  },
  {
    says: 'The day of receipt is not known yet.',
    facts: { issued: '2024-08-19' },
    answer: { amounts: [{ pounds: 60 }, { pounds: 120 }] },
    rule: 'L-138',
  },
]

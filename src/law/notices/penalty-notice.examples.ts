import type { Example } from '#law/example.ts'

/** The facts of a notice, its days as they are written. */
export type NoticeFacts = {
  earlier: readonly { issued: string; withdrawn?: boolean; publicPlace?: boolean }[]
  issued: string
  received?: string
  lastAbsence?: string
  countBefore2024?: boolean
}

/** What is answered: the sums, each with its last day where the day of receipt is known. */
export type NoticeAnswer = { allowed: boolean; number?: number; amounts: readonly { pounds: number; until?: string }[] }

/** L-133, L-134: may a notice be issued to a parent for a child, and what is to be paid by when. */
export const notices: readonly Example<NoticeFacts, NoticeAnswer>[] = [
  {
    says: 'A first notice received on Monday 5 October 2026: £80 until Sunday 25 October, then £160 until Sunday 1 November.',
    facts: { earlier: [], issued: '2026-10-02', received: '2026-10-05' },
    answer: {
      allowed: true,
      number: 1,
      amounts: [
        { pounds: 80, until: '2026-10-25' },
        { pounds: 160, until: '2026-11-01' },
      ],
    },
    rule: 'L-133',
  },
  {
    says: 'A second notice within three years: £160, and no lower sum.',
    facts: { earlier: [{ issued: '2024-10-10' }], issued: '2026-10-02', received: '2026-10-05' },
    answer: { allowed: true, number: 2, amounts: [{ pounds: 160, until: '2026-11-01' }] },
    rule: 'L-133',
  },
  {
    says: 'Two notices, of October 2024 and May 2025: a third on 1 June 2026 is refused.',
    facts: { earlier: [{ issued: '2024-10-10' }, { issued: '2025-05-12' }], issued: '2026-06-01' },
    answer: { allowed: false, number: 3, amounts: [] },
    rule: 'L-134',
  },
  {
    says: 'The day before the first of them is three years old, the third is still refused.',
    facts: { earlier: [{ issued: '2024-10-10' }, { issued: '2025-05-12' }], issued: '2027-10-09' },
    answer: { allowed: false, number: 3, amounts: [] },
    rule: 'L-134',
  },
  {
    says: 'On the same date three years later the first has left the count, and the notice is a second one. No source settles that day.',
    facts: { earlier: [{ issued: '2024-10-10' }, { issued: '2025-05-12' }], issued: '2027-10-10', received: '2027-10-12' },
    answer: { allowed: true, number: 2, amounts: [{ pounds: 160, until: '2027-11-08' }] },
    rule: 'L-134',
  },
  {
    says: 'A withdrawn notice does not count: the next is a first one.',
    facts: { earlier: [{ issued: '2024-10-10', withdrawn: true }], issued: '2026-06-01', received: '2026-06-01' },
    answer: {
      allowed: true,
      number: 1,
      amounts: [
        { pounds: 80, until: '2026-06-21' },
        { pounds: 160, until: '2026-06-28' },
      ],
    },
    rule: 'L-134',
  },
  {
    says: 'A notice for an excluded pupil in a public place does not count.',
    facts: { earlier: [{ issued: '2025-10-10', publicPlace: true }], issued: '2026-06-01' },
    answer: { allowed: true, number: 1, amounts: [{ pounds: 80 }, { pounds: 160 }] },
    rule: 'L-138',
  },
  {
    says: 'The day of receipt is not known yet: the sums stand, their last days do not.',
    facts: { earlier: [], issued: '2026-10-02' },
    answer: { allowed: true, number: 1, amounts: [{ pounds: 80 }, { pounds: 160 }] },
    rule: 'L-133',
  },
  {
    says: 'A notice before 19 August 2024 is taken not to count.',
    facts: { earlier: [{ issued: '2024-03-04' }], issued: '2026-06-01' },
    answer: { allowed: true, number: 1, amounts: [{ pounds: 80 }, { pounds: 160 }] },
    rule: 'L-134',
  },
  {
    says: 'Told to count it, the next is a second one. No source settles it.',
    facts: { earlier: [{ issued: '2024-03-04' }], issued: '2026-06-01', countBefore2024: true },
    answer: { allowed: true, number: 2, amounts: [{ pounds: 160 }] },
    rule: 'L-134',
  },
]

/** L-179: what a notice asked in earlier years. */
export const olderNotices: readonly Example<NoticeFacts, NoticeAnswer>[] = [
  {
    says: 'On 18 August 2024, the last day of the older scheme, a notice was £60 or £120, and there was no national limit.',
    facts: { earlier: [{ issued: '2023-10-02' }, { issued: '2024-02-05' }], issued: '2024-08-18', received: '2024-08-19' },
    answer: {
      allowed: true,
      amounts: [
        { pounds: 60, until: '2024-09-08' },
        { pounds: 120, until: '2024-09-15' },
      ],
    },
    rule: 'L-179',
  },
  {
    says: 'A notice of September 2024 for an absence in July stays under the older scheme.',
    facts: { earlier: [], issued: '2024-09-16', received: '2024-09-17', lastAbsence: '2024-07-18' },
    answer: {
      allowed: true,
      amounts: [
        { pounds: 60, until: '2024-10-07' },
        { pounds: 120, until: '2024-10-14' },
      ],
    },
    rule: 'L-179',
  },
  {
    says: 'In 2012/13 it was £60 for 28 days, then £120 until the 42nd day.',
    facts: { earlier: [], issued: '2012-09-28', received: '2012-10-01' },
    answer: {
      allowed: true,
      amounts: [
        { pounds: 60, until: '2012-10-28' },
        { pounds: 120, until: '2012-11-11' },
      ],
    },
    rule: 'L-179',
  },
  {
    says: 'Until 31 August 2012 it was £50 for 28 days, then £100 until the 42nd day.',
    facts: { earlier: [], issued: '2012-08-31', received: '2012-08-31' },
    answer: {
      allowed: true,
      amounts: [
        { pounds: 50, until: '2012-09-27' },
        { pounds: 100, until: '2012-10-11' },
      ],
    },
    rule: 'L-179',
  },
]

import type { Example } from '#law/example.ts'

/** L-103: which census collects the absence of a day, and for which days. */
export const collected: readonly Example<{ day: string }, { census: string; term: string; from: string; until: string }>[] = [
  {
    says: 'Absence in September 2026 is collected in the spring census of 2027.',
    facts: { day: '2026-09-07' },
    answer: { census: 'spring', term: 'autumn term', from: '2026-08-01', until: '2026-12-31' },
    rule: 'L-103',
  },
  {
    says: 'Absence in March 2027, up to Easter Sunday, in the summer census.',
    facts: { day: '2027-03-26' },
    answer: { census: 'summer', term: 'spring term', from: '2027-01-01', until: '2027-03-28' },
    rule: 'L-103',
  },
  {
    says: 'Absence from Easter Monday on, in the autumn census.',
    facts: { day: '2027-03-29' },
    answer: { census: 'autumn', term: 'summer term, first half', from: '2027-03-29', until: '2027-05-30' },
    rule: 'L-103',
  },
  {
    says: 'Absence from the spring bank holiday on, in the autumn census as its second half.',
    facts: { day: '2027-06-14' },
    answer: { census: 'autumn', term: 'summer term, second half', from: '2027-05-31', until: '2027-07-31' },
    rule: 'L-103',
  },
  {
    says: 'In 2022 the bank holiday was a Thursday, 2 June: the second half begins on the Monday of that week.',
    facts: { day: '2022-05-30' },
    answer: { census: 'autumn', term: 'summer term, second half', from: '2022-05-30', until: '2022-07-31' },
    rule: 'L-103',
  },
  {
    says: 'In 2012 it was moved to Monday 4 June, a week later than usual.',
    facts: { day: '2012-05-28' },
    answer: { census: 'autumn', term: 'summer term, first half', from: '2012-04-09', until: '2012-06-03' },
    rule: 'L-103',
  },
]

/** L-103: whether a pupil’s absence is collected for the autumn term of 2026. */
export const pupilsCollected: readonly Example<
  { boarder: boolean; onRollFrom: string; onRollUntil?: string },
  'collected' | 'not collected'
>[] = [
  {
    says: 'On roll all term.',
    facts: { boarder: false, onRollFrom: '2024-09-03' },
    answer: 'collected',
    rule: 'L-103',
  },
  {
    says: 'Left in October: what was missed until then is collected.',
    facts: { boarder: false, onRollFrom: '2024-09-03', onRollUntil: '2026-10-02' },
    answer: 'collected',
    rule: 'L-103',
  },
  {
    says: 'Left in July.',
    facts: { boarder: false, onRollFrom: '2024-09-03', onRollUntil: '2026-07-31' },
    answer: 'not collected',
    rule: 'L-103',
  },
  { says: 'Starts in January.', facts: { boarder: false, onRollFrom: '2027-01-04' }, answer: 'not collected', rule: 'L-103' },
  { says: 'A boarder.', facts: { boarder: true, onRollFrom: '2024-09-03' }, answer: 'not collected', rule: 'L-103' },
]

import type { StatisticalSet } from './code.ts'

/** L-060: how codes are counted, in the order of a table, each in words. */
export const setTitles: readonly { set: StatisticalSet; title: string; says: string }[] = [
  { set: 'present', title: 'Present', says: 'In school. It counts as attending.' },
  {
    set: 'approved-educational-activity',
    title: 'Approved educational activity',
    says: 'At education elsewhere. It counts as attending.',
  },
  { set: 'authorised', title: 'Authorised absence', says: 'It counts as absence, and the law allows it.' },
  { set: 'unauthorised', title: 'Unauthorised absence', says: 'It counts as absence, and nothing allows it so far.' },
  { set: 'not-possible', title: 'Not a possible session', says: 'It does not count at all: the pupil could not attend.' },
  { set: 'not-collected', title: 'Administrative', says: 'It does not count at all: there was no session for the pupil.' },
]

/** L-060: a set in words. */
export const setTitleOf = (set: StatisticalSet): string => setTitles.find(title => title.set === set)!.title

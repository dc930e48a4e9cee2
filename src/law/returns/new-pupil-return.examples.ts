import type { Example } from '#law/example.ts'

type Facts = { enteredOn: string; mostJuniorClass?: boolean; startsOnFirstDayOfYear?: boolean; authorityAskedOn?: string }

/** L-034, L-177: whether the local authority is told of a new pupil, and by when. */
export const newPupils: readonly Example<Facts, { needed: boolean | 'not seen'; due?: string }>[] = [
  {
    says: 'Entered on Thursday 22 October 2026: by the end of Tuesday 27 October, though that is half-term.',
    facts: { enteredOn: '2026-10-22' },
    answer: { needed: true, due: '2026-10-27' },
    rule: 'L-034',
  },
  {
    says: 'A reception pupil who starts on the first day of the school year: no return.',
    facts: { enteredOn: '2026-09-02', mostJuniorClass: true, startsOnFirstDayOfYear: true },
    answer: { needed: false },
    rule: 'L-034',
  },
  {
    says: 'A reception pupil who starts a week later: a return.',
    facts: { enteredOn: '2026-09-09', mostJuniorClass: true },
    answer: { needed: true, due: '2026-09-14' },
    rule: 'L-034',
  },
  {
    says: 'A Year 3 pupil who starts on the first day of the school year: a return.',
    facts: { enteredOn: '2026-09-02', startsOnFirstDayOfYear: true },
    answer: { needed: true, due: '2026-09-07' },
    rule: 'L-034',
  },
  {
    says: 'The authority asked in June for the youngest as well.',
    facts: { enteredOn: '2026-09-02', mostJuniorClass: true, startsOnFirstDayOfYear: true, authorityAskedOn: '2026-06-01' },
    answer: { needed: true, due: '2026-09-07' },
    rule: 'L-034',
  },
  {
    says: 'It asked only in October: entries made before that are not returned.',
    facts: { enteredOn: '2026-09-02', mostJuniorClass: true, startsOnFirstDayOfYear: true, authorityAskedOn: '2026-10-01' },
    answer: { needed: false },
    rule: 'L-034',
  },
  {
    says: 'In 2018: five days, too.',
    facts: { enteredOn: '2018-01-08' },
    answer: { needed: true, due: '2018-01-13' },
    rule: 'L-177',
  },
  {
    says: 'In 2018, of the youngest on the first day: what the rule then said was not seen.',
    facts: { enteredOn: '2018-09-04', mostJuniorClass: true, startsOnFirstDayOfYear: true },
    answer: { needed: 'not seen' },
    rule: 'L-177',
  },
  {
    says: 'On 31 August 2016 there was no such return.',
    facts: { enteredOn: '2016-08-31' },
    answer: { needed: false },
    rule: 'L-177',
  },
]

import type { Example } from '#law/example.ts'

/** L-170: which regulations govern a day. */
export const governing: readonly Example<{ day: string }, string | undefined>[] = [
  {
    says: 'A mark of 20 November 2026 stands under the regulations of 2024.',
    facts: { day: '2026-11-20' },
    answer: 'SI 2024/208',
    rule: 'L-170',
  },
  { says: 'They began on 19 August 2024.', facts: { day: '2024-08-19' }, answer: 'SI 2024/208', rule: 'L-170' },
  {
    says: 'The day before, the regulations of 2006 still governed.',
    facts: { day: '2024-08-18' },
    answer: 'SI 2006/1751',
    rule: 'L-170',
  },
  { says: 'Those began on 1 September 2006.', facts: { day: '2006-09-01' }, answer: 'SI 2006/1751', rule: 'L-170' },
  { says: 'Of the days before there is no answer here.', facts: { day: '2006-08-31' }, answer: undefined, rule: 'L-170' },
]

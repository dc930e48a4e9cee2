import type { Provision } from '#law/provision.ts'

/** Paragraphs and pages of the guidance on attendance, and of how its statistics are made, that the rules name. Numbers differ between editions. */
// biome-ignore format: a table, a provision a paragraph
export const guidance: readonly Provision[] = [
  { instrument: 'Working together 2024', provision: 'para 52', rules: ['L-057'], read: 'second-hand',
    says: 'Tell the social worker or youth offending worker' },
  { instrument: 'Working together 2024', provision: 'para 374', rules: ['L-075'], read: 'second-hand',
    says: 'Medical evidence is asked for in few cases' },
  { instrument: 'Working together 2026', provision: 'p. 16', rules: ['L-056', 'L-151'], read: 'second-hand',
    says: 'What an attendance policy says; contact on the first day' },
  { instrument: 'Working together 2026', provision: 'pp 16 and 20', rules: ['L-056'], read: 'second-hand',
    says: 'Contact with parents from the first day, and while an absence stays unexplained' },
  { instrument: 'Working together 2026', provision: 'p. 20', rules: ['L-033', 'L-054', 'L-056'], read: 'second-hand',
    says: 'Several people to call in an emergency; absence that stays unexplained' },
  { instrument: 'Working together 2026', provision: 'para 32', rules: ['L-004'], read: 'second-hand',
    says: 'Every school day has two sessions, and all pupils are registered at one time' },
  { instrument: 'Working together 2026', provision: 'para 33', rules: ['L-026'], read: 'second-hand',
    says: 'One code for every pupil on the admission register' },
  { instrument: 'Working together 2026', provision: 'p. 67', rules: ['L-031', 'L-033'], read: 'second-hand',
    says: 'Emergency telephone numbers in the admission register' },
  { instrument: 'Working together 2026', provision: 'p. 82', rules: ['L-052'], read: 'second-hand',
    says: 'Coming after the register has closed' },
  { instrument: 'Working together 2026', provision: 'para 407', rules: ['L-054'], read: 'second-hand',
    says: 'The reason is not known when the register closes' },
  { instrument: 'Working together 2026', provision: 'para 408', rules: ['L-054'], read: 'second-hand',
    says: 'No more than five school days, then unauthorised' },
  { instrument: 'Working together 2026', provision: 'para 409', rules: ['L-055'], read: 'second-hand',
    says: 'How an unexplained absence counts while it stands' },
  { instrument: 'DfE attendance statistics', provision: 'methodology 1.1', rules: ['L-004'], read: 'read',
    says: 'Two sessions a day, and at least 380 in a year' },
  { instrument: 'DfE attendance statistics', provision: 'methodology 4.1', rules: ['L-103'], read: 'read',
    says: 'The school census and its periods' },
]

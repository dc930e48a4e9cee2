import type { Example } from '#law/example.ts'
import type { NamedRole } from './named-roles.ts'

/** L-150: for which roles nobody is named. */
export const schools: readonly Example<Partial<Record<NamedRole, string>>, { nobodyNamedFor: NamedRole[] }>[] = [
  {
    says: 'One person is champion and contact for everything: that is enough.',
    facts: { champion: 'Mr Okoro', dayToDayContact: 'Mr Okoro', supportContact: 'Mr Okoro' },
    answer: { nobodyNamedFor: [] },
    rule: 'L-150',
  },
  {
    says: 'The office is named for every day, and a blank was left for more detailed support.',
    facts: { champion: 'Mr Okoro', dayToDayContact: 'Mrs Hale', supportContact: ' ' },
    answer: { nobodyNamedFor: ['supportContact'] },
    rule: 'L-150',
  },
  {
    says: 'Nobody is named at all.',
    facts: {},
    answer: { nobodyNamedFor: ['champion', 'dayToDayContact', 'supportContact'] },
    rule: 'L-150',
  },
]

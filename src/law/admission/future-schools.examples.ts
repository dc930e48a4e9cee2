import type { Example } from '#law/example.ts'

type Facts = {
  day: string
  newHome?: { parent?: string; address?: string; from?: string }
  otherSchool?: { name?: string; firstDay?: string }
}

/** L-032: what the school still asks when a parent tells of a new home or another school. */
export const toldOf: readonly Example<Facts, { stillToAsk: string[] }>[] = [
  {
    says: 'A mother gives the new address and from when.',
    facts: { day: '2026-10-05', newHome: { parent: 'Jo Reed', address: '4 Mill Lane', from: '2026-11-01' } },
    answer: { stillToAsk: [] },
    rule: 'L-032',
  },
  {
    says: 'A father says only that the family will move.',
    facts: { day: '2026-10-05', newHome: { parent: 'Sam Reed' } },
    answer: { stillToAsk: ['the new address', 'the day from which the pupil is expected to live there'] },
    rule: 'L-032',
  },
  {
    says: 'The name of the next school is known, the first day is not.',
    facts: { day: '2026-10-05', otherSchool: { name: 'Copperbeck High School' } },
    answer: { stillToAsk: ['the first day at the other school'] },
    rule: 'L-032',
  },
  {
    says: 'In 2015 the register did not ask.',
    facts: { day: '2015-10-05', newHome: { parent: 'Sam Reed' }, otherSchool: { name: 'Copperbeck High School' } },
    answer: { stillToAsk: [] },
    rule: 'L-032',
  },
]

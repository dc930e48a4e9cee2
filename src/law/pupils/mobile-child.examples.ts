import type { Example } from '#law/example.ts'
import type { MobileChildFacts } from './mobile-child.ts'

const showFamily: MobileChildFacts = { compulsorySchoolAge: true, fixedHome: false, parentsTradeRequiresTravel: true }

/** L-007: who is a mobile child. */
export const mobileChildren: readonly Example<MobileChildFacts, { mobileChild: boolean; because: string }>[] = [
  {
    says: 'A nine-year-old whose family has no fixed home and travels with a fairground is a mobile child.',
    facts: showFamily,
    answer: { mobileChild: true, because: 'The family has no fixed home, and a parent’s trade or business requires travelling.' },
    rule: 'L-007',
  },
  {
    says: 'The four-year-old sister is not: she is not yet of compulsory school age.',
    facts: { ...showFamily, compulsorySchoolAge: false },
    answer: { mobileChild: false, because: 'The pupil is not of compulsory school age on this day.' },
    rule: 'L-007',
  },
  {
    says: 'A child who lives at one address while a parent drives a lorry abroad is not a mobile child.',
    facts: { ...showFamily, fixedHome: true },
    answer: { mobileChild: false, because: 'The family has a fixed home.' },
    rule: 'L-007',
  },
  {
    says: 'A child of no fixed home whose parents do not travel for a trade is not a mobile child.',
    facts: { ...showFamily, parentsTradeRequiresTravel: false },
    answer: { mobileChild: false, because: 'No parent has a trade or business that requires travelling.' },
    rule: 'L-007',
  },
]

import type { Example } from '#law/example.ts'
import type { AuthorityFacts } from './local-authority.ts'

/** L-008: to which local authority a school sends its returns. */
export const authorities: readonly Example<AuthorityFacts, { authority: string; toldAsWell: readonly string[] }>[] = [
  {
    says: 'A maintained school sends returns to the authority that maintains it.',
    facts: { kind: 'maintained', maintainedBy: 'Leeds', schoolStandsIn: 'Leeds', pupilLivesIn: 'Leeds' },
    answer: { authority: 'Leeds', toldAsWell: [] },
    rule: 'L-008',
  },
  {
    says: 'A maintained school that stands in another area still sends them to the authority that maintains it.',
    facts: { kind: 'maintained', maintainedBy: 'Camden', schoolStandsIn: 'Barnet', pupilLivesIn: 'Barnet' },
    answer: { authority: 'Camden', toldAsWell: [] },
    rule: 'L-008',
  },
  {
    says: 'An academy in Bradford sends them to Bradford, also for a pupil who lives in Leeds.',
    facts: { kind: 'academy', schoolStandsIn: 'Bradford', pupilLivesIn: 'Leeds' },
    answer: { authority: 'Bradford', toldAsWell: [] },
    rule: 'L-008',
  },
  {
    says: 'An academy that an authority once maintained goes by the area in which it stands.',
    facts: { kind: 'academy', maintainedBy: 'Camden', schoolStandsIn: 'Barnet' },
    answer: { authority: 'Barnet', toldAsWell: [] },
    rule: 'L-008',
  },
  {
    says: 'An independent school sends them to the authority of the area in which it stands.',
    facts: { kind: 'independent', schoolStandsIn: 'Surrey', pupilLivesIn: 'Kingston upon Thames' },
    answer: { authority: 'Surrey', toldAsWell: [] },
    rule: 'L-008',
  },
]

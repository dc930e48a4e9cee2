import type { Policy } from '#school/policy/policy.contract.ts'
import { outsiders, type Party } from '#school/policy/policy-fields.ts'
import { phrase } from './sentences.ts'

type Role = Exclude<Party, keyof typeof outsiders>

const usual: Record<Role, string> = {
  'class-teacher': 'the class teacher or tutor',
  'teaching-staff': 'teaching staff',
  'attendance-officer': 'the attendance officer',
  'improvement-coordinator': 'the attendance improvement coordinator',
  'head-of-year': 'the head of year',
  'house-staff': 'house staff',
  'pe-admin': 'the PE administrator',
  'health-centre': 'the health centre',
  senco: 'the special educational needs coordinator',
  'safeguarding-lead': 'the designated safeguarding lead or a deputy',
  'attendance-champion': 'the senior attendance champion',
  headteacher: 'the headteacher',
  governor: 'the governing body',
  'trust-attendance-lead': 'the trust’s attendance lead',
  'trust-board': 'the trust’s board',
  'trust-safeguarding': 'the trust’s safeguarding team',
  'local-authority-officer': 'the local authority’s officer',
  parent: 'parents',
  administrator: 'the administrator of our records',
}

/** How somebody is called inside a sentence: as the school calls them, else by what they are. */
export type Called = (party: Party) => string

/** What a policy calls everybody. A school without tutors does not read of tutors. */
export function calledBy({ people, about }: Policy): Called {
  const own = new Map<string, string>(people.called.map(({ role, as }) => [role, phrase(as)]))
  const young = about.phases.every(phase => phase === 'nursery' || phase === 'primary')
  return party => {
    const name = own.get(party)
    if (name !== undefined) return name
    if (party === 'class-teacher' && young) return 'the class teacher'
    return Object.hasOwn(outsiders, party) ? phrase(outsiders[party as keyof typeof outsiders]) : usual[party as Role]
  }
}

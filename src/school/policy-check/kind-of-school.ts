import type { PlaceOfEducation } from '#law/notices/who-may-issue.ts'
import type { KindOfSchool } from '#law/pupils/local-authority.ts'
import type { SchoolKind } from '#law/returns/daily-data.ts'
import type { Policy } from '#school/policy/policy.contract.ts'

type Kind = Policy['about']['schoolKind']

/** The kinds of school that a policy may be for, as each part of the law tells schools apart; a blank place is not told of there. */
const asInLaw: Record<Kind, { leave: KindOfSchool; data: SchoolKind; notices?: PlaceOfEducation }> = {
  maintained: { leave: 'maintained', data: 'maintained', notices: 'maintained school' },
  academy: { leave: 'academy', data: 'academy or free school', notices: 'academy' },
  independent: { leave: 'independent', data: 'independent', notices: 'independent school' },
  'maintained-special': { leave: 'maintained', data: 'special', notices: 'maintained school' },
  'non-maintained-special': { leave: 'non-maintained-special', data: 'non-maintained special' },
  'special-academy': { leave: 'academy', data: 'special', notices: 'academy' },
  'pru-ap': {
    leave: 'pupil-referral-unit',
    data: 'pupil referral unit or alternative provision',
    notices: 'pupil referral unit',
  },
}

/** The school of a policy, as the law of leave, of daily data and of penalty notices knows it. */
export const schoolInLaw = ({ about }: Policy) => asInLaw[about.schoolKind]

import type { Example } from '#law/example.ts'
import type { IssueFacts } from './who-may-issue.ts'

/** L-130, L-131: who may issue a penalty notice, and where none may be issued. */
export const issuers: readonly Example<IssueFacts, { mayIssue: boolean; because?: string }>[] = [
  {
    says: 'The head of an academy may issue a notice for a pupil of compulsory school age.',
    facts: { place: 'academy', ofCompulsorySchoolAge: true, issuer: 'head' },
    answer: { mayIssue: true },
    rule: 'L-131',
  },
  {
    says: 'A deputy whom the head has authorised may.',
    facts: {
      place: 'maintained school',
      ofCompulsorySchoolAge: true,
      issuer: 'deputy or assistant head',
      authorisedByHead: true,
    },
    answer: { mayIssue: true },
    rule: 'L-131',
  },
  {
    says: 'A deputy whom the head has not authorised may not.',
    facts: { place: 'maintained school', ofCompulsorySchoolAge: true, issuer: 'deputy or assistant head' },
    answer: { mayIssue: false, because: 'A deputy or assistant head may issue a notice only when the head has authorised them.' },
    rule: 'L-131',
  },
  {
    says: 'An attendance officer of the school may not, even when the head asks for it.',
    facts: { place: 'academy', ofCompulsorySchoolAge: true, issuer: 'someone else', authorisedByHead: true },
    answer: {
      mayIssue: false,
      because:
        'Only the head, an authorised deputy or assistant head, an officer of the local authority or the police may issue a notice.',
    },
    rule: 'L-131',
  },
  {
    says: 'An officer of the local authority may issue one for a pupil of a pupil referral unit.',
    facts: { place: 'pupil referral unit', ofCompulsorySchoolAge: true, issuer: 'local authority officer' },
    answer: { mayIssue: true },
    rule: 'L-131',
  },
  {
    says: 'The police may issue one for a pupil who is educated off site.',
    facts: { place: 'arranged off-site provision', ofCompulsorySchoolAge: true, issuer: 'police officer' },
    answer: { mayIssue: true },
    rule: 'L-130',
  },
  {
    says: 'No notice is possible for a pupil of an independent school, whoever would issue it.',
    facts: { place: 'independent school', ofCompulsorySchoolAge: true, issuer: 'local authority officer' },
    answer: {
      mayIssue: false,
      because:
        'Penalty notices are not available for pupils of independent schools. The local authority can advise on other action.',
    },
    rule: 'L-130',
  },
  {
    says: 'No notice is possible for a sixth-former.',
    facts: { place: 'academy', ofCompulsorySchoolAge: false, issuer: 'head' },
    answer: {
      mayIssue: false,
      because: 'The pupil was not of compulsory school age, so no penalty notice can be issued for the absence.',
    },
    rule: 'L-130',
  },
]

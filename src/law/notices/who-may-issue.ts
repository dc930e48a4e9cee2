import type { Citation, Refusal } from '#law/cite.ts'

/** Where the pupil is educated, as far as penalty notices ask. */
export type PlaceOfEducation =
  | 'maintained school'
  | 'pupil referral unit'
  | 'academy'
  | 'alternative provision academy'
  | 'arranged off-site provision'
  | 'independent school'

/** Who would issue the notice. */
export type Issuer = 'head' | 'deputy or assistant head' | 'local authority officer' | 'police officer' | 'someone else'

/** L-130: what a penalty notice is. */
export const insteadOfProsecutionCitation: Citation = {
  rule: 'L-130',
  source: 'Education Act 1996 s 444A',
  says: 'A penalty notice is an alternative to prosecution of a parent under section 444(1): who pays it in time is not prosecuted for that absence.',
  standing: 'defines',
}

/** L-130: the pupils and schools that penalty notices are for. */
export const whereNoticesApplyCitation: Citation = {
  rule: 'L-130',
  source: 'Education Act 1996 s 444A',
  says: 'Penalty notices are for pupils of compulsory school age of maintained schools, pupil referral units, academies and certain off-site provision, never of independent schools.',
  standing: 'must',
}

/** L-131: who may issue a penalty notice. */
export const whoMayIssueCitation: Citation = {
  rule: 'L-131',
  source: 'SI 2007/1867 reg 10 and following',
  says: 'A notice is issued by the head, by a deputy or assistant head whom the head has authorised, by an officer of the local authority or by the police.',
  standing: 'must',
}

/** L-131: to which parent a notice goes. */
export const whichParentCitation: Citation = {
  rule: 'L-131',
  source: 'Working together 2024',
  says: 'A notice is usually for the parent or parents who allowed the absence, and not for everyone who lives with the child.',
  standing: 'should',
}

/** L-130: the places whose pupils’ parents may be given a notice. */
export const placesWithNotices: readonly PlaceOfEducation[] = [
  'maintained school',
  'pupil referral unit',
  'academy',
  'alternative provision academy',
  'arranged off-site provision',
]

/** The facts of who would issue a notice about whom. */
export type IssueFacts = {
  place: PlaceOfEducation
  ofCompulsorySchoolAge: boolean
  issuer: Issuer
  /** Whether the head has authorised this deputy or assistant head. */
  authorisedByHead?: boolean
}

/** L-130, L-131: why this person may not issue a notice here; undefined where nothing stands in the way. */
export const refusalToIssue = ({ place, ofCompulsorySchoolAge, issuer, authorisedByHead }: IssueFacts): Refusal | undefined => {
  if (!placesWithNotices.includes(place))
    return {
      because:
        'Penalty notices are not available for pupils of independent schools. The local authority can advise on other action.',
      citation: whereNoticesApplyCitation,
      about: 'place',
    }
  if (!ofCompulsorySchoolAge)
    return {
      because: 'The pupil was not of compulsory school age, so no penalty notice can be issued for the absence.',
      citation: whereNoticesApplyCitation,
      about: 'ofCompulsorySchoolAge',
    }
  if (issuer === 'someone else')
    return {
      because:
        'Only the head, an authorised deputy or assistant head, an officer of the local authority or the police may issue a notice.',
      citation: whoMayIssueCitation,
      about: 'issuer',
    }
  if (issuer === 'deputy or assistant head' && !authorisedByHead)
    return {
      because: 'A deputy or assistant head may issue a notice only when the head has authorised them.',
      citation: whoMayIssueCitation,
      about: 'authorisedByHead',
    }
  return undefined
}

/** A setting that does not stand in the published document, and why. A star is any one step of its path. */
export interface Unpublished {
  path: string
  because: string
  /** Only in a policy in which this setting has this value. */
  where?: { path: string; is: unknown }
}

const withoutNotices = { path: 'sanctions.penaltyNotices', is: false }

/** Everything that a policy holds and its document does not. Whatever is not listed here must be in the document. */
export const unpublished: readonly Unpublished[] = [
  { path: 'followUp.escalation.*.duty', because: 'It says on whose list of work the step is put; the step itself is told.' },
  { path: 'tiers.levels.*.acts.*.kind', because: 'It says which kind of work is planned; what is done is told.' },
  { path: 'ladders.ladders.*.stages.*.act.kind', because: 'It says which kind of work is planned; what is done is told.' },
  {
    path: 'registers.ownCodes.*.counts',
    because: 'How a code is counted is for the law to say, and the table of codes says it.',
  },
  { path: 'registers.ownCodes.*.wider', because: 'A code means what the law says, and the table of codes says it.' },
  {
    path: 'registers.boardersInAttendanceRegister',
    because: 'There is nothing to say of boarders where there are none.',
    where: { path: 'about.boards', is: false },
  },
  {
    path: 'leave.neverMeans',
    because: 'It says how firmly a list is meant, and the list is empty.',
    where: { path: 'leave.never.length', is: 0 },
  },
  {
    path: 'followUp.unknownReason.unit',
    because: 'It is the unit of a time that the policy does not give.',
    where: { path: 'followUp.unknownReason.within', is: null },
  },
  { path: 'sanctions.decidedBy.*', because: 'Nobody decides on a notice where there are none.', where: withoutNotices },
  { path: 'sanctions.authorisedDeputies', because: 'Nobody decides on a notice where there are none.', where: withoutNotices },
  { path: 'sanctions.issuedTo', because: 'Nothing is issued where there are no notices.', where: withoutNotices },
  { path: 'sanctions.unpaid', because: 'Nothing is to be paid where there are no notices.', where: withoutNotices },
  { path: 'sanctions.checkedWithAuthority', because: 'It is asked about notices, and there are none.', where: withoutNotices },
  { path: 'sanctions.copiedToAuthority', because: 'There is nothing to copy where there are no notices.', where: withoutNotices },
  { path: 'sanctions.previousAuthorityAsked', because: 'It is asked about notices, and there are none.', where: withoutNotices },
]

/** Settings which a policy may leave unsaid without a change to its document: then the law's own value stands there. */
export const elseFromLaw: readonly string[] = [
  'sanctions.first',
  'sanctions.second',
  'sanctions.limit',
  'sanctions.publicPlace.lateDays',
]

/** Whether a setting is listed, in a policy whose values are asked for by path. */
export const isUnpublished = (path: readonly PropertyKey[], valueAt: (path: string) => unknown): boolean =>
  unpublished.some(
    ({ path: listed, where }) =>
      (where === undefined || valueAt(where.path) === where.is) &&
      listed.split('.').length === path.length &&
      listed.split('.').every((step, index) => step === '*' || step === String(path[index])),
  )

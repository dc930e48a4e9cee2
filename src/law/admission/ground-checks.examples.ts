import type { Example } from '#law/example.ts'
import type { Span } from '#law/registers/continuous-absence.examples.ts'

/** What the check of a ground comes to: made out, not made out, or left for a person to confirm. */
type Answer = 'made out' | 'not made out' | 'to be confirmed'

const elsewhere = { registeredElsewhere: true, orderNamesThisSchool: false, mobileChild: false, mainSchool: false }
const enquired = { noCauseKnown: true, madeTogether: true, found: false }

/** L-037: the grounds of other schooling, (a) to (f), asked on 5 October 2026. */
export const groundsOfOtherSchooling: readonly Example<{ ground: string } & Record<string, string | boolean>, Answer>[] = [
  {
    says: 'The pupil is registered at another school, and nothing speaks against it.',
    facts: { ground: 'a', ...elsewhere, dualRegistrationAgreed: false },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The school agreed to dual registration.',
    facts: { ground: 'a', ...elsewhere, dualRegistrationAgreed: true },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'A school attendance order names this school.',
    facts: { ground: 'a', ...elsewhere, orderNamesThisSchool: true, dualRegistrationAgreed: false },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'A mobile child, whose main school is another one.',
    facts: { ground: 'a', ...elsewhere, mobileChild: true, dualRegistrationAgreed: false },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'A mobile child whose main school this is.',
    facts: { ground: 'a', ...elsewhere, mobileChild: true, mainSchool: true, dualRegistrationAgreed: false },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'Nursery is over and the family has gone; somebody has still to say that the pupil is not expected again.',
    facts: { ground: 'b', admittedForNursery: true, completedNursery: true, wouldMoveUp: true },
    answer: 'to be confirmed',
    rule: 'L-037',
  },
  {
    says: 'The same, confirmed.',
    facts: { ground: 'b', admittedForNursery: true, completedNursery: true, wouldMoveUp: true, willNotAttendAgain: true },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'Dual registered and no longer coming here, but one of the other schools does not consent.',
    facts: { ground: 'c', ...elsewhere, willNotAttendAgain: true, everyOtherSchoolConsents: false },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'Dual registered, no longer coming here, and the others consent.',
    facts: { ground: 'c', ...elsewhere, willNotAttendAgain: true, everyOtherSchoolConsents: true },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The local authority changed the attendance order to another school.',
    facts: { ground: 'd', orderNamesAnotherSchool: true },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The attendance order was revoked, but not because education had been arranged.',
    facts: { ground: 'e', orderRevoked: true, educationArranged: false },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'A parent wrote that home education begins after 2 October, and that day has passed.',
    facts: { ground: 'f', toldInWriting: true, afterDay: '2026-10-02', orderInForce: false },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The parent wrote of 5 October: that day has not passed yet.',
    facts: { ground: 'f', toldInWriting: true, afterDay: '2026-10-05', orderInForce: false },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'The parent said so at the gate: not enough. It is a reason to tell the local authority early.',
    facts: { ground: 'f', toldInWriting: false, afterDay: '2026-10-02', orderInForce: false },
    answer: 'not made out',
    rule: 'L-037',
  },
]

/** L-037, L-038: the grounds of absence, (h) and (i), asked on a day. Half-term is from 26 to 30 October. */
export const groundsOfAbsence: readonly Example<
  { today: string; leaveEnded?: string; absentFrom?: string; sessions?: readonly Span[]; enquiries: Record<string, boolean> },
  Answer
>[] = [
  {
    says: 'Leave ended on 25 September; by 12 October ten school days have passed without the pupil, and both have enquired.',
    facts: { today: '2026-10-12', leaveEnded: '2026-09-25', enquiries: enquired },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'On 9 October, the tenth of those school days, it is too early.',
    facts: { today: '2026-10-09', leaveEnded: '2026-09-25', enquiries: enquired },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'The ten days are over and nobody has confirmed the enquiries.',
    facts: { today: '2026-10-12', leaveEnded: '2026-09-25', enquiries: { noCauseKnown: true } },
    answer: 'to be confirmed',
    rule: 'L-037',
  },
  {
    says: 'The pupil is ill abroad.',
    facts: { today: '2026-10-12', leaveEnded: '2026-09-25', enquiries: { ...enquired, noCauseKnown: false } },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'Forty sessions without authority: long enough, and the enquiries are still to be confirmed.',
    facts: { today: '2026-10-02', absentFrom: '2026-09-07', sessions: [['O', 40]], enquiries: {} },
    answer: 'to be confirmed',
    rule: 'L-038',
  },
  {
    says: 'The same, and school and local authority have enquired together in vain.',
    facts: { today: '2026-10-02', absentFrom: '2026-09-07', sessions: [['O', 40]], enquiries: enquired },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The pupil has been found, and both agree that there is no reason to believe they will attend again.',
    facts: {
      today: '2026-10-02',
      absentFrom: '2026-09-07',
      sessions: [['O', 40]],
      enquiries: { noCauseKnown: true, madeTogether: true, found: true, bothAgree: true },
    },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The pupil has been found, and the local authority does not agree.',
    facts: {
      today: '2026-10-02',
      absentFrom: '2026-09-07',
      sessions: [['O', 40]],
      enquiries: { noCauseKnown: true, madeTogether: true, found: true, bothAgree: false },
    },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'Thirty-nine sessions and one arrival after the close.',
    facts: {
      today: '2026-10-02',
      absentFrom: '2026-09-07',
      sessions: [
        ['O', 39],
        ['U', 1],
      ],
      enquiries: enquired,
    },
    answer: 'not made out',
    rule: 'L-038',
  },
]

/** L-037: the grounds of leaving, (g) and (j) to (o), asked on 5 October 2026. */
export const groundsOfLeaving: readonly Example<{ ground: string } & Record<string, string | boolean | number>, Answer>[] = [
  {
    says: 'Moved two hundred miles away, no boarder, and nobody expects the pupil back.',
    facts: { ground: 'g', livesWithinReach: false, boarder: false, willNotAttendAgain: true },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'Moved away, but boards at the school.',
    facts: { ground: 'g', livesWithinReach: false, boarder: true, willNotAttendAgain: true },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'A sentence of four months, and the pupil is not expected back.',
    facts: { ground: 'j', detained: true, months: 4, willNotReturn: true },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'A sentence of three months.',
    facts: { ground: 'j', detained: true, months: 3, willNotReturn: true },
    answer: 'not made out',
    rule: 'L-037',
  },
  { says: 'The pupil has died.', facts: { ground: 'k', died: true }, answer: 'made out', rule: 'L-037' },
  {
    says: 'Sixteen in March, the school meets again in September, and the pupil has a place at a college.',
    facts: { ground: 'l', born: '2010-03-05', schoolNextMeets: '2026-09-02', saidNotStaying: true },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The same pupil wishes to stay but does not meet the entry requirements of the sixth form.',
    facts: {
      ground: 'l',
      born: '2010-03-05',
      schoolNextMeets: '2026-09-02',
      saidNotStaying: false,
      meetsEntryRequirements: false,
    },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'Nobody has asked whether the pupil stays.',
    facts: { ground: 'l', born: '2010-03-05', schoolNextMeets: '2026-09-02' },
    answer: 'to be confirmed',
    rule: 'L-037',
  },
  {
    says: 'On the school leaving date itself the pupil is still of compulsory school age.',
    facts: { ground: 'l', born: '2010-03-05', schoolNextMeets: '2026-06-26', saidNotStaying: true },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'The boarding fees of a term at an academy that ended on 23 July are unpaid.',
    facts: { ground: 'm', school: 'academy', boarder: true, feesUnpaid: true, termEnded: '2026-07-23' },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'The same at an independent school, for which this ground is not meant.',
    facts: { ground: 'm', school: 'independent', boarder: true, feesUnpaid: true, termEnded: '2026-07-23' },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'No longer a pupil of an independent school.',
    facts: { ground: 'n', school: 'independent', ceased: true },
    answer: 'made out',
    rule: 'L-037',
  },
  {
    says: 'No longer coming to a maintained school: another ground must be found.',
    facts: { ground: 'n', school: 'maintained', ceased: true },
    answer: 'not made out',
    rule: 'L-037',
  },
  {
    says: 'Permanently excluded, and nobody has said whether the review is finished.',
    facts: { ground: 'o', permanentlyExcluded: true },
    answer: 'to be confirmed',
    rule: 'L-037',
  },
  {
    says: 'Permanently excluded, the review being finished.',
    facts: { ground: 'o', permanentlyExcluded: true, reviewFinished: true },
    answer: 'made out',
    rule: 'L-037',
  },
]

import type { Rule } from '#law/rule.ts'
import { onRollCitation } from './admission.ts'
import { neverBackDated } from './deleting.ts'
import { deletionGrounds, outsideCompulsoryAgeCitation } from './deletion-grounds.ts'
import { futureAddressesAndSchools } from './future-schools.ts'
import { citationOfGround, groundsCitation } from './ground-check.ts'
import { schoolDaysAfterLeave } from './grounds-of-absence.ts'
import { farAwayNeedsNoReturn, leastMonthsDetained, reviewComesFirst } from './grounds-of-leaving.ts'
import { oldGroundsCitation, oldLetterUnconfirmed } from './old-deletion-grounds.ts'
import { boardingCitation, twoContactsCitation, whatTheAdmissionRegisterHolds } from './particulars.ts'
import { whatMakesTheStartingDay } from './starting-day.ts'
import { absenceForDeletion } from './twenty-school-days.ts'

/** L-030 to L-033, L-036 to L-038, L-178: whose name is in the admission register, what stands with it, and when it leaves. */
export const rulesOfAdmission: readonly Rule[] = [
  {
    rule: 'L-030',
    title: 'On which day a name is entered',
    citations: [whatMakesTheStartingDay.versions[0]!.citation, onRollCitation],
    daymark:
      'Asks for the starting day when a pupil is added, and marks the pupil from that day on whether they come or not. What made it the starting day is for the school to know.',
    history: whatMakesTheStartingDay,
  },
  {
    rule: 'L-031',
    title: 'What the admission register holds of each pupil',
    citations: [whatTheAdmissionRegisterHolds.versions[0]!.citation, boardingCitation],
    daymark:
      'Asks for names, sex, date of birth, address, parents, with whom the pupil lives and the last school, and points out a parent at home without an emergency number. A list of what is missing for the whole school is not built yet.',
    history: whatTheAdmissionRegisterHolds,
  },
  {
    rule: 'L-032',
    title: 'A new home, and another school',
    citations: [futureAddressesAndSchools.versions[0]!.citation, futureAddressesAndSchools.versions[1]!.citation],
    daymark: 'Answered here. The pupil’s page does not ask for a future address or another school yet.',
    history: futureAddressesAndSchools,
  },
  {
    rule: 'L-033',
    title: 'More than one person to reach in an emergency',
    citations: [twoContactsCitation],
    daymark: 'Points out on the pupil’s page when fewer than two people can be reached. It stops nothing.',
  },
  {
    rule: 'L-036',
    title: 'A name leaves on a listed ground, at once and never back-dated',
    citations: [neverBackDated, deletionGrounds.versions[0]!.citation],
    daymark:
      'Asks for the ground, refuses a last day before yesterday, and keeps the entry: a deletion is dated and nothing is erased.',
    history: deletionGrounds,
  },
  {
    rule: 'L-037',
    title: 'The grounds on which a name leaves',
    citations: [
      groundsCitation,
      citationOfGround('h'),
      citationOfGround('i'),
      outsideCompulsoryAgeCitation,
      farAwayNeedsNoReturn.citation,
      leastMonthsDetained.citation,
      reviewComesFirst.citation,
    ],
    daymark:
      'Offers the fifteen grounds with their conditions; a person chooses. The checks of each ground are answered here and not yet shown when a name is deleted. Other grounds, for pupils outside compulsory school age, were not read and are offered as one choice.',
    history: schoolDaysAfterLeave,
  },
  {
    rule: 'L-038',
    title: 'Twenty school days of absence without authority',
    citations: [absenceForDeletion.versions[0]!.citation],
    daymark:
      'Never deletes a name by itself. The twenty days are counted here; the page that deletes a name does not show them yet.',
    history: absenceForDeletion,
  },
  {
    rule: 'L-178',
    title: 'The grounds of deletion before August 2024, and their letters',
    citations: [oldGroundsCitation, oldLetterUnconfirmed],
    daymark: 'Answered here. Old letters are never read as today’s; import of grounds with leavers is not built yet.',
  },
]

import type { Rule } from '#law/rule.ts'
import { attendanceReturns, notPossibleInARun } from './attendance-return.ts'
import { censusPeriodsCitation, censusPupilsCitation, movedSpringBankHolidays } from './census-periods.ts'
import { dailyDataCitation, dailyItems, daysTakenAgain, schoolsThatShareDaily } from './daily-data.ts'
import { deletionReturns, oldestLeftOut, otherSchoolAndGround } from './deletion-return.ts'
import { keepInformedCitation, meetingsATerm, missingCitation } from './keeping-informed.ts'
import { fiveDaysAre, newPupilReturns, youngestLeftOut } from './new-pupil-return.ts'
import { sharingCitation } from './sharing-without-consent.ts'
import { halfDayOfSickness, sicknessReturns, whenSicknessIsShown } from './sickness-return.ts'

const notBuilt = 'Answered here; the product will use it when returns are built.'

/** L-034, L-035, L-100 to L-105, L-162, L-177: what is sent, to whom, and by when. */
export const rulesOfReturns: readonly Rule[] = [
  {
    rule: 'L-034',
    title: 'By when the local authority is told of a new pupil',
    citations: [newPupilReturns.versions[0]!.citation, youngestLeftOut, fiveDaysAre.citation],
    daymark: notBuilt,
    history: newPupilReturns,
  },
  {
    rule: 'L-035',
    title: 'What the local authority is told when a name is deleted',
    citations: [deletionReturns.versions[0]!.citation, oldestLeftOut, otherSchoolAndGround.citation],
    daymark: notBuilt,
    history: deletionReturns,
  },
  {
    rule: 'L-100',
    title: 'The attendance return to the local authority',
    citations: [attendanceReturns.versions[0]!.citation, notPossibleInARun.citation],
    daymark: `${notBuilt} Whether a pupil fails to attend regularly stays a person’s judgement.`,
    history: attendanceReturns,
  },
  {
    rule: 'L-101',
    title: 'The sickness return to the local authority',
    citations: [sicknessReturns.versions[0]!.citation, halfDayOfSickness.citation, whenSicknessIsShown.citation],
    daymark: notBuilt,
    history: sicknessReturns,
  },
  {
    rule: 'L-102',
    title: 'Daily data for the Department for Education',
    citations: [schoolsThatShareDaily.versions[0]!.citation, dailyDataCitation, dailyItems.citation, daysTakenAgain.citation],
    daymark: 'Answered here. Daymark holds the codes of each session; it is not connected to the Department’s collection yet.',
    history: schoolsThatShareDaily,
  },
  {
    rule: 'L-103',
    title: 'Which days the school census collects',
    citations: [censusPeriodsCitation, censusPupilsCitation, movedSpringBankHolidays.citation],
    daymark: 'Answered here. A census file is not built yet.',
  },
  {
    rule: 'L-104',
    title: 'Keeping the local authority informed',
    citations: [keepInformedCitation, meetingsATerm.citation],
    daymark: 'Answered here. Meetings with the local authority are not kept yet.',
  },
  {
    rule: 'L-105',
    title: 'A child who does not arrive, or who disappears',
    citations: [missingCitation],
    daymark:
      'Answered here. A pupil who does not arrive is in the register as absent without a reason; following it up is not built yet.',
  },
  {
    rule: 'L-162',
    title: 'Sharing that needs no consent',
    citations: [sharingCitation],
    daymark: 'Asks nobody for consent to what a law requires. Nothing is shared by itself today.',
  },
  {
    rule: 'L-177',
    title: 'Returns before August 2024',
    citations: [
      newPupilReturns.versions[1]!.citation,
      deletionReturns.versions[2]!.citation,
      attendanceReturns.versions[1]!.citation,
      sicknessReturns.versions[1]!.citation,
    ],
    daymark: 'Answered here, so that an old return can be judged by the law of its day. Imported records carry no returns.',
    history: newPupilReturns,
  },
]

import type { Citation } from '#law/cite.ts'
import type { Rule } from '#law/rule.ts'
import { olderLettersCitation, setsCitation } from './attendance-codes.ts'
import { registrationRegulations } from './registration-regulations.ts'
import { standingRules, xForAnyAge } from './standing-rules.ts'
import { whichFirstCitation } from './which-code-first.ts'

const citationsOf = ({ versions }: { versions: readonly { citation: Citation }[] }) =>
  versions.map(({ citation }) => citation) as [Citation, Citation]
const [notForAnyAge, forAnyAge] = citationsOf(xForAnyAge)
const [regulationsNow, regulationsThen] = citationsOf(registrationRegulations)

/** L-060, L-061, L-071, L-080, L-081, L-170, L-175, L-182: the codes, how they are counted, and what they were. */
export const rulesOfCodes: readonly Rule[] = [
  {
    rule: 'L-060',
    title: 'How each code is counted',
    citations: [setsCitation],
    daymark:
      'Counts every mark by one table of codes, on every screen and in every file. The table is here, and a test holds it letter by letter.',
  },
  {
    rule: 'L-061',
    title: 'Letters that are no longer codes',
    citations: [standingRules.inUse],
    daymark: 'Keeps and shows H, F, J and Y in older records, and never offers or accepts them for 19 August 2024 or later.',
  },
  {
    rule: 'L-071',
    title: 'Pupils who are not required to attend',
    citations: [notForAnyAge],
    daymark:
      'Offers the code only on days on which the pupil is outside compulsory school age, and refuses it on any other. What the timetable requires is for a person to know.',
    history: xForAnyAge,
  },
  {
    rule: 'L-080',
    title: 'Children who are expected and not on roll yet',
    citations: [standingRules.notOnRoll],
    daymark:
      'Refuses the code for anyone whose name is in the admission register on the day. Nobody else is in a register, so it is never entered; the code can be asked about and imported files are held against it.',
  },
  {
    rule: 'L-081',
    title: 'Which code comes first when several are true',
    citations: [whichFirstCitation],
    daymark:
      'Shows nobody as to be marked on a planned closure or off roll, and enters a closure without warning for all it concerns. Between a pupil’s own reasons a person chooses.',
  },
  {
    rule: 'L-170',
    title: 'Which regulations govern a day',
    citations: [regulationsNow, regulationsThen],
    daymark: 'Judges a mark by the law of its own day, and recodes nothing. Days before 1 September 2006 are refused.',
    history: registrationRegulations,
  },
  {
    rule: 'L-175',
    title: 'What the codes were before 19 August 2024',
    citations: [olderLettersCitation, standingRules.oldNature],
    daymark:
      'Reads older marks by the letters of their time, each with its own title and set. How D was counted in the earliest years was not found; it is taken as not possible.',
  },
  {
    rule: 'L-182',
    title: 'Absence in connection with coronavirus',
    citations: [forAnyAge],
    daymark:
      'Accepts the code at any age from 1 September 2020 to 30 April 2022, the end taken generously. Two-figure sub-codes of some systems are not read.',
    history: xForAnyAge,
  },
]

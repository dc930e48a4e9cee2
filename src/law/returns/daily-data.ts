import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** The kinds of school, as far as the duty to give daily data depends on them. */
export type SchoolKind =
  | 'maintained nursery'
  | 'maintained'
  | 'academy or free school'
  | 'special'
  | 'non-maintained special'
  | 'pupil referral unit or alternative provision'
  | 'city technology college'
  | 'independent'

/** L-102: which schools give the Department their attendance every day. Before the school year 2024/25 it was not a duty. */
export const schoolsThatShareDaily: DatedRule<readonly SchoolKind[]> = {
  rule: 'L-102',
  question: 'Which schools give the Department for Education their attendance data each day?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      value: [
        'maintained nursery',
        'maintained',
        'academy or free school',
        'special',
        'non-maintained special',
        'pupil referral unit or alternative provision',
        'city technology college',
      ],
      citation: {
        rule: 'L-102',
        source: 'Education Act 1996 s 537A',
        says: 'Since the school year 2024/25 schools funded by the state give the Department the attendance data it asks for; its published guidance is the request, and no parent’s consent is needed.',
        standing: 'must',
      },
    },
  ],
}

/** L-102: what is given, as the Department has published it. */
export const dailyDataCitation: Citation = {
  rule: 'L-102',
  source: 'Share your daily attendance data',
  says: 'The codes of each session with who the pupil is; comments are not taken.',
  standing: 'defines',
}

/** One item of the daily data; some are given where the school’s system holds them. */
export type DailyItem = { name: string; says: string; whereHeld: boolean }

const item = (name: string, says: string): DailyItem => ({ name, says, whereHeld: false })
const whereHeld = (name: string, says: string): DailyItem => ({ name, says, whereHeld: true })

/** L-102: the items of the daily data as earlier versions of the guidance listed them; the present list was not seen. */
export const dailyItems: Unconfirmed<readonly DailyItem[]> = {
  question: 'Which items does the Department take each day?',
  taken: [
    item('forename', 'Forename'),
    item('surname', 'Surname'),
    item('born', 'Date of birth'),
    item('upn', 'Unique pupil number'),
    item('sex', 'Sex'),
    item('ethnicity', 'Ethnicity'),
    item('lookedAfter', 'Whether looked after, or looked after before'),
    item('senSupport', 'SEN support'),
    item('ehcPlan', 'Education, health and care plan'),
    item('freeSchoolMeals', 'Free school meals'),
    item('yearGroup', 'National curriculum year'),
    item('school', 'The school’s number'),
    item('authority', 'The local authority’s code'),
    item('codes', 'The code of each session'),
    item('admitted', 'Date of admission'),
    whereHeld('expectedLeaving', 'Expected leaving date'),
    item('left', 'Leaving date'),
    whereHeld('childInNeed', 'Child in need'),
    whereHeld('childProtectionPlan', 'Child protection plan'),
  ],
  citation: {
    rule: 'L-102',
    source: 'Daymark',
    says: 'The items are those of the guidance of 2022 and June 2023; the list of the present school year was not seen.',
    standing: 'unconfirmed',
  },
}

/** L-102: for how many days after a session a changed code is taken again. */
export const daysTakenAgain: Unconfirmed<number> = {
  question: 'For how many days after a session is a changed code taken again?',
  taken: 7,
  citation: {
    rule: 'L-102',
    source: 'Daymark',
    says: 'Codes changed within seven days are taken again, as in the guidance of November 2022; the present window was not seen.',
    standing: 'unconfirmed',
  },
}

/** L-102: whether a school gives daily data on a day; undefined where that is not modelled. */
export const sharesDaily = (school: SchoolKind, day: Day): { must: boolean; citation: Citation } | undefined => {
  const rule = ruleOn(schoolsThatShareDaily, day)
  return rule && { must: rule.value.includes(school), citation: rule.citation }
}

/** L-102: whether the data of a pupil in this year group is taken: reception to Year 11, and Years 12 and 13 where held. 0 is reception. */
export const isInDailyData = (yearGroup: number): boolean => yearGroup >= 0 && yearGroup <= 13

/** L-102: whether a code that was changed on a day is taken again. */
export const isTakenAgain = (session: Day, changedOn: Day, days = daysTakenAgain.taken): boolean =>
  changedOn >= session && changedOn - session <= days

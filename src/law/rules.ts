import { rulesOfAbsence } from './absence/rules.ts'
import { rulesOfAdmission } from './admission/rules.ts'
import { rulesOfClosures } from './closures/rules.ts'
import { rulesOfCodes } from './codes/rules.ts'
import { rulesOfEducationElsewhere } from './education-elsewhere/rules.ts'
import { rulesOfGovernance } from './governance/rules.ts'
import { rulesOfMeasures } from './measures/rules.ts'
import { rulesOfNotices } from './notices/rules.ts'
import { rulesOfPupils } from './pupils/rules.ts'
import { rulesOfRegisters } from './registers/rules.ts'
import { rulesOfReturns } from './returns/rules.ts'
import type { Rule } from './rule.ts'

/** The rules of one subject, as the book of law has them: a chapter. `id` is the folder of its files. */
export type Subject = { id: string; title: string; says: string; rules: readonly Rule[] }

/** Every subject, in the order in which a reader would take them. */
export const subjects: readonly Subject[] = [
  {
    id: 'pupils',
    title: 'Who is a pupil',
    says: 'Compulsory school age, who is a parent, which authority is meant, and the other words on which the rest stands.',
    rules: rulesOfPupils,
  },
  {
    id: 'registers',
    title: 'Keeping and taking registers',
    says: 'Sessions, taking and closing a register, reasons not yet known, corrections, and how long entries are kept.',
    rules: rulesOfRegisters,
  },
  {
    id: 'admission',
    title: 'The admission register',
    says: 'When a name is entered, what is entered with it, and on what grounds it may leave.',
    rules: rulesOfAdmission,
  },
  {
    id: 'codes',
    title: 'The codes',
    says: 'What each code means, how it is counted, and when it may stand.',
    rules: rulesOfCodes,
  },
  {
    id: 'education-elsewhere',
    title: 'Education away from the school',
    says: 'Visits, sport, work experience, other activities, education the authority arranges, and pupils of two schools.',
    rules: rulesOfEducationElsewhere,
  },
  {
    id: 'absence',
    title: 'Leave and other absence',
    says: 'Leave of absence, part-time timetables, illness, and what the school does on the first day.',
    rules: rulesOfAbsence,
  },
  {
    id: 'closures',
    title: 'Closures, transport and weather',
    says: 'When a pupil could not attend, when the school was shut, and which code fits.',
    rules: rulesOfClosures,
  },
  {
    id: 'returns',
    title: 'Returns and sharing',
    says: 'What is sent to the local authority and to the Department, about whom, and by when.',
    rules: rulesOfReturns,
  },
  {
    id: 'measures',
    title: 'Counts and rates',
    says: 'How sessions are counted, and when absence is persistent or severe.',
    rules: rulesOfMeasures,
  },
  {
    id: 'notices',
    title: 'Penalty notices and other steps',
    says: 'The national threshold, amounts and limits of notices, notices to improve, and the law behind them.',
    rules: rulesOfNotices,
  },
  {
    id: 'governance',
    title: 'Roles, policy and changes to come',
    says: 'Who answers for attendance, what a policy says, what is kept private, and what Parliament has passed and not begun.',
    rules: rulesOfGovernance,
  },
]

/** Every rule, in order of its number. */
export const rules: readonly Rule[] = subjects.flatMap(subject => subject.rules).sort((a, b) => (a.rule < b.rule ? -1 : 1))

const byNumber = new Map(rules.map(rule => [rule.rule, rule]))

/** The rule of a number such as 'L-054'; undefined where there is none. */
export const ruleOf = (number: string): Rule | undefined => byNumber.get(number)

/** The subject in which a rule stands. */
export const subjectOf = (number: string): Subject | undefined =>
  subjects.find(subject => subject.rules.some(({ rule }) => rule === number))

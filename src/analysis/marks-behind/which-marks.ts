import type { MarksOf } from '#analysis/figures/asking/addresses.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import type { Code, StatisticalSet } from '#law/codes/code.ts'
import { isLateNumber } from '#law/measures/absence-measures.ts'

/** What a list of marks may be about, in the order in which it is offered. */
export const marksOfIds = [
  'possible',
  'attended',
  'present',
  'approved',
  'absent',
  'authorised',
  'unauthorised',
  'late',
  'not-possible',
] as const satisfies readonly MarksOf[]

const sets: Record<Exclude<MarksOf, 'late'>, readonly StatisticalSet[]> = {
  possible: ['present', 'approved-educational-activity', 'authorised', 'unauthorised'],
  attended: ['present', 'approved-educational-activity'],
  present: ['present'],
  approved: ['approved-educational-activity'],
  absent: ['authorised', 'unauthorised'],
  authorised: ['authorised'],
  unauthorised: ['unauthorised'],
  'not-possible': ['not-possible'],
}

/** L-060, L-110: whether the marks of a code are among those that a measure counts. */
const isAmong = ({ set, number }: Code, of: MarksOf): boolean => (of === 'late' ? isLateNumber(number) : sets[of].includes(set))

/** L-060, L-110: the codes whose marks a measure counts; of these one alone, where a letter is given. */
export const codesBehind = (of: MarksOf, letter?: string): readonly Code[] =>
  codes.filter(code => isAmong(code, of) && (letter === undefined || code.code === letter))

/** 'Unauthorised absence', as a choice in a list. */
export const marksOfTitle: Record<MarksOf, string> = {
  possible: 'Possible sessions',
  attended: 'Attended',
  present: 'Present',
  approved: 'Approved activity',
  absent: 'Absent',
  authorised: 'Authorised absence',
  unauthorised: 'Unauthorised absence',
  late: 'Late',
  'not-possible': 'Not a possible session',
}

/** As a title goes on after a number of sessions: '703 sessions of unauthorised absence'. */
export const marksOfWords: Record<MarksOf, string> = {
  possible: 'that were possible',
  attended: 'attended',
  present: 'present',
  approved: 'at an approved activity',
  absent: 'absent',
  authorised: 'of authorised absence',
  unauthorised: 'of unauthorised absence',
  late: 'late',
  'not-possible': 'that were not possible',
}

/** L-060: the set in which a mark counted, in words. */
export const countedAs: Record<StatisticalSet, string> = {
  present: 'Attended',
  'approved-educational-activity': 'Attended, elsewhere',
  authorised: 'Authorised absence',
  unauthorised: 'Unauthorised absence',
  'not-possible': 'Not a possible session',
  'not-collected': 'Not counted',
}

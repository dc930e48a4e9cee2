import type { Citation } from '#law/cite.ts'
import { codeOn } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import { type PartInRun, runsOf, type SessionMark } from '#law/registers/continuous-absence.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** From how many school days of which absence a return is made; undefined where there was no such return. */
export type SicknessReturn = { schoolDays: number; codes: readonly string[] } | undefined

/** L-101, L-177: from how many school days of sickness, expected or past, the local authority is told. */
export const sicknessReturns: DatedRule<SicknessReturn> = {
  rule: 'L-101',
  question: 'When is the local authority told that a pupil is ill for long?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: { schoolDays: 15, codes: ['I'] },
      citation: {
        rule: 'L-101',
        source: 'SI 2024/208 reg 13',
        says: 'Name and address of each pupil of compulsory school age who there is reason to believe will miss fifteen school days or more of the school year through sickness, on end or in all.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: undefined,
      citation: {
        rule: 'L-177',
        source: 'SI 2006/1751 reg 12',
        says: 'Before 19 August 2024 there was no sickness return.',
        standing: 'must',
      },
    },
  ],
}

/** L-101: how a day counts on which the pupil was ill for one session only. */
export const halfDayOfSickness: Unconfirmed<1 | 0.5> = {
  question: 'Does a day with one session of sickness count as a whole school day?',
  taken: 1,
  citation: {
    rule: 'L-101',
    source: 'Daymark',
    says: 'A day counts as one day of sickness if either of its sessions does, as a tool of the Department’s counts it.',
    standing: 'unconfirmed',
  },
}

/** L-101: at how many recorded days of sickness Daymark points to a pupil, and at how many it asks for the return. */
export const whenSicknessIsShown: Unconfirmed<{ pointOutAt: number; askAt: number }> = {
  question: 'At how many days of sickness is a pupil pointed out, and at how many is the return asked for?',
  taken: { pointOutAt: 10, askAt: 15 },
  citation: {
    rule: 'L-101',
    source: 'Daymark',
    says: 'A pupil is pointed out at ten days and the return asked for at fifteen; it can be made earlier by hand. No deadline was found.',
    standing: 'unconfirmed',
  },
}

/** What is known of a pupil’s sickness in a school year. */
export type Sickness = {
  born: Day
  schoolYear: { from: Day; until: Day }
  marks: Iterable<SessionMark>
  /** How many more school days are expected to be missed, from which day on: from a letter, or from what a parent says. */
  expected?: { from: Day; schoolDays: number }
  /** For each return made this school year, a day of the sickness it was made for. */
  returnedFor?: readonly Day[]
}

/** Sickness recorded so far, and what is to be done about it. */
export type SicknessAnswer = {
  step: 'nothing' | 'point out' | 'make the return' | 'already returned' | 'not of compulsory school age' | 'no such return'
  sessions: number
  /** School days recorded, by the way half days are counted. */
  days: number
  /** School days recorded and expected. */
  total: number
  citation: Citation
}

const soFar = (ill: readonly SessionMark[], halfDay: number): { sessions: number; days: number } => {
  const perDay = new Map<Day, number>()
  for (const { day } of ill) perDay.set(day, (perDay.get(day) ?? 0) + 1)
  const halves = [...perDay.values()].filter(sessions => sessions === 1).length
  return { sessions: ill.length, days: perDay.size - halves * (1 - halfDay) }
}

// A session that was not possible neither belongs to a time of sickness nor ends it.
const partIn =
  (codes: readonly string[]) =>
  ({ code, day }: SessionMark): PartInRun => {
    if (code === undefined) return 'passed over'
    if (codes.includes(code)) return 'counts'
    return codeOn(code, day)?.set === 'not-possible' ? 'passed over' : 'breaks'
  }

// The sickness that goes on or is expected, else the latest: one return is made for each.
const latestSickness = (
  marks: readonly SessionMark[],
  codes: readonly string[],
  expected?: Day,
): { from: Day; until: Day } | undefined => {
  const run = runsOf(marks, partIn(codes)).at(-1)
  if (expected === undefined) return run
  return run && !run.endedBy ? { from: Math.min(run.from, expected), until: Infinity } : { from: expected, until: Infinity }
}

/**
 * L-101, L-177: whether the local authority is told of a pupil’s sickness. It looks ahead: sickness that is expected counts
 * like sickness recorded, in one stretch or in all. One return is made for each continuous time of sickness.
 */
export const sicknessReturn = (
  { born, schoolYear, marks, expected, returnedFor = [] }: Sickness,
  today: Day,
  halfDay = halfDayOfSickness.taken,
  shown = whenSicknessIsShown.taken,
): SicknessAnswer | undefined => {
  const rule = ruleOn(sicknessReturns, today)
  if (!rule) return undefined
  const codes = rule.value?.codes ?? []
  const inYear = [...marks].filter(
    ({ day }) => day >= schoolYear.from && day <= schoolYear.until && day <= today && isCompulsorySchoolAge(born, day),
  )
  const ill = inYear.filter(({ code }) => code !== undefined && codes.includes(code))
  const { sessions, days } = soFar(ill, halfDay)
  const total = days + (expected?.schoolDays ?? 0)
  const answer = (step: SicknessAnswer['step']): SicknessAnswer => ({ step, sessions, days, total, citation: rule.citation })
  if (!rule.value) return answer('no such return')
  if (!isCompulsorySchoolAge(born, today)) return answer('not of compulsory school age')
  if (total < Math.min(rule.value.schoolDays, shown.askAt)) return answer(days >= shown.pointOutAt ? 'point out' : 'nothing')
  const now = latestSickness(inYear, codes, expected?.from)
  const returned = now !== undefined && returnedFor.some(day => day >= now.from && day <= now.until)
  return answer(returned ? 'already returned' : 'make the return')
}

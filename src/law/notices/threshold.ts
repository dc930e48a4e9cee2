import type { Citation } from '#law/cite.ts'
import type { Session } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn, type Version } from '#law/dated.ts'
import { firstModelledDay } from '#law/instruments.ts'
import { type Day, dayText, longDay } from '#time/day.ts'
import { schoolWeeks, schoolWeeksUpTo, weekBegins } from './school-week.ts'
import { nationalFramework } from './which-scheme.ts'

/** So many sessions with one of these codes within so many school weeks. */
export type NationalThreshold = { sessions: number; schoolWeeks: number; codes: readonly string[] }

const framework: Version<NationalThreshold | undefined> = {
  from: nationalFramework,
  value: { sessions: 10, schoolWeeks: 10, codes: ['G', 'N', 'O', 'U'] },
  citation: {
    rule: 'L-132',
    source: 'Working together 2024',
    says: 'A penalty notice must be considered, case by case, once a pupil has 10 sessions coded G, N, O or U within a rolling 10 school weeks.',
    standing: 'must',
  },
}

const beforeFramework: Version<NationalThreshold | undefined> = {
  from: firstModelledDay,
  value: undefined,
  citation: {
    rule: 'L-179',
    source: 'Working together 2024',
    says: 'Before 19 August 2024 there was no national threshold: the code of conduct of each local authority set its own.',
    standing: 'defines',
  },
}

/** L-132, L-179: from how much absence a penalty notice must be considered; undefined where no national threshold was set. */
export const nationalThreshold: DatedRule<NationalThreshold | undefined> = {
  rule: 'L-132',
  question: 'From how much absence must a penalty notice be considered?',
  notModelledBefore: firstModelledDay,
  versions: [framework, beforeFramework],
}

/** L-132: the threshold is no floor. */
export const belowThresholdCitation: Citation = {
  rule: 'L-132',
  source: 'Working together 2024',
  says: 'A notice may be used below the threshold where an offence is made out, for example where a parent avoids the threshold on purpose.',
  standing: 'defines',
}

/** The mark of one session as it stands now. */
export type SessionMark = { day: Day; session: Session; code: string }

/** A pupil’s marks as they stand, and every day on which the school has a session, far enough back. */
export type ThresholdFacts = { marks: readonly SessionMark[]; sessionDays: readonly Day[]; weekBegins?: number }

/** The sessions that count within the school weeks up to a moment. */
export type ThresholdWindow = {
  count: number
  counted: readonly SessionMark[]
  /** The first day of the first school week of the window; undefined where the calendar holds no week so early. */
  from: Day | undefined
  /** False where the calendar given holds fewer school weeks than the window asks for. */
  whole: boolean
}

/** Whether and when the threshold was met first; the window is that moment’s, or the latest where it was not met. */
export type ThresholdAnswer = {
  met: boolean
  firstMet: { day: Day; session: Session } | undefined
  window: ThresholdWindow
  /** Marks with a threshold code on days that the calendar does not know as days with a session: never counted. */
  outsideCalendar: readonly SessionMark[]
  because: string
  citation: Citation
}

/** L-132: whether a mark counts towards the threshold, by the law of its own day. */
export const countsTowardsThreshold = ({ code, day }: SessionMark): boolean =>
  ruleOn(nationalThreshold, day)?.value?.codes.includes(code) ?? false

const inOrder = (a: SessionMark, b: SessionMark): number => a.day - b.day || (a.session < b.session ? -1 : 1)

const counting = (marks: readonly SessionMark[]): readonly SessionMark[] => {
  const sorted = marks.filter(countsTowardsThreshold).sort(inOrder)
  for (const [i, { day, session }] of sorted.entries())
    if (sorted[i - 1]?.day === day && sorted[i - 1]?.session === session)
      throw new RangeError(`Two marks for one session: ${dayText(day)} ${session}`)
  return sorted
}

const windowOf = (day: Day, upTo: readonly SessionMark[], weeks: readonly Day[], length: number): ThresholdWindow => {
  const within = schoolWeeksUpTo(day, weeks, length)
  const from = within[0]
  const counted = from === undefined ? [] : upTo.filter(mark => mark.day >= from)
  return { count: counted.length, counted, from, whole: within.length === length }
}

const inCalendar = ({ marks, sessionDays }: ThresholdFacts): { within: SessionMark[]; outside: SessionMark[] } => {
  const days = new Set(sessionDays)
  const all = counting(marks)
  return { within: all.filter(({ day }) => days.has(day)), outside: all.filter(({ day }) => !days.has(day)) }
}

/** L-132: how many sessions count at the end of a day; undefined where no national threshold was set then. */
export const sessionsCountedOn = (facts: ThresholdFacts, day: Day): ThresholdWindow | undefined => {
  const rule = ruleOn(nationalThreshold, day)?.value
  if (!rule) return undefined
  const upTo = inCalendar(facts).within.filter(mark => mark.day <= day)
  return windowOf(day, upTo, schoolWeeks(facts.sessionDays, facts.weekBegins ?? weekBegins.taken), rule.schoolWeeks)
}

const half = (session: Session): string => (session === 'AM' ? 'morning' : 'afternoon')
const nothing: ThresholdWindow = { count: 0, counted: [], from: undefined, whole: false }

const becauseOf = (window: ThresholdWindow, needed: number, last: SessionMark | undefined, met: boolean): string => {
  if (!last || window.from === undefined) return 'No session counts towards the national threshold.'
  const counted = `${window.count} ${window.count === 1 ? 'session' : 'sessions'} without authority in the school weeks from ${longDay(window.from)}`
  return met
    ? `${counted}: the threshold of ${needed} was met on the ${half(last.session)} of ${longDay(last.day)}. A penalty notice must be considered, case by case.`
    : `${counted} to ${longDay(last.day)}: the threshold of ${needed} is not met.`
}

/**
 * L-132: whether the national threshold is met. For each session that counts, the window is its school week and the nine school
 * weeks before it. Ask again whenever a mark is amended: nothing is remembered. The law is that of each mark’s own day.
 */
export const threshold = (facts: ThresholdFacts): ThresholdAnswer => {
  const { within, outside } = inCalendar(facts)
  const weeks = schoolWeeks(facts.sessionDays, facts.weekBegins ?? weekBegins.taken)
  const onlyOlder = facts.marks.length > 0 && facts.marks.every(({ day }) => day < nationalFramework)
  const { value: rule, citation } = onlyOlder ? beforeFramework : framework
  if (!rule)
    return { met: false, firstMet: undefined, window: nothing, outsideCalendar: outside, because: citation.says, citation }
  let window = nothing
  for (const [i, mark] of within.entries()) {
    window = windowOf(mark.day, within.slice(0, i + 1), weeks, rule.schoolWeeks)
    if (window.count < rule.sessions) continue
    const because = becauseOf(window, rule.sessions, mark, true)
    const { day, session } = mark
    return { met: true, firstMet: { day, session }, window, outsideCalendar: outside, because, citation }
  }
  const because = becauseOf(window, rule.sessions, within.at(-1), false)
  return { met: false, firstMet: undefined, window, outsideCalendar: outside, because, citation }
}

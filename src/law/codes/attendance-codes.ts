import type { Citation } from '#law/cite.ts'
import { inForce } from '#law/dated.ts'
import { firstModelledDay } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'
import type { Code, CodeGroup, CodePart, Session, StatisticalSet } from './code.ts'
import { codesSince2024 } from './code-table.ts'
import { codesBefore2024, endedCodes } from './codes-before-2024.ts'

export type { Code, CodeGroup, Session, StatisticalSet } from './code.ts'

/** L-060: how the 34 codes are counted. */
export const setsCitation: Citation = {
  rule: 'L-060',
  source: 'DfE attendance statistics',
  says: 'Each of the 34 codes is present, an approved educational activity, an authorised absence, an unauthorised absence, not a possible session, or not collected.',
  standing: 'defines',
}

/** L-175: what the letters meant before 19 August 2024. */
export const olderLettersCitation: Citation = {
  rule: 'L-175',
  source: 'DfE code lists before 2024',
  says: 'Before 19 August 2024 the letters H, F, J and Y were in use as well, and C, B and X had wider meanings; each mark is counted as the letter was counted then.',
  standing: 'defines',
}

/** Every letter in its newest version: the 34 in force since 19 August 2024, then the four that ended. */
export const codes: readonly Code[] = [...codesSince2024, ...endedCodes]

/** Every version of every code, newest first. */
export const codeVersions: readonly Code[] = [...codesSince2024, ...codesBefore2024, ...endedCodes]

const versionsOf = new Map<string, Code[]>()
for (const version of codeVersions) versionsOf.set(version.code, [...(versionsOf.get(version.code) ?? []), version])

const byNumber: (Code | undefined)[] = []
for (const code of codes) byNumber[code.number] = code

/** L-060, L-175: the code as it stood on a day; undefined where the letter was no code that day. */
export const codeOn = (code: string, day: Day): Code | undefined => {
  const version = inForce(versionsOf.get(code) ?? [], day)
  return version && day > (version.readUntil ?? version.lastDay ?? day) ? undefined : version
}

// The days on which the list of codes changes: between two of them it is one and the same.
const turningDays = [
  ...new Set(codeVersions.flatMap(({ from, lastDay }) => (lastDay === undefined ? [from] : [from, lastDay + 1]))),
].sort((a, b) => a - b)
const lists: readonly (readonly Code[])[] = turningDays.map(day =>
  codes.flatMap(({ code }) => {
    const then = codeOn(code, day)
    return then && day <= (then.lastDay ?? day) ? [then] : []
  }),
)

/** L-060, L-061: the codes in use on a day, in the order of the regulations. */
export const codesOn = (day: Day): readonly Code[] => lists[turningDays.findLastIndex(turn => turn <= day)] ?? []

/** L-060: the code of a byte of a strip, in its newest version; undefined for 0, which is no mark, and for a number not given. */
export const codeOfNumber = (number: number): Code | undefined => byNumber[number]

/** L-060: the set in which a code is counted. A letter that was no code that day is a fault. */
export const setOf = (code: string, day: Day): StatisticalSet => {
  const found = codeOn(code, day)
  if (!found) throw new RangeError(`${code} was not a code on day ${day}`)
  return found.set
}

const hasSet =
  (...sets: StatisticalSet[]) =>
  (code: string, day: Day): boolean => {
    const found = codeOn(code, day)
    return found !== undefined && sets.includes(found.set)
  }

const plays =
  (...parts: CodePart[]) =>
  (code: string, day: Day): boolean => {
    const part = codeOn(code, day)?.part
    return parts.some(played => played === part)
  }

/** L-060: present at this school, late before the register closed included. */
export const isPresent = hasSet('present')
/** L-060: at education elsewhere that counts as attending. */
export const isApprovedActivity = hasSet('approved-educational-activity')
/** L-060: counts as attending: present, or at an approved educational activity. */
export const isAttending = hasSet('present', 'approved-educational-activity')
/** L-060: an absence the law authorises. */
export const isAuthorised = hasSet('authorised')
/** L-060: an absence that is not authorised. */
export const isUnauthorised = hasSet('unauthorised')
/** L-060: an absence of either kind, in a session that was possible. */
export const isAbsent = hasSet('authorised', 'unauthorised')
/** L-060: the session counts for this pupil, attended or missed. */
export const isPossible = hasSet('present', 'approved-educational-activity', 'authorised', 'unauthorised')
/** L-050: came late, before the register closed. */
export const isLate = plays('late')
/** L-052: came in this session after the register closed. */
export const isArrivedAfterClose = plays('after-close')
/** L-110: late in the sense of the published statistics: before the register closed or after. */
export const isLateEitherWay = plays('late', 'after-close')
/** L-054: absent, and the reason not known yet. */
export const isUnexplained = plays('unexplained')
/** L-050, L-052: the pupil was on this site for some of the session, whatever the register counts. */
export const isPhysicallyHere = plays('present', 'late', 'after-close')
/** L-079: the whole school was closed by plan. */
export const isPlannedClosure = plays('planned-closure')
/** L-080: the name was not in the admission register. */
export const isNotOnRoll = plays('not-on-roll')

/** L-065: whether the nature of the activity, provision or cause is asked for. */
export const asksNature = (code: string, day: Day): boolean => codeOn(code, day)?.needs === 'nature'
/** L-053: whether minutes late are asked for; they may be left out. */
export const asksMinutes = (code: string, day: Day): boolean => codeOn(code, day)?.needs === 'minutes'

/** L-060, L-175: the code that plays a part on a day; undefined where none did. */
export const codeOfPart = (part: CodePart, day: Day, session: Session = 'AM'): string | undefined =>
  codesOn(day).find(code => code.part === part && code.sessions.includes(session))?.code

const letterThatPlays = (part: CodePart, day: Day, session: Session = 'AM'): string => {
  const found = codeOfPart(part, day, session)
  if (found === undefined) throw new RangeError(`No code is ${part} on day ${day}`)
  return found
}

const presentLetter = (session: Session): string => letterThatPlays('present', firstModelledDay, session)
const presentLetters: Record<Session, string> = { AM: presentLetter('AM'), PM: presentLetter('PM') }

/** L-050: the mark of a pupil who is there when the register of this session begins. */
export const presentCode = (session: Session): string => presentLetters[session]
/** L-050: the mark of a pupil who comes while the register is open. */
export const lateCode = (day: Day): string => letterThatPlays('late', day)
/** L-052: the mark of a pupil who comes after the register has closed, where no other code is true. */
export const afterCloseCode = (day: Day): string => letterThatPlays('after-close', day)
/** L-054: the mark of a pupil who is absent for a reason not known yet. */
export const unexplainedCode = (day: Day): string => letterThatPlays('unexplained', day)
/** L-054: what an absence becomes when its reason was never established. */
export const unresolvedCode = (day: Day): string => letterThatPlays('unresolved', day)
/** L-092, L-093: the mark of a holiday for which no leave was given, or that outlasted it. */
export const holidayWithoutLeaveCode = (day: Day): string => letterThatPlays('holiday-without-leave', day)
/** L-079: the mark of a session on which the whole school is closed by plan. */
export const plannedClosureCode = (day: Day): string => letterThatPlays('planned-closure', day)
/** L-080: the mark of someone who is expected and not on roll yet. */
export const notOnRollCode = (day: Day): string => letterThatPlays('not-on-roll', day)

/** What may keep a school, or some of its pupils, from a session that had been planned. */
export type ClosureCause = 'site-closed' | 'part-of-site-closed' | 'transport-unavailable' | 'travel-disrupted'

const oldExceptional = endedCodes.find(({ set }) => set === 'not-possible')

/** L-077, L-173: the code of an unplanned closure by its cause; before 19 August 2024 all causes had one. */
export const closureCode = (cause: ClosureCause, day: Day): string =>
  oldExceptional && codeOn(oldExceptional.code, day) ? oldExceptional.code : letterThatPlays(cause, day)

/** The headings of a menu of codes, in its order. */
export const groupTitles: readonly { group: CodeGroup; title: string }[] = [
  { group: 'in-school', title: 'In school' },
  { group: 'other-authorised', title: 'Absent, authorised' },
  { group: 'leave', title: 'Leave of absence' },
  { group: 'unauthorised', title: 'Absent, not authorised' },
  { group: 'education-elsewhere', title: 'At education elsewhere' },
  { group: 'unavoidable', title: 'Unable to attend' },
  { group: 'administrative', title: 'Administration' },
]

/** L-060: where a code and its meaning stand. */
export const citationOfCode = (code: Code): Citation => ({
  rule: code.rules[0] ?? 'L-060',
  source: code.regulation,
  says: `${code.title}. ${code.meaning}`,
  standing: code.confidence.meaning === 'unconfirmed' ? 'unconfirmed' : 'defines',
})

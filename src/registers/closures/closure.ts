import type { Caution, Citation } from '#law/cite.ts'
import { asksNature, type ClosureCause, citationOfCode, closureCode, codeOn } from '#law/codes/attendance-codes.ts'
import type { SessionsNamed } from '#school/calendar/calendar.ts'
import { type Day, dayText, longDay, shortDay } from '#time/day.ts'

/** For whom a closure is: the whole school, some year groups, some groups, or pupils one by one. */
export const ofWhom = ['everyone', 'year-groups', 'groups', 'pupils'] as const
export type OfWhom = (typeof ofWhom)[number]

/** R-0107: what is said of an unplanned closure. */
export interface ClosureGiven {
  from: Day
  until: Day
  sessions: SessionsNamed
  cause: ClosureCause
  /** What happened, in a few words: it is kept with every mark. */
  nature: string
  of: OfWhom
  yearGroups: number[]
  groups: number[]
  pupils: number[]
  /** Also those who were marked as here: nothing but a wrong register calls for it. */
  alsoMarked: boolean
}

export const closureCauses: readonly ClosureCause[] = [
  'site-closed',
  'part-of-site-closed',
  'transport-unavailable',
  'travel-disrupted',
]

/** A cause in the words of the law on a day, with its code and where that is written. */
export interface CauseInLaw {
  cause: ClosureCause
  code: string
  title: string
  meaning: string
  asksNature: boolean
  citation: Citation
}

/** L-077, L-173: what this cause is called on a day. */
export function causeInLaw(cause: ClosureCause, day: Day): CauseInLaw {
  const code = codeOn(closureCode(cause, day), day)
  if (!code) throw new RangeError(`No code for ${cause} on day ${day}`)
  return {
    cause,
    code: code.code,
    title: code.title,
    meaning: code.meaning,
    asksNature: asksNature(code.code, day),
    citation: citationOfCode(code),
  }
}

/** Why a session is marked so, as registers and histories say it. */
export const becauseOf = (given: Pick<ClosureGiven, 'cause' | 'nature' | 'from'>): string =>
  [causeInLaw(given.cause, given.from).title, given.nature].filter(Boolean).join(': ')

/** L-078: what to think about before a closure stands: whether the cause fits those whom it is for. */
export function cautionsOnClosure(given: Pick<ClosureGiven, 'cause' | 'of' | 'from'>): Caution[] {
  const { citation } = causeInLaw(given.cause, given.from)
  if (given.of === 'everyone' && given.cause === 'part-of-site-closed')
    return [
      { because: 'This is for the whole school. Where nobody was expected, the whole site is closed.', citation, about: 'cause' },
    ]
  if (given.of !== 'everyone' && given.cause === 'site-closed')
    return [
      {
        because: 'This is for some pupils only. Where others were expected, a part of the site is closed.',
        citation,
        about: 'cause',
      },
    ]
  return []
}

/** 'Friday 20 November 2026, morning' or 'Mon 2 Nov to 4 November 2026'. */
export const daysText = ({ from, until, sessions }: Pick<ClosureGiven, 'from' | 'until' | 'sessions'>): string =>
  (from === until ? longDay(from) : `${shortDay(from)} to ${dayText(until)}`) +
  { AM: ', morning', PM: ', afternoon', both: '' }[sessions]

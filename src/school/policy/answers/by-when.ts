import type { RoleId } from '#school/access/roles.ts'
import type { SessionWindow } from '#school/calendar/calendar.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { type ClockTime, clockFromText } from '#time/clock.ts'

/** A report that parents owe the school: by when, how, to whom. `by` is undefined where the policy names no time. */
export interface ReportDue {
  by: ClockTime | undefined
  ways: Policy['reporting']['ways']
  to: readonly RoleId[]
  clause: string
}

/** R-0602: the report that a parent owes on a school day of an absence, 1 for the first; undefined where none is due. */
export function reportDue(
  policy: Policy,
  { schoolDay, returnTold }: { schoolDay: number /** A day of return was told, and has not come yet. */; returnTold: boolean },
): ReportDue | undefined {
  const { ways, to, firstDayBy, laterDays, laterDaysBy } = policy.reporting
  const first = schoolDay <= 1
  if (!first && !owedLater[laterDays](schoolDay, returnTold)) return undefined
  const by = minute(first ? firstDayBy : laterDaysBy)
  return {
    by,
    ways,
    to,
    clause: clauseAt(policy, `reporting.${first ? 'firstDayBy' : laterDaysBy === null ? 'laterDays' : 'laterDaysBy'}`),
  }
}

const owedLater: Record<Policy['reporting']['laterDays'], (schoolDay: number, returnTold: boolean) => boolean> = {
  'every-day': () => true,
  'first-day-only': () => false,
  'first-and-second-day': schoolDay => schoolDay === 2,
  'until-the-return-told': (_, returnTold) => !returnTold,
}

/** The contact that the school makes on the first day of an absence without a reason. */
export interface ContactDue {
  /** From when nothing more can be waited for: the register has closed. */
  from: ClockTime
  by: ClockTime
  who: RoleId
  clause: string
}

type Times = Pick<SessionWindow, 'closes' | 'ends'>

/** R-0603: when the first contact is made after a register has closed, and by when at the latest: never later than the day ends. */
export function contactDue(policy: Policy, window: Times): ContactDue {
  const { followUp, day } = policy
  const dayEnds = minute(day.ends) ?? window.ends
  const latest: Record<Policy['followUp']['firstDayContact'], ClockTime> = {
    'as-registers-close': window.closes,
    'as-early-as-possible': window.closes,
    'in-the-morning': window.ends,
    'during-the-day': dayEnds,
    'not-stated': dayEnds,
  }
  const named = minute(followUp.firstDayContactBy)
  return {
    from: window.closes,
    by: Math.max(window.closes, named ?? latest[followUp.firstDayContact]),
    who: followUp.by,
    clause: clauseAt(policy, named === undefined ? 'followUp.firstDayContact' : 'followUp.firstDayContactBy'),
  }
}

const minute = (text: string | null): ClockTime | undefined => (text === null ? undefined : clockFromText(text))

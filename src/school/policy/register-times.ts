import type { SessionName, SessionWindow } from '#school/calendar/calendar.ts'
import { type ClockTime, clockFromText } from '#time/clock.ts'
import type { Day } from '#time/day.ts'
import { datedPolicy, inOrder, type PolicyVersion, type TrustVersion } from './dated-policy.ts'
import type { Policy } from './policy.contract.ts'

/** When a session is, as a policy says it, on these weekdays (1 Monday … 7 Sunday). */
export type RegisterTimes = Pick<SessionWindow, 'session' | 'weekdays' | 'arriveBy' | 'registerFrom' | 'closes' | 'ends'>

/** A window that the registers need from a day on, to be as the policy says. */
export type NeededWindow = Omit<SessionWindow, 'id'>

type Register = Policy['day']['morning']

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const ordinary = [1, 2, 3, 4, 5]

/** R-0103: when each session is, as the policy says. A register of which it leaves a time unsaid is left out. */
export function registerTimes({ day }: Policy): RegisterTimes[] {
  const other = day.otherDays.map(line => ({ ...line, weekday: weekdayNames.indexOf(line.weekday) + 1 }))
  const usual = ordinary.filter(weekday => !other.some(line => line.weekday === weekday))
  const noon = day.afternoon.arriveBy ?? day.afternoon.begins
  return [
    times('AM', usual, day.morning, noon),
    times('PM', usual, day.afternoon, day.ends),
    ...other.flatMap(({ weekday, morning, afternoon }) => [
      times('AM', [weekday], morning, afternoon?.begins ?? null),
      afternoon && times('PM', [weekday], afternoon, null),
    ]),
  ].filter(found => found !== null && found !== undefined)
}

function times(session: SessionName, weekdays: number[], register: Register, endsElse: string | null): RegisterTimes | null {
  const [registerFrom, closes, ends] = [minute(register.begins), minute(register.closes), minute(register.ends ?? endsElse)]
  if (weekdays.length === 0 || registerFrom === null || closes === null || ends === null) return null
  const arriveBy = minute(register.arriveBy) ?? registerFrom
  if (arriveBy > registerFrom || registerFrom >= closes || closes > ends) return null
  return { session, weekdays, arriveBy, registerFrom, closes, ends }
}

const minute = (text: string | null): ClockTime | null => (text === null ? null : (clockFromText(text) ?? null))

/** A session of a weekday whose window is another than the policy says; no window where the calendar has none. */
export interface TimesDiffer {
  session: SessionName
  weekday: number
  policy: RegisterTimes
  calendar: SessionWindow | undefined
}

/** Where the session windows of a day differ from what the policy says, for the school as a whole. */
export const timesDiffer = (policy: Policy, windows: readonly SessionWindow[], day: Day): TimesDiffer[] =>
  registerTimes(policy).flatMap(said =>
    said.weekdays.flatMap(weekday => {
      const calendar = standing(windows, said.session, weekday, day)
      return calendar && sameTimes(calendar, said) ? [] : [{ session: said.session, weekday, policy: said, calendar }]
    }),
  )

const sameTimes = (a: Omit<RegisterTimes, 'weekdays'>, b: Omit<RegisterTimes, 'weekdays'>) =>
  a.arriveBy === b.arriveBy && a.registerFrom === b.registerFrom && a.closes === b.closes && a.ends === b.ends

/** The window of a weekday that stands on a day for everyone: the newest. */
const standing = (windows: readonly SessionWindow[], session: SessionName, weekday: number, day: Day) =>
  windows
    .filter(w => w.session === session && w.fromDay <= day && w.yearGroups === null && w.weekdays.includes(weekday))
    .toSorted((a, b) => b.fromDay - a.fromDay || b.id - a.id)[0]

/**
 * The windows that make the registers keep to the policy from a day on: at that day, and at each later day on which a version
 * or the trust’s values change them. None where they do already.
 */
export function windowsNeeded(
  versions: readonly PolicyVersion[],
  trust: readonly TrustVersion[],
  windows: readonly SessionWindow[],
  from: Day,
): NeededWindow[] {
  const starts = [...inOrder(versions), ...trust].map(({ fromDay }) => fromDay).filter(day => day > from)
  const needed: NeededWindow[] = []
  for (const day of [from, ...new Set(starts.toSorted((a, b) => a - b))]) {
    const policy = datedPolicy(versions, trust, day)
    if (!policy) continue
    const all = [...windows, ...needed.map((w, index) => ({ ...w, id: Number.MAX_SAFE_INTEGER - 1000 + index }))]
    needed.push(...together(timesDiffer(policy, all, day)).map(said => ({ ...said, fromDay: day, yearGroups: null })))
  }
  return needed
}

/** Weekdays of one session with the same times, as one window. */
function together(differing: readonly TimesDiffer[]): RegisterTimes[] {
  const found: RegisterTimes[] = []
  for (const { session, weekday, policy } of differing) {
    const like = found.find(one => one.session === session && sameTimes(one, policy))
    if (like) like.weekdays.push(weekday)
    else found.push({ ...policy, weekdays: [weekday] })
  }
  return found
}

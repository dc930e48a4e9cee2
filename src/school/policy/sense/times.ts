import type { Policy } from '#school/policy/policy.contract.ts'
import type { FieldProblem } from '#school/policy/reading/problem.ts'
import { clockFromText, clockWords } from '#time/clock.ts'

type Window = Policy['day']['morning']
type Path = readonly PropertyKey[]

const minute = (text: string | null): number | undefined => (text === null ? undefined : clockFromText(text))

/** The first time stands before the second, or one of them is not said. `touching` may be the same minute. */
const inOrder = (first: string | null, second: string | null, touching = true): boolean => {
  const [a, b] = [minute(first), minute(second)]
  return a === undefined || b === undefined || a < b || (touching && a === b)
}
const said = (text: string | null) => clockWords(minute(text) ?? 0)

/** R-0103: windows that close before they begin or run into each other, a day that ends before it begins. */
export function senseOfTimes({ day, followUp, activities }: Policy): FieldProblem[] {
  const problems: FieldProblem[] = []
  const wrong = (path: Path, says: string, remedy: string) => problems.push({ path, says, remedy })
  const window = (path: Path, { arriveBy, begins, closes, ends }: Window) => {
    if (!inOrder(arriveBy, begins))
      wrong(
        [...path, 'begins'],
        `The register is taken at ${said(begins)}, before pupils are due at ${said(arriveBy)}.`,
        'Take it when pupils are due, or later.',
      )
    if (!inOrder(begins, closes, false))
      wrong(
        [...path, 'closes'],
        `The register closes at ${said(closes)}, and is taken at ${said(begins)}.`,
        'Let it close after it is taken.',
      )
    if (!inOrder(closes ?? begins, ends))
      wrong(
        [...path, 'ends'],
        `The session ends at ${said(ends)}, before its register closes at ${said(closes ?? begins)}.`,
        'Let the session end later.',
      )
  }
  const two = (path: Path, morning: Window, afternoon: Window | null) => {
    window([...path, 'morning'], morning)
    if (!afternoon) return
    window([...path, 'afternoon'], afternoon)
    const end = morning.ends ?? morning.closes
    if (!inOrder(end, afternoon.begins))
      wrong(
        [...path, 'afternoon', 'begins'],
        `The registers overlap: the afternoon’s is taken at ${said(afternoon.begins)}, and the morning lasts until ${said(end)}.`,
        'Take the afternoon’s register after the morning has ended.',
      )
  }
  two(['day'], day.morning, day.afternoon)
  if (!inOrder(day.begins, day.ends, false))
    wrong(['day', 'ends'], `The day ends at ${said(day.ends)}, and begins at ${said(day.begins)}.`, 'Let it end after it begins.')
  if (!inOrder(day.begins, day.morning.begins))
    wrong(
      ['day', 'morning', 'begins'],
      `The register is taken at ${said(day.morning.begins)}, before the day begins at ${said(day.begins)}.`,
      'Take it when the day begins, or later.',
    )
  for (const name of ['morning', 'afternoon'] as const)
    if (!inOrder(day[name].ends ?? day[name].closes, day.ends))
      wrong(
        ['day', name, day[name].ends ? 'ends' : 'closes'],
        `The ${name} lasts until ${said(day[name].ends ?? day[name].closes)}, and the day ends at ${said(day.ends)}.`,
        'Let the day end with the last session, or after it.',
      )
  for (const [index, { weekday, morning, afternoon }] of day.otherDays.entries()) {
    two(['day', 'otherDays', index], morning, afternoon)
    if (day.otherDays.findIndex(other => other.weekday === weekday) < index)
      wrong(['day', 'otherDays', index, 'weekday'], `There are two lines for ${weekday}.`, 'Keep one of them.')
  }
  for (const [index, { at }] of day.routine.entries())
    if (index > 0 && !inOrder(day.routine[index - 1]!.at, at))
      wrong(
        ['day', 'routine', index, 'at'],
        `${said(at)} comes after ${said(day.routine[index - 1]!.at)} in the list.`,
        'Put the times in order.',
      )
  for (const [index, { from, until }] of activities.injured.entries())
    if (!inOrder(from, until, false))
      wrong(
        ['activities', 'injured', index, 'until'],
        `It lasts from ${said(from)} until ${said(until)}.`,
        'Let it end after it begins.',
      )
  const { missingHours, firstDayContactBy } = followUp
  if (missingHours && !inOrder(missingHours.from, missingHours.until, false))
    wrong(
      ['followUp', 'missingHours', 'until'],
      `The day lasts from ${said(missingHours.from)} until ${said(missingHours.until)}.`,
      'Let it end after it begins.',
    )
  if (!inOrder(day.morning.closes, firstDayContactBy))
    wrong(
      ['followUp', 'firstDayContactBy'],
      `First contact is made by ${said(firstDayContactBy)}, before the register closes at ${said(day.morning.closes)}.`,
      'Give a time after the register has closed.',
    )
  return problems
}

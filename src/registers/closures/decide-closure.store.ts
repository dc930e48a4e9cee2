import type { Tx } from '#platform/database/database.ts'
import type { SchoolContext } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { daysFrom } from '#time/day.ts'
import { type ClosureDecided, closeSessions } from './close-sessions.ts'
import { pupilsConcerned, registersOfDays, standingMarks, type TakenByClosure } from './closure.store.ts'
import type { ClosureGiven } from './closure.ts'

/** What a closure would write, from what stands now: four readings, whatever the number of pupils. */
export async function decideClosure(
  tx: Tx,
  given: ClosureGiven,
  ctx: SchoolContext,
): Promise<{ decided: ClosureDecided; taken: TakenByClosure[] }> {
  const school = ctx.school.id
  const days = daysFrom(given.from, given.until)
  const calendar = await calendarOf(tx, school, given.from)
  const concerned = await pupilsConcerned(tx, school, days, given)
  const standing = await standingMarks(tx, school, days, [...new Set(concerned.map(({ id }) => id))])
  const now = { day: ctx.today, minute: ctx.minute }
  const decided = closeSessions(given, {
    calendar,
    concerned,
    standing,
    now,
    name: ctx.viewer.name,
    position: ctx.viewer.position,
  })
  const registers = decided.begun.length > 0 ? await registersOfDays(tx, school, days) : []
  return { decided, taken: registersCovered(decided, registers) }
}

/** The registers in which everybody now has a mark by this closure, and that nobody had saved. */
function registersCovered({ begun }: ClosureDecided, registers: Awaited<ReturnType<typeof registersOfDays>>): TakenByClosure[] {
  const covered = new Set(begun.map(({ day, session, pupil }) => `${day}${session}${pupil}`))
  return registers.flatMap(({ day, group, pupils, taken }) =>
    (['AM', 'PM'] as const)
      .filter(session => !taken.includes(session) && pupils.every(pupil => covered.has(`${day}${session}${pupil}`)))
      .map(session => ({ day, session, group })),
  )
}

import { consequencesOf } from '#casework/ladders/consequences-of.ts'
import { schoolDaysOf } from '#casework/ladders/facts/school-days.ts'
import { keptStrips } from '#registers/attendance/strips.store.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { dayOf } from '#time/day.ts'
import { stripYearOf, stripYearStart } from '#time/strip-year.ts'
import type { SchoolAtWork } from './school-at-work.ts'

/** What the policy has people do about a pupil on a day, from the marks as they stand: 'call by attendance-officer (10.1)'. */
export async function whatFollows({ school, policy, pupil }: SchoolAtWork, surname: string, iso: string): Promise<string[]> {
  const day = dayOf(iso)
  const year = stripYearOf(day)
  const from = stripYearStart(year)
  const { id, yearGroup } = pupil(surname)
  const [strips, calendar] = await school.db.read(school.id, tx =>
    Promise.all([keptStrips(tx, school.id, year), calendarOf(tx, school.id, day)]),
  )
  const days = schoolDaysOf(calendar, { from, to: day }, yearGroup)
  return consequencesOf(policy, { pupil: id, from, marks: strips.get(id)! }, days)
    .filter(consequence => consequence.day === day)
    .map(({ kind, by, clause }) => `${kind} by ${by} (${clause})`)
}

import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import type { MarkSaid, NewEntry } from '#registers/attendance/mark.ts'
import { stripByte, stripIndex, stripLength } from '#registers/attendance/strip.ts'
import { keptStrips, putStrips } from '#registers/attendance/strips.store.ts'
import { PupilIndex } from '#registers/mis-import/people/find-pupil.ts'
import type { PupilHere } from '#registers/mis-import/people/people-here.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { stripYearOf } from '#time/strip-year.ts'
import { type MarksHere, placeKey, type Stay } from './marks-here.ts'

/** Rows a statement: so that no statement takes longer than a second or so. */
const atOnce = 20_000

/** What stands in the school on the days of a file of marks. */
export async function loadForMarks(
  tx: Tx,
  school: number,
  now: MarksHere['now'],
  days: { first: Day; last: Day } | undefined,
): Promise<MarksHere> {
  const calendar = await calendarOf(tx, school)
  const pupils =
    await tx.rows<PupilHere>(sql`select id, upn, reference, surname, forename, known_as as "knownAs", born, year_group as "yearGroup"
    from pupil where school_id = ${school}`)
  const stays = await tx.rows<
    Stay & { pupil: number }
  >(sql`select pupil_id as pupil, starting_day as "startingDay", last_day as "lastDay", boarder
    from on_roll where school_id = ${school} order by starting_day`)
  const spells = new Map<number, Stay[]>()
  for (const { pupil, ...stay } of stays) spells.set(pupil, [...(spells.get(pupil) ?? []), stay])
  return {
    now,
    calendar,
    pupils: new PupilIndex(pupils),
    spells,
    standing: days ? await standingMarks(tx, school, days) : new Map(),
  }
}

async function standingMarks(tx: Tx, school: number, { first, last }: { first: Day; last: Day }): Promise<Map<number, MarkSaid>> {
  const rows = await tx.rows<
    { pupil: number; day: Day; session: string } & MarkSaid
  >(sql`select pupil_id as pupil, day, session, code,
      minutes_late as "minutesLate", nature
    from attendance_entry where school_id = ${school} and day between ${isoFromDay(first)} and ${isoFromDay(last)}
    order by day, pupil_id, session, version`)
  return new Map(
    rows.map(({ pupil, day, session, code, minutesLate, nature }) => [
      placeKey(pupil, day, session === 'A' ? 'AM' : 'PM'),
      { code, minutesLate, nature },
    ]),
  )
}

/** Adds many original marks to the ledger, in the order of its key, and sets them in the strips, some tens of thousands a statement. */
export async function writeMarks(tx: Tx, school: number, happening: number, unordered: readonly NewEntry[]): Promise<void> {
  const entries = unordered.toSorted((a, b) => a.day - b.day || a.pupil - b.pupil)
  const days = new Map<Day, string>()
  const iso = (day: Day) => days.get(day) ?? days.set(day, isoFromDay(day)).get(day)!
  for (let from = 0; from < entries.length; from += atOnce) {
    const some = entries.slice(from, from + atOnce)
    await tx.run(sql`insert into attendance_entry (school_id, pupil_id, day, happening, version, minutes_late, session, code, nature)
      select ${school}, v.pupil, v.day, ${happening}, 0, v.minutes, v.session::"char", v.code, v.nature
      from unnest(${some.map(e => e.pupil)}::integer[], ${some.map(e => iso(e.day))}::date[], ${some.map(e => e.minutesLate)}::smallint[],
        ${some.map(e => e.session.charAt(0))}::text[], ${some.map(e => e.code)}::text[], ${some.map(e => e.nature)}::text[])
        as v(pupil, day, minutes, session, code, nature)`)
  }
  await setStrips(tx, school, entries)
}

async function setStrips(tx: Tx, school: number, entries: readonly NewEntry[]): Promise<void> {
  const years = new Map<number, Map<number, Buffer>>()
  for (const entry of entries) {
    const year = stripYearOf(entry.day)
    const strips = years.get(year) ?? years.set(year, new Map()).get(year)!
    if (!strips.has(entry.pupil)) strips.set(entry.pupil, Buffer.alloc(stripLength))
  }
  for (const [year, strips] of years) {
    for (const [pupil, marks] of await keptStrips(tx, school, year)) if (strips.has(pupil)) marks.copy(strips.get(pupil)!)
  }
  for (const entry of entries) {
    const year = stripYearOf(entry.day)
    years.get(year)!.get(entry.pupil)![stripIndex(entry.day, entry.session, year)] = stripByte(entry.code, entry.day)
  }
  for (const [year, strips] of years) await putStrips(tx, school, year, strips)
}

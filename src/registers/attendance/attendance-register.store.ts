import sql, { type Sql } from 'sql-template-tag'
import type { Session } from '#law/codes/code.ts'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay, weekdayOf } from '#time/day.ts'
import { stripYearOf, stripYearStart } from '#time/strip-year.ts'
import type { Entry, EntryOf, NewEntry } from './mark.ts'
import type { Known, PupilOnRegister } from './register.ts'
import { stripByte, stripIndex, stripLength } from './strip.ts'

const letter = (session: Session): string => session.charAt(0)

export interface RollRow extends PupilOnRegister {
  /** The strip from 35 days before the day asked for, to the day itself. */
  lately: Buffer | null
}

/** Who is to be marked: pupils of a group on a day who are on roll that day and not boarders, in the order of the register. */
export function rollOfGroup(tx: Tx, school: number, group: number, day: Day): Promise<RollRow[]> {
  const iso = isoFromDay(day)
  const year = stripYearOf(day)
  const end = (day - stripYearStart(year)) * 2 + 2
  const start = Math.max(0, end - 72)
  return tx.rows<RollRow>(sql`select p.id, p.surname, p.forename, p.known_as as "knownAs", p.born, p.year_group as "yearGroup",
      substring(s.marks from ${start + 1}::integer for ${end - start}::integer) as lately
    from group_member m
    join pupil p on p.school_id = m.school_id and p.id = m.pupil_id
    left join strip s on s.school_id = m.school_id and s.pupil_id = m.pupil_id and s.year = ${year}
    where m.school_id = ${school} and m.group_id = ${group} and m.from_day <= ${iso} and coalesce(m.until_day, 'infinity') >= ${iso}
      and exists (select 1 from admission_entry a where a.school_id = m.school_id and a.pupil_id = m.pupil_id
        and a.starting_day <= ${iso} and coalesce(a.last_day, 'infinity') >= ${iso} and not a.boarder
        and not exists (select 1 from admission_entry b where b.school_id = a.school_id and b.pupil_id = a.pupil_id
          and b.spell = a.spell and b.version > a.version))
    order by p.surname, p.forename, p.id`)
}

/** Where the fortnight's bytes of rollOfGroup begin: the day of its first pair. */
export const latelyStart = (day: Day): Day => Math.max(stripYearStart(stripYearOf(day)), day - 35)

/** Some pupils: by number, or as a query that gives an array of them. */
type Pupils = number[] | Sql

/** Who belongs to a group on a day, to be asked about without waiting to know them. */
export const membersOf = (school: number, group: number, day: Day): Sql =>
  sql`array(select pupil_id from group_member where school_id = ${school} and group_id = ${group}
    and from_day <= ${isoFromDay(day)} and coalesce(until_day, 'infinity') >= ${isoFromDay(day)})`

/** Every version of every mark of these pupils in one session, oldest first, with who, when, in which position and why. */
export const entriesOf = (
  tx: Tx,
  school: number,
  day: Day,
  session: Session,
  pupils: Pupils,
): Promise<(Entry & { pupil: number })[]> =>
  tx.rows(sql`select e.pupil_id as pupil, e.version, e.happening, e.code, e.minutes_late as "minutesLate", e.nature,
      h.at, h.by_name as by, h.by_position as position, h.reason
    from attendance_entry e join happening h on h.school_id = e.school_id and h.number = e.happening
    where e.school_id = ${school} and e.day = ${isoFromDay(day)} and e.pupil_id = any(${pupils}::integer[]) and e.session = ${letter(session)}
    order by e.pupil_id, e.version`)

/** Every version of every mark of one pupil on these days, in order. */
export const entriesOfPupil = (tx: Tx, school: number, pupil: number, days: Day[]): Promise<EntryOf[]> =>
  tx.rows<EntryOf>(sql`select e.pupil_id as pupil, e.day, case e.session when 'A' then 'AM' else 'PM' end as session, e.version,
      e.happening, e.code, e.minutes_late as "minutesLate", e.nature, h.at, h.by_name as by, h.by_position as position, h.reason
    from attendance_entry e join happening h on h.school_id = e.school_id and h.number = e.happening
    where e.school_id = ${school} and e.day = any(${days.map(isoFromDay)}::date[]) and e.pupil_id = ${pupil}
    order by e.day, e.session, e.version`)

export interface PlannedRow extends Known {
  pupil: number
  id: number
}

/** What is known beforehand for these pupils in one session; of two plans the later made stands. */
export const plannedFor = (tx: Tx, school: number, day: Day, session: Session, pupils: Pupils): Promise<PlannedRow[]> =>
  tx.rows<PlannedRow>(sql`select distinct on (pupil_id) pupil_id as pupil, id, code, coalesce(nature, '') as nature,
      0 as "minutesLate", because
    from planned_mark where school_id = ${school} and pupil_id = any(${pupils}::integer[]) and not withdrawn
      and first_day <= ${isoFromDay(day)} and last_day >= ${isoFromDay(day)} and sessions in ('both', ${session})
      and (weekdays is null or ${weekdayOf(day)} = any(weekdays))
    order by pupil_id, id desc`)

/** Says that this group's register of this session has been saved. */
export async function appendTaken(
  tx: Tx,
  school: number,
  happening: number,
  group: number,
  day: Day,
  session: Session,
): Promise<void> {
  await tx.run(sql`insert into register_taken (school_id, day, session, group_id, happening)
    values (${school}, ${isoFromDay(day)}, ${letter(session)}, ${group}, ${happening})`)
}

/**
 * Adds lines to the ledger and sets them in the strips, in two statements whatever their number. The key of the ledger
 * refuses a version that is there already: the caller has looked, under the lock on the school's order.
 */
export async function appendMarks(tx: Tx, school: number, happening: number, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  const days = entries.map(e => isoFromDay(e.day))
  const pupils = entries.map(e => e.pupil)
  const added =
    tx.run(sql`insert into attendance_entry (school_id, pupil_id, day, happening, version, minutes_late, session, code, nature)
    select ${school}, v.pupil, v.day, ${happening}, v.version, v.minutes, v.session::"char", v.code, v.nature
    from unnest(${pupils}::integer[], ${days}::date[], ${entries.map(e => e.version)}::smallint[],
      ${entries.map(e => e.minutesLate)}::smallint[], ${entries.map(e => letter(e.session))}::text[],
      ${entries.map(e => e.code)}::text[], ${entries.map(e => e.nature)}::text[])
      as v(pupil, day, version, minutes, session, code, nature)`)
  await Promise.all([added, setStrips(tx, school, entries)])
}

/** A strip is there already but for a pupil's first mark of a year, so it is changed where it is and only a missing one is made. */
async function setStrips(tx: Tx, school: number, entries: readonly NewEntry[]): Promise<void> {
  const byPlace = new Map<string, { year: number; index: number; bytes: Map<number, number> }>()
  for (const entry of entries) {
    const year = stripYearOf(entry.day)
    const index = stripIndex(entry.day, entry.session, year)
    const place = byPlace.get(`${year}:${index}`) ?? { year, index, bytes: new Map() }
    place.bytes.set(entry.pupil, stripByte(entry.code, entry.day))
    byPlace.set(`${year}:${index}`, place)
  }
  await Promise.all(
    [...byPlace.values()].map(({ year, index, bytes }) =>
      tx.run(sql`with given as (
          select * from unnest(${[...bytes.keys()]}::integer[], ${[...bytes.values()]}::integer[]) as v(pupil, byte)),
        had as (update strip s set marks = set_byte(s.marks, ${index}, v.byte) from given v
          where s.school_id = ${school} and s.pupil_id = v.pupil and s.year = ${year} returning s.pupil_id)
        insert into strip (school_id, pupil_id, year, marks)
        select ${school}, v.pupil, ${year}, set_byte(decode(repeat('00', ${stripLength}), 'hex'), ${index}, v.byte)
        from given v where v.pupil not in (select pupil_id from had)`),
    ),
  )
}

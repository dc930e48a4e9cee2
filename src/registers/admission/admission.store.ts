import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Spell } from './admission.ts'

const iso = (day: Day | null | undefined) => (day === null || day === undefined ? null : isoFromDay(day))

export interface Entering {
  pupil: number
  startingDay: Day
  lastDay?: Day | null
  ground?: string | null
  boarder?: boolean
  reason?: string
}

/** L-030: enters names in the admission register, in one statement: for each a new stay, in its first version. */
export async function putOnRoll(tx: Tx, school: number, number: number, rows: Entering[]): Promise<void> {
  const sent = rows.map(r => ({
    pupil_id: r.pupil,
    starting_day: iso(r.startingDay),
    last_day: iso(r.lastDay),
    deletion_ground: r.ground ?? null,
    boarder: r.boarder ?? false,
    reason: r.reason ?? '',
  }))
  await tx.run(sql`insert into admission_entry (school_id, pupil_id, spell, version, happening, starting_day, last_day, deletion_ground, boarder, reason)
    select ${school}, r.pupil_id, coalesce((select max(e.spell) from admission_entry e where e.school_id = ${school} and e.pupil_id = r.pupil_id), 0)
        + row_number() over (partition by r.pupil_id order by r.starting_day), 0, ${number}, r.starting_day, r.last_day, r.deletion_ground, r.boarder, r.reason
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(pupil_id int, starting_day date, last_day date, deletion_ground text, boarder boolean, reason text)`)
}

/** L-021: a later version of a stay; the key itself refuses it when the stay has moved on meanwhile. */
export async function amendSpell(tx: Tx, school: number, number: number, pupil: number, s: Spell, reason: string): Promise<void> {
  await tx.run(sql`insert into admission_entry (school_id, pupil_id, spell, version, happening, starting_day, last_day, deletion_ground, boarder, reason)
    values (${school}, ${pupil}, ${s.spell}, ${s.version}, ${number}, ${iso(s.startingDay)}, ${iso(s.lastDay)}, ${s.ground}, ${s.boarder}, ${reason})`)
}

/** The stays of a pupil as they stand, earliest first. */
export const spellsOf = (tx: Tx, school: number, pupil: number): Promise<Spell[]> =>
  tx.rows<Spell>(sql`select distinct on (spell) spell, version, starting_day as "startingDay", last_day as "lastDay",
      deletion_ground as ground, boarder
    from admission_entry where school_id = ${school} and pupil_id = ${pupil} order by spell, version desc`)

/** Every version of every stay, with who entered it: the register with its amendments. */
export const versionsOf = (
  tx: Tx,
  school: number,
  pupil: number,
): Promise<(Spell & { reason: string; at: Date; by: string; position: string })[]> =>
  tx.rows(sql`select e.spell, e.version, e.starting_day as "startingDay", e.last_day as "lastDay", e.deletion_ground as ground,
      e.boarder, e.reason, h.at, h.by_name as by, h.by_position as position
    from admission_entry e join happening h on h.school_id = e.school_id and h.number = e.happening
    where e.school_id = ${school} and e.pupil_id = ${pupil} order by e.spell, e.version`)

/** How many names are on roll on a day. */
export async function countOnRoll(tx: Tx, school: number, day: Day): Promise<number> {
  const row = await tx.one<{ count: number }>(sql`select count(distinct pupil_id)::int as count from on_roll
    where school_id = ${school} and starting_day <= ${iso(day)} and coalesce(last_day, 'infinity') >= ${iso(day)}`)
  return row?.count ?? 0
}

/** The pupils on roll on a day, by number. */
export async function pupilsOnRoll(tx: Tx, school: number, day: Day): Promise<number[]> {
  const rows = await tx.rows<{ id: number }>(sql`select distinct pupil_id as id from on_roll
    where school_id = ${school} and starting_day <= ${iso(day)} and coalesce(last_day, 'infinity') >= ${iso(day)}`)
  return rows.map(row => row.id)
}

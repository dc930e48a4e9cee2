import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Characteristic } from './characteristics.ts'

const iso = (day: Day | null | undefined) => (day === null || day === undefined ? null : isoFromDay(day))

/** Everything recorded of a pupil beside the particulars, what holds now first. */
export const characteristicsOf = (tx: Tx, school: number, pupil: number): Promise<Characteristic[]> =>
  tx.rows<Characteristic>(sql`select kind, value, from_day as "from", until_day as "until" from characteristic
    where school_id = ${school} and pupil_id = ${pupil} order by until_day desc nulls first, kind, from_day desc`)

/** Records characteristics, in one statement; the same kind from the same day is written anew. */
export async function putCharacteristics(
  tx: Tx,
  school: number,
  rows: (Omit<Characteristic, 'until'> & { pupil: number; until?: Day | null })[],
): Promise<void> {
  const sent = rows.map(r => ({
    pupil_id: r.pupil,
    kind: r.kind,
    value: r.value,
    from_day: iso(r.from),
    until_day: iso(r.until),
  }))
  await tx.run(sql`insert into characteristic (school_id, pupil_id, kind, value, from_day, until_day)
    select ${school}, r.pupil_id, r.kind, r.value, r.from_day, r.until_day from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
      as r(pupil_id int, kind text, value text, from_day date, until_day date)
    on conflict (school_id, pupil_id, kind, from_day) do update set value = excluded.value, until_day = excluded.until_day`)
}

/** Takes one away that was recorded by mistake; the audit entry keeps it. */
export async function withdrawCharacteristic(tx: Tx, school: number, pupil: number, kind: string, from: Day): Promise<void> {
  await tx.run(
    sql`delete from characteristic where school_id = ${school} and pupil_id = ${pupil} and kind = ${kind} and from_day = ${iso(from)}`,
  )
}

import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { spellsOf } from '#registers/admission/admission.store.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Plan } from './plan.ts'
import type { PupilOnRecord } from './pupil-on-record.ts'

/** The pupil with the stays in the admission register; undefined where the school has no such pupil. */
export async function pupilOnRecord(tx: Tx, school: number, pupil: number, today: Day): Promise<PupilOnRecord | undefined> {
  const found = await tx.one<
    Omit<PupilOnRecord, 'spells'>
  >(sql`select p.id, p.surname, p.forename, p.known_as as "knownAs", p.born,
      p.year_group as "yearGroup", (select g.name from group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id
        where m.school_id = p.school_id and m.pupil_id = p.id and g.kind = 'registration' and m.from_day <= ${isoFromDay(today)}
          and coalesce(m.until_day, 'infinity') >= ${isoFromDay(today)} order by m.from_day desc limit 1) as "group"
    from pupil p where p.school_id = ${school} and p.id = ${pupil}`)
  return found && { ...found, spells: await spellsOf(tx, school, pupil) }
}

/** The strips of a pupil, newest year first. */
export const stripsOf = (tx: Tx, school: number, pupil: number): Promise<{ year: number; marks: Buffer }[]> =>
  tx.rows(sql`select year, marks from strip where school_id = ${school} and pupil_id = ${pupil} order by year desc`)

/** The plans of a pupil that still have days ahead, the nearest first. */
export const plansAhead = (tx: Tx, school: number, pupil: number, today: Day): Promise<Plan[]> =>
  tx.rows<Plan>(sql`select p.id, p.first_day as "firstDay", p.last_day as "lastDay", p.sessions, p.weekdays, p.code,
      coalesce(p.nature, '') as nature, 0 as "minutesLate", p.because, h.by_name as by, h.at
    from planned_mark p join happening h on h.school_id = p.school_id and h.number = p.happening
    where p.school_id = ${school} and p.pupil_id = ${pupil} and not p.withdrawn and p.last_day >= ${isoFromDay(today)}
    order by p.first_day, p.id`)

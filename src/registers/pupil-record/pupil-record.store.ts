import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { spellsOf } from '#registers/admission/admission.store.ts'
import type { EntryOf } from '#registers/attendance/mark.ts'
import type { SessionsNamed } from '#school/calendar/calendar.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { NewPlan, Plan } from './plan.ts'
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

/** The newest version of each mark of a pupil on these days. */
export const standingOnDays = (tx: Tx, school: number, pupil: number, days: Day[]): Promise<EntryOf[]> =>
  tx.rows<EntryOf>(sql`select distinct on (e.day, e.session) e.pupil_id as pupil, e.day,
      case e.session when 'A' then 'AM' else 'PM' end as session, e.version, e.happening, e.code,
      e.minutes_late as "minutesLate", e.nature, h.at, h.by_name as by, h.by_position as position, h.reason
    from attendance_entry e join happening h on h.school_id = e.school_id and h.number = e.happening
    where e.school_id = ${school} and e.pupil_id = ${pupil} and e.day = any(${days.map(isoFromDay)}::date[])
    order by e.day, e.session, e.version desc`)

/** The plans of a pupil that still have days ahead, the nearest first. */
export const plansAhead = (tx: Tx, school: number, pupil: number, today: Day): Promise<Plan[]> =>
  tx.rows<Plan>(sql`select p.id, p.first_day as "firstDay", p.last_day as "lastDay", p.sessions, p.weekdays, p.code,
      coalesce(p.nature, '') as nature, 0 as "minutesLate", p.because, h.by_name as by, h.at
    from planned_mark p join happening h on h.school_id = p.school_id and h.number = p.happening
    where p.school_id = ${school} and p.pupil_id = ${pupil} and not p.withdrawn and p.last_day >= ${isoFromDay(today)}
    order by p.first_day, p.id`)

/** One plan of a pupil that has not been withdrawn. */
export const planOf = (
  tx: Tx,
  school: number,
  pupil: number,
  plan: number,
): Promise<{ code: string; firstDay: Day; lastDay: Day; sessions: SessionsNamed; because: string } | undefined> =>
  tx.one(sql`select code, first_day as "firstDay", last_day as "lastDay", sessions, because from planned_mark
    where school_id = ${school} and pupil_id = ${pupil} and id = ${plan} and not withdrawn`)

/** Says that a plan no longer holds. The registers it has filled in keep their own entries. */
export async function withdrawPlan(tx: Tx, school: number, plan: number): Promise<void> {
  await tx.run(sql`update planned_mark set withdrawn = true where school_id = ${school} and id = ${plan}`)
}

/** Keeps plans, in one statement whatever their number. */
export async function appendPlans(tx: Tx, school: number, happening: number, plans: readonly NewPlan[]): Promise<void> {
  if (plans.length === 0) return
  const sent = plans.map(plan => ({
    pupil_id: plan.pupil,
    first_day: isoFromDay(plan.firstDay),
    last_day: isoFromDay(plan.lastDay),
    sessions: plan.sessions,
    weekdays: plan.weekdays,
    code: plan.code,
    nature: plan.nature,
    because: plan.because,
  }))
  await tx.run(sql`insert into planned_mark (school_id, pupil_id, first_day, last_day, sessions, weekdays, code, nature, because, happening)
    select ${school}, v.pupil_id, v.first_day, v.last_day, v.sessions, v.weekdays, v.code, v.nature, v.because, ${happening}
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as v(pupil_id integer, first_day date, last_day date, sessions text,
      weekdays smallint[], code text, nature text, because text)`)
}

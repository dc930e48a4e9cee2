import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import type { EntryOf } from '#registers/attendance/mark.ts'
import type { NewPlan } from '#registers/pupil-record/plan.ts'
import type { SessionsNamed } from '#school/calendar/calendar.ts'
import { type Day, isoFromDay } from '#time/day.ts'

/** The newest version of each mark of a pupil on these days. */
export const standingOnDays = (tx: Tx, school: number, pupil: number, days: Day[]): Promise<EntryOf[]> =>
  tx.rows<EntryOf>(sql`select distinct on (e.day, e.session) e.pupil_id as pupil, e.day,
      case e.session when 'A' then 'AM' else 'PM' end as session, e.version, e.happening, e.code,
      e.minutes_late as "minutesLate", e.nature, h.at, h.by_name as by, h.by_position as position, h.reason
    from attendance_entry e join happening h on h.school_id = e.school_id and h.number = e.happening
    where e.school_id = ${school} and e.pupil_id = ${pupil} and e.day = any(${days.map(isoFromDay)}::date[])
    order by e.day, e.session, e.version desc`)

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

import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { allGroups } from '#school/groups/group.store.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { type PeopleHere, type PupilHere, yearBegins } from './people-here.ts'

/** Everyone and everything in the school that a file of people is compared with. */
export async function loadPeople(tx: Tx, school: number, today: Day): Promise<PeopleHere> {
  const day = isoFromDay(today)
  const open = sql`from_day <= ${day} and coalesce(until_day, 'infinity') >= ${day}`
  const calendar = await calendarOf(tx, school, today)
  const pupils =
    await tx.rows<PupilHere>(sql`select p.id, p.upn, p.reference, p.surname, p.forename, p.middle_names as "middleNames", p.known_as as "knownAs",
        p.sex, p.born, p.year_group as "yearGroup", p.address, p.last_school as "lastSchool", r.starting as "startingDay", r.last as "lastDay"
      from pupil p left join (select pupil_id, min(starting_day) as starting,
          (array_agg(last_day order by starting_day desc))[1] as last from on_roll where school_id = ${school} group by pupil_id) r
        on r.pupil_id = p.id
      where p.school_id = ${school}`)
  const groups = await allGroups(tx, school)
  const places = await tx.rows<
    PeopleHere['places'][number]
  >(sql`select m.pupil_id as pupil, m.group_id as "group", m.from_day as "from", m.until_day as "until"
      from group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id and g.kind = 'registration'
      where m.school_id = ${school} and coalesce(m.until_day, 'infinity') >= ${day} order by m.from_day`)
  const parents = await tx.rows<
    PeopleHere['parents'][number]
  >(sql`select o.pupil_id as pupil, p.id, p.name, p.address, p.email, o.relationship,
        o.parental_responsibility as "parentalResponsibility", o.lives_with as "livesWith", o.priority,
        o.emergency_contact as "emergencyContact", o.telephone
      from parent_of o join parent p on p.school_id = o.school_id and p.id = o.parent_id where o.school_id = ${school}`)
  const characteristics = await tx.rows<
    PeopleHere['characteristics'][number]
  >(sql`select pupil_id as pupil, kind, value, from_day as "from", until_day as "until"
      from characteristic where school_id = ${school} and ${open}`)
  const staff = await tx.rows<
    PeopleHere['staff'][number]
  >(sql`select id, name, position, email, reference, from_day as "from", until_day as "until"
      from staff where school_id = ${school}`)
  const answering = await tx.rows<PeopleHere['answering'][number]>(
    sql`select group_id as "group", staff_id as staff from group_staff where school_id = ${school} and ${open}`,
  )
  const roles = await tx.rows<PeopleHere['roles'][number]>(
    sql`select staff_id as staff, role from staff_role where school_id = ${school} and ${open}`,
  )
  const members = await tx.rows<PeopleHere['members'][number]>(sql`select group_id as "group", pupil_id as pupil from group_member
      where school_id = ${school} and coalesce(until_day, 'infinity') >= ${day}`)
  return {
    today,
    yearBegins: yearBegins(calendar, today),
    pupils,
    groups,
    places,
    parents,
    characteristics,
    staff,
    answering,
    roles,
    members,
  }
}

import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { putOnRoll } from '#registers/admission/admission.store.ts'
import { putCharacteristics } from '#school/characteristics/characteristic.store.ts'
import { insertGroups } from '#school/groups/group.store.ts'
import { leaveGroupsOfKind, putInGroup, putStaffWithGroup } from '#school/groups/membership.store.ts'
import { insertPupils } from '#school/people/pupil.store.ts'
import type { Particulars } from '#school/people/pupil.ts'
import { giveRoles, insertStaff } from '#school/staff/staff.store.ts'
import type { StaffMember } from '#school/staff/staff.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { type PeopleHere, plain } from './people-here.ts'
import { type GroupsWrite, groupKey } from './plan-groups.ts'
import type { PupilsWrite } from './plan-pupils.ts'
import type { StaffWrite } from './plan-staff.ts'
import { writeContacts } from './write-contacts.store.ts'

const iso = (day: Day | null) => (day === null ? null : isoFromDay(day))

/** Writes a planned import of pupils, each table in one statement. */
export async function writePupils(tx: Tx, school: number, number: number, write: PupilsWrite, here: PeopleHere): Promise<void> {
  const ids = await insertPupils(
    tx,
    school,
    write.add.map(one => one.particulars),
  )
  const entering = write.add.map((one, i) => ({
    pupil: ids[i]!,
    startingDay: one.startingDay,
    lastDay: one.lastDay,
    boarder: one.boarder,
    reason: 'Brought in from a file',
  }))
  await putOnRoll(tx, school, number, entering)
  await changePupils(tx, school, write.change)
  const groups = new Map(here.groups.filter(g => g.kind === 'registration').map(g => [plain(g.name), g.id]))
  const made = await insertGroups(
    tx,
    school,
    write.makeGroups.map(g => ({ kind: 'registration' as const, name: g.name, yearGroup: g.yearGroup })),
  )
  for (const [i, group] of write.makeGroups.entries()) groups.set(plain(group.name), made[i]!)
  if (write.moves.length > 0)
    await leaveGroupsOfKind(
      tx,
      school,
      'registration',
      write.moves.map(move => move.pupil),
      here.today,
    )
  await putInGroup(tx, school, [
    ...write.add.flatMap((one, i) =>
      one.group ? [{ group: groups.get(one.group)!, pupil: ids[i]!, from: one.from, until: one.lastDay }] : [],
    ),
    ...write.moves.map(move => ({ group: groups.get(move.group)!, pupil: move.pupil, from: here.today })),
  ])
  const contacts = write.add.flatMap((one, i) => one.contacts.map(given => ({ pupil: ids[i]!, parent: null, given })))
  await writeContacts(tx, school, [...write.contacts, ...contacts], here)
  const holds = write.add.flatMap((one, i) =>
    one.holds.filter(h => h.holds).map(h => ({ pupil: ids[i]!, kind: h.kind, value: h.value, from: one.from })),
  )
  await putCharacteristics(tx, school, [
    ...write.ends.map(({ last, ...end }) => ({ ...end, until: last })),
    ...write.starts,
    ...holds,
  ])
}

async function changePupils(tx: Tx, school: number, changes: { id: number; particulars: Particulars }[]): Promise<void> {
  const sent = changes.map(({ id, particulars: p }) => ({ ...p, id, born: isoFromDay(p.born) }))
  await tx.run(sql`update pupil p set upn = r.upn, reference = r.reference, surname = r.surname, forename = r.forename,
      middle_names = r."middleNames", known_as = r."knownAs", sex = r.sex, born = r.born, year_group = r."yearGroup", address = r.address,
      last_school = r."lastSchool"
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(id int, upn text, reference text, surname text, forename text, "middleNames" text,
      "knownAs" text, sex text, born date, "yearGroup" smallint, address text, "lastSchool" text)
    where p.school_id = ${school} and p.id = r.id`)
}

/** Writes a planned import of staff. */
export async function writeStaff(tx: Tx, school: number, write: StaffWrite, today: Day): Promise<void> {
  const ids = await insertStaff(
    tx,
    school,
    write.add.map(one => one.staff),
  )
  await changeStaffs(
    tx,
    school,
    write.change.map(one => one.staff),
  )
  const begins = (from: Day | null) => Math.max(from ?? today, today)
  await giveRoles(tx, school, [
    ...write.give.map(one => ({ ...one, from: today })),
    ...write.add.flatMap((one, i) => (one.role ? [{ staff: ids[i]!, role: one.role, from: begins(one.staff.from) }] : [])),
  ])
  await putStaffWithGroup(tx, school, [
    ...write.answer.map(one => ({ ...one, from: today })),
    ...write.add.flatMap((one, i) =>
      one.group !== null ? [{ staff: ids[i]!, group: one.group, from: begins(one.staff.from) }] : [],
    ),
  ])
}

async function changeStaffs(tx: Tx, school: number, changed: StaffMember[]): Promise<void> {
  const sent = changed.map(s => ({ ...s, from: iso(s.from), until: iso(s.until) }))
  await tx.run(sql`update staff s set name = r.name, position = r.position, email = r.email, reference = r.reference, from_day = r."from", until_day = r."until"
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(id int, name text, position text, email text, reference text, "from" date, "until" date)
    where s.school_id = ${school} and s.id = r.id`)
}

/** Writes a planned import of groups. */
export async function writeGroups(tx: Tx, school: number, write: GroupsWrite, here: PeopleHere): Promise<void> {
  const ids = new Map(here.groups.map(group => [groupKey(group.kind, group.name), group.id]))
  const made = await insertGroups(
    tx,
    school,
    write.make.map(({ key: _, ...group }) => group),
  )
  for (const [i, group] of write.make.entries()) ids.set(group.key, made[i]!)
  await tx.run(sql`update pupil_group g set year_group = r."yearGroup" from jsonb_to_recordset(${JSON.stringify(write.change)}::jsonb) as r(id int, "yearGroup" smallint)
    where g.school_id = ${school} and g.id = r.id`)
  await putStaffWithGroup(
    tx,
    school,
    write.answer.map(one => ({ group: ids.get(one.key)!, staff: one.staff, from: one.from })),
  )
  for (const from of new Set(write.members.filter(m => m.oneAtATime).map(m => m.from)))
    await leaveGroupsOfKind(
      tx,
      school,
      'registration',
      write.members.filter(m => m.oneAtATime && m.from === from).map(m => m.pupil),
      from,
    )
  await putInGroup(
    tx,
    school,
    write.members.map(m => ({ group: ids.get(m.key)!, pupil: m.pupil, from: m.from, until: m.until })),
  )
}

import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { nextIds } from '#platform/database/next-ids.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Cover, RoleHeld, StaffListed, StaffMember } from './staff.ts'

const iso = (day: Day | null | undefined) => (day === null || day === undefined ? null : isoFromDay(day))

/** Everyone on the staff, by name; `past` adds those who have left. */
export const staffOnDay = (tx: Tx, school: number, day: Day, past = false): Promise<StaffListed[]> =>
  tx.rows<StaffListed>(sql`select s.id, s.name, s.position, s.email, s.reference, s.from_day as "from", s.until_day as "until",
      exists (select 1 from account a where a.id = s.account_id and a.ended_at is null) as account,
      coalesce((select array_agg(r.role order by r.role) from staff_role r where r.school_id = s.school_id and r.staff_id = s.id
        and r.from_day <= ${iso(day)} and coalesce(r.until_day, 'infinity') >= ${iso(day)}), '{}') as roles
    from staff s where s.school_id = ${school} and (${past} or coalesce(s.until_day, 'infinity') >= ${iso(day)}) order by s.name, s.id`)

export const staffById = (tx: Tx, school: number, staff: number): Promise<StaffMember | undefined> =>
  tx.one<StaffMember>(sql`select id, name, position, email, reference, from_day as "from", until_day as "until"
    from staff where school_id = ${school} and id = ${staff}`)

/** The colleague whom the school's own number names, other than this one. */
export const staffWithReference = (
  tx: Tx,
  school: number,
  reference: string,
  but: number | null,
): Promise<{ id: number; name: string } | undefined> =>
  tx.one(
    sql`select id, name from staff where school_id = ${school} and reference = ${reference} and id is distinct from ${but}::int`,
  )

/** Numbers for staff who are about to be added. */
export const newStaffIds = (tx: Tx, count: number): Promise<number[]> => nextIds(tx, 'staff', count)

export type NewStaff = Pick<StaffMember, 'name' | 'position'> & Partial<StaffMember> & { account?: number | null }

/** Adds staff in one statement; gives their numbers in the order of the rows. */
export async function insertStaff(tx: Tx, school: number, rows: NewStaff[]): Promise<number[]> {
  const fresh = await newStaffIds(tx, rows.filter(row => row.id === undefined).length)
  const ids = rows.map(row => row.id ?? fresh.shift()!)
  const sent = rows.map((row, i) => ({
    id: ids[i],
    account_id: row.account ?? null,
    reference: row.reference ?? null,
    name: row.name,
    position: row.position,
    email: row.email ?? null,
    from_day: iso(row.from),
    until_day: iso(row.until),
  }))
  await tx.run(sql`insert into staff (school_id, id, account_id, reference, name, position, email, from_day, until_day)
    select ${school}, r.id, r.account_id, r.reference, r.name, r.position, r.email, r.from_day, r.until_day
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(id int, account_id int, reference text, name text, position text,
      email text, from_day date, until_day date)`)
  return ids
}

/** Sets what stands of a colleague; the audit entry keeps what stood. */
export async function changeStaff(tx: Tx, school: number, s: StaffMember): Promise<void> {
  await tx.run(sql`update staff set name = ${s.name}, position = ${s.position}, email = ${s.email}, reference = ${s.reference},
    from_day = ${iso(s.from)}, until_day = ${iso(s.until)} where school_id = ${school} and id = ${s.id}`)
}

export const rolesOfStaff = (tx: Tx, school: number, staff: number): Promise<RoleHeld[]> =>
  tx.rows<RoleHeld>(sql`select role, from_day as "from", until_day as "until" from staff_role
    where school_id = ${school} and staff_id = ${staff} order by until_day desc nulls first, from_day desc, role`)

/** Gives roles to staff, in one statement. */
export async function giveRoles(
  tx: Tx,
  school: number,
  rows: { staff: number; role: string; from: Day; until?: Day | null }[],
): Promise<void> {
  const sent = rows.map(r => ({ staff_id: r.staff, role: r.role, from_day: iso(r.from), until_day: iso(r.until) }))
  await tx.run(sql`insert into staff_role (school_id, staff_id, role, from_day, until_day)
    select ${school}, r.staff_id, r.role, r.from_day, r.until_day from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
      as r(staff_id int, role text, from_day date, until_day date)
    on conflict (school_id, staff_id, role, from_day) do update set until_day = excluded.until_day`)
}

/** Ends a role, or every role, with this last day; one that has not begun by then is taken away. */
export async function endRoles(tx: Tx, school: number, staff: number, role: string | null, last: Day): Promise<void> {
  const which = sql`school_id = ${school} and staff_id = ${staff} and (${role}::text is null or role = ${role})`
  await tx.run(sql`delete from staff_role where ${which} and from_day > ${iso(last)}`)
  await tx.run(
    sql`update staff_role set until_day = ${iso(last)} where ${which} and coalesce(until_day, 'infinity') > ${iso(last)}`,
  )
}

/** Whether somebody else, with an account, holds one of these roles after a day: so that a school is never left without. */
export async function othersWithRole(tx: Tx, school: number, staff: number, roles: string[], after: Day): Promise<boolean> {
  const row = await tx.one(sql`select 1 from staff_role r join staff s on s.school_id = r.school_id and s.id = r.staff_id
      join account a on a.id = s.account_id and a.ended_at is null
    where r.school_id = ${school} and r.staff_id <> ${staff} and r.role = any(${roles})
      and coalesce(r.until_day, 'infinity') > ${iso(after)} and coalesce(s.until_day, 'infinity') > ${iso(after)}
    union all select 1 from trust_role t join school sc on sc.trust_id = t.trust_id join account a on a.id = t.account_id
      where sc.id = ${school} and t.role = any(${roles}) and a.ended_at is null
        and a.id is distinct from (select account_id from staff where school_id = ${school} and id = ${staff}) limit 1`)
  return row !== undefined
}

const coverRows = sql`select c.id, c.absent_staff_id as absent, a.name as "absentName", c.covering_staff_id as covering,
    b.name as "coveringName", c.from_day as "from", c.until_day as "until"
  from cover c join staff a on a.school_id = c.school_id and a.id = c.absent_staff_id
  join staff b on b.school_id = c.school_id and b.id = c.covering_staff_id`

/** Cover that holds on a day or later: of the whole school, or what concerns one colleague. */
export const coverFrom = (tx: Tx, school: number, day: Day, staff: number | null = null): Promise<Cover[]> =>
  tx.rows<Cover>(sql`${coverRows} where c.school_id = ${school} and c.until_day >= ${iso(day)}
    and (${staff}::int is null or ${staff} in (c.absent_staff_id, c.covering_staff_id)) order by c.from_day, c.id`)

export const coverById = (tx: Tx, school: number, cover: number): Promise<Cover | undefined> =>
  tx.one<Cover>(sql`${coverRows} where c.school_id = ${school} and c.id = ${cover}`)

/** Lets one colleague answer for another's groups. */
export async function giveCover(
  tx: Tx,
  school: number,
  cover: { absent: number; covering: number; from: Day; until: Day },
): Promise<void> {
  await tx.run(sql`insert into cover (school_id, absent_staff_id, covering_staff_id, from_day, until_day)
    values (${school}, ${cover.absent}, ${cover.covering}, ${iso(cover.from)}, ${iso(cover.until)})`)
}

/** Ends cover with this last day; cover that has not begun by then is taken away. */
export async function endCover(tx: Tx, school: number, cover: number, last: Day): Promise<void> {
  await tx.run(sql`delete from cover where school_id = ${school} and id = ${cover} and from_day > ${iso(last)}`)
  await tx.run(
    sql`update cover set until_day = ${iso(last)} where school_id = ${school} and id = ${cover} and until_day > ${iso(last)}`,
  )
}

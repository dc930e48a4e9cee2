import sql, { raw } from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { nextIds } from '#platform/database/next-ids.ts'
import type { Parent } from './parent.ts'

const columns = raw(`p.id, p.name, p.address, p.email, o.relationship, o.parental_responsibility as "parentalResponsibility",
  o.lives_with as "livesWith", o.priority, o.emergency_contact as "emergencyContact", o.telephone`)

/** The parents of a pupil, in the order in which to call them. */
export const parentsOf = (tx: Tx, school: number, pupil: number): Promise<Parent[]> =>
  tx.rows<Parent>(sql`select ${columns} from parent_of o join parent p on p.school_id = o.school_id and p.id = o.parent_id
    where o.school_id = ${school} and o.pupil_id = ${pupil} order by o.priority, p.name, p.id`)

/** One parent of one pupil. */
export const parentOf = (tx: Tx, school: number, pupil: number, parent: number): Promise<Parent | undefined> =>
  tx.one<Parent>(sql`select ${columns} from parent_of o join parent p on p.school_id = o.school_id and p.id = o.parent_id
    where o.school_id = ${school} and o.pupil_id = ${pupil} and o.parent_id = ${parent}`)

/** Other pupils whose parent this is as well. */
export const otherChildrenOf = (
  tx: Tx,
  school: number,
  parent: number,
  but: number,
): Promise<{ id: number; surname: string; forename: string; knownAs: string }[]> =>
  tx.rows(sql`select q.id, q.surname, q.forename, q.known_as as "knownAs" from parent_of o
    join pupil q on q.school_id = o.school_id and q.id = o.pupil_id
    where o.school_id = ${school} and o.parent_id = ${parent} and o.pupil_id <> ${but} order by q.surname, q.forename`)

/** Numbers for parents who are about to be added. */
export const newParentIds = (tx: Tx, count: number): Promise<number[]> => nextIds(tx, 'parent', count)

/** Adds parents in one statement; gives their numbers in the order of the rows. */
export async function insertParents(
  tx: Tx,
  school: number,
  rows: { id?: number; name: string; address?: string; email?: string }[],
): Promise<number[]> {
  const fresh = await newParentIds(tx, rows.filter(row => row.id === undefined).length)
  const ids = rows.map(row => row.id ?? fresh.shift()!)
  const sent = rows.map((row, i) => ({ id: ids[i], name: row.name, address: row.address ?? '', email: row.email ?? '' }))
  await tx.run(sql`insert into parent (school_id, id, name, address, email)
    select ${school}, r.id, r.name, r.address, r.email from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
      as r(id int, name text, address text, email text)`)
  return ids
}

export type ParentTie = Omit<Parent, 'id' | 'name' | 'address' | 'email'> & { pupil: number; parent: number }

/** Says whose parents they are and how they stand to the pupil, in one statement; what was said before is replaced. */
export async function putParents(tx: Tx, school: number, ties: ParentTie[]): Promise<void> {
  const sent = ties.map(t => ({
    pupil_id: t.pupil,
    parent_id: t.parent,
    relationship: t.relationship,
    parental_responsibility: t.parentalResponsibility,
    lives_with: t.livesWith,
    priority: t.priority,
    emergency_contact: t.emergencyContact,
    telephone: t.telephone,
  }))
  await tx.run(sql`insert into parent_of (school_id, pupil_id, parent_id, relationship, parental_responsibility, lives_with, priority, emergency_contact, telephone)
    select ${school}, r.pupil_id, r.parent_id, r.relationship, r.parental_responsibility, r.lives_with, r.priority, r.emergency_contact, r.telephone
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(pupil_id int, parent_id int, relationship text, parental_responsibility boolean,
      lives_with boolean, priority smallint, emergency_contact boolean, telephone text)
    on conflict (school_id, pupil_id, parent_id) do update set relationship = excluded.relationship,
      parental_responsibility = excluded.parental_responsibility, lives_with = excluded.lives_with, priority = excluded.priority,
      emergency_contact = excluded.emergency_contact, telephone = excluded.telephone`)
}

/** Sets a parent's name, address and e-mail address, for each of their children. */
export async function changeParent(tx: Tx, school: number, p: Pick<Parent, 'id' | 'name' | 'address' | 'email'>): Promise<void> {
  await tx.run(
    sql`update parent set name = ${p.name}, address = ${p.address}, email = ${p.email} where school_id = ${school} and id = ${p.id}`,
  )
}

/** From now on not a parent of this pupil; the person and the audit entry stay. */
export async function partParent(tx: Tx, school: number, pupil: number, parent: number): Promise<void> {
  await tx.run(sql`delete from parent_of where school_id = ${school} and pupil_id = ${pupil} and parent_id = ${parent}`)
}

/** Parents to choose from, by name, who are not yet a parent of this pupil. */
export const parentsNamed = (
  tx: Tx,
  school: number,
  name: string,
  but: number,
): Promise<{ id: number; name: string; children: string }[]> =>
  tx.rows(sql`select p.id, p.name, string_agg(q.forename || ' ' || q.surname, ', ') as children from parent p
    join parent_of o on o.school_id = p.school_id and o.parent_id = p.id join pupil q on q.school_id = o.school_id and q.id = o.pupil_id
    where p.school_id = ${school} and lower(p.name) = lower(${name})
      and not exists (select 1 from parent_of x where x.school_id = p.school_id and x.parent_id = p.id and x.pupil_id = ${but})
    group by p.id, p.name limit 10`)

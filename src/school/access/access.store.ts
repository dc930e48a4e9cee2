import sql from 'sql-template-tag'
import type { Database, Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import type { Viewer } from './viewer.ts'

/** The school an address speaks of. */
export interface School {
  id: number
  name: string
  trust: number | null
  phase: string
  boards: boolean
  photographs: boolean
}

export interface Arrival {
  account: number
  kind: 'browser' | 'token'
  seenAt: Date
  school: School | null
  viewer: Viewer
}

/** Who holds this token, and what they are in this school on this day; nothing when the token is unknown, ended or over. */
export async function arrivalByToken(
  db: Database,
  tokenHash: Buffer,
  schoolId: number | null,
  now: Date,
  today: Day,
): Promise<Arrival | undefined> {
  return db.read(schoolId, async tx => {
    const day = isoFromDay(today)
    const row = await tx.one<{
      account: number
      kind: 'browser' | 'token'
      seenAt: Date
      name: string
      email: string
      school: School | null
      staff: number | null
      staffName: string | null
      position: string | null
      roles: string[] | null
      trustRoles: string[] | null
      groups: number[] | null
    }>(sql`select a.id as account, s.kind, s.seen_at as "seenAt", a.name, a.email, st.id as staff, st.name as "staffName", st.position,
        (select json_build_object('id', sc.id, 'name', sc.name, 'trust', sc.trust_id, 'phase', sc.phase, 'boards', sc.boards,
           'photographs', sc.photographs_on_registers) from school sc where sc.id = ${schoolId}) as school,
        (select array_agg(r.role) from staff_role r where r.school_id = st.school_id and r.staff_id = st.id
           and r.from_day <= ${day} and coalesce(r.until_day, 'infinity') >= ${day}) as roles,
        (select array_agg(t.role) from trust_role t join school sc on sc.trust_id = t.trust_id
           where t.account_id = a.id and sc.id = ${schoolId}) as "trustRoles",
        (select array_agg(distinct g.group_id) from group_staff g where g.school_id = st.school_id
           and g.from_day <= ${day} and coalesce(g.until_day, 'infinity') >= ${day}
           and (g.staff_id = st.id or g.staff_id in (select c.absent_staff_id from cover c where c.school_id = st.school_id
             and c.covering_staff_id = st.id and c.from_day <= ${day} and c.until_day >= ${day}))) as groups
      from sign_in s join account a on a.id = s.account_id
      left join staff st on st.school_id = ${schoolId} and st.account_id = a.id
        and coalesce(st.from_day, '-infinity') <= ${day} and coalesce(st.until_day, 'infinity') >= ${day}
      where s.token_hash = ${tokenHash} and s.ended_at is null and a.ended_at is null
        and (s.expires_at is null or s.expires_at > ${now}) limit 1`)
    if (!row) return undefined
    return {
      account: row.account,
      kind: row.kind,
      seenAt: row.seenAt,
      school: row.school,
      viewer: {
        account: row.account,
        name: row.staffName ?? row.name,
        email: row.email,
        staff: row.staff,
        position: row.position ?? (row.trustRoles?.length ? 'Trust' : ''),
        roles: [...(row.roles ?? []), ...(row.trustRoles ?? [])],
        groups: row.groups ?? [],
      },
    }
  })
}

/** The schools in which this account has a part, by name. */
export async function schoolsOfAccount(db: Database, account: number): Promise<{ id: number; name: string }[]> {
  return db.read(
    null,
    tx =>
      tx.rows(sql`select sc.id, sc.name from school sc
      where exists (select 1 from staff st where st.school_id = sc.id and st.account_id = ${account})
        or exists (select 1 from trust_role t where t.trust_id = sc.trust_id and t.account_id = ${account})
      order by sc.name`),
    { account },
  )
}

/** Whether a pupil belongs, on this day, to one of these groups. */
export async function pupilInGroups(tx: Tx, school: number, pupil: number, groups: number[], today: Day): Promise<boolean> {
  const day = isoFromDay(today)
  return (
    (await tx.one(sql`select 1 from group_member where school_id = ${school} and pupil_id = ${pupil} and group_id = any(${groups})
      and from_day <= ${day} and coalesce(until_day, 'infinity') >= ${day} limit 1`)) !== undefined
  )
}

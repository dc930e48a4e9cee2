import sql, { join } from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'

/** One line of what was recorded, as it is kept. */
export interface AuditLine {
  number: number
  kind: string
  at: Date
  by: string
  position: string
  reason: string
  about: Record<string, unknown>
}

export interface AuditFilter {
  kind?: string
  by?: string
  from?: Date
  until?: Date
  /** One pupil's own changes. */
  pupil?: number
  kinds?: string[]
}

// Only what is asked about stands in the statement, so that counting a whole school stays a walk along the key.
const where = (school: number, { kind, by, from, until, kinds, pupil }: AuditFilter) =>
  join(
    [
      sql`school_id = ${school}`,
      ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
      ...(kinds === undefined ? [] : [sql`kind = any(${kinds})`]),
      ...(by === undefined ? [] : [sql`position(lower(${by}) in lower(by_name)) > 0`]),
      ...(from === undefined ? [] : [sql`at >= ${from}`]),
      ...(until === undefined ? [] : [sql`at < ${until}`]),
      ...(pupil === undefined
        ? []
        : [
            sql`(about ->> 'pupil' = ${String(pupil)} or (kind = 'PupilsImported' and about -> 'pupils' @> ${JSON.stringify([{ id: pupil }])}::jsonb))`,
          ]),
    ],
    ' and ',
  )

/** What was recorded in the school, newest first. What is long in a line, such as a register's marks, is left in the record. */
export const auditLines = (tx: Tx, school: number, filter: AuditFilter, limit: number, offset = 0): Promise<AuditLine[]> =>
  tx.rows<AuditLine>(sql`select number, kind, at, by_name as by, by_position as position, reason,
      case when kind = 'PupilsImported' then jsonb_build_object('changes',
          jsonb_path_query_first(about, '$.pupils[*] ? (@.id == $pupil).changes', jsonb_build_object('pupil', ${filter.pupil ?? null}::integer)))
        when length(about::text) > 20000 then jsonb_build_object('long', true) else about end as about
    from happening where ${where(school, filter)} order by number desc limit ${limit} offset ${offset}`)

/** How many lines there are. The numbers of a school have no gaps, so the last of them counts them all. */
export async function countAudit(tx: Tx, school: number, filter: AuditFilter): Promise<number> {
  if (Object.values(filter).every(asked => asked === undefined)) {
    const last = await tx.one<{ number: number }>(
      sql`select last_happening as number from school_counter where school_id = ${school}`,
    )
    return last?.number ?? 0
  }
  const row = await tx.one<{ count: number }>(sql`select count(*)::int as count from happening where ${where(school, filter)}`)
  return row?.count ?? 0
}

/** Which of these kinds of thing were ever recorded here: each asked by itself, so that the key answers. */
export async function auditKinds(tx: Tx, school: number, known: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ kind: string }>(sql`select k.kind from unnest(${known}::text[]) with ordinality as k(kind, place)
    where exists (select 1 from happening h where h.school_id = ${school} and h.kind = k.kind) order by k.place`)
  return rows.map(row => row.kind)
}

/** The names of pupils and groups that lines speak of by number. */
export async function namesOf(tx: Tx, school: number, numbers: { pupils: number[]; groups: number[] }) {
  const pupils = await tx.rows<{
    id: number
    name: string
  }>(sql`select id, coalesce(nullif(known_as, ''), forename) || ' ' || surname as name
    from pupil where school_id = ${school} and id = any(${numbers.pupils})`)
  const groups = await tx.rows<{ id: number; name: string }>(
    sql`select id, name from pupil_group where school_id = ${school} and id = any(${numbers.groups})`,
  )
  return { pupils: new Map(pupils.map(p => [p.id, p.name])), groups: new Map(groups.map(g => [g.id, g.name])) }
}

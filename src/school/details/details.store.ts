import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import type { phases, schoolKinds } from './details.contract.ts'

/** R-0101: what a school is. */
export interface SchoolDetails {
  id: number
  name: string
  urn: string | null
  phase: keyof typeof phases
  kind: keyof typeof schoolKinds
  localAuthority: string
  boards: boolean
  photographs: boolean
  trust: string | null
}

export const detailsOf = (tx: Tx, school: number): Promise<SchoolDetails | undefined> =>
  tx.one<SchoolDetails>(sql`select s.id, s.name, s.urn, s.phase, s.kind, s.local_authority as "localAuthority", s.boards,
      s.photographs_on_registers as photographs, t.name as trust
    from school s left join trust t on t.id = s.trust_id where s.id = ${school}`)

/** Sets what stands of the school; the audit entry keeps what stood. */
export async function changeDetails(tx: Tx, s: Omit<SchoolDetails, 'trust'>): Promise<void> {
  await tx.run(sql`update school set name = ${s.name}, urn = ${s.urn}, phase = ${s.phase}, kind = ${s.kind},
    local_authority = ${s.localAuthority}, boards = ${s.boards}, photographs_on_registers = ${s.photographs} where id = ${s.id}`)
}

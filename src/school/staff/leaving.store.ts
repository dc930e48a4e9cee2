import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'

/** A colleague who leaves answers for no group, and covers for nobody, after the last day. */
export async function endAllGroupsOfStaff(tx: Tx, school: number, staff: number, last: Day): Promise<void> {
  const day = isoFromDay(last)
  await tx.run(sql`delete from group_staff where school_id = ${school} and staff_id = ${staff} and from_day > ${day}`)
  await tx.run(sql`update group_staff set until_day = ${day} where school_id = ${school} and staff_id = ${staff}
    and coalesce(until_day, 'infinity') > ${day}`)
  await tx.run(sql`delete from cover where school_id = ${school} and covering_staff_id = ${staff} and from_day > ${day}`)
  await tx.run(
    sql`update cover set until_day = ${day} where school_id = ${school} and covering_staff_id = ${staff} and until_day > ${day}`,
  )
}

import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Database } from '#platform/database/database.ts'
import { addAccount } from '#school/access/account.store.ts'
import type { firstRunForm } from '#school/access/sign-in.contract.ts'
import { isoFromDay } from '#time/day.ts'
import { londonNow } from '#time/london.ts'

const someoneIsHere = new WeakSet<Database>()

/** Whether the installation has no account yet, so that the first person may make themselves its administrator. */
export async function nothingYet(db: Database): Promise<boolean> {
  if (someoneIsHere.has(db)) return false
  const row = await db.read(null, tx => tx.one(sql`select 1 from account limit 1`))
  if (row) someoneIsHere.add(db)
  return row === undefined
}

export type FirstRun = Omit<z.output<typeof firstRunForm>, 'password'> & { passwordHash: string }

/** Makes the first school, its administrator and their roles, all or nothing; undefined when somebody was quicker. */
export async function makeSchool(
  { db, clock }: { db: Database; clock: () => Date },
  first: FirstRun,
): Promise<{ school: number; account: number } | undefined> {
  const now = clock()
  const today = isoFromDay(londonNow(now).day)
  return db.write(null, async tx => {
    await tx.run(sql`select pg_advisory_xact_lock(7213)`)
    if (await tx.one(sql`select 1 from account limit 1`)) return undefined
    await tx.run(sql`insert into installation (made_at) values (${now}) on conflict do nothing`)
    const account = await addAccount(tx, { ...first, now })
    const trust = first.trust
      ? (await tx.one<{ id: number }>(sql`insert into trust (name) values (${first.trust}) returning id`))!.id
      : null
    const school = (await tx.one<{ id: number }>(sql`insert into school (trust_id, name, phase, kind, local_authority)
      values (${trust}, ${first.school}, ${first.phase}, ${first.kind}, ${first.localAuthority}) returning id`))!.id
    await tx.run(sql`select set_config('daymark.school', ${String(school)}, true)`)
    await tx.run(sql`insert into school_counter (school_id, last_happening) values (${school}, 1)`)
    if (trust)
      await tx.run(sql`insert into trust_role (trust_id, account_id, role) values (${trust}, ${account}, 'administrator')`)
    const staff = (await tx.one<{ id: number }>(sql`insert into staff (school_id, account_id, name, position, email, from_day)
      values (${school}, ${account}, ${first.name}, ${first.position}, ${first.email}, ${today}) returning id`))!.id
    await tx.run(
      sql`insert into staff_role (school_id, staff_id, role, from_day) values (${school}, ${staff}, 'administrator', ${today})`,
    )
    await tx.run(sql`insert into happening (school_id, number, kind, at, by_account, by_staff, by_name, by_position, about)
      values (${school}, 1, 'SchoolMade', ${now}, ${account}, ${staff}, ${first.name}, ${first.position}, ${JSON.stringify({ school: first.school })})`)
    return { school, account }
  })
}

import type { Day } from '#time/day.ts'
import { type DemonstrationSchool, makeSchool } from './demonstration-school.ts'
import { countIds } from './ids.ts'
import type { Doer } from './ledger/order.ts'
import type { Account } from './people/staff.ts'
import { accountTables, schoolTables, trustTables } from './rows.ts'
import { schoolYearOf } from './school-year.ts'
import type { Table } from './table.ts'
import { plans, trustAddress, trustName, trustPosts } from './who-signs-in.ts'

/** What the demonstration is made from: the same three give the same rows. */
export interface DemonstrationOf {
  seed: string
  today: Day
  /** Every account's password, hashed once. */
  passwordHash: string
}

/** A trust of four invented schools, ready to be written. */
export interface Demonstration {
  trust: string
  trustId: number
  /** Who has set what the trust sets. */
  trustLead: Doer
  schools: DemonstrationSchool[]
  /** Whom to sign in as. */
  accounts: Account[]
  /** Rows for every table, in the order in which they can be written. */
  tables: (now: Date) => Table[]
  /** The last number given out in each table that counts. */
  lastIds: [table: string, id: number][]
}

/** Makes the demonstration trust: deterministic, from the seed and the day alone. */
export function makeDemonstration({ seed, today, passwordHash }: DemonstrationOf): Demonstration {
  const ids = countIds()
  const trustId = ids.next('trust')
  const people = trustPosts.map(post => ({ ...post, id: ids.next('account'), email: trustAddress(post.at), school: trustName }))
  const year = schoolYearOf(today)
  const ofTrust = people.map(({ id, name, position, role }) => ({ id: null, account: id, name, position, role }))
  const schools = plans.map(plan => makeSchool(plan, year, seed, today, ids, ofTrust))
  const accounts: Account[] = [...people, ...schools.flatMap(school => school.accounts)]
  return {
    trust: trustName,
    trustId,
    trustLead: ofTrust.find(({ role }) => role === 'trust-attendance-lead')!,
    schools,
    accounts: accounts.map(({ id, email, name, position, school }) => ({ id, email, name, position, school })),
    tables: now => [
      ...trustTables(trustId, trustName, schools, now),
      ...accountTables(trustId, people, accounts, passwordHash, now),
      ...schools.flatMap(schoolTables),
    ],
    lastIds: ids.last(),
  }
}

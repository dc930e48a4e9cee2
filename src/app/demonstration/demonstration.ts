import type { Day } from '#time/day.ts'
import { type DemonstrationSchool, makeSchool } from './demonstration-school.ts'
import { countIds } from './ids.ts'
import type { Account } from './people/staff.ts'
import { accountTables, schoolTables, trustTables } from './rows.ts'
import { schoolYearOf } from './school-year.ts'
import { copperbeck } from './schools/copperbeck.ts'
import { fernlock } from './schools/fernlock.ts'
import { harrowmere } from './schools/harrowmere.ts'
import { stWildas } from './schools/st-wildas.ts'
import type { Table } from './table.ts'

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
  schools: DemonstrationSchool[]
  /** Whom to sign in as. */
  accounts: Account[]
  /** Rows for every table, in the order in which they can be written. */
  tables: (now: Date) => Table[]
  /** The last number given out in each table that counts. */
  lastIds: [table: string, id: number][]
}

/** The name of the trust, and of the people who work for all of its schools. */
const trust = 'Lanternfield Learning Trust'
const trustPosts = [
  { at: 'admin', name: 'Rosalind Thackeray', position: 'System administrator', role: 'administrator' },
  { at: 'attendance', name: 'Gareth Onslow', position: 'Trust attendance lead', role: 'trust-attendance-lead' },
  { at: 'safeguarding', name: 'Priya Wetherby', position: 'Trust safeguarding lead', role: 'trust-safeguarding' },
  { at: 'board', name: 'Hilary Marchbanks', position: 'Chair of the trust board', role: 'trust-board' },
] as const

/** Makes the demonstration trust: deterministic, from the seed and the day alone. */
export function makeDemonstration({ seed, today, passwordHash }: DemonstrationOf): Demonstration {
  const ids = countIds()
  const trustId = ids.next('trust')
  const people = trustPosts.map(post => ({
    ...post,
    id: ids.next('account'),
    email: `${post.at}@lanternfield.example.org`,
    school: trust,
  }))
  const year = schoolYearOf(today)
  const schools = [fernlock, harrowmere, stWildas, copperbeck].map(plan => makeSchool(plan, year, seed, today, ids))
  const accounts: Account[] = [...people, ...schools.flatMap(school => school.accounts)]
  return {
    trust,
    schools,
    accounts: accounts.map(({ id, email, name, position, school }) => ({ id, email, name, position, school })),
    tables: now => [
      ...trustTables(trustId, trust, schools, now),
      ...accountTables(trustId, people, accounts, passwordHash, now),
      ...schools.flatMap(schoolTables),
    ],
    lastIds: ids.last(),
  }
}

import type { Database, Tx } from '#platform/database/database.ts'
import type { Decided, Recorder } from '#platform/database/record.ts'
import type { AnyContract, Door } from '#platform/http/door.ts'
import type { Day } from '#time/day.ts'
import type { School } from './access.store.ts'
import type { Action, Reach } from './roles.ts'
import type { Viewer } from './viewer.ts'

/** What every door has at hand: the database, and the time at this moment in England. */
export interface OpenContext {
  db: Database
  now: Date
  today: Day
  minute: number
}

/** Inside a school: who asks, which school, and the one way to write. */
export interface SchoolContext extends OpenContext {
  school: School
  viewer: Viewer
  /** How far this person may do something here: 'own', 'school', or not at all. */
  reach(action: Action): Reach | undefined
  /** Whether this person may do something for the whole school. */
  may(action: Action): boolean
  /** Reads in one transaction that sees this school alone. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Decides and writes in one transaction, with its audit entry, in this person's name. */
  record<T, No = never>(decide: (tx: Tx) => Promise<Decided<T, No>>): Promise<{ recorded: T; number: number } | { no: No }>
}

/** Signed in, outside any school: the account and the token it came with. */
export interface AccountContext extends OpenContext {
  account: number
  name: string
  email: string
  tokenHash: Buffer
  recorder: Recorder
}

/**
 * What a door asks before it opens. `of` says on what: the whole school, the group or pupil that the address names,
 * or 'own': any reach will do, and the door shows only what is this person's.
 */
export interface SchoolNeeds {
  kind: 'school'
  may: Action
  of: 'school' | 'group' | 'pupil' | 'own'
}

export type Needs = { kind: 'open' } | { kind: 'account' } | SchoolNeeds

/** A door inside a school: its address begins with /schools/:school. */
export function schoolDoor<C extends AnyContract>(
  may: Action,
  of: SchoolNeeds['of'],
  door: Omit<Door<C, SchoolContext, Needs>, 'needs'>,
): Door<C, SchoolContext, Needs> {
  return { ...door, needs: { kind: 'school', may, of } }
}

/** A door for whoever has signed in. */
export function accountDoor<C extends AnyContract>(
  door: Omit<Door<C, AccountContext, Needs>, 'needs'>,
): Door<C, AccountContext, Needs> {
  return { ...door, needs: { kind: 'account' } }
}

/** A door for everyone. */
export function openDoor<C extends AnyContract>(door: Omit<Door<C, OpenContext, Needs>, 'needs'>): Door<C, OpenContext, Needs> {
  return { ...door, needs: { kind: 'open' } }
}

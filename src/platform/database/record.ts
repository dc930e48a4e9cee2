import sql from 'sql-template-tag'
import type { Database, Tx } from './database.ts'

/** Who did it, as the record keeps it for ever: name and position are copied, so that later changes of staff never rewrite it. */
export interface By {
  account: number | null
  staff: number | null
  name: string
  position: string
}

/** Something recorded: a name in the past tense, the facts, and the reason where one was asked for. */
export interface Happening {
  kind: string
  about: object
  reason?: string
}

/** A happening as it stands in the school's one order. */
export interface Recorded extends Happening {
  school: number
  number: number
  at: Date
  by: By
}

/** What a decision gives: something to record and write, or why not. Nothing is kept of the second. */
export type Decided<T, No> = { happening: Happening; write: (tx: Tx, number: number) => Promise<T> } | { no: No }

/** "When this is recorded, that follows": runs in the same transaction, all or nothing. */
export type Reaction = (tx: Tx, recorded: Recorded) => Promise<void>

export interface Recording {
  school: number
  by: By
  at: Date
}

/** One transaction = the lock on the school's order, the decision, the audit entry, the write, the reactions. */
export type Recorder = <T, No = never>(
  recording: Recording,
  decide: (tx: Tx) => Promise<Decided<T, No>>,
) => Promise<{ recorded: T; number: number } | { no: No }>

class Declined<No> extends Error {
  readonly no: No
  constructor(no: No) {
    super('declined')
    this.no = no
  }
}

/** Makes the one door to writing: every write of a school goes through it, so that none can forget its audit entry. */
export function createRecorder(
  db: Database,
  reactions: Reaction[] = [],
  afterCommit: (recorded: Recorded) => void = () => {},
): Recorder {
  return async ({ school, by, at }, decide) => {
    let happened: Recorded | undefined
    try {
      const result = await db.write(school, async tx => {
        // Sent together, run in this order: the lock is held before the decision's first look.
        const [number, decided] = await Promise.all([nextNumber(tx, school), decide(tx)])
        if ('no' in decided) throw new Declined(decided.no)
        happened = { ...decided.happening, school, number, at, by }
        const [, recorded] = await Promise.all([insertHappening(tx, happened), decided.write(tx, number)])
        for (const react of reactions) await react(tx, happened)
        return { recorded, number }
      })
      if (happened) afterCommit(happened)
      return result
    } catch (error) {
      if (error instanceof Declined) return { no: error.no }
      throw error
    }
  }
}

/** The next number in the school's order; the row stays locked until commit, so that numbers have no gaps and saves queue up. */
async function nextNumber(tx: Tx, school: number): Promise<number> {
  const row = await tx.one<{ number: number }>(
    sql`update school_counter set last_happening = last_happening + 1 where school_id = ${school} returning last_happening as number`,
  )
  if (!row) throw new Error(`school ${school} has no counter of happenings`)
  return row.number
}

async function insertHappening(tx: Tx, h: Recorded): Promise<void> {
  await tx.run(sql`insert into happening (school_id, number, kind, at, by_account, by_staff, by_name, by_position, about, reason)
    values (${h.school}, ${h.number}, ${h.kind}, ${h.at}, ${h.by.account}, ${h.by.staff}, ${h.by.name}, ${h.by.position},
      ${JSON.stringify(h.about)}, ${h.reason ?? ''})`)
}

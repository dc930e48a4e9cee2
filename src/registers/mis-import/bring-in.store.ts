import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Database, Tx } from '#platform/database/database.ts'
import type { Decided } from '#platform/database/record.ts'
import type { ClockTime } from '#time/clock.ts'
import type { Day } from '#time/day.ts'
import { type FileGiven, mappingFor, type OpenedFile, openFile } from './import-file.ts'
import { daysOfSheet, sessionColumns, withSessions } from './marks/mark-row.ts'
import { loadForMarks, writeMarks } from './marks/marks.store.ts'
import { planMarks } from './marks/plan-marks.ts'
import { loadPeople } from './people/people.store.ts'
import { planGroups } from './people/plan-groups.ts'
import { planPupils } from './people/plan-pupils.ts'
import { planStaff } from './people/plan-staff.ts'
import { writeGroups, writePupils, writeStaff } from './people/write-people.store.ts'
import type { ImportChoices, Plan } from './plan.ts'
import { columnsOf, type ImportKind } from './reading/columns.ts'
import { Findings } from './reading/finding.ts'
import type { Mapping } from './reading/match-columns.ts'
import { Sheet } from './reading/row.ts'

/** What is to be brought in, and by what light. */
export interface ImportGiven {
  school: number
  kind: ImportKind
  file: FileGiven
  mapping?: Mapping
  choices: ImportChoices
  now: { day: Day; minute: ClockTime }
}

/** A file compared with the school; `write` puts it there, within the transaction it is given. */
export interface Prepared {
  plan: Plan<unknown>
  mapping: Mapping
  opened: OpenedFile
  /** What the record of the import keeps, beside file and counts. */
  about: object
  write(tx: Tx, number: number): Promise<void>
}

/** Why a file did not get as far as its rows. */
export type Unprepared = { unreadable: string; remedy: string } | { lacks: string[]; mapping: Mapping; opened: OpenedFile }

/** Reads a file and works out what it would do, with the school as it is in this transaction. Nothing is written. */
export async function prepare(tx: Tx, given: ImportGiven): Promise<Prepared | Unprepared> {
  const opened = openFile(given.file)
  if ('unreadable' in opened) return opened
  const { headers } = opened.table
  const remembered = await rememberedMapping(tx, given.school, given.kind, opened.headingsKey)
  const { mapping, lacks } = mappingFor(given.kind, headers, remembered, given.mapping)
  if (lacks.length > 0) return { lacks, mapping, opened }
  return { mapping, opened, ...(await compare(tx, given, opened, mapping)) }
}

async function compare(
  tx: Tx,
  given: ImportGiven,
  { table }: OpenedFile,
  mapping: Mapping,
): Promise<Pick<Prepared, 'plan' | 'about' | 'write'>> {
  const { school, kind, choices, now } = given
  const findings = new Findings()
  for (const says of table.notes) findings.add({ row: 0, column: '', value: '', says, remedy: '', severity: 'note' })
  if (kind === 'marks') {
    const sheet = new Sheet(table, withSessions(mapping, table.headers), findings)
    const here = await loadForMarks(tx, school, now, daysOfSheet(sheet, sessionColumns(table.headers)))
    const plan = planMarks(sheet, table.headers, here)
    return {
      plan,
      about: { marks: plan.write.entries.length },
      write: (tx, number) => writeMarks(tx, school, number, plan.write.entries),
    }
  }
  const sheet = new Sheet(table, mapping, findings)
  const here = await loadPeople(tx, school, now.day)
  if (kind === 'staff') {
    const plan = planStaff(sheet, here, choices)
    const about = { staff: plan.write.change.map(({ staff, changes }) => ({ id: staff.id, changes })) }
    return { plan, about, write: tx => writeStaff(tx, school, plan.write, now.day) }
  }
  if (kind === 'groups') {
    const plan = planGroups(sheet, here)
    return {
      plan,
      about: { groups: plan.write.change.map(({ id, changes }) => ({ id, changes })) },
      write: tx => writeGroups(tx, school, plan.write, here),
    }
  }
  const plan = planPupils(sheet, here, choices)
  const about = {
    pupils: plan.write.change.map(({ id, changes }) => ({ id, changes })),
    moves: plan.write.moves,
    ended: plan.write.ends,
    begun: plan.write.starts,
    contacts: plan.write.contacts.map(c => ({ pupil: c.pupil, original: c.parent, amended: c.given })),
  }
  return { plan, about, write: (tx, number) => writePupils(tx, school, number, plan.write, here) }
}

const kindOfHappening: Record<ImportKind, string> = {
  pupils: 'PupilsImported',
  staff: 'StaffImported',
  groups: 'GroupsImported',
  marks: 'MarksImported',
}

/** Why nothing was written. */
export type NotBroughtIn = Unprepared | { refused: Prepared } | { nothing: Prepared }

/**
 * Brings a file in, in one transaction: all of it, or with `skipProblems` all its sound rows; otherwise nothing at all.
 * What was worked out beforehand is used when the school has not moved on meanwhile, so that its order is held only for the writing.
 */
export async function bringIn(
  db: Database,
  record: RecordHere,
  given: ImportGiven,
): Promise<{ recorded: Prepared; number: number } | { no: NotBroughtIn }> {
  const before = await db.read(
    given.school,
    async tx => ({ prepared: await prepare(tx, given), last: await lastHappening(tx, given.school) }),
    patient,
  )
  return record(tx => decide(tx, given, before))
}

/** Records in the school of the file, in the name of whoever brings it in. */
export type RecordHere = (
  decide: (tx: Tx) => Promise<Decided<Prepared, NotBroughtIn>>,
) => Promise<{ recorded: Prepared; number: number } | { no: NotBroughtIn }>

const patient = { statementMilliseconds: 60_000 }

async function decide(
  tx: Tx,
  given: ImportGiven,
  before: { prepared: Prepared | Unprepared; last: number },
): Promise<Decided<Prepared, NotBroughtIn>> {
  const unmoved = (await lastHappening(tx, given.school)) === before.last + 1
  const prepared = unmoved ? before.prepared : await prepare(tx, given)
  if (!('plan' in prepared)) return { no: prepared }
  const { counts } = prepared.plan
  if (counts.problems > 0 && !given.choices.skipProblems) return { no: { refused: prepared } }
  if (counts.new + counts.changed === 0) return { no: { nothing: prepared } }
  const { name, content } = given.file
  const about = { name, file: { name, sha256: createHash('sha256').update(content).digest('hex') }, counts, ...prepared.about }
  return {
    happening: { kind: kindOfHappening[given.kind], about },
    write: async (tx, number) => {
      await prepared.write(tx, number)
      await rememberMapping(tx, given.school, given.kind, prepared.opened.headingsKey, whole(given.kind, prepared.mapping))
      return prepared
    },
  }
}

/** Every fact with its column, or with none: so that a column which a person took away is not recognised anew. */
export const whole = (kind: ImportKind, mapping: Mapping): Mapping =>
  Object.fromEntries(columnsOf[kind].map(({ field }) => [field, mapping[field] ?? '']))

const lastHappening = async (tx: Tx, school: number): Promise<number> =>
  (await tx.one<{ last: number }>(sql`select last_happening as last from school_counter where school_id = ${school}`))?.last ?? 0

async function rememberedMapping(tx: Tx, school: number, kind: ImportKind, headings: string): Promise<Mapping | undefined> {
  const row = await tx.one<{ columns: Mapping }>(
    sql`select columns from import_mapping where school_id = ${school} and kind = ${kind} and headers = ${headings}`,
  )
  return row?.columns
}

/** Keeps which column means what, for the next file with these headings. */
export async function rememberMapping(
  tx: Tx,
  school: number,
  kind: ImportKind,
  headings: string,
  mapping: Mapping,
): Promise<void> {
  await tx.run(sql`insert into import_mapping (school_id, kind, headers, columns) values (${school}, ${kind}, ${headings}, ${JSON.stringify(mapping)})
    on conflict (school_id, kind, headers) do update set columns = excluded.columns`)
}

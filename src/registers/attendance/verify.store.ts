import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { type Day, dayText, longDay } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { codeAt, stripLength } from './strip.ts'
import { foldedStrips, keptStrips, stripYears } from './strips.store.ts'

/** One law of the ledgers, looked at: nothing, or the first place where it is broken. */
export interface Verified {
  law: string
  broken?: string
}

const sessionWord = (letter: string): string => (letter === 'A' ? 'morning' : 'afternoon')
const placeOf = (row: { pupil: number; day: Day; session: string }): string =>
  `pupil ${row.pupil}, ${longDay(row.day)}, ${sessionWord(row.session)}`

/** Looks at every law of a school's ledgers, in one view of the records. */
export async function verifyLedgers(tx: Tx, school: number): Promise<Verified[]> {
  return [
    { law: 'What was recorded is numbered from 1 without gaps', broken: await numbering(tx, school) },
    { law: 'Each mark’s versions run from the original without gaps', broken: await versions(tx, school) },
    { law: 'Each mark says when, by whom and in which position it was made', broken: await origins(tx, school) },
    { law: 'Each amendment has its reason', broken: await reasons(tx, school) },
    { law: 'Each mark is of a pupil of this school', broken: await pupils(tx, school) },
    { law: 'Each stay on roll has its versions without gaps', broken: await stays(tx, school) },
    { law: 'The strips say what the ledger says', broken: await strips(tx, school) },
  ]
}

async function numbering(tx: Tx, school: number): Promise<string | undefined> {
  const gap = await tx.one<{
    number: number
    expected: number
  }>(sql`select number, expected from (select number, row_number() over (order by number)::int as expected
    from happening where school_id = ${school}) n where number <> expected order by number limit 1`)
  if (gap) return `entry ${gap.expected} is missing; the next is ${gap.number}`
  const last = await tx.one<{
    counted: number
    newest: number
  }>(sql`select coalesce((select last_happening from school_counter where school_id = ${school}), 0) as counted,
    coalesce((select max(number) from happening where school_id = ${school}), 0) as newest`)
  return last && last.counted !== last.newest ? `the newest entry is ${last.newest}, but ${last.counted} were counted` : undefined
}

async function versions(tx: Tx, school: number): Promise<string | undefined> {
  const row = await tx.one<{
    pupil: number
    day: Day
    session: string
  }>(sql`select pupil_id as pupil, day, session from attendance_entry
    where school_id = ${school} group by day, pupil_id, session having min(version) <> 0 or max(version) <> count(*) - 1 order by day, pupil_id limit 1`)
  return row && placeOf(row)
}

async function origins(tx: Tx, school: number): Promise<string | undefined> {
  const row = await tx.one<{
    pupil: number
    day: Day
    session: string
    happening: number
  }>(sql`select pupil_id as pupil, day, session, happening
    from attendance_entry e where school_id = ${school} and not exists (select 1 from happening h where h.school_id = e.school_id and h.number = e.happening)
    order by day, pupil_id limit 1`)
  return row && `${placeOf(row)}: entry ${row.happening} is not in the record`
}

async function reasons(tx: Tx, school: number): Promise<string | undefined> {
  const row = await tx.one<{
    pupil: number
    day: Day
    session: string
  }>(sql`select e.pupil_id as pupil, e.day, e.session from attendance_entry e
    join happening h on h.school_id = e.school_id and h.number = e.happening
    where e.school_id = ${school} and e.version > 0 and h.reason = '' order by e.day, e.pupil_id limit 1`)
  return row && placeOf(row)
}

async function pupils(tx: Tx, school: number): Promise<string | undefined> {
  const row = await tx.one<{
    pupil: number
    day: Day
    session: string
  }>(sql`select pupil_id as pupil, day, session from attendance_entry e
    where school_id = ${school} and not exists (select 1 from pupil p where p.school_id = e.school_id and p.id = e.pupil_id) order by day limit 1`)
  return row && placeOf(row)
}

async function stays(tx: Tx, school: number): Promise<string | undefined> {
  const row = await tx.one<{
    pupil: number
    spell: number
    day: Day
  }>(sql`select pupil_id as pupil, spell, min(starting_day) as day from admission_entry
    where school_id = ${school} group by pupil_id, spell having min(version) <> 0 or max(version) <> count(*) - 1 order by pupil_id limit 1`)
  return row && `pupil ${row.pupil}, the stay from ${dayText(row.day)}`
}

async function strips(tx: Tx, school: number): Promise<string | undefined> {
  for (const year of await stripYears(tx, school)) {
    const [first] = await stripDifferences(tx, school, year, 1)
    if (first) return first
  }
  return undefined
}

/** Where the kept strips of a year differ from the ledger, in words. */
export async function stripDifferences(tx: Tx, school: number, year: number, most: number): Promise<string[]> {
  const [kept, folded] = [await keptStrips(tx, school, year), await foldedStrips(tx, school, year)]
  const found: string[] = []
  for (const pupil of new Set([...kept.keys(), ...folded.keys()])) {
    const [has, should] = [kept.get(pupil) ?? Buffer.alloc(stripLength), folded.get(pupil) ?? Buffer.alloc(stripLength)]
    if (has.equals(should)) continue
    const at = should.findIndex((byte, index) => byte !== has[index])
    const day = stripYearStart(year) + Math.floor(at / 2)
    const word = (marks: Buffer) => codeAt(marks, at)?.code ?? 'no mark'
    found.push(
      `pupil ${pupil}, ${longDay(day)}, ${at % 2 === 0 ? 'morning' : 'afternoon'}: the strip says ${word(has)}, the ledger ${word(should)}`,
    )
    if (found.length >= most) return found
  }
  return found
}

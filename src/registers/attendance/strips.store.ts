import sql from 'sql-template-tag'
import type { Session } from '#law/codes/code.ts'
import type { Tx } from '#platform/database/database.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { stripYearEnd, stripYearOf, stripYearStart } from '#time/strip-year.ts'
import { stripByte, stripIndex, stripLength } from './strip.ts'

/** The years of strips in which a school has marks or strips, earliest first. */
export async function stripYears(tx: Tx, school: number): Promise<number[]> {
  const span = await tx.one<{ first: Day | null; last: Day | null }>(
    sql`select min(day) as first, max(day) as last from attendance_entry where school_id = ${school}`,
  )
  const there = await tx.rows<{ year: number }>(sql`select distinct year from strip where school_id = ${school}`)
  const years = new Set(there.map(row => row.year))
  if (span?.first != null && span.last != null)
    for (let year = stripYearOf(span.first); year <= stripYearOf(span.last); year++) years.add(year)
  return [...years].toSorted((a, b) => a - b)
}

/** The strips of one year as the ledger says they are: of each session, the newest version. */
export async function foldedStrips(tx: Tx, school: number, year: number): Promise<Map<number, Buffer>> {
  const rows = await tx.rows<{
    pupil: number
    day: Day
    session: string
    code: string
  }>(sql`select pupil_id as pupil, day, session, code
    from attendance_entry where school_id = ${school} and day between ${isoFromDay(stripYearStart(year))} and ${isoFromDay(stripYearEnd(year))}
    order by day, pupil_id, session, version`)
  const strips = new Map<number, Buffer>()
  for (const { pupil, day, session, code } of rows) {
    const strip = strips.get(pupil) ?? strips.set(pupil, Buffer.alloc(stripLength)).get(pupil)!
    strip[stripIndex(day, (session === 'A' ? 'AM' : 'PM') satisfies Session, year)] = stripByte(code, day)
  }
  return strips
}

/** The strips of one year as they are kept. */
export async function keptStrips(tx: Tx, school: number, year: number): Promise<Map<number, Buffer>> {
  const rows = await tx.rows<{ pupil: number; marks: Buffer }>(
    sql`select pupil_id as pupil, marks from strip where school_id = ${school} and year = ${year}`,
  )
  return new Map(rows.map(({ pupil, marks }) => [pupil, marks]))
}

/** Writes whole strips of one year. The caller holds the lock on the school's order, so that no mark is saved meanwhile. */
export async function putStrips(tx: Tx, school: number, year: number, strips: ReadonlyMap<number, Buffer>): Promise<void> {
  const all = [...strips]
  for (let from = 0; from < all.length; from += 2_000) {
    const some = all.slice(from, from + 2_000)
    await tx.run(sql`insert into strip (school_id, pupil_id, year, marks)
      select ${school}, v.pupil, ${year}, decode(v.marks, 'hex')
      from unnest(${some.map(([pupil]) => pupil)}::integer[], ${some.map(([, marks]) => marks.toString('hex'))}::text[]) as v(pupil, marks)
      on conflict (school_id, pupil_id, year) do update set marks = excluded.marks`)
  }
}

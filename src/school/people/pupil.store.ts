import sql, { raw } from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import { nextIds } from '#platform/database/next-ids.ts'
import { isoFromDay } from '#time/day.ts'
import type { Particulars, Pupil } from './pupil.ts'

const columns =
  raw(`p.id, p.upn, p.reference, p.surname, p.forename, p.middle_names as "middleNames", p.known_as as "knownAs", p.sex,
  p.born, p.year_group as "yearGroup", p.address, p.last_school as "lastSchool", p.photograph is not null as "hasPhotograph"`)

/** One pupil of the school. */
export const pupilById = (tx: Tx, school: number, pupil: number): Promise<Pupil | undefined> =>
  tx.one<Pupil>(sql`select ${columns} from pupil p where p.school_id = ${school} and p.id = ${pupil}`)

/** Whether each of these is a pupil of the school: the numbers that are. */
export async function pupilsAmong(tx: Tx, school: number, pupils: number[]): Promise<number[]> {
  const rows = await tx.rows<{ id: number }>(sql`select id from pupil where school_id = ${school} and id = any(${pupils})`)
  return rows.map(row => row.id)
}

/** Numbers for pupils who are about to be added. */
export const newPupilIds = (tx: Tx, count: number): Promise<number[]> => nextIds(tx, 'pupil', count)

export type NewPupil = Pick<Particulars, 'surname' | 'forename' | 'sex' | 'born' | 'yearGroup'> &
  Partial<Particulars> & { id?: number }

/** Adds pupils in one statement; gives their numbers in the order of the rows. */
export async function insertPupils(tx: Tx, school: number, rows: NewPupil[]): Promise<number[]> {
  const unnumbered = rows.filter(row => row.id === undefined).length
  const fresh = await newPupilIds(tx, unnumbered)
  const ids = rows.map(row => row.id ?? fresh.shift()!)
  const sent = rows.map((row, i) => ({
    id: ids[i],
    upn: row.upn ?? null,
    reference: row.reference ?? null,
    surname: row.surname,
    forename: row.forename,
    middle_names: row.middleNames ?? '',
    known_as: row.knownAs ?? '',
    sex: row.sex,
    born: isoFromDay(row.born),
    year_group: row.yearGroup,
    address: row.address ?? '',
    last_school: row.lastSchool ?? '',
  }))
  await tx.run(sql`insert into pupil (school_id, id, upn, reference, surname, forename, middle_names, known_as, sex, born, year_group, address, last_school)
    select ${school}, r.id, r.upn, r.reference, r.surname, r.forename, r.middle_names, r.known_as, r.sex, r.born, r.year_group, r.address, r.last_school
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(id int, upn text, reference text, surname text, forename text, middle_names text,
      known_as text, sex text, born date, year_group smallint, address text, last_school text)`)
  return ids
}

/** Sets the particulars that stand; the audit entry keeps those that stood. */
export async function changePupil(tx: Tx, school: number, pupil: number, p: Particulars): Promise<void> {
  await tx.run(sql`update pupil set upn = ${p.upn}, reference = ${p.reference}, surname = ${p.surname}, forename = ${p.forename},
    middle_names = ${p.middleNames}, known_as = ${p.knownAs}, sex = ${p.sex}, born = ${isoFromDay(p.born)}, year_group = ${p.yearGroup},
    address = ${p.address}, last_school = ${p.lastSchool} where school_id = ${school} and id = ${pupil}`)
}

/** Who else in the school has this UPN or this number of the school's own. */
export const holderOf = (
  tx: Tx,
  school: number,
  numbers: { upn: string | null; reference: string | null },
  but: number | null,
): Promise<{ id: number; surname: string; forename: string; knownAs: string; by: 'upn' | 'reference' } | undefined> =>
  tx.one(sql`select id, surname, forename, known_as as "knownAs", case when upn = ${numbers.upn} then 'upn' else 'reference' end as by
    from pupil where school_id = ${school} and (upn = ${numbers.upn} or reference = ${numbers.reference})
      and id is distinct from ${but}::int order by upn = ${numbers.upn} desc nulls last limit 1`)

/** The photograph as it was given. */
export async function photographOf(tx: Tx, school: number, pupil: number): Promise<Buffer | undefined> {
  const row = await tx.one<{ photograph: Buffer | null }>(
    sql`select photograph from pupil where school_id = ${school} and id = ${pupil}`,
  )
  return row?.photograph ?? undefined
}

/** Sets or takes away the photograph. */
export async function setPhotograph(tx: Tx, school: number, pupil: number, photograph: Buffer | null): Promise<void> {
  await tx.run(sql`update pupil set photograph = ${photograph} where school_id = ${school} and id = ${pupil}`)
}

/** Pupils by surname for a list to choose from: on roll or not, of one year group or all. */
export const pupilsOf = (
  tx: Tx,
  school: number,
  yearGroup: number | null = null,
): Promise<{ id: number; surname: string; forename: string; knownAs: string; yearGroup: number; upn: string | null }[]> =>
  tx.rows(sql`select id, surname, forename, known_as as "knownAs", year_group as "yearGroup", upn from pupil
    where school_id = ${school} and (${yearGroup}::int is null or year_group = ${yearGroup}) order by surname, forename, id`)

import sql from 'sql-template-tag'
import type { Tx } from '#platform/database/database.ts'
import type { Particulars } from '#school/people/pupil.ts'
import { type Day, isoFromDay } from '#time/day.ts'

type Cells = (string | number | null)[]
const iso = (day: Day | null): string => (day === null ? '' : isoFromDay(day))

/** The headings of an export are those that an import recognises: what was written can be read. */
export const exportHeadings = {
  pupils: [
    'UPN',
    'Admission number',
    'Surname',
    'Forename',
    'Middle names',
    'Known as',
    'Sex',
    'Date of birth',
    'Year group',
    'Registration group',
    'Admission date',
    'Leaving date',
    'Boarder',
    'Address',
    'Last school attended',
  ],
  marks: ['UPN', 'Admission number', 'Surname', 'Forename', 'Date', 'Session', 'Code', 'Minutes late', 'Nature'],
} as const

/** Every pupil whose name is or was in the admission register; with days, those on roll between them. */
export async function pupilsToExport(tx: Tx, school: number, today: Day, from: Day | null, until: Day | null): Promise<Cells[]> {
  const day = isoFromDay(today)
  const rows =
    await tx.rows<PupilOut>(sql`select p.upn, p.reference, p.surname, p.forename, p.middle_names as "middleNames", p.known_as as "knownAs",
      p.sex, p.born, p.year_group as "yearGroup", p.address, p.last_school as "lastSchool", r.starting_day as starting, r.last_day as last, r.boarder,
      (select g.name from group_member m join pupil_group g on g.school_id = m.school_id and g.id = m.group_id and g.kind = 'registration'
        where m.school_id = p.school_id and m.pupil_id = p.id and m.from_day <= greatest(${day}::date, r.starting_day)
          and coalesce(m.until_day, 'infinity') >= least(${day}::date, coalesce(r.last_day, 'infinity')) order by m.from_day desc limit 1) as "group"
    from pupil p left join lateral (select starting_day, last_day, boarder from on_roll o where o.school_id = p.school_id and o.pupil_id = p.id
      order by starting_day desc limit 1) r on true
    where p.school_id = ${school} and (${iso(from)} = '' or coalesce(r.last_day, 'infinity') >= nullif(${iso(from)}, '')::date)
      and (${iso(until)} = '' or r.starting_day <= nullif(${iso(until)}, '')::date)
    order by p.surname, p.forename, p.id`)
  return rows.map(r => [
    ...[r.upn, r.reference, r.surname, r.forename, r.middleNames, r.knownAs, r.sex, iso(r.born), r.yearGroup, r.group],
    ...[iso(r.starting), iso(r.last), r.boarder ? 'Y' : 'N', r.address, r.lastSchool],
  ])
}

interface PupilOut extends Particulars {
  starting: Day | null
  last: Day | null
  boarder: boolean | null
  group: string | null
}

/** Every mark that stands between two days, in the order of days. */
export async function marksToExport(tx: Tx, school: number, from: Day | null, until: Day | null): Promise<Cells[]> {
  const rows = await tx.rows<{
    upn: string | null
    reference: string | null
    surname: string
    forename: string
    day: Day
    session: string
    code: string
    minutes: number
    nature: string
  }>(sql`
    select distinct on (e.day, e.pupil_id, e.session) p.upn, p.reference, p.surname, p.forename, e.day, e.session, e.code, e.minutes_late as minutes, e.nature
    from attendance_entry e join pupil p on p.school_id = e.school_id and p.id = e.pupil_id
    where e.school_id = ${school} and (${iso(from)} = '' or e.day >= nullif(${iso(from)}, '')::date)
      and (${iso(until)} = '' or e.day <= nullif(${iso(until)}, '')::date)
    order by e.day, e.pupil_id, e.session, e.version desc`)
  return rows.map(r => [
    r.upn,
    r.reference,
    r.surname,
    r.forename,
    isoFromDay(r.day),
    r.session === 'A' ? 'AM' : 'PM',
    r.code,
    r.minutes || '',
    r.nature,
  ])
}

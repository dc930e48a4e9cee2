import sql from 'sql-template-tag'
import type { Database, Tx } from '#platform/database/database.ts'
import { createRecorder, type Recorder } from '#platform/database/record.ts'
import type { TestDatabase } from '#platform/database/test-database.ts'
import { addAccount } from '#school/access/account.store.ts'
import type { RoleId } from '#school/access/roles.ts'
import { type Day, dayOf, isoFromDay } from '#time/day.ts'
import { instantOf } from '#time/london.ts'

/** A colleague of a built school, with an account to sign in with. */
export interface BuiltPerson {
  account: number
  staff: number
  name: string
  position: string
  email: string
}

export interface BuiltPupil {
  id: number
  surname: string
  forename: string
  born: Day
  yearGroup: number
  /** The registration group. */
  group: number
}

export interface BuiltGroup {
  id: number
  kind: string
  name: string
  yearGroup: number | null
  pupils: number[]
}

/** A school with a calendar, sessions, registration groups, pupils on roll, and staff who may do things. */
export interface BuiltSchool {
  id: number
  name: string
  db: Database
  recorder: Recorder
  /** Registration groups, in the order asked for. */
  groups: BuiltGroup[]
  /** Other groups, such as transport routes. */
  others: BuiltGroup[]
  pupils: BuiltPupil[]
  head: BuiltPerson
  office: BuiltPerson
  /** One for each registration group, in the same order, who answers for it. */
  teachers: BuiltPerson[]
  governor: BuiltPerson
}

export interface SchoolOptions {
  name?: string
  phase?: string
  kind?: string
  boards?: boolean
  /** The trust it belongs to. */
  trust?: number
  /** Registration groups and how many pupils each has. Two classes of three in Year 4 unless said. */
  groups?: { name: string; yearGroup?: number; pupils?: number /** So many of them board: the last ones. */; boarders?: number }[]
  /** Other groups: which pupils, by their place in the school's list. */
  others?: { kind: string; name: string; pupils: number[] }[]
  /** Everybody's starting day. 1 September 2025 unless said. */
  startingDay?: Day
}

/** Stretches of school days of two years, with half-terms and holidays between them. */
export const builtTerms = [
  ['2025/26', '2025-09-02', '2025-10-24'],
  ['2025/26', '2025-11-03', '2025-12-19'],
  ['2025/26', '2026-01-05', '2026-02-13'],
  ['2025/26', '2026-02-23', '2026-03-27'],
  ['2025/26', '2026-04-13', '2026-05-22'],
  ['2025/26', '2026-06-01', '2026-07-21'],
  ['2026/27', '2026-09-02', '2026-10-23'],
  ['2026/27', '2026-11-02', '2026-12-18'],
  ['2026/27', '2027-01-04', '2027-02-12'],
  ['2026/27', '2027-02-22', '2027-03-25'],
  ['2026/27', '2027-04-12', '2027-05-28'],
  ['2026/27', '2027-06-07', '2027-07-21'],
] as const

/** Monday to Friday: due 8:50, register 9:00 to 9:20, until 12:00; due 13:00, register 13:05 to 13:25, until 15:15. */
export const builtWindows = [
  ['AM', '08:50', '09:00', '09:20', '12:00'],
  ['PM', '13:00', '13:05', '13:25', '15:15'],
] as const

const surnames = [
  'Adeyemi',
  'Brook',
  'Chaudhry',
  'Dalby',
  'Evans',
  'Farrow',
  'Grabowska',
  'Hussain',
  'Iqbal',
  'Jenks',
  'Kaur',
  'Lowe',
]
const forenames = ['Tolu', 'Maya', 'Idris', 'Beth', 'Owen', 'Nia', 'Kasia', 'Zain', 'Ruby', 'Leo', 'Simran', 'Abel']

/** Makes a school in a test's database: everything its first save of a register needs, in a few milliseconds. */
export async function buildSchool({ db }: Pick<TestDatabase, 'db'>, options: SchoolOptions = {}): Promise<BuiltSchool> {
  const wanted = options.groups ?? [{ name: '4A' }, { name: '4B' }]
  const starting = options.startingDay ?? dayOf('2025-09-01')
  const at = instantOf(starting, 480)
  return db.write(null, async tx => {
    const made = await tx.one<{ id: number }>(sql`insert into school (trust_id, name, phase, kind, local_authority, boards)
      values (${options.trust ?? null}, ${options.name ?? 'Copperbeck School'}, ${options.phase ?? 'primary'},
        ${options.kind ?? 'academy'}, 'Northshire',
        ${options.boards ?? false}) returning id`)
    const id = made!.id
    await tx.run(sql`select set_config('daymark.school', ${String(id)}, true)`)
    await tx.run(sql`insert into school_counter (school_id, last_happening) values (${id}, 1)`)
    await tx.run(sql`insert into happening (school_id, number, kind, at, by_name, by_position, about)
      values (${id}, 1, 'SchoolMade', ${at}, 'Daymark', 'Test', '{}')`)
    await addCalendar(tx, id)
    const groups: BuiltGroup[] = []
    for (const { name, yearGroup = 4 } of wanted) groups.push(await addGroup(tx, id, 'registration', name, yearGroup))
    const pupils: BuiltPupil[] = []
    for (const [index, { pupils: count = 3, boarders = 0 }] of wanted.entries())
      pupils.push(...(await addPupils(tx, id, groups[index]!, { count, boarders, already: pupils.length }, starting)))
    const others: BuiltGroup[] = []
    for (const { kind, name, pupils: places } of options.others ?? []) {
      const group = await addGroup(tx, id, kind, name, null)
      await join(
        tx,
        id,
        group,
        places.map(place => pupils[place]!.id),
        starting,
      )
      others.push(group)
    }
    const person = (name: string, position: string, role: RoleId) => addPerson(tx, id, name, position, role, starting)
    const head = await person('Ruth Penhaligon', 'Headteacher', 'headteacher')
    const office = await person('Dawn Okafor', 'Attendance officer', 'attendance-officer')
    const governor = await person('Alan Reeve', 'Chair of governors', 'governor')
    const teachers: BuiltPerson[] = []
    for (const group of groups) {
      const teacher = await person(`Teacher of ${group.name}`, 'Class teacher', 'class-teacher')
      await tx.run(sql`insert into group_staff (school_id, group_id, staff_id, from_day)
        values (${id}, ${group.id}, ${teacher.staff}, ${isoFromDay(starting)})`)
      teachers.push(teacher)
    }
    return {
      id,
      name: options.name ?? 'Copperbeck School',
      db,
      recorder: createRecorder(db),
      groups,
      others,
      pupils,
      head,
      office,
      teachers,
      governor,
    }
  })
}

async function addCalendar(tx: Tx, school: number): Promise<void> {
  await tx.run(sql`with years as (insert into academic_year (school_id, name, first_day, last_day)
      values (${school}, '2025/26', '2025-09-01', '2026-08-31'), (${school}, '2026/27', '2026-09-01', '2027-08-31') returning id, name)
    insert into term (school_id, academic_year_id, name, first_day, last_day)
    select ${school}, y.id, 'Half-term', t.first, t.last
    from unnest(${builtTerms.map(t => t[0])}::text[], ${builtTerms.map(t => t[1])}::date[], ${builtTerms.map(t => t[2])}::date[])
      as t(year, first, last) join years y on y.name = t.year`)
  await tx.run(sql`insert into session_window (school_id, from_day, session, weekdays, arrive_by, register_from, register_closes, session_ends)
    select ${school}, '2025-09-01', w.session, '{1,2,3,4,5}', w.arrive, w.start, w.closes, w.ends
    from unnest(${builtWindows.map(w => w[0])}::text[], ${builtWindows.map(w => w[1])}::time[], ${builtWindows.map(w => w[2])}::time[],
      ${builtWindows.map(w => w[3])}::time[], ${builtWindows.map(w => w[4])}::time[]) as w(session, arrive, start, closes, ends)`)
}

async function addGroup(tx: Tx, school: number, kind: string, name: string, yearGroup: number | null): Promise<BuiltGroup> {
  const row = await tx.one<{ id: number }>(sql`insert into pupil_group (school_id, kind, name, year_group)
    values (${school}, ${kind}, ${name}, ${yearGroup}) returning id`)
  return { id: row!.id, kind, name, yearGroup, pupils: [] }
}

/** A birthday that fits the year group in the school year 2026/27: 15 March of the right year. */
const bornIn = (yearGroup: number): Day => dayOf(`${2022 - yearGroup}-03-15`)

async function addPupils(
  tx: Tx,
  school: number,
  group: BuiltGroup,
  { count, boarders, already }: { count: number; boarders: number; already: number },
  starting: Day,
): Promise<BuiltPupil[]> {
  const yearGroup = group.yearGroup ?? 4
  const born = bornIn(yearGroup)
  const named = Array.from({ length: count }, (_, index) => {
    const place = already + index
    const round = Math.floor(place / surnames.length)
    return {
      surname: `${surnames[place % surnames.length]}${round > 0 ? `-${round}` : ''}`,
      forename: forenames[(place * 5) % forenames.length]!,
    }
  })
  const rows = await tx.rows<{
    id: number
    surname: string
    forename: string
  }>(sql`insert into pupil (school_id, surname, forename, sex, born, year_group)
    select ${school}, v.surname, v.forename, 'F', ${isoFromDay(born)}, ${yearGroup}
    from unnest(${named.map(n => n.surname)}::text[], ${named.map(n => n.forename)}::text[]) as v(surname, forename)
    returning id, surname, forename`)
  const ids = rows.map(row => row.id)
  await tx.run(sql`insert into admission_entry (school_id, pupil_id, spell, version, happening, starting_day, boarder)
    select ${school}, v.pupil, 1, 0, 1, ${isoFromDay(starting)}, v.place > ${count - boarders}
    from unnest(${ids}::integer[]) with ordinality as v(pupil, place)`)
  await join(tx, school, group, ids, starting)
  return rows.map(row => ({ ...row, born, yearGroup, group: group.id }))
}

async function join(tx: Tx, school: number, group: BuiltGroup, pupils: number[], from: Day): Promise<void> {
  await tx.run(sql`insert into group_member (school_id, group_id, pupil_id, from_day)
    select ${school}, ${group.id}, v.pupil, ${isoFromDay(from)} from unnest(${pupils}::integer[]) as v(pupil)`)
  group.pupils.push(...pupils)
}

/** Adds a colleague with an account and a role from a day. */
async function addPerson(tx: Tx, school: number, name: string, position: string, role: RoleId, from: Day): Promise<BuiltPerson> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@school-${school}.example`
  const account = await addAccount(tx, { email, name, passwordHash: null, now: instantOf(from, 480) })
  const staff = (await tx.one<{ id: number }>(sql`insert into staff (school_id, account_id, name, position, email, from_day)
    values (${school}, ${account}, ${name}, ${position}, ${email}, ${isoFromDay(from)}) returning id`))!.id
  await tx.run(
    sql`insert into staff_role (school_id, staff_id, role, from_day) values (${school}, ${staff}, ${role}, ${isoFromDay(from)})`,
  )
  return { account, staff, name, position, email }
}

/** Adds one more colleague of this role to a built school. */
export const addColleague = (school: BuiltSchool, name: string, position: string, role: RoleId): Promise<BuiltPerson> =>
  school.db.write(school.id, tx => addPerson(tx, school.id, name, position, role, dayOf('2025-09-01')))

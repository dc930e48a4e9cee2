import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { auditLines } from '#school/audit/audit.store.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { dayOf } from '#time/day.ts'
import { bringIn, type ImportGiven, prepare } from './bring-in.store.ts'
import { plainChoices } from './plan.ts'
import { placeOf } from './report.ts'

let database: TestDatabase
let school: BuiltSchool

beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database.drop())

const now = { day: dayOf('2026-11-20'), minute: 600 }
const given = (text: string, more: Partial<ImportGiven> = {}): ImportGiven => ({
  school: school.id,
  kind: 'pupils',
  file: { name: 'pupils.csv', content: text },
  choices: plainChoices,
  now,
  ...more,
})
const record: Parameters<typeof bringIn>[1] = decide =>
  school.recorder(
    {
      school: school.id,
      by: { account: null, staff: null, name: 'Dawn', position: 'Office' },
      at: new Date('2026-11-20T10:00:00Z'),
    },
    decide,
  )
const bring = (text: string, more: Partial<ImportGiven> = {}) => bringIn(school.db, record, given(text, more))
const findings = async (text: string, more: Partial<ImportGiven> = {}) => {
  const found = await school.db.read(school.id, tx => prepare(tx, given(text, more)))
  if (!('plan' in found)) throw new Error(JSON.stringify(found))
  return found.plan.findings.map(
    f => `${f.severity === 'note' ? '(' : ''}${placeOf(f)}: ${f.says}${f.severity === 'note' ? ')' : ''}`,
  )
}
const everything = () =>
  school.db.read(school.id, async tx => {
    const tables = [
      'pupil',
      'admission_entry',
      'pupil_group',
      'group_member',
      'parent',
      'parent_of',
      'characteristic',
      'happening',
      'import_mapping',
      'staff',
      'attendance_entry',
      'strip',
    ]
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await tx.client.query(
        `select count(*)::int as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t`,
      )
      counts[table] = rows[0]
    }
    return counts
  })

const head =
  'UPN,Legal Surname,Legal Forename,Preferred Forename,Gender,DOB,NC Year,Reg,Admission Date,Contact 1 Name,Contact 1 Relationship,Contact 1 Mobile,FSM'
const sound = `${head}
A820000000001,Okoro,Chidi,,M,12/03/2018,3,4A,01/09/2024,Ada Okoro,Mother,7700900123,Y
,Marsh,Ellen,Nell,F,2017-11-02,Year 4,4B,2024-09-03,Ada Okoro,Aunt,07700 900 123,N
`

test('pupils come in whole: on roll, in their group, with parents and what holds of them', async () => {
  const text = sound.replace('A820000000001', await upn('820000000001'))
  const done = await bring(text)
  if ('no' in done) throw new Error(JSON.stringify(done.no, undefined, 1).slice(0, 3000))
  const rows = await school.db.read(school.id, tx =>
    tx.rows(sql`select p.surname, p.known_as as known, p.sex, p.born, p.year_group as year, r.starting_day as starting, g.name as "group", m.from_day as member,
        (select string_agg(pa.name || ' ' || o.relationship || ' ' || o.telephone, ',') from parent_of o join parent pa on pa.school_id = o.school_id and pa.id = o.parent_id where o.pupil_id = p.id) as parent,
        (select string_agg(c.kind, ',') from characteristic c where c.pupil_id = p.id) as holds
      from pupil p join on_roll r on r.pupil_id = p.id join group_member m on m.pupil_id = p.id join pupil_group g on g.id = m.group_id
      where p.surname in ('Okoro', 'Marsh') order by p.surname desc`),
  )
  expect(rows).toEqual([
    {
      surname: 'Okoro',
      known: '',
      sex: 'M',
      born: dayOf('2018-03-12'),
      year: 3,
      starting: dayOf('2024-09-01'),
      group: '4A',
      member: dayOf('2026-09-01'),
      parent: 'Ada Okoro Mother 07700900123',
      holds: 'free-school-meals',
    },
    {
      surname: 'Marsh',
      known: 'Nell',
      sex: 'F',
      born: dayOf('2017-11-02'),
      year: 4,
      starting: dayOf('2024-09-03'),
      group: '4B',
      member: dayOf('2026-09-01'),
      parent: 'Ada Okoro Aunt 07700 900 123',
      holds: null,
    },
  ])
  const parents = await school.db.read(school.id, tx => tx.rows(sql`select name from parent`))
  expect(parents, 'one person, a parent of both').toHaveLength(1)
  expect(await bring(text), 'somebody without a number is asked about').toMatchObject({
    no: { refused: { plan: { counts: { unchanged: 1, problems: 1 } } } },
  })
  const same = { choices: { ...plainChoices, samePeople: true } }
  expect(await bring(text, same), 'the same file again changes nothing').toMatchObject({
    no: { nothing: { plan: { counts: { unchanged: 2 } } } },
  })
})

const upn = async (twelve: string) => {
  const { upnCheckLetter } = await import('#school/people/upn.ts')
  return `${upnCheckLetter(twelve)}${twelve}`
}

test('a pupil who is here is changed in what differs, and the change is kept field by field', async () => {
  const text =
    `UPN,Surname,Forename,Sex,Date of birth,Reg,FSM\n${await upn('820000000001')},Okoro,Chidi,M,12/03/2018,4B,N\n`.replace(
      'Okoro,',
      'Okoro-Hall,',
    )
  const done = await bring(text)
  if ('no' in done) throw new Error(JSON.stringify(done.no).slice(0, 3000))
  expect(done.recorded.plan.lines[0]).toMatchObject({
    what: 'changed',
    changes: [
      { field: 'surname', original: 'Okoro', amended: 'Okoro-Hall' },
      { field: 'group', original: '4A', amended: '4B' },
      { field: 'Free school meals', original: true, amended: null },
    ],
  })
  const [kept] = await school.db.read(school.id, tx =>
    tx.rows<{ about: { pupils: unknown } }>(sql`select about from happening where number = ${done.number}`),
  )
  expect(kept!.about.pupils).toMatchObject([
    {
      changes: [
        { field: 'surname', original: 'Okoro', amended: 'Okoro-Hall' },
        { field: 'group', original: '4A', amended: '4B' },
      ],
    },
  ])
  const places = await school.db.read(school.id, tx =>
    tx.rows(sql`select g.name, m.from_day as "from", m.until_day as "until" from group_member m
    join pupil_group g on g.id = m.group_id join pupil p on p.id = m.pupil_id where p.surname = 'Okoro-Hall' order by m.from_day`),
  )
  expect(places).toEqual([
    { name: '4A', from: dayOf('2026-09-01'), until: dayOf('2026-11-19') },
    { name: '4B', from: dayOf('2026-11-20'), until: null },
  ])
})

describe('broken rows are told by row, column, what is wrong', () => {
  const columns = 'UPN,Admission number,Surname,Forename,Sex,Date of birth,Year,Reg,Admission date'
  const cases: [name: string, rows: string, told: string[]][] = [
    [
      '31 June',
      ',1,A,B,F,31/06/2017,4,4A,01/09/2024',
      ['Row 2, Date of birth: “31/06/2017” is no day of the calendar: June 2017 has 30 days.'],
    ],
    [
      'a year of two digits',
      ',1,A,B,F,12/03/17,4,4A,01/09/2024',
      ['Row 2, Date of birth: The year of “12/03/17” has two digits: it may be 1917 or 2017.'],
    ],
    [
      'the month first, and what else that puts in doubt',
      ',1,A,B,F,03/25/2018,4,4A,01/09/2024\n,2,C,D,F,03/04/2018,4,4A,01/09/2024',
      [
        'Row 2, Date of birth: “03/25/2018” seems to have the month first, as in America: read with the day first there is no month 25.',
        'Row 3, Date of birth: “03/04/2018” may be the 3rd of month 4 or the 4th of month 3: other dates in this column have the month first.',
      ],
    ],
    [
      'a check letter',
      'A820000000001,1,A,B,F,12/03/2018,4,4A,01/09/2024',
      [expect.stringContaining('Row 2, UPN: The first letter does not fit the digits: for these it would be')],
    ],
    [
      'a lost letter',
      '820000000001,1,A,B,F,12/03/2018,4,4A,01/09/2024',
      ['Row 2, UPN: The letter at the start of “820000000001” is missing.'],
    ],
    ['an unknown group', ',1,A,B,F,12/03/2018,4,7B,01/09/2024', ['Row 2, Reg: “7B” is no registration group here.']],
    ['a year group that is none', ',1,A,B,F,12/03/2018,27,4A,01/09/2024', ['Row 2, Year: “27” is no year group.']],
    ['a sex', ',1,A,B,Q,12/03/2018,4,4A,01/09/2024', ['Row 2, Sex: “Q” is not read as a sex.']],
    [
      'the same number twice',
      ',1,A,B,F,12/03/2018,4,4A,01/09/2024\n,1,C,D,F,13/03/2018,4,4A,01/09/2024',
      ['Row 3, Admission number: Row 2 has the same number.'],
    ],
    ['no admission date', ',1,A,B,F,12/03/2018,4,4A,', ['Row 2, Admission date: There is no admission date for this new pupil.']],
    [
      'somebody of the same name and birthday',
      ',1,Adeyemi,Tolu,F,2018-03-15,4,4A,01/09/2024',
      ['Row 2, Surname: Tolu Adeyemi, born the same day, is a pupil here.'],
    ],
    [
      'a number that a spreadsheet rounded',
      ',1.2E+11,A,B,F,12/03/2018,4,4A,01/09/2024',
      ['Row 2, Admission number: “1.2E+11” is a number that a spreadsheet has rounded.'],
    ],
    ['a value too many', ',1,A,B,F,12/03/2018,4,4A,01/09/2024,x', ['Row 2: This row has 10 values under 9 headings.']],
    [
      'a child of forty',
      ',1,A,B,F,12/03/1986,4,4A,01/09/2024',
      ['Row 2, Date of birth: Nobody born on 12 March 1986 is a pupil.'],
    ],
  ]
  test.each(cases)('%s', async (_name, rows, told) => {
    const before = await everything()
    const text = `${columns}\n${rows}\n`
    expect((await findings(text)).filter(line => !line.startsWith('('))).toEqual(told)
    expect(await bring(text)).toMatchObject({ no: { refused: {} } })
    expect(await everything(), 'nothing was written').toEqual(before)
  })

  test('a spreadsheet’s count of days is read, and said', async () => {
    expect(await findings(`${columns}\n,9,A,B,F,43171,3,4A,45536\n`)).toEqual([
      '(Row 2, Date of birth: “43171” is how a spreadsheet counts days; it was read as 12 March 2018.)',
      '(Row 2, Admission date: “45536” is how a spreadsheet counts days; it was read as 1 September 2024.)',
      '(Row 2, UPN: This pupil has no UPN yet.)',
    ])
  })

  test('with problems left out, the sound rows come in; groups are made when asked', async () => {
    const rows = ',21,Vale,Ivo,M,12/03/2018,4,7B,01/09/2024\n,22,Vale,Una,F,31/06/2018,4,7B,01/09/2024'
    const done = await bring(`${columns}\n${rows}\n`, { choices: { ...plainChoices, skipProblems: true, makeGroups: true } })
    expect(done).toMatchObject({ recorded: { plan: { counts: { rows: 2, new: 1, problems: 1 } } } })
    const groups = await school.db.read(school.id, tx =>
      tx.rows(sql`select g.name, g.year_group as year, count(m.pupil_id)::int as pupils
      from pupil_group g join group_member m on m.group_id = g.id where g.name = '7B' group by 1, 2`),
    )
    expect(groups).toEqual([{ name: '7B', year: 4, pupils: 1 }])
  })

  test('noughts that a spreadsheet took away are told by whose number it would be', async () => {
    await bring(`${columns}\n,00417,Reed,Sam,M,12/03/2018,4,4A,01/09/2024\n`)
    expect((await findings(`${columns}\n,417,Reed,Sam,M,12/03/2018,4,4A,01/09/2024\n`))[0]).toBe(
      'Row 2, Admission number: The noughts at the start seem lost: 00417 is Sam Reed here.',
    )
  })
})

test('a column that is not recognised is asked for, and remembered once it is said', async () => {
  const text = `Kennung,Surname,Forename,Geschlecht,Date of birth,Reg,Admission date\n77,Holt,Eve,F,12/03/2018,4A,01/09/2024\n`
  const found = await school.db.read(school.id, tx => prepare(tx, given(text)))
  expect(found).toMatchObject({ lacks: ['No column gives the sex.'] })
  const done = await bring(text, { mapping: { sex: 'Geschlecht', reference: 'Kennung' } })
  expect(done).toMatchObject({ recorded: { plan: { counts: { new: 1 } } } })
  expect(await school.db.read(school.id, tx => prepare(tx, given(text)))).toMatchObject({
    mapping: { sex: 'Geschlecht', reference: 'Kennung' },
    plan: { counts: { unchanged: 1 } },
  })
})

test('staff and groups come in, and answer for what they should', async () => {
  const staff = `Staff code,Title,Forename,Surname,Job title,Work Email,Reg\nABC,Ms,Ida,Bell,Class teacher,ida@x.example,4A\n`
  expect(await bring(staff, { kind: 'staff' })).toMatchObject({ recorded: { plan: { counts: { new: 1 } } } })
  const role = `Staff code,Name,Role\nABC,Ms Ida Bell,Headteacher\n`
  expect((await findings(role, { kind: 'staff' }))[0]).toBe('Row 2, Role: Your own roles do not let you give roles.')
  const groups = `Group,Kind,Year,Teacher,Admission number\nRobins,House,,ABC,00417\nRobins,House,,ABC,417\n`
  expect(await findings(groups, { kind: 'groups' })).toEqual([
    'Row 3, Admission number: The noughts at the start seem lost: 00417 is Sam Reed here.',
  ])
  expect(await bring(groups, { kind: 'groups', choices: { ...plainChoices, skipProblems: true } })).toMatchObject({
    recorded: { plan: { counts: { new: 1, problems: 1 } } },
  })
  const rows = await school.db.read(school.id, tx =>
    tx.rows(sql`select g.name, s.name as staff, p.surname from pupil_group g join group_staff gs on gs.group_id = g.id
    join staff s on s.id = gs.staff_id left join group_member m on m.group_id = g.id left join pupil p on p.id = m.pupil_id where s.name = 'Ms Ida Bell' and g.kind = 'house'`),
  )
  expect(rows).toEqual([{ name: 'Robins', staff: 'Ms Ida Bell', surname: 'Reed' }])
})

test("R-0204: what a file changed about a pupil stands in that pupil's own history", async () => {
  const pupil = school.pupils[1]!
  await school.db.write(school.id, tx =>
    tx.run(sql`update pupil set reference = 'H-77' where school_id = ${school.id} and id = ${pupil.id}`),
  )
  await bring(`Reference,Surname,Forename,Date of birth,Sex,Year\nH-77,${pupil.surname},Renamed,15/03/2018,F,4\n`)
  const lines = await school.db.read(school.id, tx => auditLines(tx, school.id, { pupil: pupil.id }, 10))
  const imported = lines.find(line => line.kind === 'PupilsImported')
  expect(imported?.about.changes).toContainEqual({ field: 'forename', original: pupil.forename, amended: 'Renamed' })
})

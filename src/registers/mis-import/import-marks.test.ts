import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codesOn } from '#law/codes/attendance-codes.ts'
import { writeCsv } from '#platform/csv/write-csv.ts'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { verifyLedgers } from '#registers/attendance/verify.store.ts'
import { type BuiltSchool, buildSchool, builtTerms } from '#test/build-school.ts'
import { type Day, dayOf, isoFromDay, weekdayOf } from '#time/day.ts'
import { bringIn, type ImportGiven, prepare } from './bring-in.store.ts'
import { exportHeadings, marksToExport } from './export.store.ts'
import { plainChoices } from './plan.ts'
import { placeOf } from './report.ts'

let database: TestDatabase
let school: BuiltSchool
let copy: BuiltSchool

beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database, {
    groups: [
      { name: '4A', pupils: 20 },
      { name: '4B', pupils: 20 },
    ],
  })
  copy = await buildSchool(database, {
    name: 'The copy',
    groups: [
      { name: '4A', pupils: 20 },
      { name: '4B', pupils: 20 },
    ],
  })
  for (const { db, id } of [school, copy])
    await db.write(id, tx =>
      tx.run(sql`update pupil p set reference = lpad(r.n::text, 4, '0') from (select id, row_number() over (order by id) as n from pupil where school_id = ${id}) r
      where p.school_id = ${id} and p.id = r.id`),
    )
})
afterAll(() => database.drop())

const now = { day: dayOf('2026-11-20'), minute: 541 }
const given = (of: BuiltSchool, content: string, more: Partial<ImportGiven> = {}): ImportGiven => ({
  school: of.id,
  kind: 'marks',
  file: { name: 'marks.csv', content },
  choices: plainChoices,
  now,
  ...more,
})
const bring = (of: BuiltSchool, content: string, more: Partial<ImportGiven> = {}) =>
  bringIn(
    of.db,
    decide =>
      of.recorder(
        {
          school: of.id,
          by: { account: null, staff: null, name: 'Dawn', position: 'Office' },
          at: new Date('2026-11-20T09:01:00Z'),
        },
        decide,
      ),
    given(of, content, more),
  )
const findings = async (content: string) => {
  const found = await school.db.read(school.id, tx => prepare(tx, given(school, content)))
  if (!('plan' in found)) throw new Error(JSON.stringify(found))
  return found.plan.findings.map(f => `${f.severity}: ${placeOf(f)}: ${f.says}`)
}
const head = 'Admission number,Date,Session,Mark,Minutes Late'

test.each<[string, string, string[]]>([
  ['a clean row', '0001,19/11/2026,AM,/,', []],
  ['small letters, and minutes beside the code', '0001,19/11/2026,PM,l 12,', []],
  ['a code that is none', '0001,19/11/2026,AM,QQ,', ['problem: Row 2, Mark: QQ is not an attendance code.']],
  [
    'a code that had ended by that day',
    '0001,19/11/2026,AM,H,',
    ['problem: Row 2, Mark: H was last used on 18 August 2024. Now leave for exceptional circumstances, where that is granted.'],
  ],
  [
    'the mark of the other session',
    '0001,19/11/2026,AM,\\,',
    ['problem: Row 2, Mark: \\ is for the other session. Present in this one is /.'],
  ],
  [
    'a day on which the school was closed',
    '0001,28/10/2026,AM,/,',
    ['problem: Row 2, Mark: The school is closed on Wednesday 28 October 2026, morning: Holiday.'],
  ],
  [
    'a weekend',
    '0001,14/11/2026,AM,/,',
    ['problem: Row 2, Mark: The school is closed on Saturday 14 November 2026, morning: Weekend.'],
  ],
  [
    'a session that has not come',
    '0001,20/11/2026,PM,\\,',
    ['problem: Row 2, Mark: Friday 20 November 2026, afternoon has not come yet.'],
  ],
  ['nobody of this number', '9999,19/11/2026,AM,/,', ['problem: Row 2, Admission number: No pupil here has this number.']],
  [
    'a number that lost its noughts',
    '7,19/11/2026,AM,/,',
    [expect.stringMatching(/^problem: Row 2, Admission number: The noughts at the start seem lost: 0007 is /)],
  ],
  [
    'two marks for one session',
    '0001,19/11/2026,AM,/,\n0001,19/11/2026,AM,I,',
    ['problem: Row 3, Mark: Row 2 has another mark for the same session.'],
  ],
  [
    'a session that is neither',
    '0001,19/11/2026,evening,/,',
    ['problem: Row 2, Session: “evening” is neither morning nor afternoon.'],
  ],
  ['no mark', '0001,19/11/2026,AM,-,\n0002,19/11/2026,AM,,', ['note: The file: 2 rows have no mark, and were passed over.']],
  ['minutes that are none', '0001,19/11/2026,AM,L,soon', ['problem: Row 2, Minutes Late: “soon” is no number of minutes.']],
  ['minutes where none belong', '0001,19/11/2026,AM,I,5', ['problem: Row 2, Mark: I takes no minutes late.']],
  [
    'a code whose nature is not given',
    '0001,19/11/2026,AM,B,',
    ['note: Row 2, Mark: B keeps its nature, and the file gives none.'],
  ],
])('%s', async (_name, rows, told) => {
  expect(await findings(`${head}\n${rows}\n`)).toEqual(told)
})

test('before a pupil’s starting day no mark stands', async () => {
  await school.db.write(school.id, async tx => {
    const pupil = school.pupils[39]!.id
    await tx.run(
      sql`insert into admission_entry (school_id, pupil_id, spell, version, happening, starting_day) values (${school.id}, ${pupil}, 1, 1, 1, '2026-09-07')`,
    )
  })
  expect(await findings(`${head}\n0040,04/09/2026,AM,/,\n`)).toEqual([
    'problem: Row 2, Mark: This pupil is not on roll on this day.',
  ])
})

test('marks come in once; the same again are counted, and one that differs is refused', async () => {
  const file = `${head}\n0001,19/11/2026,AM,/,\n0002,19/11/2026,AM,L,7\n`
  expect(await bring(school, file)).toMatchObject({ recorded: { plan: { counts: { new: 2 } } } })
  expect(await bring(school, file)).toMatchObject({ no: { nothing: { plan: { counts: { unchanged: 2 } } } } })
  expect(await findings(`${head}\n0001,19/11/2026,AM,I,\n`)).toEqual([
    'problem: Row 2, Mark: / is recorded already for Thursday 19 November 2026, morning, and differs.',
  ])
})

test('a column for each session is read as marks', async () => {
  const done = await bring(school, 'Admission number,2026-11-18 AM,18/11/2026 PM,Note\n0001,/,\\,x\n0002,L 4,-,\n')
  if ('no' in done) throw new Error(JSON.stringify(done.no).slice(0, 2000))
  const rows = await school.db.read(school.id, tx =>
    tx.rows(
      sql`select e.session, e.code, e.minutes_late as minutes from attendance_entry e where day = '2026-11-18' order by pupil_id, session`,
    ),
  )
  expect(rows).toEqual([
    { session: 'A', code: '/', minutes: 0 },
    { session: 'P', code: '\\', minutes: 0 },
    { session: 'A', code: 'L', minutes: 4 },
  ])
})

test('what is written out comes in again elsewhere, and gives the same strips', async () => {
  const days: Day[] = []
  for (const [, first, last] of builtTerms)
    for (let day = dayOf(first); day <= dayOf(last) && day < dayOf('2026-11-18'); day++) if (weekdayOf(day) < 6) days.push(day)
  const pupils = school.pupils.slice(0, 39)
  const rows = days.flatMap((day, d) =>
    (['AM', 'PM'] as const).flatMap((session, s) =>
      pupils.map((_, p) => {
        const codes = codesOn(day).filter(c => c.sessions.includes(session) && c.who === 'anyone-on-roll')
        const code = codes[(d * 7 + s * 3 + p) % codes.length]!
        return [
          String(p + 1).padStart(4, '0'),
          isoFromDay(day),
          session,
          code.code,
          code.needs === 'minutes' ? 5 : '',
          code.needs === 'nature' ? `=trip, "${p}"` : '',
        ]
      }),
    ),
  )
  const began = performance.now()
  const done = await bring(school, writeCsv(['Admission number', 'Date', 'Session', 'Code', 'Minutes late', 'Nature'], rows))
  if ('no' in done) throw new Error(JSON.stringify('refused' in done.no ? done.no.refused.plan.findings.slice(0, 3) : done.no))
  const seconds = (performance.now() - began) / 1000
  expect(seconds).toBeLessThan(20)
  const out = await school.db.read(school.id, tx => marksToExport(tx, school.id, null, null))
  expect(out.length).toBeGreaterThan(rows.length)
  const back = await bring(copy, writeCsv([...exportHeadings.marks], out, { mark: true }))
  if ('no' in back) throw new Error(JSON.stringify('refused' in back.no ? back.no.refused.plan.findings.slice(0, 3) : back.no))
  const strips = (of: BuiltSchool) =>
    of.db.read(of.id, tx =>
      tx.rows(sql`select p.reference, s.year, encode(s.marks, 'hex') as marks from strip s join pupil p on p.school_id = s.school_id and p.id = s.pupil_id
      where s.school_id = ${of.id} order by 1, 2`),
    )
  expect(await strips(copy)).toEqual(await strips(school))
  const entries = (of: BuiltSchool) =>
    of.db.read(of.id, tx =>
      tx.rows(sql`select p.reference, e.day, e.session, e.code, e.minutes_late, e.nature from attendance_entry e
      join pupil p on p.school_id = e.school_id and p.id = e.pupil_id where e.school_id = ${of.id} order by 1, 2, 3`),
    )
  expect(await entries(copy)).toEqual(await entries(school))
  for (const of of [school, copy])
    expect((await of.db.read(of.id, tx => verifyLedgers(tx, of.id))).filter(law => law.broken)).toEqual([])
})

test('one broken row among thousands, and nothing is written', async () => {
  const before = await school.db.read(school.id, tx =>
    tx.one(
      sql`select count(*)::int as marks, (select max(number) from happening where school_id = ${school.id}) as last from attendance_entry where school_id = ${school.id}`,
    ),
  )
  const rows = Array.from({ length: 38 }, (_, p) => `${String(p + 3).padStart(4, '0')},19/11/2026,AM,/,`)
  expect(await bring(school, `${head}\n${rows.join('\n')}\n0001,19/11/2026,AM,I,\n`)).toMatchObject({
    no: { refused: { plan: { counts: { new: 38, problems: 1 } } } },
  })
  expect(
    await school.db.read(school.id, tx =>
      tx.one(
        sql`select count(*)::int as marks, (select max(number) from happening where school_id = ${school.id}) as last from attendance_entry where school_id = ${school.id}`,
      ),
    ),
  ).toEqual(before)
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Desk } from '#platform/command/command.ts'
import { asOwner, type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { commands, run } from './cli.ts'

let database: TestDatabase
let school: BuiltSchool
const folder = mkdtempSync(join(tmpdir(), 'daymark cli '))

beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** The program at a desk where nothing is printed and nobody answers, unless `answer` does. */
async function at(words: string[], answer?: string) {
  const told = { code: 0 as number | undefined, says: '', notes: '', given: undefined as unknown }
  const desk: Desk = {
    now: new Date('2026-11-20T10:00:00Z'),
    say: (line = '') => {
      told.says += `${line}
`
    },
    give: value => {
      told.given = value
    },
    note: line => {
      told.notes += `${line}
`
    },
    ask: async () => answer,
    records: async () => ({
      db: database.db,
      recorder: school.recorder,
      admin: database.admin,
      place: 'a test',
      by: { account: null, staff: null, name: 'root at the console', position: 'System administrator' },
    }),
  }
  told.code = await run(words, desk)
  return told
}

test.each(Object.keys(commands))('%s says what it does, with an example', async name => {
  const { code, says } = await at([...name.split(' '), '--help'])
  expect(code).toBe(0)
  expect(says).toContain(`./daymark ${name}`)
  expect(says).toMatch(/Examples?\n {2}\.\/daymark/)
  expect(Math.max(...says.split('\n').map(line => line.length))).toBeLessThan(180)
})

test.each([
  [['bogus'], 'There is no command “bogus”.'],
  [['user'], 'Say which:'],
  [['verify', '--schol', '1'], 'There is no flag --schol here. Perhaps --school?'],
  [['verify', '--school'], '--school wants a value after it.'],
  [['import', 'horses', 'x.csv'], '“horses” cannot be brought in'],
  [['import', 'pupils'], 'Something is missing.'],
  [['token', 'make', 'a@b.example'], 'Say what the token is for with --label'],
  [['export', 'marks', '--from', '31/06/2026'], '“31/06/2026” is no day'],
  [['start', '--port', 'high'], '“high” is no port'],
  [['start', '--at', 'noon'], '“noon” is no time'],
  [['user', 'add', 'x@y.example', '--name', 'X', '--role', 'king'], '“king” is no role.'],
])('%s is not understood: exit 2, and the word that is wrong', async (words, says) => {
  const { code, notes } = await at(words)
  expect(code).toBe(2)
  expect(notes).toContain(says)
})

test('an account is made with a part, listed, given a new password and a token, and ended', async () => {
  const added = await at([
    'user',
    'add',
    'noor@x.example',
    '--name',
    'Noor Aziz',
    '--role',
    'attendance-officer',
    '--school',
    'copper',
  ])
  expect(added).toMatchObject({
    code: 0,
    says: expect.stringMatching(
      /^Password: \S{16}\nNoor Aziz <noor@x\.example> is now attendance officer in Copperbeck School\.\n$/,
    ),
  })
  expect((await at(['user', 'list'])).says).toContain(
    'Noor Aziz <noor@x.example>\n    Copperbeck School: Attendance officer (attendance-officer)\n',
  )
  expect(await at(['user', 'password', 'noor@x.example'], 'short')).toMatchObject({
    code: 1,
    notes: 'Use at least 12 characters. Nothing was changed.\n',
  })
  expect(await at(['user', 'password', 'NOOR@x.example'], 'a longer password')).toMatchObject({ code: 0 })
  const token = await at(['token', 'make', 'noor@x.example', '--label', 'Weekly'])
  expect(token.says).toMatch(/^[\w-]{43}\n$/)
  expect((await at(['token', 'list'])).says).toMatch(
    /^[0-9a-f]{10} {2}Weekly: noor@x\.example, made 20 November 2026, until 20 November 2027\n$/,
  )
  expect(await at(['token', 'end', 'Weekly'])).toMatchObject({ code: 0 })
  expect(await at(['token', 'end', 'Weekly'])).toMatchObject({ code: 1 })
  expect(await at(['user', 'end', 'noor@x.example'])).toMatchObject({ code: 0 })
  expect((await at(['user', 'list'])).says).not.toContain('noor@x.example')
  expect(await at(['user', 'password', 'noor@x.example'], 'a longer password')).toMatchObject({ code: 1 })
})

test('a file is shown before it comes in; nobody to ask means no; what was written out says the same', async () => {
  const file = join(folder, 'pupils of 4A.csv')
  writeFileSync(
    file,
    'Admission number,Surname,Forename,Sex,Date of birth,Reg,Admission date\n1,Vale,Ivo,M,12/03/2018,4A,01/09/2024\n',
  )
  const words = ['import', 'pupils', file, '--school', String(school.id)]
  const seen = await at([...words, '--preview'])
  expect(seen).toMatchObject({ code: 0, says: expect.stringContaining('Copperbeck School: 1 pupil to add') })
  expect(await at(words)).toMatchObject({ code: 1, notes: expect.stringContaining('there is nobody here to ask') })
  expect(await at(words, 'no')).toMatchObject({ code: 1, notes: 'Nothing was brought in.\n' })
  expect(await at(words, 'yes')).toMatchObject({ code: 0, says: expect.stringContaining('Brought in. It is entry') })
  expect(await at([...words, '--yes', '--json'])).toMatchObject({
    code: 0,
    given: { broughtIn: false, counts: { unchanged: 1 } },
  })
  const out = join(folder, 'out.csv')
  expect(await at(['export', 'pupils', '--out', out])).toMatchObject({ code: 0 })
  expect(readFileSync(out, 'utf8')).toContain(',1,Vale,Ivo,,,M,2018-03-12,4,4A,2024-09-01,,N,,\r\n')
})

test('a file with problems: exit 1, each with row, column and what to do', async () => {
  const file = join(folder, 'broken.csv')
  writeFileSync(
    file,
    'Admission number,Surname,Forename,Sex,Date of birth,Reg,Admission date\n5,Vale,Una,F,31/06/2018,4A,01/09/2024\n',
  )
  const told = await at(['import', 'pupils', file, '--yes'])
  expect(told.code).toBe(1)
  expect(told.says).toContain('Row 2, Date of birth: “31/06/2018” is no day of the calendar: June 2018 has 30 days.')
  expect(told.notes).toContain('Nothing was brought in.')
})

test('verify holds, and names the first place where a law is broken; strips are put right from the ledger', async () => {
  expect(await at(['verify'])).toMatchObject({ code: 0, says: expect.stringContaining('Every law holds.') })
  const file = join(folder, 'marks.csv')
  writeFileSync(file, 'Admission number,Date,Session,Code\n1,2026-11-19,AM,/\n')
  expect(await at(['import', 'marks', file, '--yes'])).toMatchObject({ code: 0 })
  expect(await at(['strips', 'check'])).toMatchObject({ code: 0 })
  await asOwner(database.admin, `update strip set marks = set_byte(marks, 0, 9)`)
  expect(await at(['strips', 'check'])).toMatchObject({
    code: 1,
    says: expect.stringContaining('Saturday 1 August 2026, morning: the strip says'),
  })
  expect(await at(['verify', '--json'])).toMatchObject({ code: 1, given: { whole: false } })
  expect(await at(['strips', 'rebuild'])).toMatchObject({ code: 0, says: 'Copperbeck School: 1 of 1 strips put right\n' })
  expect(await at(['verify'])).toMatchObject({ code: 0 })
  await asOwner(database.admin, `delete from happening where school_id = ${school.id} and number = 2`)
  expect(await at(['verify'])).toMatchObject({ code: 1, says: expect.stringContaining('entry 2 is missing; the next is 3') })
})

test('a second school is added once; then which one is meant must be said', async () => {
  const words = [
    'school',
    'add',
    'Elder Hill',
    '--phase',
    'primary',
    '--kind',
    'academy',
    '--authority',
    'Northshire',
    '--trust',
    'North',
  ]
  expect(await at(words)).toMatchObject({ code: 0, says: expect.stringMatching(/^Elder Hill is school \d+\.\n$/) })
  expect(await at(words)).toMatchObject({ code: 1 })
  expect((await at(['school', 'list'])).says).toContain('Elder Hill, primary, North')
  expect(await at(['export', 'marks'])).toMatchObject({ code: 1, notes: expect.stringContaining('There are several schools') })
  expect(
    await at(['user', 'add', 'lead@x.example', '--name', 'Lea', '--role', 'trust-attendance-lead', '--trust', 'north']),
  ).toMatchObject({ code: 0 })
})

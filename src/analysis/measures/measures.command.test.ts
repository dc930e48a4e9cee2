import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { run } from '#app/cli.ts'
import type { Desk } from '#platform/command/command.ts'
// Read before the tests begin, so that none of them is the one in which the tables are made.
import './measures.command.ts'

const folder = mkdtempSync(join(tmpdir(), 'measures '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function fileOf(content: string | Uint8Array, ending = 'csv'): string {
  const path = join(folder, `${++files}.${ending}`)
  writeFileSync(path, content)
  return path
}

/** The program at a desk; `says` is what went to the standard output, `notes` what went beside it. */
async function measures(...words: string[]) {
  const told = { code: 0 as number | undefined, says: '', notes: '', given: undefined as unknown }
  const desk = {
    now: new Date('2026-11-20T10:00:00Z'),
    say: (line = '') => {
      told.says += `${line}\n`
    },
    give: (value: unknown) => {
      told.given = value
    },
    note: (line: string) => {
      told.notes += `${line}\n`
    },
    ask: async () => undefined,
    records: () => {
      throw new Error('no records are needed here')
    },
  } satisfies Desk
  told.code = await run(['measures', ...words], desk)
  return told
}
const counts = (content: string, ...more: string[]) => measures('--counts', fileOf(content), ...more)
const marks = (content: string, ...more: string[]) => measures('--marks', fileOf(content), ...more)

const results =
  'possible,attended,present,absent,authorised,unauthorised,late,attendanceRate,absenceRate,authorisedRate,unauthorisedRate'
// The worked example of law: twenty sessions, thirteen of them possible.
const twenty = 'area,/,\\,L,V,I,U,D,Y4,#\nA pupil,3,3,1,2,3,1,4,1,2\n'
const lines = (says: string) => says.trimEnd().split('\n')

test('L-110: counts come out as measures, unrounded, the other columns first', async () => {
  const { code, says, notes } = await counts(twenty)
  expect(code).toBe(0)
  expect(lines(says)).toEqual([
    `area,${results}`,
    `A pupil,13,9,7,4,3,1,2,${(100 * 9) / 13},${(100 * 4) / 13},${(100 * 3) / 13},${(100 * 1) / 13}`,
  ])
  expect(notes).toBe('Counted as none, having no column: K P W B C1 M J1 S C2 C T R E G N O.\n')
})

test('--json is a list of objects: kept columns as they came, counts and rates as numbers, no rate of nothing', async () => {
  const { given } = await counts('code of area,/,note,\\\n007,2,"a, “b”",1\n,0, ,0\n', '--json')
  const none = { possible: 0, attended: 0, present: 0, absent: 0, authorised: 0, unauthorised: 0, late: 0 }
  expect(given).toEqual([
    {
      'code of area': '007',
      note: 'a, “b”',
      ...none,
      possible: 3,
      attended: 3,
      present: 3,
      attendanceRate: 100,
      absenceRate: 0,
      authorisedRate: 0,
      unauthorisedRate: 0,
    },
    {
      'code of area': '',
      note: ' ',
      ...none,
      attendanceRate: null,
      absenceRate: null,
      authorisedRate: null,
      unauthorisedRate: null,
    },
  ])
  expect(Object.keys((given as object[])[0]!).join(',')).toBe(`code of area,note,${results}`)
})

test.each([
  ['Windows line ends and a byte order mark', '\uFEFF/,\\,I\r\n1,2,3\r\n'],
  ['semicolons', '/;\\;I\n1;2;3\n'],
  ['tabs', '/\t\\\tI\n1\t2\t3'],
  ['quoted values', '"/","\\","I"\n"1","2","3"\n'],
  ['old line ends', '/,\\,I\r1,2,3\r'],
  ['empty rows', '/,\\,I\n\n1,2,3\n\n'],
  ['spaces', '/ , \\,I\n1, 2,3 \n'],
])('%s are read', async (_name, content) => {
  expect(lines((await counts(content)).says)[1]).toBe('6,3,3,3,3,0,0,50,50,50,0')
})

test('a value without a rate is empty in CSV; values come out as they came, even where a spreadsheet would reckon', async () => {
  expect(lines((await counts('a,/,\\\n=1+1,0,0\n')).says)[1]).toBe('=1+1,0,0,0,0,0,0,0,,,,')
})

test('the whole of England stays exact, and sums too large for that are refused', async () => {
  const england = await counts('/,\\,I\n1166000000,1165999999,118236069\n')
  expect(lines(england.says)[1]).toMatch(/^2450236068,2331999999,2331999999,118236069,118236069,0,0,/)
  expect(await counts('/,\\\n9007199254740991,1\n')).toMatchObject({
    code: 1,
    says: '',
    notes: expect.stringContaining('Row 2: these counts are too large'),
  })
  expect(await counts('/,\\\n9007199254740992,1\n')).toMatchObject({
    code: 1,
    notes: expect.stringContaining('Row 2, column “/”: “9007199254740992” is too large'),
  })
})

test('packed files are read, whatever they are called', async () => {
  expect((await measures('--counts', fileOf(gzipSync(twenty), 'csv.gz'))).says).toContain('A pupil,13,9,')
  expect((await measures('--counts', fileOf(gzipSync(twenty)))).says).toContain('A pupil,13,9,')
  expect(await measures('--counts', fileOf(gzipSync(twenty).subarray(0, 40), 'gz'))).toMatchObject({
    code: 1,
    says: '',
    notes: expect.stringContaining('packed by gzip and damaged'),
  })
})

test.each([
  ['a column that looks like a code', '/,\\,Z9\n1,1,1', 'Column “Z9”: “Z9” is no attendance code.'],
  ['a letter that is no code', '/,\\,A\n1,1,1', 'Column “A”: “A” is no attendance code.'],
  ['a sign', '/,\\,-\n1,1,1', 'Column “-”: “-” is no attendance code.'],
  ['a code in small letters', '/,\\,c1\n1,1,1', 'Column “c1”: a code is written in capitals, as “C1”.'],
  ['a negative count', 'a,/,\\\nx,1,1\ny,-4,1', 'Row 3, column “/”: “-4” is negative.'],
  ['a fraction', '/,\\\n1,2.5', 'Row 2, column “\\”: “2.5” is not a whole number.'],
  ['a word', '/,\\\n1,many', 'Row 2, column “\\”: “many” is not a number.'],
  ['a blank', '/,\\\n1,', 'Row 2, column “\\”: it is blank; write 0 where there were none.'],
  ['no morning column', 'a,\\,I\nx,1,1', 'There is no column “/”, the sessions present in the morning.'],
  ['no afternoon column', 'a,/,I\nx,1,1', 'There is no column “\\”, the sessions present in the afternoon.'],
  ['a column twice', '/,\\,I,I\n1,1,1,1', 'The column “I” is there twice.'],
  ['a kept column twice', 'a,a,/,\\\nx,y,1,1', 'The column “a” is there twice.'],
  ['a short row', 'a,/,\\\nx,1', 'Row 2 has 2 values under 3 headings.'],
  ['a long row', 'a,/,\\\nx,1,1\nx,1,1,1', 'Row 3 has 4 values under 3 headings.'],
  ['a column named as a result', '/,\\,late\n1,1,1', 'The column “late” would stand beside the result of that name.'],
  ['an open quotation', '/,\\\n1,"1\n', 'Row 2: a quotation mark opens and is never closed.'],
  ['nothing', '', 'The file is empty.'],
])('counts with %s are refused by name and row, and nothing is printed', async (_name, content, says) => {
  const told = await counts(content)
  expect([told.code, told.says, told.given]).toEqual([1, '', undefined])
  expect(told.notes).toContain(says)
})

test('what is wrong is said of all rows, twenty of them in words', async () => {
  const { notes } = await counts(`/,\\\n${'x,1\n'.repeat(23)}`)
  expect(notes).toContain('Row 21, column “/”')
  expect(notes).not.toContain('Row 22')
  expect(notes).toContain('… and 3 more.')
})

test('--on refuses codes that were not in force on the day', async () => {
  const old = '/,\\,J,Y\n1,1,1,1\n'
  expect(await counts(old, '--on', '2024-08-18')).toMatchObject({ code: 0, says: expect.stringContaining('\n3,3,2,') })
  const told = await counts(old, '--on', '2024-08-19')
  expect(told).toMatchObject({ code: 1, says: '' })
  expect(told.notes).toContain('Column “J”: “J” was no code on 19 August 2024: its last day was 18 August 2024.')
  expect(told.notes).toContain('Column “Y”')
  expect((await counts('/,\\,C1\n1,1,1', '--on', '2024-08-18')).notes).toContain(
    '“C1” was no code on 18 August 2024: it is one since 19 August 2024.',
  )
  expect(await counts('/,\\,C1\n1,1,1', '--on', '2024-08-19')).toMatchObject({ code: 0 })
  expect((await counts('/,\\\n1,1', '--on', '31/08/2024')).notes).toContain('“31/08/2024” is no date')
})

test.each([
  [[], 'Say one of --counts, --marks and --reconcile'],
  [['--counts', 'a', '--marks', 'b'], 'Say one of'],
  [['--counts', 'a', '--total'], '--total goes with --marks.'],
  [['--marks', 'a', '--on', '2026-09-07'], '--on goes with --counts.'],
])('%j is not understood', async (words, says) => {
  expect(await measures(...words)).toMatchObject({ code: 2, notes: expect.stringContaining(says) })
})

test.each(['--counts', '--marks', '--reconcile'])('%s of a file that is not there, or is none', async flag => {
  expect(await measures(flag, join(folder, 'nowhere.csv'))).toMatchObject({
    code: 1,
    notes: expect.stringMatching(/^There is no file .*nowhere\.csv\.\n$/),
  })
  expect(await measures(flag, fileOf(''))).toMatchObject({ code: 1, says: '' })
  expect(await measures(flag, fileOf('%PDF-1.7'))).toMatchObject({
    code: 1,
    notes: expect.stringContaining('This is a PDF, not CSV.'),
  })
})

const head = 'pupil,date,session,code,minutes_late\n'

test('L-175: a mark is judged by the law of its own day: an interview attends in May 2024 and is absence in May 2025', async () => {
  const { code, says, notes } = await marks(
    `${head}7,2024-05-14,AM,J,\n12,2025-05-14,AM,J1,\n7,2024-05-14,PM,L,12\n7,2024-05-15,AM,U,30\n`,
  )
  expect([code, notes]).toEqual([0, ''])
  expect(lines(says)).toEqual([
    `pupil,${results},persistent,severe,minutesLate`,
    `7,3,2,1,1,0,1,2,${200 / 3},${100 / 3},0,${100 / 3},true,false,42`,
    '12,1,0,0,1,1,0,0,0,100,100,0,true,true,0',
  ])
})

test('--json and --total: summed first and divided once, with the shares of pupils', async () => {
  const rows = `${head}a,2026-09-07,AM,/,\na,2026-09-07,PM,\\,\na,2026-09-08,AM,/,\nb,2026-09-07,AM,I,5\nc,2026-09-20,AM,D,\n`
  const each = await marks(rows, '--json')
  expect(each.given).toMatchObject([
    { pupil: 'a', possible: 3, attendanceRate: 100, persistent: false, severe: false, minutesLate: 0 },
    { pupil: 'b', possible: 1, attendanceRate: 0, persistent: true, severe: true, minutesLate: 5 },
    { pupil: 'c', possible: 0, attendanceRate: null, persistent: false, severe: false },
  ])
  const total = await marks(rows, '--json', '--total')
  expect(total.given).toEqual([
    {
      ...{ pupils: 2, possible: 4, attended: 3, present: 3, absent: 1, authorised: 1, unauthorised: 0, late: 0 },
      ...{ attendanceRate: 75, absenceRate: 25, authorisedRate: 25, unauthorisedRate: 0 },
      ...{ persistentPupils: 1, severePupils: 1, persistentRate: 50, severeRate: 50, minutesLate: 5 },
    },
  ])
  expect(total.notes).toContain('This figure is about 2 pupils.')
  expect(lines((await marks(rows, '--total')).says)[0]).toBe(
    `pupils,${results},persistentPupils,severePupils,persistentRate,severeRate,minutesLate`,
  )
  expect((await marks(`${head}c,2026-09-20,AM,D,\n`, '--total', '--json')).given).toMatchObject([
    { pupils: 0, persistentRate: null, severeRate: null },
  ])
})

test('headings in any order and case; what else is there is not read, and that is said', async () => {
  const { says, notes } = await marks('Code,House,SESSION,Date,Pupil,Teacher\n/,Red,am,2026-09-07,1,x\n/,Red,AM,2026-10-07,1,x\n')
  expect(lines(says)[1]).toMatch(/^1,2,2,2,0,/)
  expect(notes).toBe('Not read: columns House, Teacher.\n')
})

test('L-114: marks of a week or less are counted, with a word about persistent absence', async () => {
  expect((await marks(`${head}1,2026-09-07,AM,/,\n1,2026-09-13,AM,/,\n`)).notes).toContain(
    'They are not stated for a week or less.',
  )
  expect((await marks(`${head}1,2026-09-07,AM,/,\n1,2026-09-14,AM,/,\n`)).notes).toBe('')
})

test('what is counted with a doubt is said', async () => {
  const { notes, says } = await marks(`${head}1,2014-09-08,AM,F,\n1,2014-10-08,PM,/,\n1,2014-10-09,PM,/,\n`)
  expect(lines(says)[1]).toMatch(/^1,3,2,2,1,1,0,/)
  expect(notes).toContain('1 mark has a code that was out of use by then')
  expect(notes).toContain('2 marks have the present mark of the other half of the day')
})

test.each([
  ['an unknown code', '1,2026-09-07,AM,Q9,', 'Row 2, pupil 1: “Q9” is no attendance code.'],
  ['no code', '1,2026-09-07,AM,,', 'Row 2, pupil 1: there is no code.'],
  ['a session without a mark', '1,2026-09-07,AM,-,', 'Row 2, pupil 1: “-” is no attendance code.'],
  [
    'a code that ended',
    '1,2024-08-19,AM,H,',
    'Row 2, pupil 1: “H” was no code on 19 August 2024: its last day was 18 August 2024.',
  ],
  [
    'a code not yet begun',
    '1,2024-08-18,AM,K,',
    'Row 2, pupil 1: “K” was no code on 18 August 2024: it is one since 19 August 2024.',
  ],
  ['a day before any law here', '1,2006-08-31,AM,/,', 'the law is modelled from 1 September 2006 on.'],
  ['a date that is none', '1,2026-02-29,AM,/,', 'Row 2, pupil 1: “2026-02-29” is no date'],
  ['no date', '1,,AM,/,', 'Row 2, pupil 1: there is no date.'],
  ['a session that is none', '1,2026-09-07,noon,/,', 'Row 2, pupil 1: the session is AM or PM, not “noon”.'],
  [
    'a mark twice',
    '1,2026-09-07,AM,/,\n1,2026-09-07,PM,\\,\n1,2026-09-07,AM,I,',
    'Row 4, pupil 1: there is a mark for 2026-09-07 AM already.',
  ],
  ['negative minutes', '1,2026-09-07,AM,L,-3', 'Row 2, pupil 1: minutes late: “-3” is negative.'],
  ['half a minute', '1,2026-09-07,AM,L,3.5', 'Row 2, pupil 1: minutes late: “3.5” is not a whole number.'],
  ['no pupil', ',2026-09-07,AM,/,', 'Row 2: there is no pupil.'],
  ['a short row', '1,2026-09-07,AM', 'Row 2 has 3 values under 5 headings.'],
])('marks with %s are refused by row, and nothing is counted', async (_name, row, says) => {
  const told = await marks(`${head}${row}\n2,2026-09-07,AM,/,\n`)
  expect([told.code, told.says]).toEqual([1, ''])
  expect(told.notes).toContain(says)
})

test.each(['pupil', 'date', 'session', 'code'])('marks without the column %s are refused', async name => {
  const told = await marks(`${head.replace(name, 'other')}1,2026-09-07,AM,/,\n`)
  expect(told).toMatchObject({ code: 1, says: '', notes: expect.stringContaining(`There is no column “${name}”.`) })
  expect((await marks(`${name},${head}1,1,2026-09-07,AM,/,\n`)).notes).toContain(`The column “${name}” is there twice.`)
})

test('marks in letters that are not UTF-8 are refused', async () => {
  const told = await measures('--marks', fileOf(Buffer.from(`${head}Zo\xeb,2026-09-07,AM,/,\n`, 'latin1')))
  expect(told).toMatchObject({ code: 1, notes: expect.stringContaining('The file is not UTF-8.') })
})

test('a hundred thousand marks are counted in a moment, however they are cut', async () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => {
    const day = `2026-${String(1 + (Math.floor(n / 1400) % 12)).padStart(2, '0')}-${String(1 + (Math.floor(n / 50) % 28)).padStart(2, '0')}`
    return `${n % 50}-${Math.floor(n / 16_800)},${day},${Math.floor(n / 25) % 2 ? 'AM' : 'PM'},I,`
  })
  const unique = [...new Set(rows)]
  const began = performance.now()
  const { given } = await marks(`${head}${unique.join('\n')}\n`, '--json', '--total')
  expect(given).toMatchObject([{ possible: unique.length, authorised: unique.length, absenceRate: 100 }])
  expect(performance.now() - began).toBeLessThan(5000)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '#app/cli.ts'
import type { Desk } from '#platform/command/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'daymark law '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The program at a desk that has no records: the law needs none. */
async function at(...words: string[]) {
  const told = { code: 0 as number | undefined, says: '', notes: '', given: undefined as unknown }
  const desk: Desk = {
    now: new Date('2026-11-20T23:30:00Z'),
    say: (line = '') => {
      told.says += `${line}\n`
    },
    give: value => {
      told.given = JSON.parse(JSON.stringify(value))
    },
    note: line => {
      told.notes += `${line}\n`
    },
    ask: async () => undefined,
    records: async () => {
      throw new Error('The law opens no database.')
    },
  }
  told.code = await run(['law', ...words], desk)
  return told
}

const citation = { rule: expect.stringMatching(/^L-\d{3}/), source: expect.any(String), says: expect.any(String) }
const oneOrMore = expect.arrayContaining([expect.objectContaining(citation)])
const widest = (text: string) => Math.max(...text.split('\n').map(line => line.length))

const weekdays = ['07', '08', '09', '10', '11', '14', '15'].map(day => `2026-09-${day}`)
const fileOf = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const days = fileOf('days.txt', weekdays.join('\n'))

test('codes: 34 today, each with its set and its citation', async () => {
  const { code, given } = await at('codes', '--json')
  expect(code).toBe(0)
  const codes = given as { code: string; set: string; title: string; citations: unknown[] }[]
  expect(codes).toHaveLength(34)
  expect(codes.find(({ code }) => code === 'D')).toMatchObject({ set: 'not-possible', citations: oneOrMore })
  expect(new Set(codes.map(({ set }) => set))).toEqual(
    new Set(['present', 'approved-educational-activity', 'authorised', 'unauthorised', 'not-possible', 'not-collected']),
  )
})

test('codes: those of an earlier day, in words by set; a day before everything is said to be so', async () => {
  const told = await at('codes', '--on', '2024-05-14')
  expect(told.says).toMatch(/Approved educational activity[\s\S]*J {3}At an interview[\s\S]*Authorised absence/)
  expect(told.says).not.toContain('J1')
  expect(widest(told.says)).toBeLessThanOrEqual(90)
  expect(await at('codes', '--on', '2005-01-10', '--json')).toMatchObject({
    code: 0,
    given: [],
    notes: 'The law of 10 January 2005 is not modelled here: it begins with 1 September 2006.\n',
  })
})

const pupil = ['--session', 'AM', '--born', '2016-03-05'] as const

test.each([
  ['/', '2026-09-07', true],
  ['c2', '2026-09-07', true],
  ['Z', '2026-09-07', true],
  ['#', '2026-09-07', true],
  ['B', '2026-09-07', true],
  ['\\', '2026-09-07', false],
  ['X', '2026-09-07', false],
  ['H', '2024-08-18', true],
  ['H', '2024-08-19', false],
  ['J1', '2024-08-18', false],
  ['J1', '2024-08-19', true],
])('code %s on %s may stand: %s', async (letter, on, stands) => {
  const { code, given } = await at('code', letter, '--on', on, ...pupil, '--json')
  expect(code).toBe(0)
  expect(given).toMatchObject({
    code: letter.toUpperCase(),
    on,
    session: 'AM',
    stands,
    because: expect.stringMatching(/\S/),
    cautions: [],
    citations: oneOrMore,
  })
})

test('code: what was taken to be so is listed, what is to be kept is asked for, and a nature given is enough', async () => {
  const asked = (await at('code', 'B', '--on', '2026-09-07', ...pupil, '--json')).given as { asks: string[]; assumed: string[] }
  expect(asked.asks).toEqual(['Say what the activity is: it is kept with the mark.'])
  expect(asked.assumed).toContain('The pupil is on roll on this day, and is not a boarder.')
  expect(asked).toMatchObject({
    conditions: expect.arrayContaining([{ condition: 'The activity is educational.', confirmedBy: 'person' }]),
  })
  expect((await at('code', 'B', '--on', '2026-09-07', ...pupil)).says).toMatch(
    /For a person to confirm:\n[\s\S]* {2}The activity is educational\./,
  )
  const given = await at('code', 'B', '--on', '2026-09-07', ...pupil, '--nature', 'Forest school', '--json')
  expect(given.given).toMatchObject({ stands: true, asks: [] })
  expect(await at('code', 'I', '--on', '2026-09-07', ...pupil, '--minutes', '5', '--json')).toMatchObject({
    given: { stands: false, about: 'minutesLate' },
  })
})

test('code: in words, with the reason and where it stands', async () => {
  const told = await at('code', 'X', '--on', '2026-12-31', '--session', 'pm', '--born', '2021-10-05')
  expect(told.says).toMatch(
    /^X may not stand on the afternoon of 31 December 2026\.\nX is only for pupils outside compulsory school age\.[\s\S]*L-071/,
  )
  expect(widest(told.says)).toBeLessThanOrEqual(90)
  expect((await at('code', 'L', ...pupil)).says).toMatch(/^L may stand on the morning of 20 November 2026\.\nCame late/)
})

test('school-age: from, until and whether, on the day itself', async () => {
  const asked = (on: string) => at('school-age', '--born', '2021-10-05', '--on', on, '--json')
  expect((await asked('2026-12-30')).given).toMatchObject({
    compulsorySchoolAge: false,
    from: '2026-12-31',
    until: '2038-06-25',
    citations: oneOrMore,
  })
  expect((await asked('2026-12-31')).given).toMatchObject({ compulsorySchoolAge: true })
  expect((await asked('2038-06-25')).given).toMatchObject({ compulsorySchoolAge: true })
  expect((await asked('2038-06-26')).given).toMatchObject({ compulsorySchoolAge: false })
  expect((await at('school-age', '--born', '2010-01-10')).says).toMatch(
    /^On 20 November 2026 someone born on 10 January 2010 is not of compulsory school age\.\nIt begins on 31 March 2015 and/,
  )
})

test('deadline: the fifth school day after, from a file of school days', async () => {
  expect((await at('deadline', 'N', '2026-09-07', '--school-days', days, '--json')).given).toMatchObject({
    lastDay: '2026-09-14',
    code: 'N',
    absent: '2026-09-07',
    schoolDays: 5,
    becomes: 'O',
    cautions: [],
    citations: oneOrMore,
  })
  const marked = fileOf('marked.txt', `\uFEFF# autumn\r\n${weekdays.slice(1).join(' # open\r\n')}\r\n\r\n`)
  const told = await at('deadline', 'n', '2026-09-07', '--school-days', marked)
  expect(told.says).toContain('N on Monday 7 September 2026 may stand until the end of Monday 14 September 2026.')
  expect(told.says).toContain('7 September 2026 is not among the school days of the file.')
})

test('penalty: a first, a second, a third, and the day of receipt', async () => {
  const asked = async (...words: string[]) => (await at('penalty', ...words, '--json')).given
  expect(await asked('--issued', '2026-10-01', '--received', '2026-10-05')).toMatchObject({
    allowed: true,
    number: 1,
    receivedAssumed: false,
    amounts: [
      { pounds: 80, until: '2026-10-25' },
      { pounds: 160, until: '2026-11-01' },
    ],
    citations: oneOrMore,
  })
  expect(await asked('--notices', '2024-10-10', '--issued', '2026-06-01')).toMatchObject({
    allowed: true,
    number: 2,
    receivedAssumed: true,
    amounts: [{ pounds: 160, until: '2026-06-28' }],
  })
  expect(await asked('--notices', '2024-10-10, 2025-05-12', '--issued', '2026-06-01')).toMatchObject({
    allowed: false,
    amounts: [],
    possibleFrom: '2027-10-10',
  })
  expect(await asked('--notices', '', '--issued', '2026-06-01')).toMatchObject({ allowed: true, number: 1 })
  const older = ['--notices', '2024-05-01', '--issued', '2026-06-01']
  expect(await asked(...older)).toMatchObject({ number: 1, notCounted: [{ notice: '2024-05-01' }] })
  expect(await asked(...older, '--count-older')).toMatchObject({ number: 2, counted: ['2024-05-01'] })
})

test('penalty: in words', async () => {
  const told = await at('penalty', '--issued', '2026-10-01', '--notices', '2024-05-01')
  expect(told.says).toMatch(/^A notice may be issued on 1 October 2026\.[\s\S]*£80\s+by\s+21\s+October\s+2026/)
  expect(told.says).toContain('It is taken to be received on the day of issue')
  expect(told.says).toContain('Not counted: the notice of 1 May 2024')
  expect((await at('penalty', '--issued', '2026-06-01', '--notices', '2024-10-10,2025-05-12')).says).toMatch(
    /^No notice may be issued on 1 June 2026\./,
  )
  expect((await at('penalty', '--issued', '2007-01-01')).says).toMatch(/^\S/)
})

test('rule and find: by number in any spelling, by words', async () => {
  const whole = await at('rule', 'l133')
  expect(whole.says).toMatch(/^L-133 {2}[\s\S]*What Daymark does: [\s\S]*→/)
  expect(whole.says).toContain('By date: ')
  expect((await at('rule', 'L-001', '--json')).given).toMatchObject({
    rule: 'L-001',
    citations: oneOrMore,
    notModelledBefore: null,
  })
  expect((await at('rule', 'L-133', '--json')).given).toMatchObject({
    versions: [{ from: '2024-08-19', until: null }, {}, {}, {}],
  })
  expect((await at('find', 'compulsory', 'begins')).says).toContain('L-001  ')
  expect((await at('find', 'persistent', '--json')).given).toEqual(
    expect.arrayContaining([expect.objectContaining({ rule: 'L-111', citations: oneOrMore })]),
  )
})

test('index: every rule with its provisions and functions, and every provision', async () => {
  const { given, code } = await at('index', '--json')
  expect(code).toBe(0)
  const { rules, provisions } = given as { rules: { rule: string }[]; provisions: { provision: string }[] }
  expect(rules.find(({ rule }) => rule === 'L-001')).toMatchObject({
    provisions: [{ instrument: 'Education Act 1996', provision: 's 8(2)', read: 'read' }],
    functions: expect.arrayContaining([
      expect.objectContaining({ kind: 'function', file: 'src/law/pupils/compulsory-school-age.ts', name: 'compulsorySchoolAge' }),
    ]),
    citations: oneOrMore,
  })
  expect(provisions.length).toBeGreaterThan(60)
  const told = await at('index')
  expect(told.says).toContain('src/law/pupils/compulsory-school-age.ts  compulsorySchoolAge')
  expect(told.says).toContain('reg 2: Not known (not read).')
})

test.each([
  [['codes', '--on', '2026-02-30'], '“2026-02-30” is no day: write --on 2026-09-07.'],
  [['code'], 'Something is missing.'],
  [['code', 'A', ...pupil], '“A” is no attendance code.'],
  [['code', '', ...pupil], '“” is no attendance code.'],
  [['code', 'I', '--born', '2016-03-05'], 'Which session?'],
  [['code', 'I', '--session', 'noon', '--born', '2016-03-05'], 'Which session?'],
  [['code', 'I', '--session', 'AM'], 'When was the pupil born?'],
  [['code', 'I', '--session', 'AM', '--born', '5/3/2016'], '“5/3/2016” is no day'],
  [['code', 'I', '--session', 'AM', '--born', '2026-11-22'], 'was not born yet'],
  [['code', 'L', ...pupil, '--minutes', 'ten'], '“ten” is no number of minutes'],
  [['school-age'], 'When was the pupil born?'],
  [['school-age', '--born', '2021-02-29'], '“2021-02-29” is no day'],
  [['deadline', 'N', '2026-09-07'], 'Which days are school days?'],
  [['deadline', 'N', 'monday', '--school-days', days], '“monday” is no day'],
  [['deadline', 'I', '2026-09-07', '--school-days', days], 'I has no such day to keep: only N'],
  [['deadline', 'QQ', '2026-09-07', '--school-days', days], '“QQ” is no attendance code.'],
  [['penalty'], 'When is the notice to be issued?'],
  [['penalty', '--issued', '2026-06-31'], '“2026-06-31” is no day'],
  [['penalty', '--issued', '2026-06-01', '--notices', '2024-10-10;2025-01-01'], 'is no day: write --notices'],
  [['penalty', '--issued', '2026-06-02', '--received', '2026-06-01'], 'cannot have been received on 1 June 2026, before it'],
  [['penalty', '--issued', '2026-06-02', '--last-absence', '2026-06-03'], 'cannot be about an absence on 3 June 2026'],
  [['rule', 'L-999'], 'There is no rule “L-999”.'],
  [['rule', 'late'], 'There is no rule “late”.'],
  [['find'], 'Something is missing.'],
])('law %j is not understood: exit 2, and what is wrong', async (words, says) => {
  const { code, notes } = await at(...words)
  expect(code).toBe(2)
  expect(notes.replaceAll('\n', ' ')).toContain(says)
})

test.each([
  [['deadline', 'N', '2026-09-07', '--school-days', join(folder, 'nowhere.txt')], 'There is no file '],
  [['deadline', 'N', '2026-09-09', '--school-days', days], 'has 4 school days after 9 September 2026; 5 are needed.'],
  [['deadline', 'N', '2026-09-14', '--school-days', days], 'has 1 school day after 14 September 2026; 5 are needed.'],
  [['deadline', 'N', '2024-05-13', '--school-days', days], 'What held on 13 May 2024 is not modelled.'],
  [['deadline', 'N', '2026-09-07', '--school-days', folder], 'cannot be read'],
  [['deadline', 'N', '2026-09-07', '--school-days', fileOf('wrong.txt', '2026-09-07\n\n# x\n08/09/2026\n')], 'Line 4 of '],
  [['find', 'gobbledygook'], 'No rule has “gobbledygook”.'],
])('law %j cannot be done: exit 1, and why', async (words, says) => {
  const { code, notes } = await at(...words)
  expect(code).toBe(1)
  expect(notes).toContain(says)
})

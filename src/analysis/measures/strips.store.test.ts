import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { stripYearEnd, stripYearStart } from '#time/strip-year.ts'
import { totalsOf } from './count-strips.ts'
import { codeNumbers } from './measures.ts'
import { stripsOf } from './strips.store.ts'

let database: TestDatabase
const marksOf = (pupil: number, year: number): Buffer =>
  Buffer.from(Array.from({ length: stripLength }, (_, place) => (place * 5 + pupil + year) % codeNumbers))
const year = (first: number, last = first) => ({ from: stripYearStart(first), to: stripYearEnd(last) })

const keep = async (rows: [school: number, pupil: number, year: number, marks: Buffer][]): Promise<void> => {
  const client = new pg.Client(database.admin)
  await client.connect()
  for (const row of rows) await client.query('insert into strip (school_id, pupil_id, year, marks) values ($1, $2, $3, $4)', row)
  await client.end()
}

beforeAll(async () => {
  database = await testDatabase()
  const pupils = [1, 200, 70_000]
  await keep(
    pupils.flatMap(pupil => [2025, 2026].map((of): [number, number, number, Buffer] => [1, pupil, of, marksOf(pupil, of)])),
  )
  await keep([[2, 9, 2026, marksOf(9, 2026)]])
})
afterAll(() => database.drop())

const read = (...[school, span, pupils]: [number, { from: number; to: number }, number[]?]) =>
  database.db.read(school, tx => stripsOf(tx, school, span, pupils))

test('every strip of the school in the years that the span touches, byte for byte', async () => {
  // Twice and more: the second and later times the statement is a prepared one.
  for (let time = 0; time < 3; time++) {
    const strips = await read(1, year(2026))
    expect(strips.map(({ pupil }) => pupil).toSorted((a, b) => a - b)).toEqual([1, 200, 70_000])
    for (const { pupil, year, marks } of strips) {
      expect(year).toBe(2026)
      expect(Buffer.from(marks).equals(marksOf(pupil, 2026))).toBe(true)
    }
  }
})

test('two years, where the span touches two', async () => {
  expect(await read(1, { from: stripYearStart(2026) - 1, to: stripYearStart(2026) })).toHaveLength(6)
  expect(await read(1, year(2024))).toEqual([])
})

test('only the pupils asked for', async () => {
  expect((await read(1, year(2026), [200])).map(({ pupil }) => pupil)).toEqual([200])
  expect(await read(1, year(2026), [])).toEqual([])
})

test('only its own school', async () => expect((await read(2, year(2025, 2026))).map(({ pupil }) => pupil)).toEqual([9]))

test('a byte above 127 does not come through as a code', async () => {
  for (const [index, wrong] of [[0x80], [0xc3, 0xa9], [0xff], [0xe2, 0x82, 0xac]].entries()) {
    const marks = Buffer.alloc(stripLength, 1)
    marks.set(wrong, 100)
    await keep([[3 + index, 5, 2026, marks]])
    const strips = await read(3 + index, year(2026))
    expect(() => totalsOf(strips, year(2026))).toThrow('The strip of pupil 5 holds')
  }
})

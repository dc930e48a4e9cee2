import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { dayOf } from '#time/day.ts'
import { calendarOf } from './calendar.store.ts'
import { addWindow, putDays, putTerm, putYear, removeFromCalendar } from './change-calendar.store.ts'

let database: TestDatabase
const year = { id: 1, name: '2026 to 2027', firstDay: dayOf('2026-09-01'), lastDay: dayOf('2027-08-31') }
const term = { id: 2, academicYear: 1, name: 'Autumn 1', firstDay: dayOf('2026-09-02'), lastDay: dayOf('2026-10-23') }
const inset = {
  id: 3,
  kind: 'inset' as const,
  title: 'INSET “day”, \\ & <b>',
  firstDay: dayOf('2026-09-02'),
  lastDay: dayOf('2026-09-02'),
  sessions: 'both' as const,
  yearGroups: [7, 8],
}
const window = {
  id: 4,
  fromDay: dayOf('2026-09-01'),
  session: 'AM' as const,
  weekdays: [1, 2, 3, 4, 5],
  yearGroups: null,
  arriveBy: 8 * 60 + 50,
  registerFrom: 8 * 60 + 55,
  closes: 9 * 60 + 20,
  ends: 12 * 60,
}

beforeAll(async () => {
  database = await testDatabase()
  const owner = new pg.Client(database.admin)
  await owner.connect()
  await owner.query(`insert into school (id, name, phase, kind, local_authority) overriding system value
    values (1, 'First', 'secondary', 'academy', 'Kent'), (2, 'Second', 'primary', 'maintained', 'Kent')`)
  await owner.end()
})
afterAll(() => database.drop())
const read = (school = 1, around?: number) => database.db.read(school, tx => calendarOf(tx, school, around))

test('a school without a calendar has an empty one', async () => {
  expect(await read(5)).toEqual({ years: [], terms: [], exceptions: [], windows: [] })
})

test('what was written comes back as it was', async () => {
  await database.db.write(1, async tx => {
    await putYear(tx, 1, year)
    await putTerm(tx, 1, term)
    await putDays(tx, 1, [inset])
    await addWindow(tx, 1, window)
  })
  expect(await read()).toEqual({ years: [year], terms: [term], exceptions: [inset], windows: [window] })
  expect(await read(1, dayOf('2029-01-01'))).toEqual({ years: [], terms: [], exceptions: [], windows: [window] })
  expect(await read(2)).toEqual({ years: [], terms: [], exceptions: [], windows: [] })
})

test('a change is seen at once, inside its own transaction too, and what was given before stays as it was', async () => {
  const before = await read()
  await database.db.write(1, async tx => {
    await putTerm(tx, 1, { ...term, name: 'Autumn, first half' })
    expect((await calendarOf(tx, 1)).terms[0]!.name).toBe('Autumn, first half')
    await removeFromCalendar(tx, 1, 'calendar_exception', inset.id)
  })
  expect(await read()).toMatchObject({ terms: [{ name: 'Autumn, first half' }], exceptions: [] })
  expect(before).toMatchObject({ terms: [{ name: 'Autumn 1' }], exceptions: [{ title: inset.title }] })
})

test('the same calendar is read once, and nobody can change it for the others', async () => {
  const one = await read()
  expect(await read()).toBe(one)
  expect(() => one.terms.pop()).toThrow(TypeError)
  expect(() => {
    one.windows[0]!.closes = 0
  }).toThrow(TypeError)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { asAtDoors } from '#registers/day/as-at.route.ts'
import { boardDoors } from '#registers/day/board.route.ts'
import { type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { londonMoment } from '#test/serve.ts'
import { registerDoors } from './register.route.ts'

const [read, take, chase, arrive] = registerDoors
const [readBoard, chaseAll] = boardDoors
const [readAsAt] = asAtDoors
const at = (clock: string) => londonMoment('2026-11-20', clock)

let database: TestDatabase
let school: BuiltSchool
const groups = ['4A', '4B', '4C', '4D', '4E'].map(name => ({ name }))
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database, { groups })
})
afterAll(() => database?.drop())

const of = (place: number) => ({ day: '2026-11-20', session: 'AM', group: school.groups[place]!.id })
const save = (who: BuiltPerson, place: number, codes: string[], more: object = {}, clock = '9:05') =>
  callDoor(school, who, take, {
    at: at(clock),
    params: of(place),
    body: { seen: 0, marks: school.groups[place]!.pupils.map((pupil, i) => ({ pupil, code: codes[i] ?? '/' })), ...more },
  })
const readAt = async (place: number, clock = '9:06') => {
  const outcome = await callDoor(school, school.office, read, { at: at(clock), params: of(place) })
  if (!('reply' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.reply
}

test('reg 10(1): a register is saved whole, and reads back with who saved it, when and in which position', async () => {
  expect(await save(school.teachers[0]!, 0, ['/', 'N', 'I'])).toMatchObject({ reply: { recorded: 3, amended: 0 } })
  const register = await readAt(0)
  expect(register.state).toBe('taken')
  expect(register.taken).toMatchObject({ at: at('9:05'), by: 'Teacher of 4A', position: 'Class teacher' })
  expect(register.lines.map(line => line.entries.map(e => e.code))).toEqual([['/'], ['N'], ['I']])
})

test('L-021: a later change keeps the original, and asks the reason', async () => {
  await save(school.teachers[1]!, 1, ['N', '/', '/'])
  const { seen } = await readAt(1)
  expect(await save(school.teachers[1]!, 1, ['I', '/', '/'], { seen })).toHaveProperty('refused')
  const done = await save(school.teachers[1]!, 1, ['I', '/', '/'], { seen, reason: 'Mother called: fever' }, '9:30')
  expect(done).toMatchObject({ reply: { recorded: 0, amended: 1 } })
  expect((await readAt(1, '9:31')).lines[0]!.entries).toMatchObject([
    { version: 0, code: 'N', reason: '' },
    { version: 1, code: 'I', reason: 'Mother called: fever', at: at('9:30'), by: 'Teacher of 4B', position: 'Class teacher' },
  ])
})

describe('a pupil arrives', () => {
  const came = (pupil: number, clock: string, body: object = {}) =>
    callDoor(school, school.teachers[2]!, arrive, {
      at: at(clock),
      params: { ...of(2), pupil: school.groups[2]!.pupils[pupil]! },
      body,
    })

  test('L-050, L-052: the clock says present, late or after the close', async () => {
    await save(school.teachers[2]!, 2, ['N', 'N', 'N'])
    expect(await came(0, '9:15')).toEqual({ reply: { code: 'L', minutesLate: 25 } })
    expect(await came(1, '9:45')).toEqual({ reply: { code: 'U', minutesLate: 55 } })
    expect(await came(1, '9:46')).toHaveProperty('refused')
    const [first] = (await readAt(2, '9:50')).lines
    expect(first!.entries.map(e => [e.code, e.reason])).toEqual([
      ['N', ''],
      ['L', 'Arrived at 9:15'],
    ])
  })

  test('L-052: after the close an absence whose reason is known stays what it is', async () => {
    const { seen } = await readAt(2, '9:50')
    const marks = school.groups[2]!.pupils.map((pupil, i) => ({ pupil, code: ['L', 'U', 'M'][i]!, minutesLate: [25, 55, 0][i]! }))
    const body = { seen, marks, reason: 'The dentist, as was told' }
    await callDoor(school, school.teachers[2]!, take, { at: at('9:51'), params: of(2), body })
    expect(await came(2, '10:40')).toEqual({ reply: { code: 'M', minutesLate: 0 } })
    expect((await readAt(2, '10:41')).lines[2]!.entries.map(e => e.code)).toEqual(['N', 'M'])
  })

  test('not in the future, and not once the session has ended', async () => {
    expect(await came(2, '9:15', { minute: '9:20' })).toHaveProperty('invalid')
    expect(await came(2, '12:30')).toHaveProperty('refused')
  })

  test('only a pupil of this register', async () => {
    const other = { ...of(2), pupil: school.groups[0]!.pupils[0]! }
    expect(await callDoor(school, school.office, arrive, { at: at('9:15'), params: other, body: {} })).toHaveProperty('missing')
  })
})

describe('R-0305: a register that is late is asked for', () => {
  test('by the office, and the register says who asked', async () => {
    expect(await callDoor(school, school.office, chase, { at: at('9:31'), params: of(3) })).toEqual({ reply: { chased: true } })
    expect((await readAt(3, '9:32')).chased).toMatchObject({ at: at('9:31'), by: 'Dawn Okafor' })
    expect(await pageAt(school, school.teachers[3]!, read, { at: at('9:32'), params: of(3) })).toContain(
      'Dawn Okafor asked for this register',
    )
  })

  test('not before it is due, not when it has been taken, and not by a teacher', async () => {
    expect(await callDoor(school, school.office, chase, { at: at('8:55'), params: of(3) })).toHaveProperty('refused')
    expect(await callDoor(school, school.office, chase, { at: at('9:31'), params: of(0) })).toHaveProperty('refused')
    expect(await callDoor(school, school.teachers[3]!, chase, { at: at('9:31'), params: of(3) })).toHaveProperty('forbidden')
  })

  test('all that are late in one action', async () => {
    const outcome = await callDoor(school, school.office, chaseAll, { at: at('9:40'), params: { day: '2026-11-20' } })
    expect(outcome).toEqual({ reply: { chased: 2 } })
    expect((await readAt(4, '9:41')).chased).toMatchObject({ at: at('9:40') })
  })
})

describe('the board', () => {
  test('shows a teacher their own groups, the office all of them', async () => {
    const shown = async (who: BuiltPerson) => {
      const outcome = await callDoor(school, who, readBoard, { at: at('9:50') })
      return 'reply' in outcome ? outcome.reply.groups.map(g => g.name) : outcome
    }
    expect(await shown(school.teachers[0]!)).toEqual(['4A'])
    expect(await shown(school.office)).toEqual(['4A', '4B', '4C', '4D', '4E'])
    expect(await shown(school.governor)).toHaveProperty('forbidden')
  })
})

test('R-0405: the register as it stood at a moment', async () => {
  const stood = async (time: string) => {
    const query = { day: '2026-11-20', time }
    const outcome = await callDoor(school, school.head, readAsAt, { at: at('10:00'), params: of(1), query })
    return 'reply' in outcome ? outcome.reply.register.lines.map(line => line.entries.at(-1)?.code) : outcome
  }
  expect(await stood('09:04')).toEqual([undefined, undefined, undefined])
  expect(await stood('09:05')).toEqual(['N', '/', '/'])
  expect(await stood('09:30')).toEqual(['I', '/', '/'])
})

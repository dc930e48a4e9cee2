import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { auditDoors } from '#school/audit/audit.route.ts'
import { pupilHistoryDoors } from '#school/people/pupil-history.route.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { characteristicDoors } from './characteristic.route.ts'
import { characteristicsOf } from './characteristic.store.ts'

const [form, recordOne, , change] = characteristicDoors
const at = new Date('2026-11-20T11:00:00Z')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const params = () => ({ pupil: school.pupils[0]!.id })
const standing = () => school.db.read(school.id, tx => characteristicsOf(tx, school.id, school.pupils[0]!.id))
const recording = (body: object, who = school.head) => callDoor(school, who, recordOne, { at, params: params(), body })

test('R-0207: what is open of a kind ends the day before the next begins, so that history stays true', async () => {
  await recording({ kind: 'send-support', from: '2025-09-01' })
  await recording({ kind: 'first-language', value: 'Polish', from: '2025-09-01' })
  await recording({ kind: 'first-language', value: 'Silesian', from: '2026-01-05' })
  const languages = (await standing()).filter(c => c.kind === 'first-language')
  expect(languages.map(c => [c.value, c.until])).toEqual([
    ['Silesian', null],
    ['Polish', dayOf('2026-01-04')],
  ])
})

test('two of a kind at once are refused, and a last day before the first', async () => {
  expect(await recording({ kind: 'first-language', value: 'Urdu', from: '2025-10-01' })).toMatchObject({
    invalid: [{ field: 'from' }],
  })
  expect(await recording({ kind: 'young-carer', from: '2026-09-01', until: '2026-08-01' })).toMatchObject({
    invalid: [{ field: 'until' }],
  })
})

test('L-160: who may not see sensitive characteristics is not offered them, cannot record them, and does not read of them', async () => {
  const offered = await callDoor(school, school.office, form, { at, params: params() })
  expect('reply' in offered && offered.reply.kinds).not.toContain('child-protection-plan')
  expect(await recording({ kind: 'child-protection-plan', from: '2026-09-01' }, school.office)).toHaveProperty('forbidden')
  await recording({ kind: 'child-protection-plan', from: '2026-09-01', reason: 'Conference of 28 August' })
  const [history] = pupilHistoryDoors
  const [audit] = auditDoors
  const read = async (who: typeof school.head) =>
    JSON.stringify([await callDoor(school, who, history, { at, params: params() }), await callDoor(school, who, audit, { at })])
  expect(await read(school.head)).toContain('Child protection plan')
  expect(await read(school.office)).not.toContain('Child protection plan')
  expect(await read(school.office)).not.toContain('Conference of 28 August')
})

test('a characteristic ends on a day, with a reason', async () => {
  const path = { ...params(), kind: 'send-support', from: '2025-09-01' }
  expect(await callDoor(school, school.head, change, { at, params: path, body: { until: '2026-07-21' } })).toMatchObject({
    invalid: [{ field: 'reason' }],
  })
  await callDoor(school, school.head, change, { at, params: path, body: { until: '2026-07-21', reason: 'Review' } })
  expect((await standing()).find(c => c.kind === 'send-support')!.until).toBe(dayOf('2026-07-21'))
})

test('what was never so is taken back', async () => {
  const path = { ...params(), kind: 'send-support', from: '2025-09-01' }
  await callDoor(school, school.head, change, { at, params: path, body: { withdraw: 'yes', reason: 'Wrong pupil' } })
  expect((await standing()).some(c => c.kind === 'send-support')).toBe(false)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { putCharacteristics } from '#school/characteristics/characteristic.store.ts'
import { insertParents, putParents } from '#school/parents/parent.store.ts'
import { addColleague, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { pupilDetailsDoors } from './pupil-details.route.ts'

const [read] = pupilDetailsDoors
const at = new Date('2026-11-20T11:00:00Z')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
  const pupil = school.pupils[0]!.id
  await school.db.write(school.id, async tx => {
    const [parent] = await insertParents(tx, school.id, [{ name: 'Sana Iqbal', address: '1 High Street' }])
    const tie = {
      relationship: 'Mother',
      parentalResponsibility: true,
      livesWith: true,
      priority: 1,
      emergencyContact: true,
      telephone: '',
    }
    await putParents(tx, school.id, [{ ...tie, pupil, parent: parent! }])
    await putCharacteristics(tx, school.id, [
      { pupil, kind: 'child-protection-plan', value: '', from: dayOf('2026-09-01') },
      { pupil, kind: 'first-language', value: 'Urdu', from: dayOf('2026-09-01') },
    ])
  })
})
afterAll(() => database?.drop())

const params = () => ({ pupil: school.pupils[0]!.id })
const page = (who = school.head, query = {}) => pageAt(school, who, read, { at, params: params(), query })

test('R-0206: compulsory school age is said with its rule', async () => {
  const html = await page()
  expect(html).toContain('From 31 March 2023 to 30 June 2034')
  expect(html).toContain('Education Act 1996 s 8(2)')
})

test('nothing sensitive is on the page until somebody entitled asks', async () => {
  expect(await page()).not.toContain('Child protection plan')
  expect(await page()).toContain('Show what is sensitive (1)')
  expect(await page(school.head, { show: 'sensitive' })).toContain('Child protection plan')
  const office = await page(school.office, { show: 'sensitive' })
  expect(office).not.toContain('Child protection plan')
  expect(office).toContain('First language')
})

test('a contact missing by law stands at the top, with the regulation', async () => {
  const html = await page(school.office)
  expect(html).toContain('There is no emergency telephone number for Sana Iqbal')
  expect(html).toContain('SI 2024/208 reg 8(2)')
})

test('a teacher sees the pupil without contacts and addresses; another’s teacher sees nothing', async () => {
  const html = await page(school.teachers[0]!)
  expect(html).toContain('Tolu Adeyemi')
  expect(html).not.toMatch(/Sana Iqbal|High Street|Change particulars/)
  expect(await callDoor(school, school.teachers[1]!, read, { at, params: params() })).toHaveProperty('forbidden')
})

test('a head of year sees every pupil, and contacts only of their own', async () => {
  const head = await addColleague(school, 'Head of Year', 'Head of year', 'head-of-year')
  const answer = await callDoor(school, head, read, { at, params: params() })
  expect('reply' in answer && answer.reply.parents).toBe(null)
  await school.db.write(school.id, tx =>
    tx.client.query('insert into group_staff (school_id, group_id, staff_id, from_day) values ($1, $2, $3, $4)', [
      school.id,
      school.groups[0]!.id,
      head.staff,
      '2026-09-01',
    ]),
  )
  const own = await callDoor(school, head, read, { at, params: params() })
  expect('reply' in own && own.reply.parents?.[0]?.name).toBe('Sana Iqbal')
})

test('a pupil of another school is not found here', async () => {
  const other = await buildSchool(database)
  expect(await callDoor(school, school.head, read, { at, params: { pupil: other.pupils[0]!.id } })).toHaveProperty('missing')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { isoFromDay } from '#time/day.ts'
import { photographDoors } from './photograph.route.ts'
import { pupilDoors } from './pupil.route.ts'
import { pupilById } from './pupil.store.ts'
import { pupilHistoryDoors } from './pupil-history.route.ts'

const [, change] = pupilDoors
const [history] = pupilHistoryDoors
const [photographForm, setPhotograph] = photographDoors
const at = new Date('2026-11-20T11:00:00Z')

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const particulars = (place: number, but: object = {}) => {
  const { surname, forename, born, yearGroup } = school.pupils[place]!
  return { surname, forename, sex: 'F', born: isoFromDay(born), yearGroup: String(yearGroup), ...but }
}
const amend = (place: number, but: object) =>
  callDoor(school, school.office, change, { at, params: { pupil: school.pupils[place]!.id }, body: particulars(place, but) })

test('R-0204: a change keeps original, amended, reason, date, name and position', async () => {
  const done = await amend(0, { surname: 'Adeyemi-Clarke', upn: 'd006 580794864', reason: 'Deed poll seen' })
  expect(done).toHaveProperty('reply')
  const shown = await callDoor(school, school.office, history, { at, params: { pupil: school.pupils[0]!.id } })
  expect('reply' in shown && shown.reply.entries[0]).toMatchObject({
    kind: 'PupilChanged',
    by: 'Dawn Okafor',
    position: 'Attendance officer',
    reason: 'Deed poll seen',
    at,
    changes: [
      { field: 'surname', original: 'Adeyemi', amended: 'Adeyemi-Clarke' },
      { field: 'upn', original: null, amended: 'D006580794864' },
    ],
  })
})

test('without a reason, or with nothing changed, nothing is stored', async () => {
  expect(await amend(1, { surname: 'Other' })).toMatchObject({ invalid: [{ field: 'reason' }] })
  expect(await amend(1, { reason: 'None' })).toHaveProperty('invalid')
  const stands = await school.db.read(school.id, tx => pupilById(tx, school.id, school.pupils[1]!.id))
  expect(stands?.surname).toBe('Brook')
})

test('a UPN with the wrong letter, or one that another pupil has, is refused beside its field', async () => {
  expect(await amend(2, { upn: 'A006580794864', reason: 'x' })).toMatchObject({ invalid: [{ field: 'upn' }] })
  await amend(1, { upn: 'T007047084107', reason: 'Common transfer file' })
  expect(await amend(2, { upn: 'T007047084107', reason: 'x' })).toMatchObject({
    invalid: [{ field: 'upn', says: 'Maya Brook already has this number' }].map(({ field }) => ({
      field,
      says: expect.stringContaining('Brook'),
    })),
  })
})

test('31 June and a two-digit year are no dates of birth', async () => {
  expect(await amend(2, { born: '2018-06-31', reason: 'x' })).toMatchObject({ invalid: [{ field: 'born' }] })
  expect(await amend(2, { born: '31/06/18', reason: 'x' })).toMatchObject({ invalid: [{ field: 'born' }] })
})

test('the form comes back with what was typed and what is wrong', async () => {
  const html = await pageAt(school, school.office, change, {
    at,
    params: { pupil: school.pupils[2]!.id },
    body: particulars(2, { surname: 'Typed anew' }),
  })
  expect(html).toContain('value="Typed anew"')
  expect(html).toContain('href="#reason"')
})

test('a teacher sees the history of pupils of their own group, without addresses, and of nobody else', async () => {
  await amend(0, { surname: 'Adeyemi-Clarke', upn: 'D006580794864', address: '1 High Street', reason: 'Moved' })
  const own = await callDoor(school, school.teachers[0]!, history, { at, params: { pupil: school.pupils[0]!.id } })
  expect('reply' in own && own.reply.entries[0]!.changes).toEqual([])
  expect(await callDoor(school, school.teachers[0]!, history, { at, params: { pupil: school.pupils[3]!.id } })).toHaveProperty(
    'forbidden',
  )
  expect(
    await callDoor(school, school.teachers[0]!, change, { at, params: { pupil: school.pupils[0]!.id }, body: {} }),
  ).toHaveProperty('forbidden')
})

test('a photograph is checked by what is in it, and kept', async () => {
  const params = { pupil: school.pupils[0]!.id }
  const put = (bytes: Buffer) =>
    callDoor(school, school.office, setPhotograph, { at, params, body: { image: bytes.toString('base64') } })
  expect(await put(Buffer.from('GIF89a, whatever its name'))).toMatchObject({ invalid: [{ field: 'image' }] })
  expect(await put(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(300_000)]))).toMatchObject({
    invalid: [{ field: 'image' }],
  })
  expect(await put(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))).toHaveProperty('reply')
  expect(await pageAt(school, school.office, photographForm, { at, params })).toContain('data:image/jpeg;base64,')
})

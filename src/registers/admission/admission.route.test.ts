import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { groupsOfPupil } from '#school/groups/group.store.ts'
import { insertPupils } from '#school/people/pupil.store.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor, pageAt } from '#test/call-door.ts'
import { dayOf } from '#time/day.ts'
import { addPupilDoors } from './add-pupil.route.ts'
import { admissionDoors } from './admission.route.ts'
import { countOnRoll, putOnRoll, spellsOf, versionsOf } from './admission.store.ts'

const [, add] = addPupilDoors
const [, enterAgain, leaveForm, deleteName, , amend] = admissionDoors
const at = new Date('2026-11-20T11:00:00Z')
const leaving = { lastDay: '2026-11-20', ground: 'a', confirmed: 'yes', reason: 'Harrowmere wrote' }

let database: TestDatabase
let school: BuiltSchool
beforeAll(async () => {
  database = await testDatabase()
  school = await buildSchool(database)
})
afterAll(() => database?.drop())

const spells = (pupil: number) => school.db.read(school.id, tx => spellsOf(tx, school.id, pupil))
const onRoll = (iso: string) => school.db.read(school.id, tx => countOnRoll(tx, school.id, dayOf(iso)))
const adding = (body: object) =>
  callDoor(school, school.office, add, {
    at,
    body: { surname: 'Marsh', forename: 'Leo', sex: 'M', born: '2018-03-15', yearGroup: '4', startingDay: '2026-11-23', ...body },
  })
const deleting = (place: number, body: object) =>
  callDoor(school, school.office, deleteName, { at, params: { pupil: school.pupils[place]!.id, spell: 1 }, body })

test('L-030: a pupil is entered from the starting day, in a registration group', async () => {
  const added = await adding({ upn: 'T007047084107', group: school.groups[0]!.id })
  const pupil = 'reply' in added ? added.reply.pupil : 0
  expect(await spells(pupil)).toMatchObject([{ spell: 1, version: 0, startingDay: dayOf('2026-11-23'), lastDay: null }])
  const groups = await school.db.read(school.id, tx => groupsOfPupil(tx, school.id, pupil))
  expect(groups).toMatchObject([{ name: '4A', from: dayOf('2026-11-23') }])
  expect([await onRoll('2026-11-22'), await onRoll('2026-11-23')]).toEqual([6, 7])
})

test('a second pupil of the same UPN is refused, and the first is named', async () => {
  expect(await adding({ upn: 'T007047084107' })).toMatchObject({
    invalid: [{ field: 'upn', says: 'Leo Marsh already has this number' }],
  })
  expect(await adding({ startingDay: '2018-03-15' })).toMatchObject({ invalid: [{ field: 'born' }] })
  expect(await adding({ startingDay: '2026-06-31' })).toMatchObject({ invalid: [{ field: 'startingDay' }] })
})

test('L-036: a name is deleted on a listed ground that somebody confirms, never back-dated', async () => {
  expect(await deleting(0, { ...leaving, confirmed: undefined })).toMatchObject({ invalid: [{ field: 'confirmed' }] })
  expect(await deleting(0, { ...leaving, ground: 'z' })).toMatchObject({ refused: [{ citation: { rule: 'L-036' } }] })
  expect(await deleting(0, { ...leaving, lastDay: '2026-11-18' })).toMatchObject({
    refused: [{ about: 'lastDay', citation: { source: 'SI 2024/208 reg 9(1)' } }],
  })
  expect(await deleting(0, { ...leaving, ground: '9(3)' })).toMatchObject({ refused: [{ about: 'ground' }] })
  expect(await deleting(0, leaving)).toHaveProperty('reply')
  expect(await spells(school.pupils[0]!.id)).toMatchObject([{ version: 1, lastDay: dayOf('2026-11-20'), ground: 'a' }])
})

test('the name of a deleted pupil leaves the groups after the last day', async () => {
  const groups = await school.db.read(school.id, tx => groupsOfPupil(tx, school.id, school.pupils[0]!.id))
  expect(groups.map(g => g.until)).toEqual([dayOf('2026-11-20')])
})

test('L-021: an amendment stands beside the original, and two amendments at once do not overwrite each other', async () => {
  const params = { pupil: school.pupils[1]!.id, spell: 1 }
  const amending = (body: object) =>
    callDoor(school, school.office, amend, { at, params, body: { startingDay: '2025-09-03', version: '0', ...body } })
  expect(await amending({})).toMatchObject({ invalid: [{ field: 'reason' }] })
  expect(await amending({ reason: 'Parent and school agreed the 3rd' })).toHaveProperty('reply')
  expect(await amending({ startingDay: '2025-09-04', reason: 'No, the 4th' })).toHaveProperty('stale')
  const versions = await school.db.read(school.id, tx => versionsOf(tx, school.id, params.pupil))
  expect(versions.map(v => [v.version, v.startingDay, v.reason, v.by])).toEqual([
    [0, dayOf('2025-09-01'), '', 'Daymark'],
    [1, dayOf('2025-09-03'), 'Parent and school agreed the 3rd', 'Dawn Okafor'],
  ])
})

test('an amendment cannot delete a name by a back door', async () => {
  const params = { pupil: school.pupils[2]!.id, spell: 1 }
  const body = { startingDay: '2025-09-01', version: '0', reason: 'x' }
  const amending = (more: object) => callDoor(school, school.office, amend, { at, params, body: { ...body, ...more } })
  expect(await amending({ lastDay: '2026-10-01' })).toMatchObject({ invalid: [{ field: 'ground' }] })
  expect(await amending({ lastDay: '2026-10-01', ground: 'a' })).toHaveProperty('refused')
})

test('a pupil who comes back is entered again, not while still on roll', async () => {
  const entering = (place: number, startingDay: string) =>
    callDoor(school, school.office, enterAgain, { at, params: { pupil: school.pupils[place]!.id }, body: { startingDay } })
  expect(await entering(1, '2026-12-01')).toMatchObject({ invalid: [{ field: 'startingDay' }] })
  expect(await entering(0, '2026-11-20')).toMatchObject({ invalid: [{ field: 'startingDay' }] })
  expect(await entering(0, '2027-01-04')).toHaveProperty('reply')
  expect((await spells(school.pupils[0]!.id)).map(s => s.spell)).toEqual([1, 2])
})

test('the form to delete shows what each ground asks for', async () => {
  const html = await pageAt(school, school.office, leaveForm, { at, params: { pupil: school.pupils[3]!.id, spell: 1 } })
  expect(html).toContain('(f) Educated otherwise than at school')
  expect(html).toContain('A parent said so in writing')
})

test('names are entered in sets: each its own stay, also twice for one pupil', async () => {
  await school.db.write(school.id, async tx => {
    const [first, second] = await insertPupils(tx, school.id, [
      { surname: 'Set', forename: 'One', sex: 'F', born: dayOf('2018-01-01'), yearGroup: 4 },
      { surname: 'Set', forename: 'Two', sex: 'M', born: dayOf('2018-01-01'), yearGroup: 4 },
    ])
    await putOnRoll(tx, school.id, 1, [
      { pupil: first!, startingDay: dayOf('2025-09-01'), lastDay: dayOf('2025-12-19'), ground: 'a' },
      { pupil: first!, startingDay: dayOf('2026-01-05') },
      { pupil: second!, startingDay: dayOf('2025-09-01'), boarder: true },
    ])
    expect((await spellsOf(tx, school.id, first!)).map(s => [s.spell, s.ground])).toEqual([
      [1, 'a'],
      [2, null],
    ])
    expect(await spellsOf(tx, school.id, second!)).toMatchObject([{ spell: 1, boarder: true }])
  })
})

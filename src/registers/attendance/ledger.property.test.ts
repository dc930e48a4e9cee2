import fc from 'fast-check'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isUnexplained, presentCode } from '#law/codes/attendance-codes.ts'
import type { Session } from '#law/codes/code.ts'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import type { AnyDoor } from '#platform/http/door.ts'
import type { Outcome } from '#platform/http/outcome.ts'
import { closureDoors } from '#registers/closures/closure.route.ts'
import { markDaysDoors } from '#registers/mark-days/mark-days.route.ts'
import { pupilRecordDoors } from '#registers/pupil-record/pupil-record.route.ts'
import { registerDoors } from '#registers/taking/register.route.ts'
import { type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { callDoor } from '#test/call-door.ts'
import { type Day, dayOf, isoFromDay } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { stripYearOf } from '#time/strip-year.ts'
import { stripOf } from './strip.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())

const doors: AnyDoor[] = [...registerDoors, ...pupilRecordDoors, ...markDaysDoors, ...closureDoors]
const doorNamed = (name: string): AnyDoor => doors.find(door => door.contract.name === name)!

/** One thing that somebody does. `place`, `day` and `code` are taken modulo what there is. */
interface Operation {
  kind: 'take' | 'amend' | 'arrive' | 'range' | 'close' | 'enter' | 'withdraw' | 'withdraw-plan'
  who: number
  place: number
  day: number
  session: Session
  code: number
  /** Whether this person has looked before acting. */
  fresh: boolean
  more: number
}

const codes = ['/', '\\', 'L', 'N', 'I', 'M', 'U', 'B', 'C', 'O', 'Y7', 'X', 'Z', '#', 'Q']
const operation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('take' as const) },
    { weight: 6, arbitrary: fc.constant('amend' as const) },
    { weight: 2, arbitrary: fc.constant('arrive' as const) },
    { weight: 3, arbitrary: fc.constant('range' as const) },
    { weight: 1, arbitrary: fc.constantFrom('close' as const, 'enter' as const, 'withdraw' as const, 'withdraw-plan' as const) },
  ),
  who: fc.nat(3),
  place: fc.nat(11),
  day: fc.integer({ min: -3, max: 1 }),
  session: fc.constantFrom<Session>('AM', 'PM'),
  code: fc.nat(codes.length - 1),
  fresh: fc.boolean(),
  more: fc.nat(6),
})

const monday = dayOf('2026-11-16')
const begins = new Date('2026-11-16T08:45:00Z')
const batch = 4

/** The moment of an operation: the two hundred of them spread over a school week. */
const momentOf = (index: number, of: number): Date => new Date(begins.getTime() + (index / of) * 4.3 * 86_400_000)

async function act(school: BuiltSchool, op: Operation, at: Date): Promise<Outcome<unknown>> {
  const today = londonNow(at).day
  const day = Math.max(monday, today + op.day)
  const iso = isoFromDay(day)
  const people: BuiltPerson[] = [school.office, school.head, ...school.teachers]
  const group = school.groups[op.place % school.groups.length]!
  const pupil = school.pupils[op.place % school.pupils.length]!
  const who = op.kind === 'take' || op.kind === 'arrive' ? people[op.who]! : people[op.who % 2]!
  const code = codes[op.code]!
  const nature = code === 'B' || code === 'Y7' ? 'Something particular' : ''
  const call = (name: string, params: object, body?: object) => callDoor(school, who, doorNamed(name), { at, params, body })
  if (op.kind === 'take') {
    const params = { day: iso, session: op.session, group: group.id }
    const read = await call('readRegister', params)
    const seen = op.fresh && 'reply' in read ? (read.reply as { seen: number }).seen : 0
    const marks = group.pupils.map((id, index) =>
      index === op.more ? { pupil: id, code, nature } : { pupil: id, code: presentCode(op.session) },
    )
    return call('takeRegister', params, { seen, marks, reason: op.more % 2 === 0 ? 'Seen in the corridor' : '' })
  }
  if (op.kind === 'amend') {
    const params = { pupil: pupil.id, day: iso, session: op.session }
    const read = await call('readMark', params)
    const version = op.fresh && 'reply' in read ? (read.reply as { versions: unknown[] }).versions.length : op.more
    return call('amendMark', params, { code, nature, version, reason: op.more === 0 ? ' ' : 'Parent telephoned' })
  }
  if (op.kind === 'arrive')
    return call('recordArrival', { day: isoFromDay(today), session: op.session, group: pupil.group, pupil: pupil.id }, {})
  if (op.kind === 'range')
    return call(
      'markDays',
      { pupil: pupil.id },
      { from: iso, until: isoFromDay(day + op.more), sessions: op.fresh ? 'both' : op.session, code, nature, reason: 'Letter' },
    )
  if (op.kind === 'close') {
    const whom = [{ of: 'everyone' }, { of: 'groups', groups: [group.id] }, { of: 'pupils', pupils: [pupil.id] }][op.more % 3]!
    const causes = ['site-closed', 'part-of-site-closed', 'transport-unavailable', 'travel-disrupted']
    return call(
      'closeSchool',
      {},
      { from: iso, sessions: op.session, cause: causes[op.code % 4], nature: 'Snow', alsoMarked: op.fresh, ...whom },
    )
  }
  if (op.kind === 'withdraw-plan') {
    const read = await call('pupilYear', { pupil: pupil.id })
    const plan = 'reply' in read ? (read.reply as { plans: { id: number }[] }).plans[0] : undefined
    return call('withdrawPlan', { pupil: pupil.id, plan: plan?.id ?? 1 })
  }
  const listed = await call('closures', {})
  const found = 'reply' in listed ? (listed.reply as { closures: { number: number }[] }).closures : []
  const closure = found[op.more % Math.max(1, found.length)]?.number ?? 1
  return op.kind === 'enter' ? call('enterClosure', { closure }) : call('withdrawClosure', { closure }, { reason: 'A mistake' })
}

interface Line {
  pupil: number
  day: Day
  session: Session
  version: number
  code: string
  minutesLate: number
  nature: string
  happening: number
}

const ledgerOf = (school: BuiltSchool): Promise<Line[]> =>
  school.db.read(school.id, tx =>
    tx.rows<Line>(sql`select pupil_id as pupil, day, case session when 'A' then 'AM' else 'PM' end as session, version, code,
        minutes_late as "minutesLate", nature, happening
      from attendance_entry where school_id = ${school.id} order by pupil_id, day, session, version`),
  )

/** The ledger only grows: each line that was there is there, unchanged. */
function expectOnlyGrown(before: Line[], after: Line[]): void {
  const now = new Set(after.map(line => JSON.stringify(line)))
  expect(before.filter(line => !now.has(JSON.stringify(line)))).toEqual([])
}

/** Versions from 0 without gaps: the original is there, and one mark stands. */
function expectWhole(ledger: Line[]): void {
  const versions = new Map<string, number[]>()
  for (const { pupil, day, session, version } of ledger) {
    const key = `${pupil} ${isoFromDay(day)} ${session}`
    versions.set(key, [...(versions.get(key) ?? []), version])
  }
  for (const [key, found] of versions) expect([key, found]).toEqual([key, found.map((_, index) => index)])
}

/** Numbers of happenings from 1 without gaps; each line names one, with who, when, in which position, and for an amendment why. */
async function expectAudited(school: BuiltSchool, ledger: Line[]): Promise<void> {
  const { happenings, counter } = await school.db.read(school.id, async tx => ({
    happenings: await tx.rows<{ number: number; by: string; position: string; reason: string }>(
      sql`select number, by_name as by, by_position as position, reason from happening where school_id = ${school.id} order by number`,
    ),
    counter: await tx.one<{ last: number }>(
      sql`select last_happening as last from school_counter where school_id = ${school.id}`,
    ),
  }))
  expect(happenings.map(h => h.number)).toEqual(happenings.map((_, index) => index + 1))
  expect(counter?.last).toBe(happenings.length)
  for (const line of ledger) {
    const happening = happenings[line.happening - 1]!
    expect(happening.by && happening.position).toBeTruthy()
    if (line.version > 0) expect([line, happening.reason.trim()]).not.toEqual([line, ''])
  }
}

/** The strips say what the fold of the ledger says, and nothing more. */
async function expectStrips(school: BuiltSchool, ledger: Line[]): Promise<void> {
  const strips = await school.db.read(school.id, tx =>
    tx.rows<{ pupil: number; year: number; marks: Buffer }>(
      sql`select pupil_id as pupil, year, marks from strip where school_id = ${school.id}`,
    ),
  )
  for (const { pupil, year, marks } of strips) {
    const lines = ledger.filter(line => line.pupil === pupil && stripYearOf(line.day) === year)
    expect([pupil, marks.toString('hex')]).toEqual([pupil, Buffer.from(stripOf(lines, year)).toString('hex')])
  }
  expect(new Set(strips.map(s => s.pupil))).toEqual(new Set(ledger.map(line => line.pupil)))
}

/** A person who opens a mark sees its original first, and every amendment. */
async function expectOriginalsVisible(school: BuiltSchool, ledger: Line[]): Promise<void> {
  const amended = ledger.filter(line => line.version === 1).slice(0, 10)
  for (const { pupil, day, session } of amended) {
    const lines = ledger.filter(line => line.pupil === pupil && line.day === day && line.session === session)
    const read = await callDoor(school, school.head, doorNamed('readMark'), {
      at: new Date('2026-11-27T12:00:00Z'),
      params: { pupil, day: isoFromDay(day), session },
    })
    const versions = 'reply' in read ? (read.reply as { versions: Line[] }).versions : []
    expect(versions.map(v => v.code)).toEqual(lines.map(line => line.code))
  }
}

test('L-021, L-026: two hundred operations of several people at once never break the laws of the ledger', {
  timeout: 180_000,
}, async () => {
  const seen = { recorded: 0, unexplained: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 200, maxLength: 200 }), async operations => {
      const school = await buildSchool(database, {
        groups: [
          { name: '4A', pupils: 4 },
          { name: '4B', pupils: 3 },
        ],
      })
      let before: Line[] = []
      for (let start = 0; start < operations.length; start += batch) {
        const together = operations.slice(start, start + batch)
        const outcomes = await Promise.all(together.map((op, i) => act(school, op, momentOf(start + i, operations.length))))
        seen.recorded += outcomes.filter(outcome => 'reply' in outcome).length
        const after = await ledgerOf(school)
        expectOnlyGrown(before, after)
        expectWhole(after)
        before = after
      }
      seen.unexplained += before.filter(line => isUnexplained(line.code, line.day)).length
      await expectAudited(school, before)
      await expectStrips(school, before)
      await expectOriginalsVisible(school, before)
    }),
    { numRuns: 4, endOnFailure: true },
  )
  expect(seen.recorded).toBeGreaterThan(40)
})

test('L-026: however many save the same register at once, each session has one original and nobody is passed over', async () => {
  const school = await buildSchool(database, { groups: [{ name: '4A', pupils: 5 }] })
  const group = school.groups[0]!
  const at = new Date('2026-11-18T09:05:00Z')
  const save = (person: BuiltPerson, code: string) =>
    callDoor(school, person, doorNamed('takeRegister'), {
      at,
      params: { day: '2026-11-18', session: 'AM', group: group.id },
      body: { seen: 0, marks: group.pupils.map(pupil => ({ pupil, code })), reason: '' },
    })
  const people = [school.office, school.head, school.teachers[0]!]
  const outcomes = await Promise.all(people.flatMap(person => [save(person, '/'), save(person, 'N')]))
  const ledger = await ledgerOf(school)
  expectWhole(ledger)
  expect(ledger.filter(line => line.version === 0)).toHaveLength(5)
  expect(outcomes.filter(outcome => 'stale' in outcome).length).toBeGreaterThanOrEqual(3)
  expect(new Set(ledger.map(line => line.code)).size).toBe(1)
})

import fc from 'fast-check'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#platform/database/test-database.ts'
import { stepsOf, valueAt, withValue } from '#school/policy-check/policy-path.ts'
import { type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { packed } from '#test/pupil-year.ts'
import { clockText } from '#time/clock.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { datedPolicy, inOrder } from './dated-policy.ts'
import { addDecision, addVersion, policyOn, policyVersions, trustVersions } from './policy.store.ts'
import { type Bound, isWithin, type TrustBounds } from './trust-bounds.ts'

const first = dayOf('2026-09-01')
const path = 'day.morning.closes'
const blank = packed('blank')

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())

/** What a school and its trust do, in order: a version proposed for a day, then approved, sent back, withdrawn or left; a bound set. */
const life = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('propose' as const),
        from: fc.integer({ min: 0, max: 60 }),
        closes: fc.integer({ min: 540, max: 570 }),
        end: fc.constantFrom('approved', 'approved', 'approved', 'approved and withdrawn', 'sent-back', 'left'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('bound' as const),
        from: fc.integer({ min: 0, max: 60 }),
        closes: fc.integer({ min: 540, max: 570 }),
        holds: fc.constantFrom<Bound['holds']>('fixed', 'at-least', 'at-most', 'free'),
      }),
    },
  ),
  { minLength: 1, maxLength: 10 },
)

async function live(
  school: BuiltSchool,
  trust: number,
  deeds: typeof life extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  const { id } = school
  const by = { account: null, staff: null, name: 'Ruth Penhaligon', position: 'Headteacher' }
  const recorded = { school: id, by, at: new Date('2026-08-20T09:00:00Z') }
  const decide = (version: number, decision: 'approved' | 'sent-back' | 'withdrawn') =>
    school.recorder(recorded, async () => ({
      happening: { kind: 'PolicyApproved', about: {} },
      write: (tx, happening) => addDecision(tx, id, version, decision, happening),
    }))
  for (const [place, deed] of deeds.entries()) {
    if (deed.does === 'bound') {
      const bounds: TrustBounds = { [path]: { holds: deed.holds, value: clockText(deed.closes) } }
      await database.db.write(id, tx =>
        tx.run(sql`insert into trust_policy_version (trust_id, version, from_day, bounds, reason, by_name, by_position, at)
          values (${trust}, ${place}, ${isoFromDay(first + deed.from)}, ${JSON.stringify(bounds)}::jsonb, '', 'Gareth', 'Lead', now())`),
      )
      continue
    }
    const proposed = await school.recorder(recorded, async () => ({
      happening: { kind: 'PolicyProposed', about: {} },
      write: (tx, happening) => {
        const written = withValue(blank, stepsOf(path), clockText(deed.closes))
        return addVersion(tx, id, { fromDay: first + deed.from, written, base: 'blank', reason: '', signed: [], happening })
      },
    }))
    if ('no' in proposed || deed.end === 'left') continue
    await decide(proposed.recorded, deed.end === 'sent-back' ? 'sent-back' : 'approved')
    if (deed.end === 'approved and withdrawn') await decide(proposed.recorded, 'withdrawn')
  }
}

test('as stored: no day since the first is without a policy, a trust’s bound is never passed, and storage answers as the rules do', async () => {
  await fc.assert(
    fc.asyncProperty(life, async deeds => {
      const trust = (await database.db.write(null, tx =>
        tx.one<{ id: number }>(sql`insert into trust (name) values (md5(random()::text)) returning id`),
      ))!.id
      const school = await buildSchool(database, { trust, groups: [{ name: '4A', pupils: 1 }] })
      await live(school, trust, deeds)
      await database.db.read(school.id, async tx => {
        const [versions, bounds] = [await policyVersions(tx, school.id), await trustVersions(tx, school.id)]
        const begins = inOrder(versions)[0]?.fromDay ?? Number.POSITIVE_INFINITY
        for (let day = first - 1; day <= first + 62; day += 3) {
          const policy = await policyOn(tx, school.id, day)
          expect(policy, isoFromDay(day)).toEqual(datedPolicy(versions, bounds, day))
          expect(policy !== undefined, isoFromDay(day)).toBe(day >= begins)
          const bound = bounds
            .filter(({ fromDay }) => fromDay <= day)
            .toSorted((a, b) => a.fromDay - b.fromDay || a.version - b.version)
            .at(-1)
          if (policy && bound) expect(isWithin(bound.bounds[path]!, valueAt(policy, stepsOf(path))), isoFromDay(day)).toBe(true)
        }
      })
    }),
    { numRuns: 12 },
  )
}, 60_000)

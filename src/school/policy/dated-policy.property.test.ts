import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Deed, datedPolicy, inOrder, mayBeWithdrawn, mayStartOn, type PolicyVersion, versionOn } from './dated-policy.ts'
import { packText } from './packs.store.ts'
import { readPolicy } from './read-policy.ts'

const read = readPolicy(packText('blank')!)
if ('problems' in read) throw new Error('the blank pack cannot be read')
const blank = read.policy

const deed = (happening: number): Deed => ({ happening, account: 1, by: '', position: '', at: new Date(0), reason: '' })

/** A school's life: on each day somebody proposes, approves, sends back or withdraws, as far as the rules let them. */
const deeds = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 20 }),
    does: fc.constantFrom('propose', 'propose', 'approve', 'approve', 'send back', 'withdraw'),
    which: fc.nat(10),
    ahead: fc.integer({ min: -40, max: 60 }),
  }),
  { maxLength: 40 },
)

/** What stood on each day of the past and the present, as it was looked up then, and as it is looked up at the end. */
function live(life: { wait: number; does: string; which: number; ahead: number }[]) {
  const versions: PolicyVersion[] = []
  const seen: { day: number; version: number | undefined }[] = []
  let [today, happening] = [20_000, 0]
  for (const { wait, does, which, ahead } of life) {
    for (let day = 0; day < wait; day++) {
      seen.push({ day: today, version: versionOn(versions, today)?.version })
      today += 1
    }
    happening += 1
    const one = versions[which % Math.max(1, versions.length)]
    const waits = one && !one.approved && !one.sentBack && !one.withdrawn
    if (does === 'propose' && mayStartOn(versions, today + ahead, today)) {
      const version = versions.length + 1
      const ends = { approved: null, sentBack: null, withdrawn: null }
      const told = { base: 'blank', reason: '', signed: [], proposed: deed(happening) }
      versions.push({ version, fromDay: today + ahead, written: blank, ...told, ...ends })
    } else if (does === 'approve' && waits && mayStartOn(versions, one.fromDay, today)) one.approved = deed(happening)
    else if (does === 'send back' && waits) one.sentBack = deed(happening)
    else if (does === 'withdraw' && one && mayBeWithdrawn(one, today)) one.withdrawn = deed(happening)
  }
  return { versions, seen, today }
}

test('no day since the first is without a policy', () =>
  fc.assert(
    fc.property(deeds, fc.integer({ min: 0, max: 400 }), (life, after) => {
      const { versions } = live(life)
      const first = inOrder(versions)[0]
      if (!first) return versionOn(versions, 30_000) === undefined
      return (
        datedPolicy(versions, [], first.fromDay + after) !== undefined &&
        datedPolicy(versions, [], first.fromDay - 1) === undefined
      )
    }),
  ))

test('what stood on a day that is over stands there for ever', () =>
  fc.assert(
    fc.property(deeds, life => {
      const { versions, seen } = live(life)
      for (const { day, version } of seen)
        if (version !== undefined) expect(versionOn(versions, day)?.version, `on ${day}`).toBe(version)
    }),
  ))

test('a version runs until the next begins, and its values are never touched', () =>
  fc.assert(
    fc.property(deeds, life => {
      const { versions } = live(life)
      const order = inOrder(versions)
      for (const [index, version] of order.entries()) {
        const next = order[index + 1]
        if (next && next.fromDay > version.fromDay) expect(versionOn(versions, next.fromDay - 1)).toBe(version)
        expect(version.written).toBe(blank)
      }
    }),
  ))

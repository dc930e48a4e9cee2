import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ordinary, packed, pupilWho } from '#test/pupil-year.ts'
import { isoFromDay } from '#time/day.ts'
import { type Consequence, consequenceKey } from './consequence.ts'
import { consequencesOf, followerOf } from './consequences-of.ts'
import { asWritten, type Reading } from './rules/rule.ts'

const packs = ['trust-primary', 'special-academy', 'independent-boarding', 'diocesan-primary', 'blank'].map(packed)
const reading: Reading = { ...asWritten, judged: { first: { percent: 95, includes: false }, further: 4 } }
const places = Math.min(120, ordinary.days.length)
const marks = fc
  .dictionary(
    fc.integer({ min: 0, max: places - 1 }).map(place => isoFromDay(ordinary.days[place]!)),
    fc
      .tuple(fc.constantFrom('/', 'I', 'M', 'O', 'U', 'G', 'N', 'L', 'X'), fc.constantFrom('/', 'I', 'O', 'N'))
      .map(both => both.join(' ')),
    { maxKeys: 50 },
  )
  .map(Object.entries)
const policy = fc.constantFrom(...packs)
const all = (p: (typeof packs)[number], days: [string, string][], facts = {}) =>
  consequencesOf(p, pupilWho(Object.fromEntries(days), facts), ordinary, reading)
const runs = { numRuns: 60 }

/** What adding an absence can only bring nearer: stages that do not begin again in the year, referrals, the first lowest tier. */
const once = (found: readonly Consequence[]) => found.filter(({ asked }) => asked === 'ladder' || asked === 'referral')

describe('whatever the marks', () => {
  test('the same facts give the same answer, and nothing twice', () =>
    fc.assert(
      fc.property(policy, marks, (p, days) => {
        const found = all(p, days)
        expect(all(p, days)).toEqual(found)
        expect(new Set(found.map(consequenceKey)).size).toBe(found.length)
      }),
      runs,
    ))

  test('nothing follows on a day before its cause: a policy sees no mark of a later day', () =>
    fc.assert(
      fc.property(policy, marks, fc.integer({ min: 0, max: places - 1 }), (p, days, cut) => {
        const until = ordinary.days[cut]!
        const early = days.filter(([iso]) => iso <= isoFromDay(until))
        const upTo = (found: Consequence[]) => found.filter(({ day }) => day <= until)
        expect(upTo(all(p, days))).toEqual(upTo(all(p, early)))
      }),
      runs,
    ))

  test('day by day comes to the same as all at once', () =>
    fc.assert(
      fc.property(policy, marks, (p, days) => {
        const pupil = pupilWho(Object.fromEntries(days))
        const followed = followerOf(p, reading).begin(pupil, ordinary)
        const found = ordinary.days.flatMap(day => {
          const today = followed.next()
          expect(today.every(consequence => consequence.day === day)).toBe(true)
          return today
        })
        expect(found).toEqual(all(p, days))
        expect(followed.next()).toEqual([])
      }),
      runs,
    ))

  test('an unauthorised absence more never makes fewer stages or referrals, and none comes later', () =>
    fc.assert(
      fc.property(policy, marks, fc.integer({ min: 0, max: places - 1 }), (p, days, place) => {
        const iso = isoFromDay(ordinary.days[place]!)
        const present = days.filter(([day]) => day !== iso)
        const before = once(all(p, present))
        const after = once(all(p, [...present, [iso, 'O /']]))
        for (const { name, asked, day } of before.filter(({ because }) => !because.includes('stands on this stage'))) {
          const same = after.find(other => other.name === name && other.asked === asked)
          expect(same, `${name} of ${asked}`).toBeDefined()
          expect(same!.day).toBeLessThanOrEqual(day)
        }
      }),
      runs,
    ))

  test('nothing of a ladder follows while a pupil is held', () =>
    fc.assert(
      fc.property(policy, marks, fc.nat(places - 1), fc.nat(60), (p, days, first, length) => {
        const [from, until] = [ordinary.days[first]!, ordinary.days[first]! + length]
        const holds = (['medical-plan', 'send-plan', 'part-time-timetable', 'bereavement', 'plan-agreed'] as const).map(
          reason => ({ reason, from, until }),
        )
        const held = all(p, days, { holds }).filter(({ asked, day }) => asked === 'ladder' && day >= from && day <= until)
        const reasons = p.ladders.ladders.every(ladder => ladder.holds.length > 0)
        expect(reasons ? held : []).toEqual([])
      }),
      runs,
    ))

  test('a pupil who was always there is asked nothing of', () => {
    for (const p of packs) expect(all(p, [])).toEqual([])
  })

  test('every consequence says who, why and where it is written', () =>
    fc.assert(
      fc.property(policy, marks, (p, days) => {
        for (const { because, by, does, name } of all(p, days)) {
          expect([because, by, does, name].every(words => words.length > 0)).toBe(true)
          expect(because).toMatch(/\.$/)
          expect(because).not.toMatch(/undefined|NaN|null/)
        }
      }),
      runs,
    ))
})

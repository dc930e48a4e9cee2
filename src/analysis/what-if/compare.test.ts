import { describe, expect, test } from 'vitest'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { daysOf, ordinary, packed, pupilWho } from '#test/pupil-year.ts'
import { dayOf } from '#time/day.ts'
import { judgedFrom, kinds, usual } from './assumptions.ts'
import { compare, countTroubled } from './compare.ts'
import { comparisonShown } from './comparison-shown.ts'
import { countReached, inOrder } from './reached.ts'
import { changeText, hoursText, inPlaceOf, reachedText, titleOf, troubledText } from './words.ts'

const t = packed('trust-primary')
const k = packed('special-academy')
const year = { from: dayOf('2026-08-01'), to: dayOf('2027-07-31'), days: ordinary }

function tried(today: Policy, draft: Policy, pupils: Partial<Record<string, PupilYear>>, assumed = usual) {
  const comparing = compare({ today, draft }, assumed)
  for (const [index, [name, facts]] of Object.entries(pupils).entries())
    comparing.add({ name, days: ordinary, facts: { ...facts!, pupil: index + 1 } })
  const offered = (policy: Policy, id: string) => ({ id, title: id, policy })
  return {
    result: comparing.result,
    shown: comparisonShown(comparing.result, year, { today: offered(today, 'today'), draft: offered(draft, 'draft') }, assumed),
  }
}
const often = pupilWho({ ...daysOf('O', '2026-09-21', 5) })
const ill = pupilWho({ ...daysOf('I', '2026-11-02', 6) })
const never = pupilWho({})

describe('T today, K as a draft', () => {
  const { shown } = tried(t, k, { Away: often, Ill: ill, Here: never })

  test('counts each kind under both', () => {
    const of = (kind: string) => shown.kinds.find(one => one.kind === kind)
    expect(of('letter')).toMatchObject({ today: 4, draft: 2 })
    expect(of('visit')).toMatchObject({ today: 1, draft: 0 })
    expect(of('referral')).toMatchObject({ today: 1, draft: 0 })
    expect(shown.pupils).toBe(3)
  })
  test('by week: the weeks of the year in order, and they add up to the whole', () => {
    expect(shown.weeks).toHaveLength(new Set(ordinary.monday).size)
    const sum = (side: 'today' | 'draft') => shown.weeks.reduce((all, week) => all + week.minutes[side], 0)
    expect([sum('today'), sum('draft')]).toEqual([shown.minutes.today, shown.minutes.draft])
    expect(shown.weeks.find(({ monday }) => monday === dayOf('2026-09-21'))!.today.visit).toBe(1)
  })
  test('by role: the minutes of its work, people outside last', () => {
    const sum = shown.parties.reduce((all, { minutes }) => all + minutes.today, 0)
    expect(sum).toBe(shown.minutes.today)
    expect(shown.parties.find(({ by }) => by === 'improvement-coordinator')).toMatchObject({
      title: 'Attendance improvement coordinator',
      outside: false,
      today: { visit: 1, referral: 1 },
      minutes: { today: kinds.visit.minutes + kinds.referral.minutes, draft: 0 },
    })
  })
  test('what falls due is told with its clause, the greatest difference first', () => {
    const differences = shown.acts.map(({ times }) => Math.abs(times.draft - times.today))
    expect(differences).toEqual(differences.toSorted((a, b) => b - a))
    expect(shown.acts.find(({ name }) => name === 'Clinic or visit')).toMatchObject({
      times: { today: 1, draft: 0 },
      pupils: { today: 1, draft: 0 },
    })
  })
  test('what a policy leaves to judgement is said', () => {
    expect(shown.judged.draft.map(({ says }) => says)).toContain('Lateness: “Persistent lateness” names no number of times.')
    expect(shown.judgedBelow.draft).toEqual({ percent: 95, includes: true })
  })
})

test('minutes are what the reader says they are', () => {
  const none = Object.fromEntries(Object.keys(usual.minutes).map(kind => [kind, 0])) as typeof usual.minutes
  const { shown } = tried(t, k, { Away: often }, { ...usual, minutes: { ...none, visit: 90 } })
  expect(shown.minutes).toEqual({ today: 90, draft: 0 })
})

describe('who is reached when', () => {
  test('school days earlier; a call for the reason of an absence reaches nobody', () => {
    const higher: Policy = {
      ...k,
      tiers: { ...k.tiers, levels: k.tiers.levels.map(l => (l.below === 95 ? { ...l, below: 97 } : l)) },
    }
    const pupil = pupilWho({ '2026-10-12': 'I', '2026-10-19': 'N', '2026-11-09': 'I' })
    const { shown } = tried(k, higher, { One: pupil })
    const [only] = shown.reached.pupils
    expect(only).toMatchObject({ name: 'One', earlier: 5, today: { day: dayOf('2026-10-19') } })
    expect(only!.draft!.day).toBe(dayOf('2026-10-12'))
  })
  test('in order: earlier by most, then only the draft, later, and only today', () => {
    const reached = (pupil: number, earlier: number | undefined, today = true, draft = true) => ({
      pupil,
      name: `P${pupil}`,
      today: today ? ({ day: 1 } as never) : undefined,
      draft: draft ? ({ day: 2 } as never) : undefined,
      earlier,
    })
    const all = [reached(1, -4), reached(2, undefined, true, false), reached(3, 2), reached(4, undefined, false), reached(5, 9)]
    expect(inOrder(all).map(({ pupil }) => pupil)).toEqual([5, 3, 4, 1, 2])
    expect(countReached(all)).toEqual({ earlier: 2, daysEarlier: 2, later: 1, onlyDraft: 1, onlyToday: 1 })
    expect(countReached([])).toEqual({ earlier: 0, daysEarlier: 0, later: 0, onlyDraft: 0, onlyToday: 0 })
  })
})

describe('troubled for nothing', () => {
  test('pressed though all absence was illness that was authorised', () => {
    const { result, shown } = tried(t, k, { Ill: ill, Away: often })
    expect(countTroubled(result.troubled, 'today')).toMatchObject({ pupils: 1, medical: 1, sendPlan: 0 })
    expect(shown.troubled.pupils).toEqual([
      { pupil: 1, name: 'Ill', times: { today: 3, draft: 3 }, why: { today: ['medical'], draft: ['medical'] } },
    ])
  })
  test('not once there was another absence, and not by what follows an unexplained one up', () => {
    const before = pupilWho({ '2026-09-03': 'O /', ...daysOf('I', '2026-11-02', 6) })
    expect(tried(t, t, { Before: before }).result.troubled).toEqual([])
    expect(tried(t, t, { Gone: pupilWho(daysOf('N', '2026-09-02', 3)) }).result.troubled).toEqual([])
  })
  test('a SEND plan, on the day: the ladder is held, a tier is not', () => {
    const holds = [{ reason: 'send-plan', from: dayOf('2026-09-01'), until: dayOf('2026-09-30') } as const]
    const { result } = tried(t, k, { Planned: pupilWho(daysOf('O', '2026-09-21', 4), { holds }) })
    expect(countTroubled(result.troubled, 'today')).toMatchObject({ sendPlan: 0 })
    expect(result.troubled[0]!.why.draft).toEqual(['send-plan'])
  })
})

test('a policy beside itself changes nothing', () => {
  const { shown } = tried(t, t, { Away: often, Ill: ill, Here: never })
  expect(shown.acts.every(({ times }) => times.today === times.draft)).toBe(true)
  expect(shown.reached.pupils).toEqual([])
  expect(titleOf(shown)).toMatch(/^The draft asks for as much work as today’s policy/)
})

describe('in words', () => {
  const { shown } = tried(t, k, { Away: often, Ill: ill })
  test('a title says what was found', () =>
    expect(titleOf(shown)).toMatch(/^The draft asks for [\d.]+ hours of work a week, today’s policy for [\d.]+$/))
  test('the kinds a head asks about first', () =>
    expect(inPlaceOf(shown)).toBe(
      '2 letters in place of 4, 2 meetings in place of 0, 0 visits in place of 1, 0 referrals in place of 1',
    ))
  test('sentences', () => {
    expect(reachedText(shown)[0]).toBe('Today’s policy turns to 2 pupils about attendance or punctuality, the draft to 2 pupils.')
    expect(troubledText(shown, 'today')).toBe(
      'Today’s policy presses one family 3 times: 1 whose absence until then was all illness or appointments that were authorised.',
    )
    expect(troubledText(tried(t, t, { Here: never }).shown, 'draft')).toBe('The draft troubles nobody for nothing.')
  })
  test('hours and changes', () => {
    expect([hoursText(0), hoursText(90), hoursText(3600)]).toEqual(['0', '1.5', '60'])
    expect([changeText(4, 4), changeText(4, 16), changeText(16, 4)]).toEqual(['0', '+12', '−12'])
  })
})

test('a step that somebody judges is taken at the highest tier of the policy, unless a reader says otherwise', () => {
  expect(judgedFrom(packed('diocesan-primary'), usual)).toEqual({ percent: 90, includes: true })
  expect(judgedFrom(k, { judgedBelow: 93 })).toEqual({ percent: 93, includes: false })
  const without: Policy = { ...k, tiers: { ...k.tiers, levels: [] } }
  expect(judgedFrom(without, usual)).toEqual({ percent: 90, includes: true })
})

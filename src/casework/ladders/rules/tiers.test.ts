import { describe, expect, test } from 'vitest'
import { consequencesOf, tierMovesOf } from '#casework/ladders/consequences-of.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { daysOf, ordinary, packed, pupilWho, schoolYear, told } from '#test/pupil-year.ts'
import { isoFromDay } from '#time/day.ts'

const inTiers = (policy: Policy, pupil: PupilYear, days = ordinary) =>
  consequencesOf(policy, pupil, days).filter(({ asked }) => asked === 'tier')

describe('K: 95, 90 and 50 per cent', () => {
  const k = packed('special-academy')

  test('targeted support: a call, help and a letter, four weeks of watching, and a look back', () => {
    const found = inTiers(k, pupilWho({ '2026-09-21': 'I' }))
    expect(told(found)).toEqual([
      '2026-09-21 tier: call, Targeted support',
      '2026-09-21 tier: support, Targeted support',
      '2026-09-21 tier: letter, Targeted support',
      '2026-10-19 tier: review, Targeted support',
    ])
    expect(found[0]!.because).toBe('Attendance is 92.9 per cent this school year (26 of 28 sessions): at 95 per cent or below.')
    expect(found.at(-1)).toMatchObject({ by: 'class-teacher', clause: '6', does: 'Looks back on 4 weeks of watching.' })
    expect(found.at(-1)!.because).toContain('97.1 per cent this school year (66 of 68 sessions), 4 weeks after')
  })
  test('who is watched stays in the tier until the weeks are over, then moves', () => {
    const moves = tierMovesOf(k, pupilWho({ '2026-09-21': 'I' }), ordinary)
    expect(moves.map(({ day, from, to }) => [isoFromDay(day), from, to])).toEqual([
      ['2026-09-21', undefined, 'Targeted support'],
      ['2026-10-19', 'Targeted support', undefined],
    ])
    expect(moves[1]!.because).toContain('no longer at 95 per cent or below')
  })
  test('exactly 90 per cent is intensive support: a meeting and a plan once, contact each week, the plan again each fortnight', () => {
    // Two of twenty sessions: ten school days, the last of them missed.
    const found = inTiers(k, pupilWho({ [isoFromDay(ordinary.days[9]!)]: 'I', '2026-09-29': 'I', '2026-10-05': 'I' }))
    expect(told(found).slice(0, 5)).toEqual([
      '2026-09-15 tier: meeting, Intensive support',
      '2026-09-15 tier: plan, Intensive support',
      '2026-09-15 tier: support, Intensive support',
      '2026-09-15 tier: review, Intensive support',
      '2026-09-15 tier: contact, Intensive support',
    ])
    const again = found.filter(({ kind, name }) => kind === 'contact' && name === 'Intensive support')
    expect(again.slice(0, 2).map(({ day }) => isoFromDay(day))).toEqual(['2026-09-15', '2026-09-29'])
  })
  test('critical support below half: daily contact while it lasts, and the meeting of the tier before is not held again', () => {
    const found = inTiers(k, pupilWho({ ...daysOf('I', '2026-09-02', 20) }))
    expect(found.filter(({ day }) => day === ordinary.days[9]).map(({ kind }) => kind)).toEqual([
      'meeting',
      'support',
      'plan',
      'visit',
      'legal-step',
      'contact',
    ])
    const daily = found.filter(({ name, kind }) => name === 'Critical support' && kind === 'contact')
    expect(daily.slice(0, 3).map(({ day }) => day)).toEqual(ordinary.days.slice(9, 12))
    expect(found.filter(({ name, kind }) => name === 'Intensive support' && kind === 'meeting')).toEqual([])
  })
  test('what is for everyone follows for nobody in particular', () => expect(inTiers(k, pupilWho({}))).toEqual([]))
})

describe('S: below 90 per cent over a half-term', () => {
  const s = packed('independent-boarding')
  const saturdays = schoolYear(true)

  test('each half-term counts by itself', () => {
    const pupil = pupilWho(
      { ...daysOf('I', '2026-10-12', 4, saturdays), ...daysOf('I', '2026-11-09', 3, saturdays) },
      {},
      saturdays,
    )
    const found = inTiers(s, pupil, saturdays)
    expect(told(found)).toEqual([
      '2026-10-15 tier: meeting, Concern',
      '2026-10-15 tier: support, Concern',
      '2026-10-15 tier: meeting, Concern',
      '2026-11-12 tier: meeting, Concern',
      '2026-11-12 tier: support, Concern',
      '2026-11-12 tier: meeting, Concern',
    ])
    expect(found[0]).toMatchObject({ by: 'attendance-champion', clause: '3.11' })
    expect(found[3]!.because).toContain('this half-term (14 of 20 sessions): below 90 per cent')
  })
  test('exactly 90 per cent is not below it', () => {
    const pupil = pupilWho({ '2026-11-12': 'I' }, {}, saturdays)
    expect(inTiers(s, pupil, saturdays)).toEqual([])
  })
})

describe('E and T', () => {
  test('E: exactly 90 per cent opens meetings, and a weekly word to the family', () => {
    const found = inTiers(packed('diocesan-primary'), pupilWho({ [isoFromDay(ordinary.days[9]!)]: 'I' }))
    expect(found.filter(({ kind }) => kind === 'contact')).toHaveLength(1)
    expect(found.find(({ kind }) => kind === 'contact')).toMatchObject({ clause: '4.6', by: 'attendance-champion' })
  })
  test('T: below 96 per cent parents are contacted, once in the school year', () => {
    const found = inTiers(
      packed('trust-primary'),
      pupilWho({ '2026-09-21': 'I', '2027-03-01': 'I', '2027-03-02': 'I', '2027-03-03': 'I' }),
    )
    expect(told(found)).toEqual(['2026-09-21 tier: contact, Contact home'])
  })
})

describe('over six weeks', () => {
  const t = packed('trust-primary')
  const lately: Policy = { ...t, tiers: { ...t.tiers, over: 'last-six-weeks' } }

  test('a tier is entered anew once the last time is more than six weeks past', () => {
    const pupil = pupilWho({ '2026-09-21': 'I', '2026-10-19': 'I', '2026-12-07': 'I', '2026-12-08': 'I' })
    expect(told(inTiers(lately, pupil))).toEqual([
      '2026-09-21 tier: contact, Contact home',
      '2026-12-08 tier: contact, Contact home',
    ])
  })
})

describe('contact with the families of persistent absentees', () => {
  const blank = packed('blank')

  test('each week, by whoever supports, where no tier has a contact that goes on', () => {
    const found = inTiers(blank, pupilWho({ ...daysOf('I', '2026-09-14', 3) })).filter(({ kind }) => kind === 'contact')
    expect(found.slice(0, 2).map(({ day }) => isoFromDay(day))).toEqual(['2026-09-15', '2026-09-22'])
    expect(found[0]!.because).toBe('4 of 20 sessions missed this school year: persistently absent; weekly.')
    expect(found.at(-1)!.day).toBeLessThan(ordinary.days[31]!)
  })
  test('K and E say it in a tier: nothing is done twice', () => {
    const pupil = pupilWho({ ...daysOf('I', '2026-09-14', 3) })
    for (const name of ['special-academy', 'diocesan-primary'])
      expect(inTiers(packed(name), pupil).some(({ because }) => because.includes('persistently absent'))).toBe(false)
  })
})

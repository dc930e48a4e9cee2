import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNames } from '#school/policy/packs.store.ts'
import { packed } from '#test/pupil-year.ts'
import { evidenceAsked, type Illness } from './evidence-asked.ts'

const ill = (facts: Partial<Illness>): Illness => ({
  schoolDays: 1,
  inDoubt: false,
  monitored: false,
  nextToHoliday: false,
  holidayTaken: false,
  ...facts,
})
const asked = (name: string, facts: Partial<Illness>) => {
  const { evidence, why } = evidenceAsked(packed(name), ill(facts))
  return [evidence, ...why.map(({ clause, because }) => `${clause}: ${because}`)]
}

test.each(packNames())('%s: nothing is asked about a day of illness that nobody doubts', name =>
  expect(asked(name, {})).toEqual(['not-asked']),
)

test('clause 4.2 of the special academy and the diocesan primary: over five days the school thinks about it', () => {
  expect(asked('special-academy', { schoolDays: 5 })).toEqual(['not-asked'])
  expect(asked('special-academy', { schoolDays: 6 })).toEqual(['considered', '4.2: Ill for 6 school days: more than 5.'])
  expect(asked('diocesan-primary', { schoolDays: 6 })).toEqual(['considered', '4.2: Ill for 6 school days: more than 5.'])
})

test('clause 4.2: genuine doubt makes it ask', () =>
  expect(asked('special-academy', { inDoubt: true })).toEqual(['asked', '4.2: There is genuine doubt.']))

test('clause 8 of the diocesan primary: so does being monitored make it think', () =>
  expect(asked('diocesan-primary', { monitored: true })).toEqual(['considered', '8: The pupil is monitored.']))

test('clauses 10.1, 13 and the appendix of the trust: each line that holds is told', () => {
  const facts = { schoolDays: 4, attendance: { attended: 95, possible: 100 }, nextToHoliday: true, holidayTaken: true }
  expect(asked('trust-primary', facts)).toEqual([
    'considered',
    '10.1: Ill for 4 school days: more than 3.',
    '13.1–13.2: Attendance is below 96 per cent: 95 of 100 sessions.',
    'App: It is next to a school holiday.',
    'App: A holiday without leave was taken this school year.',
  ])
  expect(asked('trust-primary', { attendance: { attended: 96, possible: 100 } })).toEqual(['not-asked'])
})

test('clause 4.3 of the boarding school: a note is enough, and doubt makes it think, as the law lets it', () => {
  expect(asked('independent-boarding', { schoolDays: 30 })).toEqual(['not-asked'])
  expect(asked('independent-boarding', { inDoubt: true })).toEqual(['considered'])
})

test('a policy as published that always asks, asks', () =>
  expect(asked('as-published/trust-primary', { schoolDays: 4 })[0]).toBe('asked'))

test('L-075: no pack in use asks without doubt, whatever the facts', () => {
  const facts = fc.record({
    schoolDays: fc.integer({ min: 1, max: 60 }),
    monitored: fc.boolean(),
    attendance: fc.record({ attended: fc.nat(300), possible: fc.constant(300) }),
    nextToHoliday: fc.boolean(),
    holidayTaken: fc.boolean(),
  })
  for (const policy of packNames()
    .filter(name => !name.startsWith('as-published'))
    .map(packed))
    fc.assert(fc.property(facts, one => evidenceAsked(policy, ill(one)).evidence !== 'asked'))
})

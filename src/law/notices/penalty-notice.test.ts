import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { noticeLimit } from './penalty-limit.ts'
import { type NoticeFacts, notices, olderNotices } from './penalty-notice.examples.ts'
import { type PenaltyFacts, penaltyNotice } from './penalty-notice.ts'
import { dayOfScheme } from './which-scheme.ts'

const dayIf = (iso: string | undefined) => (iso === undefined ? undefined : dayOf(iso))
const factsOf = (facts: NoticeFacts): PenaltyFacts => ({
  earlier: facts.earlier.map(notice => ({ ...notice, issued: dayOf(notice.issued) })),
  issued: dayOf(facts.issued),
  received: dayIf(facts.received),
  lastAbsence: dayIf(facts.lastAbsence),
  countBefore2024: facts.countBefore2024,
})
const asked = (facts: NoticeFacts) => penaltyNotice(factsOf(facts))
const rulesIn = (facts: NoticeFacts) => asked(facts).citations.map(({ rule, standing }) => `${rule} ${standing}`)

test.each([...notices, ...olderNotices])('$rule: $says', ({ facts, answer }) => {
  const { allowed, number, amounts, runsFromReceipt } = asked(facts)
  const sums = amounts.map(({ pounds, until }) => (until === undefined ? { pounds } : { pounds, until: isoFromDay(until) }))
  expect({ allowed, ...(number === undefined ? {} : { number }), amounts: sums }).toEqual(answer)
  expect(runsFromReceipt).toBe(allowed === true && facts.received === undefined)
})

test('L-133: a first notice says what to pay by when, and cites the sums, the count of days and the limit', () => {
  const facts = { earlier: [], issued: '2026-10-02', received: '2026-10-05' }
  expect(asked(facts).because).toBe(
    'This is notice 1 of at most 2 to this parent for this child in three years: £80 by 25 October 2026, otherwise £160 by 1 November 2026.',
  )
  expect(rulesIn(facts)).toEqual(['L-133 must', 'L-133 must', 'L-134 must'])
  expect(rulesIn({ earlier: [], issued: '2024-08-19' })).toEqual(['L-133 must', 'L-133 must', 'L-134 must'])
})

test('L-133: while the day of receipt is not known the days are said instead', () =>
  expect(asked({ earlier: [{ issued: '2025-03-03' }], issued: '2026-10-02' }).because).toBe(
    'This is notice 2 of at most 2 to this parent for this child in three years: £160 within 28 days. The days run from the day the notice is received, which is the first of them.',
  ))

test('L-134: a refusal names the two notices and the day from which another is possible', () => {
  const facts = { earlier: [{ issued: '2025-05-12' }, { issued: '2024-10-10' }], issued: '2026-06-01' }
  const answer = asked(facts)
  expect(answer.because).toBe(
    '2 notices to this parent for this child were issued in the three years that end on 1 June 2026: 10 October 2024, 12 May 2025. The next is possible from 10 October 2027; until then consider other action.',
  )
  expect(isoFromDay(answer.possibleFrom!)).toBe('2027-10-10')
  expect(answer.counted.map(({ issued }) => isoFromDay(issued))).toEqual(['2024-10-10', '2025-05-12'])
  expect(rulesIn(facts)).toEqual(['L-134 must', 'L-134 must', 'L-134 unconfirmed'])
})

test('L-134: the unsettled day is cited once, where it decides', () => {
  const facts = { earlier: [{ issued: '2024-10-10' }], issued: '2027-10-10' }
  expect(asked(facts)).toMatchObject({ number: 1, possibleFrom: undefined })
  expect(rulesIn(facts)).toEqual(['L-133 must', 'L-133 must', 'L-134 must', 'L-134 must', 'L-134 unconfirmed'])
  const refused = {
    earlier: [{ issued: '2024-10-10' }, { issued: '2025-10-10' }, { issued: '2026-10-10' }],
    issued: '2027-10-10',
  }
  expect(rulesIn(refused)).toEqual(['L-134 must', 'L-134 must', 'L-134 unconfirmed'])
})

test('L-134: a notice that does not count is named with the reason', () => {
  const earlier = [
    { issued: '2024-10-10', withdrawn: true },
    { issued: '2024-03-04' },
    { issued: '2021-03-04' },
    { issued: '2027-01-04' },
  ]
  const { notCounted, number, citations } = asked({ earlier, issued: '2026-06-01' })
  expect(notCounted.map(({ why }) => why)).toEqual(['withdrawn', 'before the framework', 'out of the three years', 'later'])
  expect(number).toBe(1)
  expect(citations.map(({ says }) => says).filter(says => says.includes('are taken not to count'))).toHaveLength(1)
})

test('L-179: before the framework the older law is cited, and it is said that no national limit applies', () => {
  const facts = { earlier: [], issued: '2024-08-18', received: '2024-08-19' }
  expect(asked(facts).because).toBe(
    'No national limit to notices applies: £60 by 8 September 2024, otherwise £120 by 15 September 2024.',
  )
  expect(rulesIn(facts)).toEqual(['L-179 must', 'L-179 unconfirmed', 'L-179 defines'])
  expect(asked(facts)).toMatchObject({ number: undefined, counted: [], notCounted: [], possibleFrom: undefined })
  const late = { earlier: [], issued: '2024-09-16', lastAbsence: '2024-07-18' }
  expect(rulesIn(late)).toEqual(['L-179 must', 'L-134 must', 'L-179 unconfirmed', 'L-179 defines'])
  expect(rulesIn({ ...late, issued: '2024-08-19' })).toContain('L-134 must')
})

test('L-179: notices before 1 September 2007 are not answered', () => {
  expect(asked({ earlier: [], issued: '2007-08-31' })).toEqual({
    allowed: undefined,
    number: undefined,
    amounts: [],
    runsFromReceipt: false,
    counted: [],
    notCounted: [],
    possibleFrom: undefined,
    because: 'Penalty notices before 1 September 2007 are not modelled.',
    citations: [],
  })
  expect(asked({ earlier: [], issued: '2007-09-01' }).amounts.map(({ pounds }) => pounds)).toEqual([50, 100])
})

test('L-133: dates that cannot be are a fault', () => {
  const issued = '2026-10-02'
  expect(() => asked({ earlier: [], issued, received: '2026-10-01' })).toThrow('received before it was issued')
  expect(() => asked({ earlier: [], issued, received: issued })).not.toThrow()
  expect(() => asked({ earlier: [], issued, lastAbsence: '2026-10-03' })).toThrow('an absence after it')
  expect(() => asked({ earlier: [], issued, lastAbsence: issued })).not.toThrow()
})

test('L-134, L-179: an absence on 18 August 2024 is judged by the older scheme, on 19 August by the new one', () => {
  const issued = dayOf('2024-09-16')
  const schemes = ['2024-08-18', '2024-08-19'].map(day => isoFromDay(dayOfScheme({ issued, lastAbsence: dayOf(day) })))
  expect(schemes).toEqual(['2024-08-18', '2024-09-16'])
  expect(dayOfScheme({ issued: dayOf('2013-09-02'), lastAbsence: dayOf('2013-07-01') })).toBe(dayOf('2013-09-02'))
  expect(noticeLimit.versions.map(({ citation }) => citation.rule)).toEqual(['L-134', 'L-179'])
})

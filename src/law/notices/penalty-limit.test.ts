import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import {
  acquittalCounts,
  type CountedAs,
  type EarlierNotice,
  leavesOn,
  limitOn,
  noticesTo,
  olderNoticesCount,
  oneParentOneChildCitation,
  sameDateCounts,
  whichNoticesCountCitation,
  whyNotCounted,
} from './penalty-limit.ts'

const notice = (issued: string, more: Omit<EarlierNotice, 'issued'> = {}): EarlierNotice => ({ issued: dayOf(issued), ...more })
const why = (earlier: EarlierNotice, issued: string, as?: CountedAs) => whyNotCounted(earlier, dayOf(issued), 3, as)
const unsettled = (earlier: EarlierNotice, issued: string, as?: CountedAs) =>
  limitOn([earlier], { issued: dayOf(issued) }, as)!.unsettled

test('L-134: a notice counts from its day of issue until the same date three years later', () => {
  expect(why(notice('2024-10-10'), '2024-10-10')).toBeUndefined()
  expect(why(notice('2024-10-10'), '2024-10-09')).toBe('later')
  expect(why(notice('2024-10-10'), '2027-10-09')).toBeUndefined()
  expect(why(notice('2024-10-10'), '2027-10-10')).toBe('out of the three years')
})

test('L-134: told that the same date counts, a notice leaves a day later', () => {
  expect(why(notice('2024-10-10'), '2027-10-10', { sameDate: true })).toBeUndefined()
  expect(why(notice('2024-10-10'), '2027-10-11', { sameDate: true })).toBe('out of the three years')
  expect(isoFromDay(leavesOn(dayOf('2024-10-10'), 3))).toBe('2027-10-10')
  expect(isoFromDay(leavesOn(dayOf('2024-10-10'), 3, { sameDate: true }))).toBe('2027-10-11')
})

test('L-134: three years from 29 February 2028 end with February 2031', () => {
  expect(why(notice('2028-02-29'), '2031-02-28')).toBeUndefined()
  expect(why(notice('2028-02-29'), '2031-03-01')).toBe('out of the three years')
})

test('L-134: paid, unpaid and prosecuted notices count; withdrawn ones, those of public places and acquittals do not', () => {
  expect(why(notice('2025-01-06'), '2026-01-05')).toBeUndefined()
  expect(why(notice('2025-01-06', { withdrawn: true }), '2026-01-05')).toBe('withdrawn')
  expect(why(notice('2025-01-06', { publicPlace: true }), '2026-01-05')).toBe('public place')
  expect(why(notice('2025-01-06', { acquitted: true }), '2026-01-05')).toBe('acquitted')
  expect(why(notice('2025-01-06', { acquitted: true }), '2026-01-05', { acquittal: true })).toBeUndefined()
  expect(whichNoticesCountCitation).toMatchObject({ rule: 'L-134', standing: 'must' })
})

test('L-134: a notice of the older scheme counts only when told so', () => {
  expect(why(notice('2024-08-18'), '2025-01-06')).toBe('before the framework')
  expect(why(notice('2024-08-19'), '2025-01-06')).toBeUndefined()
  expect(why(notice('2024-09-16', { lastAbsence: dayOf('2024-07-18') }), '2025-01-06')).toBe('before the framework')
  expect(why(notice('2024-08-18'), '2025-01-06', { before2024: true })).toBeUndefined()
  expect(why(notice('2021-08-18'), '2025-01-06', { before2024: true })).toBe('out of the three years')
})

test('L-134: what no source settles is cited where the count rests on it, and nowhere else', () => {
  expect(unsettled(notice('2025-01-06'), '2026-01-05')).toEqual([])
  expect(unsettled(notice('2025-01-06', { withdrawn: true, acquitted: true }), '2028-01-06')).toEqual([])
  expect(unsettled(notice('2025-01-06', { publicPlace: true }), '2028-01-06')).toEqual([])
  expect(unsettled(notice('2028-01-06', { acquitted: true }), '2025-01-06')).toEqual([])
  expect(unsettled(notice('2025-01-06'), '2028-01-06')).toEqual([sameDateCounts.citation])
  expect(unsettled(notice('2025-01-06'), '2028-01-06', { sameDate: true })).toEqual([sameDateCounts.citation])
  expect(unsettled(notice('2025-01-06', { acquitted: true }), '2028-01-07')).toEqual([])
  expect(unsettled(notice('2024-08-19'), '2025-01-06')).toEqual([])
  expect(unsettled(notice('2024-08-18'), '2025-01-06')).toEqual([olderNoticesCount.citation])
  expect(unsettled(notice('2024-03-04'), '2025-01-06', { before2024: true })).toEqual([olderNoticesCount.citation])
  expect(unsettled(notice('2025-01-06', { acquitted: true }), '2026-01-05')).toEqual([acquittalCounts.citation])
  expect(unsettled(notice('2025-01-06', { acquitted: true }), '2026-01-05', { acquittal: true })).toEqual([
    acquittalCounts.citation,
  ])
  expect([sameDateCounts, olderNoticesCount, acquittalCounts].map(({ taken, citation }) => [taken, citation.rule])).toEqual([
    [false, 'L-134'],
    [false, 'L-134'],
    [false, 'L-134'],
  ])
})

test('L-134: each unsettled point is cited once, whatever the number of notices', () => {
  const both = limitOn([notice('2024-03-04'), notice('2024-04-08')], { issued: dayOf('2025-01-06') })
  expect(both?.unsettled).toEqual([olderNoticesCount.citation])
})

test('L-134: another notice is possible when only one is left in the three years', () => {
  const earlier = ['2026-02-02', '2025-05-12', '2024-10-10'].map(day => notice(day))
  const answer = limitOn(earlier, { issued: dayOf('2026-06-01') })!
  expect(answer.counted.map(({ issued }) => isoFromDay(issued))).toEqual(['2024-10-10', '2025-05-12', '2026-02-02'])
  expect(isoFromDay(answer.possibleFrom!)).toBe('2028-05-12')
  expect(limitOn([notice('2025-05-12')], { issued: dayOf('2026-06-01') })).toMatchObject({ possibleFrom: undefined })
  expect(isoFromDay(limitOn(earlier, { issued: dayOf('2026-06-01') }, { sameDate: true })!.possibleFrom!)).toBe('2028-05-13')
})

test('L-134: no limit is answered where there was no national one', () => {
  expect(limitOn([], { issued: dayOf('2006-08-31') })).toBeUndefined()
  expect(limitOn([], { issued: dayOf('2024-08-18') })).toBeUndefined()
  expect(limitOn([], { issued: dayOf('2024-08-19') })).toMatchObject({ counted: [], citation: { rule: 'L-134' } })
})

test('L-134: the mother has two notices and the father none; a sister has a counter of her own', () => {
  const known = [
    { parent: 'mother', child: 'Ada', issued: dayOf('2024-10-10') },
    { parent: 'mother', child: 'Ada', issued: dayOf('2025-05-12') },
    { parent: 'mother', child: 'Bea', issued: dayOf('2025-05-12') },
  ]
  const countOf = (parent: string, child: string) =>
    limitOn(noticesTo(known, parent, child), { issued: dayOf('2026-06-01') })?.counted.length
  expect([countOf('mother', 'Ada'), countOf('father', 'Ada'), countOf('mother', 'Bea')]).toEqual([2, 0, 1])
  expect(oneParentOneChildCitation.rule).toBe('L-134')
})

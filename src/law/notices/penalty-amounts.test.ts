import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import {
  amountsOf,
  countedFromReceiptCitation,
  dayReceived,
  daysInThePost,
  lastDayToPay,
  penaltySums,
} from './penalty-amounts.ts'

test('L-133: the day of receipt is the first of the days to pay', () => {
  const received = dayOf('2026-10-05')
  expect([1, 21, 28].map(days => isoFromDay(lastDayToPay(received, days)))).toEqual(['2026-10-05', '2026-10-25', '2026-11-01'])
  expect(countedFromReceiptCitation).toMatchObject({ rule: 'L-133', standing: 'must' })
})

test('L-133, L-179: the sums of each time, on its first and its last day', () => {
  const sums = (day: string, second = false) =>
    amountsOf({ issued: dayOf(day) }, second)?.terms.map(({ pounds, withinDays }) => `${pounds}/${withinDays}`)
  expect(sums('2007-08-31')).toBeUndefined()
  for (const day of ['2007-09-01', '2012-08-31']) expect(sums(day)).toEqual(['50/28', '100/42'])
  for (const day of ['2012-09-01', '2013-08-31']) expect(sums(day)).toEqual(['60/28', '120/42'])
  for (const day of ['2013-09-01', '2024-08-18']) expect(sums(day)).toEqual(['60/21', '120/28'])
  for (const day of ['2024-08-19', '2026-11-22']) expect(sums(day)).toEqual(['80/21', '160/28'])
  expect(sums('2024-08-19', true)).toEqual(['160/28'])
  expect(sums('2024-08-18', true)).toEqual(['60/21', '120/28'])
  expect(penaltySums.versions.map(({ citation }) => citation.rule)).toEqual(['L-133', 'L-179', 'L-179', 'L-179'])
})

test('L-133: a notice without a day of receipt has sums without last days', () => {
  const { amounts, citation } = amountsOf({ issued: dayOf('2026-10-02') }, false)!
  expect(amounts).toEqual([
    { pounds: 80, until: undefined },
    { pounds: 160, until: undefined },
  ])
  expect(citation.rule).toBe('L-133')
})

test('L-133: nothing is presumed of the post unless it is told', () => {
  const posted = dayOf('2026-10-02')
  expect(daysInThePost).toMatchObject({ taken: undefined, citation: { rule: 'L-133', standing: 'unconfirmed' } })
  expect(dayReceived({ posted })).toBeUndefined()
  expect(dayReceived({}, 2)).toBeUndefined()
  expect(dayReceived({ posted }, 2)).toBe(posted + 2)
  expect(dayReceived({ posted, received: posted + 5 }, 2)).toBe(posted + 5)
  expect(dayReceived({ received: posted })).toBe(posted)
})

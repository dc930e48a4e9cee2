import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { daysBeforeProceedings, proceedingsFrom, prosecuteOrWithdrawCitation, stateOfNotice } from './unpaid-notice.ts'

test('L-136: a notice is open to the end of its last day, then prosecuted or withdrawn', () => {
  const lastDay = dayOf('2026-11-01')
  expect(stateOfNotice({ paid: false, lastDay }, lastDay)).toBe('open')
  expect(stateOfNotice({ paid: false, lastDay }, lastDay + 1)).toBe('prosecute or withdraw')
  expect(stateOfNotice({ paid: true, lastDay }, lastDay)).toBe('settled')
  expect(stateOfNotice({ paid: true, lastDay }, lastDay + 1)).toBe('settled')
  expect(prosecuteOrWithdrawCitation).toMatchObject({ rule: 'L-136', standing: 'must' })
})

test('L-136, L-179: proceedings are not begun within 42 days under the older text, and within 28 as taken since', () => {
  const from = (issued: string) => {
    const answer = proceedingsFrom({ issued: dayOf(issued), received: dayOf(issued) })
    return answer && [isoFromDay(answer.from), answer.citation.rule, answer.citation.standing]
  }
  expect(from('2026-10-05')).toEqual(['2026-11-02', 'L-136', 'unconfirmed'])
  expect(from('2013-09-01')).toEqual(['2013-09-29', 'L-136', 'unconfirmed'])
  expect(from('2013-08-31')).toEqual(['2013-10-12', 'L-179', 'must'])
  expect(from('2007-09-01')).toEqual(['2007-10-13', 'L-179', 'must'])
  expect(from('2007-08-31')).toBeUndefined()
  expect(daysBeforeProceedings.versions.map(({ value }) => value)).toEqual([28, 42])
})

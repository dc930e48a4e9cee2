import { expect, test } from 'vitest'
import { clockFromText } from '#time/clock.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { entries, starts } from './starting-day.examples.ts'
import { enteredInTime, startingDay } from './starting-day.ts'

const today = dayOf('2026-09-01')
const dayIf = (iso?: string) => (iso === undefined ? undefined : dayOf(iso))

test.each(starts)('$rule: $says', ({ facts, answer, rule }) => {
  const { agreed, told, attended, underDutyToAdmit } = facts
  const start = startingDay({ agreed: dayIf(agreed), told: dayIf(told), attended: dayIf(attended), underDutyToAdmit }, today)!
  if (start.refused) {
    expect(answer).toEqual({ because: 'not yet' })
    expect(start.refused).toMatchObject({ about: 'agreed', citation: { rule } })
    expect(start.refused.because).toContain('cannot be entered yet')
    return
  }
  expect({ startingDay: isoFromDay(start.startingDay), because: start.by }).toEqual(answer)
  expect(start.citation.rule).toBe(rule)
  expect(start.cautions).toEqual([])
})

test.each(entries)('$rule: $says', ({ facts, answer }) => {
  const entered = { on: dayOf(facts.enteredOn), minute: clockFromText(facts.at)! }
  const { inTime, citation } = enteredInTime(entered, { day: dayOf('2026-09-02'), sessionBegins: clockFromText('08:50')! })
  expect(inTime ? 'in time' : 'too late').toBe(answer)
  expect(citation.source).toBe('SI 2024/208 reg 8(1)')
})

test('L-030: a day agreed stands before one that was told', () => {
  const start = startingDay({ agreed: today, told: today + 5, underDutyToAdmit: true }, today)
  expect(start).toMatchObject({ startingDay: today, by: 'agreed' })
})

test('L-030: a pupil who came before the starting day is a caution, one who came on it is none', () => {
  const cautions = (attended: number) => {
    const start = startingDay({ agreed: dayOf('2026-09-02'), underDutyToAdmit: false, attended }, today)!
    return start.refused ? [] : start.cautions
  }
  expect(cautions(dayOf('2026-09-01'))[0]).toMatchObject({ about: 'attended', citation: { rule: 'L-030' } })
  expect(cautions(dayOf('2026-09-01'))[0]?.because).toContain('attended on 1 September 2026')
  expect(cautions(dayOf('2026-09-02'))).toEqual([])
})

test('L-030: starting days before 19 August 2024 are not modelled', () => {
  expect(startingDay({ underDutyToAdmit: false }, dayOf('2024-08-18'))).toBeUndefined()
  expect(startingDay({ underDutyToAdmit: false }, dayOf('2024-08-19'))).toBeDefined()
})

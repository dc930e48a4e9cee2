import { expect, test } from 'vitest'
import { dayOf, daysFrom, isoFromDay, weekdayOf } from '#time/day.ts'
import { sixthDays, suspended } from './suspension.examples.ts'
import { codeWhileSuspended, provisionDueFrom, sixthDayCounts } from './suspension.ts'

const halfTerm = daysFrom(dayOf('2026-10-26'), dayOf('2026-10-30'))
const schoolDays = daysFrom(dayOf('2026-09-01'), dayOf('2026-12-18')).filter(
  day => weekdayOf(day) <= 5 && !halfTerm.includes(day),
)

test.each(sixthDays)('$rule: $says', ({ facts, answer }) => {
  const due = provisionDueFrom(dayOf(facts.firstDay), schoolDays)
  expect(due && isoFromDay(due)).toBe(answer)
})

test.each(suspended)('$rule: $says', ({ facts: { day, ...facts }, answer, rule }) => {
  const said = codeWhileSuspended({
    ...facts,
    day: dayOf(day),
    provisionDueFrom: provisionDueFrom(dayOf('2026-09-07'), schoolDays),
  })
  expect(said && { code: said.code, caution: said.cautions.length > 0 }).toEqual(answer)
  expect([said?.citation.rule, said?.citation.standing]).toEqual([rule, facts.provision === 'none' ? 'defines' : 'must'])
})

test('L-074: the sixth day can be counted by the calendar, and school days may come in any order and twice', () => {
  const monday = dayOf('2026-09-07')
  expect(sixthDayCounts.taken).toBe('school-days')
  expect(isoFromDay(provisionDueFrom(monday, [], 'calendar-days') ?? 0)).toBe('2026-09-12')
  expect(provisionDueFrom(monday, [...schoolDays, ...schoolDays].reverse())).toBe(dayOf('2026-09-14'))
  expect(provisionDueFrom(monday, daysFrom(monday, monday + 4))).toBeUndefined()
})

test('L-074: where it is not known when provision is due there is no caution; with one, it says what must be', () => {
  const day = dayOf('2026-10-01')
  expect(codeWhileSuspended({ day, provision: 'none', provisionDueFrom: undefined })?.cautions).toEqual([])
  const [caution] = codeWhileSuspended({ day, provision: 'none', provisionDueFrom: day })?.cautions ?? []
  expect(caution).toMatchObject({ about: 'provision', citation: { rule: 'L-074', standing: 'must' } })
  expect(caution?.because).toMatch(/alternative provision must be arranged\. None is\.$/)
})

test('before 19 August 2024 provision of the local authority had the code of education off site; before 2006 there is no answer', () => {
  const facts = { provision: 'by-the-local-authority', provisionDueFrom: undefined } as const
  expect(codeWhileSuspended({ ...facts, day: dayOf('2024-05-14') })?.code).toBe('B')
  expect(codeWhileSuspended({ ...facts, day: dayOf('2006-08-31') })).toBeUndefined()
})

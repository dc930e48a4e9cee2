import { expect, test } from 'vitest'
import { isUnauthorised } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { type AbsenceSaid, absences } from './absence-without-leave.examples.ts'
import { codeOfAbsence } from './absence-without-leave.ts'

const asked = ({ day, granted, ...said }: AbsenceSaid) =>
  codeOfAbsence({
    ...said,
    day: dayOf(day),
    granted: granted && { code: granted.code, firstDay: dayOf(granted.firstDay), lastDay: dayOf(granted.lastDay) },
  })

test.each(absences)('$rule: $says', ({ facts, answer, rule }) => {
  const { code, citation } = asked(facts)
  expect(code).toBe(answer)
  if (citation) expect(citation.rule).toBe(rule)
  expect(citation !== undefined).toBe(isUnauthorised(code, dayOf(facts.day)))
})

test('each answer says why', () => {
  const leave = { firstDay: '2026-11-16', lastDay: '2026-11-18', code: 'C' }
  const because = (said: AbsenceSaid) => asked(said).because
  expect(because({ day: '2026-11-17', granted: leave, forHoliday: false })).toBe('Leave was granted for this day.')
  expect(because({ day: '2026-11-19', granted: leave, forHoliday: true })).toBe('The leave had ended. It was a holiday.')
  expect(because({ day: '2026-11-19', forHoliday: false })).toBe(
    'There was no leave for this day. No other code is true of the absence.',
  )
  expect(because({ day: '2026-11-19', forHoliday: false, trueReason: 'I' })).toContain('another reason')
})

import fc from 'fast-check'
import { test } from 'vitest'
import { isPossible } from '#law/codes/attendance-codes.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import { dayOf, weekdayOf } from '#time/day.ts'
import { codeUnderPlan, type PartTimePlan } from './part-time-timetable.ts'

const first = dayOf('2026-01-05')
const plans = fc.record({ length: fc.integer({ min: 0, max: 300 }), weekday: fc.integer({ min: 1, max: 5 }) }).map(
  ({ length, weekday }): PartTimePlan => ({
    agreedOn: first - 7,
    agreedBy: 'parent-lived-with',
    exceptional: true,
    firstDay: first,
    proposedEnd: first + length,
    firstReview: first + 7,
    away: [{ weekday, session: 'PM' }],
  }),
)

test('L-003, L-070: leave under a plan is always of compulsory school age, within the plan and in a session it leaves out', () =>
  fc.assert(
    fc.property(
      plans,
      fc.integer({ min: first - 20, max: first + 320 }),
      fc.constantFrom('AM' as const, 'PM' as const),
      fc.integer({ min: dayOf('2006-01-01'), max: dayOf('2022-12-31') }),
      (plan, day, session, born) => {
        const { code } = codeUnderPlan(plan, { day, weekday: weekdayOf(day), session, born })
        const slot = plan.away?.[0]
        const left =
          day >= (plan.firstDay ?? 0) &&
          day <= (plan.proposedEnd ?? 0) &&
          weekdayOf(day) === slot?.weekday &&
          session === slot.session
        if (!left) return code === 'ordinary codes'
        return isPossible(code, day) === isCompulsorySchoolAge(born, day) && code !== 'ordinary codes'
      },
    ),
    { numRuns: 1000 },
  ))

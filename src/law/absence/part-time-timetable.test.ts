import { expect, test } from 'vitest'
import { dayOf, weekdayOf } from '#time/day.ts'
import { incompletePlans, type PlanSaid, sessionsUnderPlan } from './part-time-timetable.examples.ts'
import { cautionsOnPlan, codeUnderPlan, missingFromPlan, type PartTimePlan } from './part-time-timetable.ts'

const planOf = ({ firstDay, proposedEnd, without = [], agreedByAnotherParent }: PlanSaid): PartTimePlan => {
  const plan: PartTimePlan = {
    agreedOn: dayOf('2026-05-20'),
    agreedBy: agreedByAnotherParent ? 'another-parent' : 'parent-lived-with',
    exceptional: true,
    firstDay: dayOf(firstDay),
    proposedEnd: dayOf(proposedEnd),
    firstReview: dayOf(firstDay) + 14,
    away: [1, 2, 3, 4, 5].map(weekday => ({ weekday, session: 'PM' as const })),
    aim: 'Back to full days by the summer holiday',
  }
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !without.includes(key as keyof PartTimePlan)))
}

test.each(sessionsUnderPlan)('$rule: $says', ({ facts, answer, rule }) => {
  const day = dayOf(facts.day)
  const said = codeUnderPlan(planOf(facts), { day, weekday: weekdayOf(day), session: facts.session, born: dayOf(facts.born) })
  expect(said.code).toBe(answer)
  expect(said.citation.rule).toBe(rule)
})

test.each(incompletePlans)('$rule: $says', ({ facts, answer }) => {
  const missing = missingFromPlan(planOf(facts))
  expect(missing.map(({ about }) => about)).toEqual(answer)
  for (const { about, citation, because } of missing) {
    expect([citation.rule, citation.standing]).toEqual(about === 'firstReview' ? ['L-094', 'should'] : ['L-070', 'must'])
    expect(because).toMatch(/^(Say|It) .*\.$/)
  }
})

const whole = planOf({ firstDay: '2026-06-01', proposedEnd: '2026-07-10' })

test('L-094: a plan with an aim, for no behaviour, with everyone told, calls for no caution', () => {
  expect(cautionsOnPlan(whole)).toEqual([])
  expect(cautionsOnPlan({ ...whole, socialWorker: 'told', careAndHealthPlan: 'discussed-with-authority' })).toEqual([])
  expect(cautionsOnPlan({ ...whole, socialWorker: 'none', careAndHealthPlan: 'none', forBehaviour: false })).toEqual([])
  expect(cautionsOnPlan({ ...whole, firstReview: whole.proposedEnd })).toEqual([])
})

const worries: [Partial<PartTimePlan>, string, RegExp][] = [
  [{ forBehaviour: true }, 'forBehaviour', /not a way to manage behaviour\.$/],
  [{ aim: undefined }, 'aim', /clear aim/],
  [{ aim: '  ' }, 'aim', /clear aim/],
  [{ socialWorker: 'not-told' }, 'socialWorker', /social worker should be kept informed\.$/],
  [{ careAndHealthPlan: 'not-discussed' }, 'careAndHealthPlan', /discuss it with the local authority\.$/],
  [{ firstReview: (whole.proposedEnd ?? 0) + 1 }, 'firstReview', /after the proposed end\.$/],
]

test.each(worries)('L-094: %j is a caution', (change, about, words) => {
  const cautions = cautionsOnPlan({ ...whole, ...change })
  expect(cautions.map(caution => [caution.about, caution.citation.rule, caution.citation.standing])).toEqual([
    [about, 'L-094', 'should'],
  ])
  expect(cautions[0]?.because).toMatch(words)
})

test('L-070: each answer says why', () => {
  const tuesday = dayOf('2026-06-30')
  const because = (plan: PartTimePlan, day = tuesday, weekday = weekdayOf(day), session: 'AM' | 'PM' = 'PM') =>
    codeUnderPlan(plan, { day, weekday, session, born: dayOf('2014-05-01') }).because
  expect(because(whole)).toBe('The plan leaves this session out.')
  expect(because(whole, tuesday, 6)).toBe('The pupil is due in this session.')
  expect(because(whole, tuesday, 2, 'AM')).toBe('The pupil is due in this session.')
  expect(because(whole, dayOf('2026-07-14'))).toBe('The plan does not cover this day.')
  expect(because({ ...whole, away: [] })).toContain('not complete')
  expect(because(whole, dayOf('2024-08-18'))).toContain('no code of its own')
  expect(codeUnderPlan(whole, { day: tuesday, weekday: 2, session: 'PM', born: dayOf('2008-05-01') }).because).toContain(
    'outside compulsory school age',
  )
})

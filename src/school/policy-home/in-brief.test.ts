import { expect, test } from 'vitest'
import { withValue } from '#school/policy-check/policy-path.ts'
import { packPolicy } from '#test/build-policy.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { placeText } from './findings-list.page.tsx'
import { inBrief } from './in-brief.ts'
import { reviewDay } from './review-day.ts'

test.each(['blank', 'diocesan-primary', 'independent-boarding', 'special-academy', 'trust-primary'])(
  '%s in brief leaves no line empty',
  name => {
    for (const { title, says } of inBrief(packPolicy(name))) expect(says, title).toMatch(/^\S.*\S$/)
  },
)

test('steps of one day stand together', () => {
  const days = inBrief(packPolicy('trust-primary')).find(({ title }) => title === 'As days pass')
  expect(days?.says).toContain('day 3: enquiries, home visit; day 10:')
})

test('R-1109: the next review is so many months after the approval, at the end of a month where that is shorter', () => {
  const policy = withValue(packPolicy('blank'), ['about', 'reviewEveryMonths'], 12)
  const review = (iso: string, of = policy) => {
    const day = reviewDay(of, dayOf(iso))
    return day === null ? null : isoFromDay(day)
  }
  expect(review('2026-11-20')).toBe('2027-11-20')
  expect(review('2026-08-31', withValue(policy, ['about', 'reviewEveryMonths'], 6))).toBe('2027-02-28')
  expect(review('2028-02-29')).toBe('2029-02-28')
  expect(review('2026-11-20', withValue(policy, ['about', 'reviewEveryMonths'], null))).toBeNull()
})

test('a place in a policy, in words', () => {
  expect(placeText('day.morning.closes')).toBe('The school day: morning register: the register closes at')
  expect(placeText('sanctions.first.late')).toBe('Sanctions: first notice')
  expect(placeText('nowhere')).toBe('The text')
})

import { describe, expect, test } from 'vitest'
import { registerTimes } from '#school/policy/register-times.ts'
import { packed } from '#test/pupil-year.ts'
import { clockText } from '#time/clock.ts'
import { contactDue, reportDue } from './by-when.ts'

describe('parents report', () => {
  const by = (name: string, schoolDay: number, returnTold = false) => {
    const due = reportDue(packed(name), { schoolDay, returnTold })
    return due && `${due.by === undefined ? 'some time' : clockText(due.by)}, by ${due.ways.join(' or ')}, clause ${due.clause}`
  }

  test.each([
    ['special-academy', '09:00, by phone or app, clause 4.2'],
    ['independent-boarding', '08:30, by email, clause 4.2'],
    ['diocesan-primary', '08:55, by phone, clause 4.2'],
    ['trust-primary', '08:50, by phone or desk, clause 10.1'],
  ])('%s: on the first day by %s', (name, says) => expect(by(name, 1)).toBe(says))

  test('clause 3.6 of the special academy, 3.8 of the diocesan primary: every day again, whatever was told before', () => {
    expect(by('special-academy', 4, true)).toBe('09:00, by phone or app, clause 3.6')
    expect(by('diocesan-primary', 2, true)).toBe('08:55, by phone, clause 3.8')
  })
  test('clause 10.1 of the trust: once more by 8:00 on the second day, and then not again', () => {
    expect(by('trust-primary', 2)).toBe('08:00, by phone or desk, clause 10.1')
    expect(by('trust-primary', 3)).toBeUndefined()
  })
  test('clause 4.2 of the boarding school: every day, unless the return was told and is still to come', () => {
    expect(by('independent-boarding', 2)).toBe('08:30, by email, clause 4.2')
    expect(by('independent-boarding', 2, true)).toBeUndefined()
    expect(by('independent-boarding', 1, true)).toBe('08:30, by email, clause 4.2')
  })
  test('a policy that asks on the first day only, and one that names no time', () => {
    const { reporting, ...rest } = packed('trust-primary')
    const once = { ...rest, reporting: { ...reporting, laterDays: 'first-day-only' as const } }
    expect(reportDue(once, { schoolDay: 2, returnTold: false })).toBeUndefined()
    const vague = { ...rest, reporting: { ...reporting, firstDayBy: null } }
    expect(reportDue(vague, { schoolDay: 1, returnTold: false })?.by).toBeUndefined()
  })
})

describe('the school makes its first contact', () => {
  const due = (name: string, change: object = {}) => {
    const policy = packed(name)
    const changed = { ...policy, followUp: { ...policy.followUp, ...change } }
    const { from, by, who, clause } = contactDue(changed, registerTimes(policy)[0]!)
    return `${clockText(from)} to ${clockText(by)} by ${who}, clause ${clause}`
  }

  test.each([
    ['special-academy', '09:30 to 12:15 by attendance-officer, clause 4.5'],
    ['independent-boarding', '09:00 to 09:00 by attendance-officer, clause App 1'],
    ['diocesan-primary', '09:20 to 12:00 by attendance-officer, clause 4.5'],
    ['trust-primary', '09:00 to 09:00 by attendance-officer, clause 10.1'],
  ])('%s: %s', (name, says) => expect(due(name)).toBe(says))

  test('a time that the policy names comes first; where it says nothing, the day is the limit', () => {
    expect(due('diocesan-primary', { firstDayContactBy: '10:00' })).toContain('09:20 to 10:00')
    expect(due('diocesan-primary', { firstDayContact: 'not-stated' })).toContain('09:20 to 15:20')
    expect(due('diocesan-primary', { firstDayContact: 'during-the-day' })).toContain('09:20 to 15:20')
  })
})

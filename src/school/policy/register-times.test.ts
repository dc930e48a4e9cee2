import { expect, test } from 'vitest'
import type { SessionWindow } from '#school/calendar/calendar.ts'
import { dayOf } from '#time/day.ts'
import type { Deed, PolicyVersion, TrustVersion } from './dated-policy.ts'
import { packText } from './packs.store.ts'
import type { Policy } from './policy.contract.ts'
import { readPolicy } from './read-policy.ts'
import { registerTimes, timesDiffer, windowsNeeded } from './register-times.ts'

const pack = (name: string): Policy => {
  const read = readPolicy(packText(name)!)
  if ('policy' in read) return read.policy
  throw new Error(name)
}
const deed: Deed = { happening: 1, account: 1, by: '', position: '', at: new Date(0), reason: '' }
const version = (fromDay: string, written: Policy, number = 1): PolicyVersion => ({
  version: number,
  fromDay: dayOf(fromDay),
  written,
  base: 'blank',
  reason: '',
  signed: [],
  proposed: deed,
  approved: { ...deed, happening: number },
  sentBack: null,
  withdrawn: null,
})
const closing = (policy: Policy, closes: string): Policy => ({
  ...policy,
  day: { ...policy.day, morning: { ...policy.day.morning, closes } },
})
const window = (w: Partial<SessionWindow>): SessionWindow => ({
  id: 1,
  fromDay: dayOf('2026-09-01'),
  session: 'AM',
  weekdays: [1, 2, 3, 4, 5],
  yearGroups: null,
  arriveBy: 530,
  registerFrom: 530,
  closes: 560,
  ends: 720,
  ...w,
})

const school = pack('independent-boarding')
const primary = pack('diocesan-primary')

test('Monday to Friday, and Saturday where the policy has it, each with its own times', () => {
  const said = registerTimes(school)
  expect(said.filter(one => one.session === 'AM').map(one => one.weekdays)).toEqual([[1, 2, 3, 4, 5], [6]])
  expect(registerTimes(primary)).toMatchObject([
    { session: 'AM', registerFrom: 530, closes: 560 },
    { session: 'PM', registerFrom: 780, closes: 810 },
  ])
})

test('a register that the policy leaves unsaid is left as it is', () => {
  const silent = { ...primary, day: { ...primary.day, afternoon: { ...primary.day.afternoon, closes: null } } }
  expect(registerTimes(silent).map(one => one.session)).toEqual(['AM'])
})

test('windows that are as the policy says are not made again; a weekday that differs is told', () => {
  const versions = [version('2026-09-01', primary)]
  const made = windowsNeeded(versions, [], [], dayOf('2026-09-01')).map((w, id) => ({ ...w, id }))
  expect(made.map(w => [w.session, w.weekdays.join('')])).toEqual([
    ['AM', '12345'],
    ['PM', '12345'],
  ])
  expect(windowsNeeded(versions, [], made, dayOf('2026-10-01'))).toEqual([])
  const friday = window({ id: 9, weekdays: [5], closes: 550, fromDay: dayOf('2026-10-05') })
  expect(timesDiffer(primary, [...made, friday], dayOf('2026-10-04'))).toEqual([])
  expect(timesDiffer(primary, [...made, friday], dayOf('2026-10-05'))).toMatchObject([{ weekday: 5, calendar: { id: 9 } }])
})

test('each later version and each later value of the trust has its window from its own day', () => {
  const versions = [version('2026-09-01', primary), version('2027-01-04', closing(primary, '09:15'), 2)]
  const trust: TrustVersion[] = [
    {
      version: 1,
      fromDay: dayOf('2027-02-22'),
      bounds: { 'day.morning.closes': { holds: 'at-most', value: '09:10' } },
      reason: '',
      by: '',
      position: '',
      at: new Date(0),
    },
  ]
  const made = windowsNeeded(versions, trust, [], dayOf('2026-09-01'))
  expect(made.filter(w => w.session === 'AM').map(w => [w.fromDay, w.closes])).toEqual([
    [dayOf('2026-09-01'), 560],
    [dayOf('2027-01-04'), 555],
    [dayOf('2027-02-22'), 550],
  ])
})

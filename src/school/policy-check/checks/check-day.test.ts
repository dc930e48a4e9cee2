import { expect, test } from 'vitest'
import { mend } from '#school/policy-check/finding.ts'
import { type Case, changed, friday, pack, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { dayOf } from '#time/day.ts'
import { checkDay } from './check-day.ts'

const noTimes = { arriveBy: null, begins: null, closes: null, ends: null }
const saturday = { weekday: 'saturday', says: 'Lessons in the morning' }
const saturdayMorning = { arriveBy: '08:50', begins: '08:50', closes: '09:20', ends: '12:00' }

test.each<Case>([
  ['a register open for exactly thirty minutes is lawful', { 'day.morning.closes': '09:20' }],
  [
    'a minute more is not, and the windows differ',
    { 'day.morning.closes': '09:21' },
    ['forbidden day.morning.closes L-051', 'caution day L-051'],
  ],
  ['a shorter window is lawful where all are', { 'day.morning.closes': '09:00', 'day.afternoon.closes': '13:10' }],
  ['windows of different lengths are a caution', { 'day.afternoon.closes': '13:20' }, ['caution day L-051']],
  ['an afternoon without times is missing', { 'day.afternoon': noTimes }, ['required day.afternoon L-051 K-10']],
  ['so is a morning that does not close', { 'day.morning.closes': null }, ['required day.morning L-051 K-10']],
  [
    'Saturday needs its times too',
    { 'day.otherDays': [{ ...saturday, morning: noTimes }] },
    ['required day.otherDays.1.morning L-151'],
  ],
  ['with times it is lawful, and needs no afternoon', { 'day.otherDays': [{ ...saturday, morning: saturdayMorning }] }],
  [
    'a Saturday afternoon that is open for too long is not',
    {
      'day.otherDays': [
        {
          ...saturday,
          morning: saturdayMorning,
          afternoon: { ...saturdayMorning, begins: '13:00', arriveBy: '13:00', closes: '13:40' },
        },
      ],
    },
    ['forbidden day.otherDays.1.afternoon.closes L-051', 'caution day L-051'],
  ],
  [
    'a register taken ten minutes after the day begins and pupils are due',
    { 'day.morning.begins': '09:00', 'day.afternoon.closes': '13:20' },
    ['caution day.morning.begins L-005 K-09'],
  ],
  [
    'the day begins with the register: pupils may be due earlier',
    { 'day.begins': '09:00', 'day.morning.begins': '09:00', 'day.afternoon.closes': '13:20' },
  ],
  ['a bell before pupils are due is no session yet', { 'day.begins': '08:40' }],
  [
    'where the day says nothing, pupils are due when the session begins',
    { 'day.begins': null, 'day.morning.arriveBy': '08:45' },
    ['caution day.morning.begins L-005 K-09', 'caution day.morning.closes L-051'],
  ],
  [
    'nothing is said of a session without a beginning',
    { 'day.begins': null, 'day.morning.arriveBy': null, 'day.morning.begins': '09:00', 'day.morning.closes': '09:30' },
  ],
])('%s', (...row) => runCase(checkDay, row))

const found = (values: Record<string, unknown>) => checkDay(changed(pack('blank'), values), friday)

test('a value is told in words, with the clause of the register', () => {
  const [finding] = found({
    'day.clauses': { 'morning.closes': '4.1' },
    'day.morning.closes': '09:30',
    'day.afternoon.closes': '13:40',
  })
  expect(finding).toMatchObject({ clause: '4.1', value: 'open from 8:50 to 9:30', mend: 'Let it close at 9:20.' })
})

test('windows that differ are mended to the shortest of them', () => {
  const policy = changed(pack('blank'), { 'day.afternoon.closes': '13:20' })
  expect(mend(policy, checkDay(policy, friday)[0]!).day.morning.closes).toBe('09:10')
})

test('a close that is not said is mended to the length of the other register, and to thirty minutes at most', () => {
  expect(found({ 'day.afternoon.closes': null, 'day.morning.closes': '09:00' })[0]!.mended).toEqual([
    { path: ['day', 'afternoon', 'closes'], value: '13:10' },
  ])
  expect(found({ 'day.afternoon.closes': null, 'day.morning.closes': '10:00' })[0]!.mended).toEqual([
    { path: ['day', 'afternoon', 'closes'], value: '13:30' },
  ])
  expect(found({ 'day.afternoon': noTimes })[0]!.mended).toBeUndefined()
})

test('before August 2024 no length was set', () => {
  const policy = changed(pack('blank'), { 'day.morning.closes': '10:30', 'day.afternoon': noTimes })
  expect(checkDay(policy, dayOf('2024-08-18'))).toEqual([])
})

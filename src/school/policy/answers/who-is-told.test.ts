import { expect, test } from 'vitest'
import { packed } from '#test/pupil-year.ts'
import { dayOf } from '#time/day.ts'
import { type Occasion, whoIsTold } from './who-is-told.ts'

const of = { day: dayOf('2026-11-20'), workers: [] }
const told = (name: string, occasion: Occasion, more: object = {}) =>
  whoIsTold(packed(name), occasion, { ...of, ...more }).map(({ who, clause }) => `${who} ${clause ?? 'by law'}`)

test('clause 4.5: of an absence without a reason the workers of this pupil hear, and nobody else’s', () => {
  expect(told('special-academy', 'absence-without-a-reason', { workers: ['social-worker'] })).toEqual(['social-worker 4.5'])
  expect(told('special-academy', 'absence-without-a-reason')).toEqual([])
  expect(told('diocesan-primary', 'absence-without-a-reason', { workers: ['social-worker', 'youth-offending-worker'] })).toEqual([
    'social-worker 4.5',
    'youth-offending-worker 4.5',
  ])
})

test('L-057: the social worker hears where the policy names the other worker alone', () => {
  const workers = ['social-worker', 'youth-offending-worker'] as const
  const found = whoIsTold(packed('as-published/diocesan-primary'), 'absence-without-a-reason', { ...of, workers })
  expect(found).toMatchObject([
    { who: 'youth-offending-worker', clause: '4.5' },
    { who: 'social-worker', citation: { rule: 'L-057' } },
  ])
})

test('clause 4.2 of the boarding school: an appointment is told to the tutor and the administrator', () =>
  expect(told('independent-boarding', 'appointment')).toEqual(['class-teacher 4.2', 'attendance-officer 4.2']))

test('App 4–5: a part-time timetable is told to the authority, and to the social worker of a pupil who has one', () => {
  expect(told('independent-boarding', 'part-time-timetable')).toEqual(['local-authority App 4–5'])
  expect(told('independent-boarding', 'part-time-timetable', { workers: ['social-worker'] })).toEqual([
    'social-worker App 4–5',
    'local-authority App 4–5',
  ])
  expect(told('trust-primary', 'part-time-timetable')).toEqual(['trust-safeguarding 12'])
})

test('App 2: an injury is told to the administrator and copied to the tutor, an absence from games to the tutor', () => {
  expect(told('independent-boarding', 'off-games')).toEqual(['attendance-officer App 2', 'class-teacher App 2'])
  expect(told('independent-boarding', 'absence-from-an-activity')).toEqual(['class-teacher App 2'])
  expect(told('diocesan-primary', 'off-games')).toEqual([])
})

test('clause 4.2 of the special academy: parents tell the office or the class teacher', () =>
  expect(told('special-academy', 'absence')).toEqual(['attendance-officer 4.2', 'class-teacher 4.2']))

test('clause 17 of the trust: a pupil who cannot be found is told to the officer for missing education', () =>
  expect(told('trust-primary', 'pupil-who-cannot-be-found')).toEqual(['children-missing-education 17']))

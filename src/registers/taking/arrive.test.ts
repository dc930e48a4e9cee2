import { describe, expect, test } from 'vitest'
import { lateArrivals } from '#law/registers/arriving-after-close.examples.ts'
import { entryOf, lineOf, registerOf, window } from '#registers/attendance/register.examples.ts'
import { arrive } from './arrive.ts'

const says = (standing: string | undefined, minute: number) => {
  const line = lineOf(1, standing === undefined ? [] : [entryOf(standing)])
  const arrived = arrive(registerOf([line]), line, minute)
  if ('refused' in arrived) return 'refused'
  const { code, minutesLate } = 'mark' in arrived ? arrived.mark : arrived.keeps
  return minutesLate > 0 ? `${code} ${minutesLate}` : code
}

test('L-050: due 8:50, register from 9:00 to 9:20: present, late, after the close, and too late for this session', () => {
  expect([520, 540, 541, 560, 561, 720, 721].map(minute => says(undefined, minute))).toEqual([
    '/',
    '/',
    'L 11',
    'L 30',
    'U 31',
    'U 190',
    'refused',
  ])
})

test('while the register is open, who comes is late, whatever was known before', () =>
  expect(['N', 'I', 'M'].map(code => says(code, 550))).toEqual(['L 20', 'L 20', 'L 20']))

describe('L-052: after the close, as in the law’s own examples', () => {
  const inTheSession = lateArrivals.filter(({ facts: { came, markSoFar } }) => came === 'in that session' && markSoFar !== 'L')
  test.each(inTheSession.map(example => [example.says, example] as const))('%s', (_, { facts, answer }) => {
    expect(says(facts.markSoFar, window.closes + 30)).toBe(answer.changes ? `${answer.code} 60` : answer.code)
  })
})

test('what was planned stays the true reason after the close, before anybody has taken the register', () => {
  const line = { ...lineOf(1), known: { code: 'Y1', minutesLate: 0, nature: 'Bus broken down', because: 'Route A' } }
  expect(arrive(registerOf([line]), line, window.closes + 30)).toMatchObject({ keeps: { code: 'Y1', nature: 'Bus broken down' } })
})

test('a pupil who is here already does not arrive again', () => expect(says('/', 545)).toBe('refused'))

import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { becauseOf, causeInLaw, cautionsOnClosure, closureCauses, daysText } from './closure.ts'

const friday = dayOf('2026-11-20')

test('L-077: each cause has a code of its own, and where it is written', () => {
  const found = closureCauses.map(cause => causeInLaw(cause, friday))
  expect(new Set(found.map(({ code }) => code)).size).toBe(4)
  expect(found.every(({ citation }) => citation.source.startsWith('SI 2024/208'))).toBe(true)
})

test('L-173: before 19 August 2024 all causes had one code', () => {
  expect(new Set(closureCauses.map(cause => causeInLaw(cause, dayOf('2024-01-19')).code)).size).toBe(1)
})

test('L-078: a part of the site for everyone, or the whole site for some, is worth a thought', () => {
  const cautions = (cause: 'site-closed' | 'part-of-site-closed', of: 'everyone' | 'groups') =>
    cautionsOnClosure({ cause, of, from: friday }).length
  expect([cautions('part-of-site-closed', 'everyone'), cautions('site-closed', 'groups')]).toEqual([1, 1])
  expect([cautions('site-closed', 'everyone'), cautions('part-of-site-closed', 'groups')]).toEqual([0, 0])
})

test('registers say what happened, with the circumstance', () => {
  expect(becauseOf({ cause: 'transport-unavailable', nature: 'Route 5 broke down', from: friday })).toBe(
    'The transport normally provided did not run: Route 5 broke down',
  )
})

test('days are told as a person would say them', () => {
  expect(daysText({ from: friday, until: friday, sessions: 'AM' })).toBe('Friday 20 November 2026, morning')
  expect(daysText({ from: friday, until: friday + 3, sessions: 'both' })).toBe('Fri 20 Nov to 23 November 2026')
})

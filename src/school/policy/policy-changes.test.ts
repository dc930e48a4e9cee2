import { expect, test } from 'vitest'
import { withValue } from '#school/policy-check/policy-path.ts'
import { packPolicy } from '#test/build-policy.ts'
import type { Policy } from './policy.contract.ts'
import { changeTold, policyChanges } from './policy-changes.ts'

const policy = packPolicy('diocesan-primary')
const changed = (change: (copy: Policy) => void): Policy => {
  const copy = structuredClone(policy)
  change(copy)
  return copy
}
const told = (after: Policy) =>
  policyChanges(policy, after).map(({ partTitle, title, before, after, out, in: into }) => [
    partTitle,
    title,
    out ?? before,
    into ?? after,
  ])

test('two policies that are the same do not differ', () => expect(policyChanges(policy, structuredClone(policy))).toEqual([]))

test('a value: as it was, as it becomes; unsaid is nothing', () => {
  expect(told(withValue(policy, ['day', 'morning', 'closes'], '09:05'))).toEqual([
    ['The school day', 'Morning register: the register closes at', '9:20', '9:05'],
  ])
  expect(told(withValue(policy, ['about', 'reviewEveryMonths'], null))[0]?.[3]).toBeUndefined()
})

test('lines of a list: what went and what came, and their order where nothing else changed', () => {
  const out = told(changed(p => void p.leave.deciders.pop()))
  expect(out).toMatchObject([['Leave of absence', 'Who decides', [expect.any(String)], []]])
  const added = changed(p => void p.day.routine.push({ clause: '', at: '10:30', what: 'Break' }))
  expect(told(added)).toEqual([['The school day', 'The day by the clock', [], ['10:30: Break']]])
  const turned = changed(p => void p.people.duties.reverse())
  expect(told(turned)).toMatchObject([
    ['Who does what', 'What each role does', expect.stringContaining('in the order 1. '), expect.any(String)],
  ])
})

test('a new name for a role is one change, not one wherever the role stands', () => {
  const renamed = changed(p => void p.people.called.push({ clause: '', role: 'attendance-officer', as: 'the office lead' }))
  expect(told(renamed).map(([part, title]) => [part, title])).toEqual([['Who does what', 'What roles are called here']])
})

test('clauses alone are told as clauses; the second place of a text as such', () => {
  expect(told(withValue(policy, ['day', 'clause'], '99'))).toMatchObject([
    ['The school day', 'Clauses', expect.any(String), expect.stringContaining('99')],
  ])
  const twice = changed(p => void p.alsoSays.push({ clause: '7', about: 'day.begins', says: '9:00' }))
  expect(told(twice)).toEqual([['The text', 'Said differently in a second place', [], ['day.begins (clause 7): 9:00']]])
})

test('a change as the record keeps it', () => {
  const [change] = policyChanges(policy, withValue(policy, ['day', 'morning', 'closes'], null))
  expect(changeTold(change!)).toEqual({
    field: 'The school day: Morning register: the register closes at',
    original: '9:20',
    amended: null,
  })
})

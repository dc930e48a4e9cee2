import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { nested } from '#platform/http/nested.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { settableFields, type TrustBounds } from '#school/policy/trust-bounds.ts'
import { withValue } from '#school/policy-check/policy-path.ts'
import { packPolicy } from '#test/build-policy.ts'
import { formOf } from '#test/form-of.ts'
import { dayOf } from '#time/day.ts'
import { editLines, lineEditOf } from './edit-lines.ts'
import { lawOfField } from './lawful-range.ts'
import { PartFormPage } from './part.page.tsx'
import { beyondTrust, findingsOfWhole, keepFixed, notesOf, partShape } from './part-form.ts'
import { findSettings, isPart, type PartName, settingGroups } from './setting-groups.ts'
import { readTyped } from './typed-values.ts'

const day = dayOf('2026-11-20')
const packs = [
  'blank',
  'diocesan-primary',
  'independent-boarding',
  'special-academy',
  'trust-primary',
  'as-published/trust-primary',
]
const names = settingGroups.flatMap(({ parts }) => parts)

/** The form of a part as it is drawn. */
function drawn(policy: Policy, part: PartName, bounds: TrustBounds = {}) {
  const notes = notesOf(policy, part, bounds, day)
  const value = policy[part] as unknown as Record<string, unknown>
  const whole = findingsOfWhole(policy, part, notes, day)
  const page = PartFormPage({ school: 1, part, seen: 0, draft: null, fields: [], value, notes, whole })
  return renderToString(page.body)
}
const sentBack = (policy: Policy, part: PartName, html = drawn(policy, part)) =>
  readTyped(partShape(part), nested(formOf(html, 'part')).v, policy[part])

describe('a form that is opened and saved as it stands changes nothing', () => {
  test.each(packs)('%s', name => {
    const policy = packPolicy(name)
    for (const part of names) expect(sentBack(policy, part), part).toEqual(policy[part])
  })
})

test('every part of a policy has its place in the settings, once', () => {
  const parts = Object.keys(packPolicy('blank')).filter(name => name !== 'alsoSays')
  expect(names.toSorted()).toEqual(parts.sort())
  expect(isPart('constructor')).toBe(false)
})

describe('what is left blank', () => {
  const day = packPolicy('diocesan-primary').day
  test('is unsaid, and a group of which nothing is said is unsaid whole', () => {
    const shape = partShape('leave')
    const read = readTyped(shape, { suspectedHoliday: { letterOnDay: ' ' } }) as Policy['leave']
    expect([read.notice, read.suspectedHoliday, read.never]).toEqual([null, null, []])
  })
  test('of a line leaves the line out; what cannot be read stays as it was typed', () => {
    const read = readTyped(partShape('day'), {
      routine: { 0: { at: '10:30', what: 'Break' }, 1: { at: '' } },
      morning: { begins: 'nine' },
    }) as typeof day
    expect(read.routine).toEqual([{ clause: '', at: '10:30', what: 'Break' }])
    expect(read.morning.begins).toBe('nine')
    expect((readTyped(partShape('registers'), { keptYears: 'six' }) as { keptYears: unknown }).keptYears).toBe('six')
  })
})

describe('lines without script', () => {
  const shape = partShape('day')
  const value = { routine: [{ at: '09:00' }, { at: '10:00' }] }
  const edited = (text: string) => editLines(shape, value, lineEditOf(text)!) as typeof value
  test('are added, taken out and moved up', () => {
    expect(edited('add routine').routine).toHaveLength(3)
    expect(edited('out routine.0').routine).toEqual([{ at: '10:00' }])
    expect(edited('up routine.1').routine).toEqual([{ at: '10:00' }, { at: '09:00' }])
  })
  test('that are not there change nothing', () => {
    for (const text of [
      'up routine.0',
      'up routine.9',
      'out routine.7',
      'add begins',
      'add nothing.at.all',
      'out routine.3.what',
    ])
      expect(edited(text), text).toEqual(value)
    expect(lineEditOf('drop table')).toBeUndefined()
    expect(lineEditOf('add __proto__')).toBeDefined()
    expect(editLines(shape, value, lineEditOf('add __proto__')!)).toEqual(value)
  })
})

describe('what the law makes of a field is what the check lets pass', () => {
  const policy = packPolicy('diocesan-primary')
  const says = (path: string, of = policy) => {
    const law = lawOfField(of, path, day)
    return [law.says, law.rules.map(({ rule }) => rule)]
  }
  test('a limit, a choice, what has to be said', () => {
    expect(says('registers.keptYears')).toEqual(['By law 6 years or more.', ['L-022']])
    expect(says('day.morning.closes')).toEqual(['By law 9:20 at the latest.', ['L-051']])
    expect(says('leave.neverIncludesLateness')).toEqual(['By law: no.', ['L-052']])
    expect(says('leave.religiousDays')).toEqual(['By law not: “limited”.', ['L-072']])
    expect(says('people.seniorChampion')).toEqual(['By guidance it is to be said.', ['L-150']])
    expect(says('lateness.signInAt')).toEqual([undefined, []])
  })
  test('the same where the policy itself is against it', () => {
    expect(says('registers.keptYears', packPolicy('as-published/trust-primary'))[0]).toBe('By law 6 years or more.')
  })
  test('each field can be asked about', () => {
    const boarding = packPolicy('independent-boarding')
    for (const { path } of settableFields) lawOfField(boarding, path, day)
  })
})

test('settings are found by name, value and clause, and titles come first', () => {
  const policy = packPolicy('diocesan-primary')
  expect(findSettings(policy, 'register closes')[0]).toMatchObject({ part: 'day', field: { path: 'morning.closes' } })
  expect(findSettings(policy, '9:20').map(({ field }) => field.path)).toContain('morning.closes')
  expect(findSettings(policy, 'zeppelin')).toEqual([])
  expect(findSettings(policy, '   ')).toEqual([])
})

describe('what the trust sets', () => {
  const policy = packPolicy('diocesan-primary')
  const bounds: TrustBounds = {
    'registers.keptYears': { holds: 'fixed', value: 7 },
    'reporting.emergencyContacts': { holds: 'at-least', value: 2 },
  }
  test('fixed: it is shown, not asked for, and the school’s own value stays as it was', () => {
    const html = drawn(policy, 'registers', bounds)
    expect(html).toContain('7 years')
    expect(html).not.toContain('name="v.registers.keptYears"')
    expect(html).not.toContain('name="v.keptYears"')
    expect(keepFixed('registers', sentBack(policy, 'registers', html), policy.registers, bounds)).toEqual(policy.registers)
  })
  test('a bound: a value beyond it is said at its field', () => {
    const less = withValue(policy, ['reporting', 'emergencyContacts'], 1)
    expect(beyondTrust(less, 'reporting', bounds)).toEqual([
      { field: 'emergencyContacts', says: 'The trust sets 2 people or more' },
    ])
    expect(beyondTrust(policy, 'reporting', bounds)).toEqual([])
  })
})

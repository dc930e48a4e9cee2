import { expect, test } from 'vitest'
import { changed, pack } from './policies-to-check.examples.ts'
import { byPlace, clauseAt, inClause, stepsOf, valueAt, valueInWords, withValue } from './policy-path.ts'

const blank = pack('blank')

test('a path as people write it counts lines from 1', () => {
  expect(stepsOf('leave.deciders.1.who')).toEqual(['leave', 'deciders', 0, 'who'])
  expect(valueAt(blank, stepsOf('leave.deciders.1.who'))).toBe('headteacher')
  expect(valueAt(blank, stepsOf('leave.nothing.here'))).toBeUndefined()
  expect(valueAt(blank, ['constructor'])).toBeUndefined()
})

test('another value changes a copy alone', () => {
  const policy = withValue(blank, stepsOf('tiers.levels.2.below'), 80)
  expect([valueAt(policy, stepsOf('tiers.levels.2.below')), valueAt(blank, stepsOf('tiers.levels.2.below'))]).toEqual([80, 90])
  expect(policy.tiers.levels[0]).toBe(blank.tiers.levels[0])
})

test('the clause is that of the innermost line, else of the field, else of the part', () => {
  const policy = changed(blank, {
    'tiers.clause': '6',
    'tiers.clauses': { persistentBelow: '8.2', 'levels.1.monitorWeeks': '6.1' },
    'tiers.levels.2.clause': '7',
    'tiers.levels.2.acts.1.clause': '7.3',
  })
  const of = (path: string) => clauseAt(policy, path)
  expect(['tiers.over', 'tiers.persistentBelow.percent', 'tiers.levels.1.below', 'tiers.levels.1.monitorWeeks'].map(of)).toEqual([
    '6',
    '8.2',
    '6',
    '6.1',
  ])
  expect(['tiers.levels.2.below', 'tiers.levels.2.acts.1.does', 'tiers.levels.2.acts.2.does'].map(of)).toEqual(['7', '7.3', '7'])
  expect(clauseAt(policy, 'alsoSays')).toBe('')
})

test('a value in words', () => {
  expect(valueInWords(blank, 'sanctions.first.late')).toBe('£160')
  expect(valueInWords(blank, 'registers.keptYears')).toBe('6 years')
  expect(valueInWords(blank, 'evidence.nextToHolidays')).toBe('asked for next to a school holiday: no')
  expect(valueInWords(blank, 'sanctions.otherTriggers')).toBe('none')
  expect(valueInWords(blank, 'evidence.afterDays')).toBe('not said')
  expect(valueInWords(blank, 'no.such.field')).toBe('not said')
})

test('places sort as the policy has its fields, and a part before what is in it', () => {
  const sorted = [
    'telling.sicknessDays',
    'tiers.levels.10.below',
    'day',
    'tiers.levels.2.below',
    'about.basedOn.1',
    'about.basedOn',
  ].sort(byPlace)
  expect(sorted).toEqual([
    'about.basedOn',
    'about.basedOn.1',
    'day',
    'tiers.levels.2.below',
    'tiers.levels.10.below',
    'telling.sicknessDays',
  ])
})

test('a clause in a sentence', () =>
  expect(['4.1', 'App 3', 'not numbered', ''].map(inClause)).toEqual([
    'in clause 4.1',
    'in App 3',
    'in a place without a number',
    '',
  ]))

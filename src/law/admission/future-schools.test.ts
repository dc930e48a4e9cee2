import { expect, test } from 'vitest'
import { ruleOn } from '#law/dated.ts'
import { dayOf } from '#time/day.ts'
import { toldOf } from './future-schools.examples.ts'
import { futureAddressesAndSchools, toAskAbout } from './future-schools.ts'

const dayIf = (iso?: string) => (iso === undefined ? undefined : dayOf(iso))

test.each(toldOf)('$rule: $says', ({ facts, answer }) => {
  const { newHome, otherSchool } = facts
  const homes = newHome ? [{ ...newHome, from: dayIf(newHome.from) }] : []
  const schools = otherSchool ? [{ ...otherSchool, firstDay: dayIf(otherSchool.firstDay) }] : []
  expect(toAskAbout(dayOf(facts.day), homes, schools)).toEqual(answer.stillToAsk)
})

test('L-032: everything that can be asked, in its order; spaces are no answer', () => {
  const all = toAskAbout(dayOf('2026-10-05'), [{ parent: ' ', address: ' ' }], [{ name: '  ' }])
  expect(all).toEqual([
    'the parent with whom the pupil will live',
    'the new address',
    'the day from which the pupil is expected to live there',
    'the name of the other school',
    'the first day at the other school',
  ])
  expect(toAskAbout(dayOf('2026-10-05'), [], [{ name: 'Copperbeck', firstDay: dayOf('2026-11-02') }])).toEqual([])
})

test('L-032: asked since 1 September 2016', () => {
  const asks = (iso: string) => toAskAbout(dayOf(iso), [{}], [{}]).length
  expect([asks('2016-08-31'), asks('2016-09-01'), asks('2024-08-18'), asks('2024-08-19')]).toEqual([0, 5, 5, 5])
  expect(asks('2006-08-31')).toBe(0)
  const sources = ['2016-09-01', '2024-08-19'].map(iso => ruleOn(futureAddressesAndSchools, dayOf(iso))?.citation.source)
  expect(sources).toEqual(['SI 2016/792 reg 3', 'SI 2024/208 reg 8(3)'])
})

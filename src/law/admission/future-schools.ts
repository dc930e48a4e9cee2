import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { type Day, dayOf } from '#time/day.ts'

/** What a parent may tell of what is to come: a new address, and another school. */
export type ToCome = 'new address' | 'other school'

const told: readonly ToCome[] = ['new address', 'other school']

/** L-032: whether a future address and another school are entered, so far as they can reasonably be found out. */
export const futureAddressesAndSchools: DatedRule<readonly ToCome[]> = {
  rule: 'L-032',
  question: 'What of a pupil’s future address and other schools is entered in the admission register?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: told,
      citation: {
        rule: 'L-032',
        source: 'SI 2024/208 reg 8(3)',
        says: 'Where a parent says so: the parent, address and first day of a new home, and the name and first day of another school, so far as they can reasonably be had.',
        standing: 'must',
      },
    },
    {
      from: dayOf('2016-09-01'),
      value: told,
      citation: {
        rule: 'L-032',
        source: 'SI 2016/792 reg 3',
        says: 'From 1 September 2016: a new home and another school that a parent tells of, so far as they can reasonably be had.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: [],
      citation: {
        rule: 'L-032',
        source: 'SI 2006/1751 reg 5',
        says: 'Before 1 September 2016 future addresses and other schools were not entered.',
        standing: 'defines',
      },
    },
  ],
}

/** A new home that a parent told of. */
export type NewHome = { parent?: string; address?: string; from?: Day }

/** Another school that a parent told of. */
export type OtherSchool = { name?: string; firstDay?: Day }

const hasText = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** L-032: what is still to be asked about a new home or another school; nothing where the law of the day does not ask. */
export const toAskAbout = (day: Day, homes: readonly NewHome[], schools: readonly OtherSchool[]): readonly string[] => {
  const asked = ruleOn(futureAddressesAndSchools, day)?.value ?? []
  const ofHome = ({ parent, address, from }: NewHome): string[] => [
    ...(hasText(parent) ? [] : ['the parent with whom the pupil will live']),
    ...(hasText(address) ? [] : ['the new address']),
    ...(from === undefined ? ['the day from which the pupil is expected to live there'] : []),
  ]
  const ofSchool = ({ name, firstDay }: OtherSchool): string[] => [
    ...(hasText(name) ? [] : ['the name of the other school']),
    ...(firstDay === undefined ? ['the first day at the other school'] : []),
  ]
  return [
    ...(asked.includes('new address') ? homes.flatMap(ofHome) : []),
    ...(asked.includes('other school') ? schools.flatMap(ofSchool) : []),
  ]
}

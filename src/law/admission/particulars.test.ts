import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { entries } from './particulars.examples.ts'
import { type Contact, cautionsOnParticulars, missingParticulars, type Particulars } from './particulars.ts'

const today = dayOf('2026-09-02')
const dayIf = (iso?: string) => (iso === undefined ? undefined : dayOf(iso))
const nothing: Particulars = { contacts: [], schoolHasBoarders: false }

const contact = (known: string | undefined, isParent: boolean, livesWith: boolean): Contact[] =>
  known === undefined
    ? []
    : [
        {
          isParent,
          livesWith,
          name: 'Jo Reed',
          address: known.includes('address') ? '4 Mill Lane' : undefined,
          emergencyNumbers: known.includes('number') ? 1 : 0,
        },
      ]

test.each(entries)('$rule: $says', ({ facts, answer }) => {
  const is: Particulars = {
    fullName: 'Robin Alex Reed',
    sex: 'F',
    address: '4 Mill Lane',
    born: dayOf('2016-03-05'),
    startingDay: dayIf(facts.startingDay),
    schoolHasBoarders: facts.schoolHasBoarders ?? false,
    contacts: [
      ...contact(facts.motherAtHome, true, true),
      ...contact(facts.fatherAtHome, true, true),
      ...contact(facts.fatherElsewhere, true, false),
      ...contact(facts.aunt, false, false),
    ],
  }
  expect(missingParticulars(is, today).map(({ name }) => name)).toEqual(answer.missing)
  expect(cautionsOnParticulars(is).map(({ about }) => about)).toEqual(answer.toThinkAbout)
})

test('L-031: of an empty entry all that must be entered is missing, in the order of the regulation', () => {
  const missing = missingParticulars(nothing, today)
  expect(missing.map(({ name }) => name)).toEqual(['fullName', 'sex', 'address', 'parents', 'livesWith', 'born', 'startingDay'])
  expect(missing.every(({ citation, entered }) => citation.rule === 'L-031' && entered === 'always')).toBe(true)
  expect(missingParticulars({ ...nothing, fullName: ' ', sex: ' ', address: '\t' }, today)).toHaveLength(7)
  expect(missingParticulars(nothing, dayOf('2024-08-18'))).toEqual([])
  expect(missingParticulars(nothing, dayOf('2024-08-19'))).toHaveLength(7)
})

test('L-031: a parent whose name is missing is missing, and somebody else the pupil lives with is no parent', () => {
  const contact = { isParent: true, livesWith: true, address: '4 Mill Lane', emergencyNumbers: 1 }
  const names = (is: Partial<typeof contact> & { name?: string }) =>
    missingParticulars({ ...nothing, contacts: [{ ...contact, ...is }] }, today).map(({ name }) => name)
  expect(names({})).toContain('parents')
  expect(names({ name: ' ' })).toContain('parents')
  expect(names({ name: 'Jo Reed' })).not.toContain('parents')
  expect(names({ name: 'Jo Reed', isParent: false })).toEqual(expect.arrayContaining(['parents', 'livesWith']))
})

test('L-033: nobody, one or two to reach', () => {
  const contact = { isParent: true, livesWith: true, name: 'Jo', address: 'x', emergencyNumbers: 2 }
  const says = (count: number) => cautionsOnParticulars({ ...nothing, contacts: Array(count).fill(contact) })
  expect(says(0)[0]?.because).toMatch(/^Nobody can be reached in an emergency/)
  expect(says(1)[0]?.because).toMatch(/^Only one person can be reached in an emergency/)
  expect(says(1)[0]?.citation).toMatchObject({ rule: 'L-033', standing: 'should' })
  expect(says(2)).toEqual([])
})

test('L-031: whether a pupil boards is asked only where the school has boarders, and is unconfirmed', () => {
  const cautions = cautionsOnParticulars({ ...nothing, schoolHasBoarders: true }).filter(({ about }) => about === 'boards')
  expect(cautions[0]).toMatchObject({ citation: { rule: 'L-031', standing: 'unconfirmed' } })
  expect(cautions[0]?.because).toContain('whether this pupil boards')
  expect(cautionsOnParticulars({ ...nothing, schoolHasBoarders: true, boards: false })).toHaveLength(1)
})

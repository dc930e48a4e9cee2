import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { deletions } from './deletion-return.examples.ts'
import {
  type Deletion,
  deletionReturn,
  itemsOfDeletionReturn,
  missingFromDeletionReturn,
  oldestLeftOut,
} from './deletion-return.ts'

const leaver = (deletedOn: string, more: Partial<Deletion> = {}): Deletion => ({
  deletedOn: dayOf(deletedOn),
  groundMetOn: dayOf(deletedOn),
  letter: 'a',
  inMostSeniorClass: false,
  lastTermEnds: dayOf(deletedOn) + 30,
  authorityAsks: false,
  ...more,
})
const isoIf = (day?: number) => (day === undefined ? undefined : isoFromDay(day))

test.each(deletions)('$rule: $says', ({ facts, answer, rule }) => {
  const { deletedOn, groundMetOn, ground, mostSeniorClass, lastTermEnds, authorityAsks } = facts
  const found = deletionReturn(
    leaver(deletedOn, {
      groundMetOn: dayOf(groundMetOn ?? deletedOn),
      letter: ground ?? 'a',
      inMostSeniorClass: mostSeniorClass ?? false,
      lastTermEnds: dayOf(lastTermEnds ?? '2026-12-18'),
      authorityAsks: authorityAsks ?? false,
    }),
  )!
  expect({ needed: found.needed, from: isoIf(found.from), due: isoIf(found.due) }).toEqual({
    from: undefined,
    due: undefined,
    ...answer,
  })
  expect(found.citation.rule).toBe(rule)
})

test('L-035: the oldest at the end of the year are left out since 2024; what was so before was not seen', () => {
  const oldest = { inMostSeniorClass: true, lastTermEnds: dayOf('2018-07-20') }
  expect(deletionReturn(leaver('2026-07-22', { ...oldest, lastTermEnds: dayOf('2026-07-21') }))?.citation).toBe(oldestLeftOut)
  expect(deletionReturn(leaver('2018-07-20', oldest))).toMatchObject({
    needed: 'not seen',
    citation: { standing: 'unconfirmed' },
  })
  expect(deletionReturn(leaver('2018-07-19', oldest))?.needed).toBe(true)
})

test('L-177: before 1 September 2016 five grounds were told of', () => {
  const told = (iso: string) => [...'abcdefghijklmno'].filter(letter => deletionReturn(leaver(iso, { letter }))?.needed).join('')
  expect(told('2016-08-31')).toBe('degim')
  expect(told('2016-09-01')).toBe('abcdefghijklmno')
  expect(told('2006-08-31')).toBe('')
})

test('L-035: what a deletion return says, and what one lacks', () => {
  expect(itemsOfDeletionReturn().map(({ name }) => name)).toEqual([
    'fullName',
    'address',
    'parentsLivedWith',
    'emergencyNumbers',
    'newHomeOrSchool',
    'otherSchool',
    'ground',
  ])
  expect(itemsOfDeletionReturn(false)).toHaveLength(5)
  expect(itemsOfDeletionReturn().map(({ citation }) => citation.standing)).toEqual([
    ...Array(5).fill('must'),
    'unconfirmed',
    'unconfirmed',
  ])
  const has = ['fullName', 'address', 'parentsLivedWith', 'newHomeOrSchool', 'otherSchool'] as const
  expect(missingFromDeletionReturn(has).map(({ name }) => name)).toEqual(['emergencyNumbers', 'ground'])
  expect(missingFromDeletionReturn(has, false).map(({ name }) => name)).toEqual(['emergencyNumbers'])
})

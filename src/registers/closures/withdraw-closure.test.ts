import { expect, test } from 'vitest'
import { isUnexplained } from '#law/codes/attendance-codes.ts'
import { dayOf } from '#time/day.ts'
import { type MarkOfClosure, withdrawClosure } from './withdraw-closure.ts'

const mark = (more: Partial<MarkOfClosure> = {}): MarkOfClosure => ({
  pupil: 1,
  day: dayOf('2026-11-20'),
  session: 'AM',
  version: 0,
  code: 'Y4',
  minutesLate: 0,
  nature: 'Snow',
  before: null,
  newest: 0,
  ...more,
})

test('L-021: the mark that stood before stands again, as a later version', () => {
  const before = { code: 'L', minutesLate: 4, nature: '' }
  const { entries, restored } = withdrawClosure([mark({ version: 1, newest: 1, before })])
  expect([restored, entries[0]]).toMatchObject([1, { code: 'L', minutesLate: 4, version: 2 }])
})

test('L-054: where no mark stood before, the pupil is absent and the reason is to be found out', () => {
  const { entries, unexplained } = withdrawClosure([mark()])
  expect(unexplained).toBe(1)
  expect(isUnexplained(entries[0]!.code, entries[0]!.day)).toBe(true)
})

test('a mark that somebody amended after the closure is left as it is', () => {
  expect(withdrawClosure([mark({ newest: 1 })])).toMatchObject({ entries: [], left: 1 })
})

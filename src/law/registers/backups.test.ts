import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { backupDisposals, backupDisposalsAsked, lackingMonths } from './backups.examples.ts'
import { backupDisposal, endOfSchoolYear, monthsWithoutBackup, refusalToDisposeOfBackup, registersToBackUp } from './backups.ts'

const backup = (iso: string) => ({ on: dayOf(iso), schoolYearEnds: endOfSchoolYear(dayOf(iso)) })

test.each(backupDisposals)('$rule: $says', ({ facts, answer, rule }) => {
  const disposal = backupDisposal(backup(facts.madeOn), dayOf(facts.heldOn))!
  expect(isoFromDay(disposal.earliestDisposal)).toBe(answer.earliestDisposal)
  expect(disposal.citation.rule).toBe(rule)
})

test.each(backupDisposalsAsked)('$rule: $says', ({ facts, answer }) => {
  const refusal = refusalToDisposeOfBackup(backup(facts.madeOn), dayOf(facts.today))
  expect(refusal ? 'refused' : 'may be disposed of').toBe(answer)
})

test.each(lackingMonths)('$rule: $says', ({ facts, answer }) => {
  const made = facts.made.map(({ register, on }) => ({ register, on: dayOf(on) }))
  const lacking = monthsWithoutBackup(made, dayOf(facts.from), dayOf(facts.until))
  expect(Object.fromEntries(lacking.map(({ register, months }) => [register, months]))).toEqual(answer)
})

test('L-023: a refusal says to which school year the back-up belongs and until when it is kept', () => {
  const refusal = refusalToDisposeOfBackup(backup('2026-10-31'), dayOf('2033-08-31'))
  expect(refusal?.because).toBe(
    'This back-up of 31 October 2026 belongs to the school year that ends on 31 August 2027. It is kept until 31 August 2033.',
  )
  expect(refusal).toMatchObject({ about: 'today', citation: { rule: 'L-023', standing: 'must' } })
})

test('L-023: taken the other way, the admission register alone is backed up', () => {
  expect(registersToBackUp()).toEqual(['admission', 'attendance'])
  expect(registersToBackUp(false)).toEqual(['admission'])
  expect(monthsWithoutBackup([], dayOf('2026-09-01'), dayOf('2026-09-01'), false)).toEqual([
    { register: 'admission', months: ['2026-09'] },
  ])
})

test('L-176: taken the other way, an older back-up has its three years', () => {
  const old = backup('2023-11-30')
  expect(isoFromDay(backupDisposal(old, dayOf('2026-01-06'), false)!.earliestDisposal)).toBe('2027-09-01')
  expect(backupDisposal(old, dayOf('2026-01-06'))?.citation.standing).toBe('unconfirmed')
  expect(backupDisposal(backup('2006-08-01'), dayOf('2006-08-31'))).toBeUndefined()
  expect(refusalToDisposeOfBackup(backup('2006-08-01'), dayOf('2006-08-31'))).toBeUndefined()
})

test('L-023: a back-up of the first day of the regulations rests on them, one of the day before on our choice', () => {
  const standing = (iso: string) => backupDisposal(backup(iso), dayOf('2026-01-06'))?.citation.standing
  expect([standing('2024-08-19'), standing('2024-08-18')]).toEqual(['must', 'unconfirmed'])
})

test('L-023: the end of a school year is a parameter, and one that no year has is a fault', () => {
  expect(isoFromDay(endOfSchoolYear(dayOf('2026-08-31')))).toBe('2026-08-31')
  expect(isoFromDay(endOfSchoolYear(dayOf('2026-08-15'), { month: 7, dayOfMonth: 31 }))).toBe('2027-07-31')
  expect(() => endOfSchoolYear(dayOf('2026-08-15'), { month: 6, dayOfMonth: 31 })).toThrow('Not a date of every year')
})

import { expect, test } from 'vitest'
import { dayOf, isoFromDay } from '#time/day.ts'
import { newPupils } from './new-pupil-return.examples.ts'
import { type NewPupil, newPupilReturn, youngestLeftOut } from './new-pupil-return.ts'

const pupil = (enteredOn: string, more: Partial<NewPupil> = {}): NewPupil => ({
  enteredOn: dayOf(enteredOn),
  startingDay: dayOf(enteredOn),
  firstDayOfSchoolYear: dayOf(enteredOn) - 30,
  inMostJuniorClass: false,
  ...more,
})

test.each(newPupils)('$rule: $says', ({ facts, answer, rule }) => {
  const { enteredOn, authorityAskedOn } = facts
  const found = newPupilReturn(
    pupil(enteredOn, {
      inMostJuniorClass: facts.mostJuniorClass ?? false,
      firstDayOfSchoolYear: dayOf(enteredOn) - (facts.startsOnFirstDayOfYear ? 0 : 7),
      askedSince: authorityAskedOn === undefined ? undefined : dayOf(authorityAskedOn),
    }),
  )!
  expect({ needed: found.needed, due: found.due && isoFromDay(found.due) }).toEqual({ due: undefined, ...answer })
  expect(found.citation.rule).toBe(rule)
})

test('L-034: counted in school days, half-term moves the day on', () => {
  const schoolDays = [
    '2026-11-05',
    '2026-11-03',
    '2026-11-06',
    '2026-10-23',
    '2026-11-02',
    '2026-10-22',
    '2026-11-04',
    '2026-11-02',
  ].map(dayOf)
  expect(isoFromDay(newPupilReturn(pupil('2026-10-22'), schoolDays)!.due!)).toBe('2026-11-05')
  expect(newPupilReturn(pupil('2026-10-22'), [])).toMatchObject({ needed: true, due: undefined })
})

test('L-034: each answer says where it stands; what was not seen is unconfirmed', () => {
  const first = { inMostJuniorClass: true, firstDayOfSchoolYear: dayOf('2026-09-02') }
  expect(newPupilReturn(pupil('2026-09-02', first))?.citation).toBe(youngestLeftOut)
  expect(newPupilReturn(pupil('2026-09-02', { ...first, askedSince: dayOf('2026-09-02') }))?.needed).toBe(true)
  const then = { inMostJuniorClass: true, firstDayOfSchoolYear: dayOf('2018-09-04') }
  expect(newPupilReturn(pupil('2018-09-04', then))?.citation.standing).toBe('unconfirmed')
  expect(newPupilReturn(pupil('2016-09-01'))).toMatchObject({ needed: true, due: dayOf('2016-09-06') })
  expect(newPupilReturn(pupil('2006-08-31'))).toBeUndefined()
})

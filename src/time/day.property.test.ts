import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addYears, type Day, dayFromIso, dayFromParts, dayOf, isoFromDay, partsOfDay, weekdayOf } from './day.ts'

const anyDay = fc.integer({ min: dayOf('0001-01-01'), max: dayOf('9999-12-31') })

test('every day from 1900 to 2100 is written and read back, one after the other', () => {
  let previous = ''
  for (let day: Day = dayOf('1900-01-01'); day <= dayOf('2100-12-31'); day++) {
    const iso = isoFromDay(day)
    if (dayFromIso(iso) !== day || iso <= previous || new Date(day * 86_400_000).toISOString().slice(0, 10) !== iso)
      expect.fail(iso)
    previous = iso
  }
})

test('parts and day are each other’s inverse, in all years', () =>
  fc.assert(
    fc.property(anyDay, day => {
      const { year, month, dayOfMonth } = partsOfDay(day)
      return dayFromParts(year, month, dayOfMonth) === day
    }),
  ))

test('weekdays follow one another', () => fc.assert(fc.property(anyDay, day => weekdayOf(day + 1) === (weekdayOf(day) % 7) + 1)))

test('no text other than its own is read as a day', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}-\d{1,2}-\d{1,2}$/)), text => {
      const day = dayFromIso(text)
      return day === undefined || isoFromDay(day) === text
    }),
  ))

test('a year later is 365 or 366 days later', () =>
  fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), day => [365, 366].includes(addYears(day, 1) - day))))

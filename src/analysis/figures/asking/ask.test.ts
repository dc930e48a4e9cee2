import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { askedAt, narrowed, readAsk } from './ask.ts'
import { readParts, writeParts } from './way.ts'

const calendar = { terms: [], years: [] }
const today = dayOf('2026-11-20')
const read = (query: Parameters<typeof readAsk>[0], sensitive = false) => readAsk(query, { calendar, today, sensitive })

test('without a question it is this school year and everyone', () => {
  expect(read({})).toMatchObject({ period: 'year', cohort: 'all', within: [], span: { from: dayOf('2026-09-01'), to: today } })
})

test('two dates are taken as they are; one alone reaches to today', () => {
  const from = dayOf('2026-11-02')
  expect(read({ from, to: dayOf('2026-11-06') })).toMatchObject({ period: 'dates', when: 'from 2 to 6 November 2026' })
  expect(read({ from })).toMatchObject({ span: { from, to: today } })
  expect(read({ period: 'week', from, to: from })).toMatchObject({ period: 'week', span: { from: dayOf('2026-11-16') } })
})

test('a last day before the first, or more than twenty years, is refused by name', () => {
  expect(read({ from: today, to: today - 1 })).toEqual({ invalid: [{ field: 'to', says: 'The last day is before the first' }] })
  expect(read({ from: today, to: today })).toMatchObject({ when: 'on 20 November 2026' })
  expect(read({ from: today - 366 * 20, to: today })).toMatchObject({ period: 'dates' })
  expect(read({ from: today - 366 * 20 - 1, to: today })).toMatchObject({ invalid: [{ field: 'from' }] })
})

test('parts are read as they were written, whatever is in their names; anything else is refused', () => {
  const parts = [
    { way: 'registration', key: '12' },
    { way: 'characteristic', key: 'ethnicity=White, British: 100 %' },
  ] as const
  expect(readParts(writeParts(parts))).toEqual(parts)
  expect(read({ in: 'registration:12,sex:F' })).toMatchObject({ within: [{ way: 'registration' }, { way: 'sex', key: 'F' }] })
  for (const wrong of ['registration', 'nonsense:1', 'sex:', 'sex:%E0%A4%A', 'constructor:1'])
    expect(read({ in: wrong })).toMatchObject({ invalid: [{ field: 'in' }] })
})

test('L-160: a sensitive characteristic is asked about only by those who may see it', () => {
  const query = { in: 'characteristic:free-school-meals' }
  expect(read(query)).toMatchObject({ invalid: [{ field: 'in', says: expect.stringContaining('sensitive') }] })
  expect(read(query, true)).toMatchObject({ within: [{ key: 'free-school-meals' }] })
  expect(read({ in: 'characteristic:send-support' })).toHaveProperty('within')
})

test('an address asks the same again, and leaves out what goes without saying', () => {
  const ask = read({ period: 'week' }) as Exclude<ReturnType<typeof read>, { invalid: unknown }>
  expect(askedAt('/m', ask, { by: 'sex', q: '' })).toBe('/m?period=week&by=sex')
  expect(askedAt('/m', narrowed(narrowed(ask, 'sex', 'F'), 'sex', 'F'))).toBe('/m?period=week&in=sex%3AF')
  const dates = { ...ask, period: 'dates', cohort: 'national' } as const
  expect(askedAt('/m', dates)).toBe('/m?from=2026-11-16&to=2026-11-20&cohort=national')
})

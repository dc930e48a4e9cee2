import { beforeAll, describe, expect, test } from 'vitest'
import { measuresOf } from '#analysis/measures/measures.ts'
import { bandsFrom, enrolmentsIn, oneIn, readBands } from '../bench/england/bands.ts'
import {
  countEngland,
  differingAuthorities,
  type England,
  publishedRates,
  ratesOf,
  sharesOf,
} from '../bench/england/count-england.ts'
import { absentIn } from '../bench/england/make-strips.ts'
import { work } from '../bench/england/share.ts'

// The bands are the Department for Education's (bench/published). `npm run bench -- england` counts all of them.
const rows = readBands()
const some = oneIn(200, rows)
let england: England

beforeAll(async () => {
  england = await countEngland(some, { run: async share => work(share) })
})

describe('the published bands', () => {
  const whole = (from: number) => rows.reduce((sum, row) => sum + enrolmentsIn(row, from), 0)
  test('hold each enrolment of England once', () => expect(whole(0)).toBe(7_396_032))
  test('come to the published rates, in England and in each phase', () => {
    for (const [name, published] of Object.entries(publishedRates)) {
      const own = rows.filter(({ phase }) => name === 'England' || phase === name)
      const sum = (from: number) => own.reduce((all, row) => all + enrolmentsIn(row, from), 0)
      expect(ratesOf({ enrolments: sum(0), persistent: sum(10), severe: sum(50) })).toEqual(published)
    }
  })
  test('and in each authority, but for one of the 304', () => {
    const authorities = [...new Set(rows.map(({ authority }) => authority))]
    const counts = new Map(
      authorities.map(authority => {
        const own = rows.filter(row => row.authority === authority)
        const sum = (from: number) => own.reduce((all, row) => all + enrolmentsIn(row, from), 0)
        return [authority, { enrolments: sum(0), persistent: sum(10), severe: sum(50) }]
      }),
    )
    expect(counts.size).toBe(152)
    expect(differingAuthorities({ authorities: counts })).toEqual(['Lewisham, severe: 453 of 33366 is 1.36, published 1.35'])
  })
})

describe('one in 200 of England, made with a year of marks each and counted', () => {
  test('is as published to two decimals', () => expect(ratesOf(england.all)).toEqual(publishedRates.England))
  test('is counted as it was made, authority by authority', () => {
    expect(england.all.enrolments).toBe(some.reduce((sum, row) => sum + enrolmentsIn(row), 0))
    expect(england.all.enrolments).toBe(36_980)
    expect(england.differing).toEqual([])
  })
  test('comes to the same measures by code', () => expect(measuresOf(england.byCode)).toEqual(england.measures))
  test('has a realistic mixture of codes', () => {
    expect(england.byCode.filter(times => times > 0).length).toBeGreaterThan(24)
    expect((100 * england.measures.absent) / england.measures.possible).toBeCloseTo(7.6, 0)
    expect(england.measures.late).toBeGreaterThan(0)
  })
  test('is the same every time', async () => {
    const share = sharesOf(some)[0]!
    expect(work(share).groups).toEqual(work(share).groups)
  })
})

describe('the sessions absent that lie in a band', () => {
  test('exactly a tenth is in the third', () => expect(absentIn(2, 380)).toEqual([38, 56]))
  test('just under it is in the second', () => expect(absentIn(1, 380)).toEqual([19, 37]))
  test('exactly a half, and everything, is in the last', () => expect(absentIn(10, 380)).toEqual([190, 380]))
  test('the bands hold each count once, of whatever is possible', () => {
    for (let possible = 80; possible <= 380; possible++) {
      const all = bandsFrom.flatMap((_, band) => {
        const [fewest, most] = absentIn(band, possible)
        return Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index)
      })
      expect(all).toEqual(Array.from({ length: possible + 1 }, (_, index) => index))
    }
  })
})

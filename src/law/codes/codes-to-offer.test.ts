import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { codesToOffer, type OfferFacts } from './codes-to-offer.ts'

// A day of this file's own for each test: menus are remembered.
const on = (iso: string): OfferFacts => ({
  day: dayOf(iso),
  session: 'AM',
  born: dayOf('2016-05-01'),
  onRoll: true,
  plannedClosure: false,
})
const titles = (facts: OfferFacts) => codesToOffer(facts).map(({ title }) => title)

test('L-026: a heading without a code that may stand is left out', () => {
  expect(titles(on('2026-10-05'))).toEqual([
    'In school',
    'Absent, authorised',
    'Leave of absence',
    'Absent, not authorised',
    'At education elsewhere',
    'Unable to attend',
  ])
  expect(titles({ ...on('2026-10-05'), onRoll: false })).toEqual(['Administration'])
})

test('each fact of its own makes a menu of its own, and none is mistaken for another', () => {
  const facts = on('2026-10-06')
  const others: Partial<OfferFacts>[] = [
    {},
    { boarder: true },
    { future: true },
    { hasPlan: true },
    { future: true, hasPlan: true },
  ]
  const menus = others.map(other => codesToOffer({ ...facts, ...other }))
  const codesIn = (menu: (typeof menus)[number] | undefined) => menu!.flatMap(({ offers }) => offers.map(({ code }) => code.code))
  expect(new Set(menus).size).toBe(5)
  expect([codesIn(menus[1]), codesIn(menus[2])]).toEqual([[], []])
  expect(codesIn(menus[4])).toContain('V')
  expect(codesIn(menus[4])).not.toContain('L')
  for (const [at, other] of others.entries()) expect(codesToOffer({ ...facts, ...other })).toBe(menus[at])
})

test('five hundred menus are remembered, not more', () => {
  const kept = on('2026-10-07')
  let day = dayOf('2030-01-01')
  /** How many other menus were made until the one that was kept had to be made again. */
  const othersUntilForgotten = () => {
    const menu = codesToOffer(kept)
    for (let others = 1; others < 600; others++) {
      codesToOffer({ ...kept, day: day++ })
      if (codesToOffer(kept) !== menu) return others
    }
    return undefined
  }
  expect(othersUntilForgotten()).toBeLessThanOrEqual(500)
  expect(othersUntilForgotten()).toBe(499)
})

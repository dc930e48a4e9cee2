import { expect, test } from 'vitest'
import { cautionsOnSmallFigure, smallBelow } from './small-figures.ts'

const about = (facts: { pupils?: number; possible: number }) => cautionsOnSmallFigure(facts).map(caution => caution.about)

test('L-116: fewer than ten pupils, or than twenty sessions, is said; ten and twenty are not', () => {
  expect(smallBelow).toEqual({ pupils: 10, sessions: 20 })
  expect(about({ pupils: 9, possible: 20 })).toEqual(['pupils'])
  expect(about({ pupils: 10, possible: 20 })).toEqual([])
  expect(about({ pupils: 10, possible: 19 })).toEqual(['sessions'])
  expect(about({ pupils: 9, possible: 19 })).toEqual(['pupils', 'sessions'])
})

test('L-116: one pupil’s own figure is judged by its sessions alone, and nothing is said of no sessions', () => {
  expect(about({ possible: 380 })).toEqual([])
  expect(about({ possible: 0 })).toEqual([])
  expect(about({ possible: 1 })).toEqual(['sessions'])
})

test('L-116: it is said in words', () => {
  const words = (facts: { pupils?: number; possible: number }) => cautionsOnSmallFigure(facts).map(({ because }) => because)
  expect(words({ pupils: 1, possible: 380 })).toEqual([
    'This figure is about one pupil. One pupil more or less can change it a great deal.',
  ])
  expect(words({ pupils: 6, possible: 380 })[0]).toContain('about 6 pupils.')
  expect(words({ possible: 12 })).toEqual(['This figure comes from 12 possible sessions. Each one is 8.3 per cent of it.'])
  expect(words({ possible: 1 })[0]).toContain('from one possible session.')
  expect(cautionsOnSmallFigure({ possible: 12 })[0]?.citation).toMatchObject({ rule: 'L-116', standing: 'unconfirmed' })
})

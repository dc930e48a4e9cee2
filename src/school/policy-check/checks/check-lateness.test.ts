import { test } from 'vitest'
import { type Case, runCase } from '#school/policy-check/policies-to-check.examples.ts'
import { checkLateness } from './check-lateness.ts'

test.each<Case>([
  ['an arrival after the close is unauthorised unless another code is true', {}],
  ['without that it is a caution', { 'lateness.afterCloseIs': 'unauthorised' }, ['caution lateness.afterCloseIs L-052']],
  ['no agreed late arrival', { 'lateness.adjustedArrival': 'not-offered' }],
  ['nothing said of one', { 'lateness.adjustedArrival': null }],
  [
    'an agreement that does not say what the mark is',
    { 'lateness.adjustedArrival': 'effect-not-stated' },
    ['caution lateness.adjustedArrival L-050 K-28'],
  ],
  [
    'an agreement that changes the mark',
    { 'lateness.adjustedArrival': 'changes-the-code' },
    ['forbidden lateness.adjustedArrival L-050 K-28'],
  ],
])('%s', (...row) => runCase(checkLateness, row))

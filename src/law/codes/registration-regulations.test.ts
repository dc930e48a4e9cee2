import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { governing } from './registration-regulations.examples.ts'
import { regulationsOn } from './registration-regulations.ts'

test.each(governing)('$rule: $says', ({ facts, answer }) => expect(regulationsOn(dayOf(facts.day))).toBe(answer))

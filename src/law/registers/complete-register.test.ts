import { expect, test } from 'vitest'
import { registerLines } from './complete-register.examples.ts'
import { faultsOfRegister } from './complete-register.ts'

test.each(registerLines)('$rule: $says', ({ facts, answer, rule }) => {
  const [found] = faultsOfRegister([facts])
  expect(found ? 'faulty' : 'as it should be').toBe(answer)
  if (found) expect(found.citation.rule).toBe(rule)
})

test('L-005, L-026: each faulty line is named, with the reason, in its order', () => {
  const pupil = (name: string, codes: number, onRoll = true, boarder = false) => ({ name, codes, onRoll, boarder })
  const found = faultsOfRegister([
    pupil('Amina', 1),
    pupil('Ben', 0),
    pupil('Cai', 3),
    pupil('Dara', 1, true, true),
    pupil('Eli', 1, false),
    pupil('Fay', 1, false, true),
  ])
  expect(found.map(({ line, because }) => `${line.name}: ${because}`)).toEqual([
    'Ben: A pupil has no code.',
    'Cai: A pupil has 3 codes.',
    'Dara: A boarder is marked.',
    'Eli: Someone is marked who is not on roll.',
    'Fay: Someone is marked who is not on roll.',
  ])
})

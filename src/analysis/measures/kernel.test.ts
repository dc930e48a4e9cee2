import { expect, test } from 'vitest'
import { counted, rowLength } from './class-table.ts'
import { addSessions } from './kernel.ts'
import { marksOf } from './marks.ts'

// One and the same mark is what fills a packed count soonest: / V I G, and U, which is late too.
test.each([
  ['present', 1],
  ['approvedEducationalActivity', 5],
  ['authorised', 19],
  ['unauthorised', 29],
  ['late', 32],
] as const)('L-110: as many sessions as there are, all alike, come out as %s wherever they begin and end', (name, number) => {
  const marks = marksOf(new Uint8Array(280).fill(number))
  for (let first = 0; first < 5; first++)
    for (let after = first; after <= 280; after++) {
      const sums = new Int32Array(3 * rowLength)
      const right = addSessions(marks, first, after, sums, rowLength)
      if (!right || sums[rowLength + counted.indexOf(name)] !== after - first) expect.fail(`from ${first} to ${after}`)
    }
})

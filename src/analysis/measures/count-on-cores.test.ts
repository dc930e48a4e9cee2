import { afterAll, expect, test } from 'vitest'
import { addBlock } from './block.ts'
import { rowLength } from './class-table.ts'
import { openCounting, sumsOnCores } from './count-on-cores.job.ts'
import { marksOf } from './marks.ts'
import { codeNumbers } from './measures.ts'

const length = 732
const pupils = 1001
const counting = openCounting(2)
afterAll(() => counting.close())

function strips(): { bytes: SharedArrayBuffer; length: number; first: number; after: number } {
  const bytes = new SharedArrayBuffer(pupils * length)
  const view = new Uint8Array(bytes)
  for (let place = 0; place < view.length; place++) view[place] = (place * 7 + (place >> 5)) % codeNumbers
  return { bytes, length, first: 61, after: 700 }
}

test('all cores count what one counts', async () => {
  const shared = strips()
  const plain = new Int32Array(pupils * rowLength)
  addBlock({ ...shared, marks: marksOf(new Uint8Array(shared.bytes)) }, 0, pupils, plain)
  expect(plain.some(sum => sum > 0)).toBe(true)
  expect(await sumsOnCores(shared, counting, 0)).toEqual({ sums: plain, corrupt: -1 })
  expect(await sumsOnCores(shared, counting)).toEqual({ sums: plain, corrupt: -1 })
})

test('the first strip that holds what is no code is named', async () => {
  const shared = strips()
  for (const strip of [900, 700]) new Uint8Array(shared.bytes)[strip * length + 100] = 250
  expect((await sumsOnCores(shared, counting, 0)).corrupt).toBe(700)
})

test('nothing to count is no work', async () => {
  const none = { bytes: new SharedArrayBuffer(0), length, first: 0, after: length }
  expect(await sumsOnCores(none, counting)).toEqual({ sums: new Int32Array(0), corrupt: -1 })
})

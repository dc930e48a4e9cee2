import { expect, test } from 'vitest'
import { marksOf } from './marks.ts'

const memory = new Uint8Array(40).map((_, place) => place)

test.each([0, 4, 32])('bytes that begin at %i are read where they lie', offset => {
  const bytes = memory.subarray(offset, offset + 7)
  const marks = marksOf(bytes)
  expect(marks.bytes).toBe(bytes)
  expect(marks.words).toHaveLength(1)
  expect(marks.words.buffer).toBe(memory.buffer)
  expect(marks.words[0]! & 255).toBe(offset)
})

test.each([1, 2, 3, 5])('bytes that begin at %i are copied', offset => {
  const marks = marksOf(memory.subarray(offset, offset + 8))
  expect([...marks.bytes]).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map(place => place + offset))
  expect(marks.words).toHaveLength(2)
  expect(marks.words.buffer).not.toBe(memory.buffer)
  expect(marks.words[1]! & 255).toBe(offset + 4)
})

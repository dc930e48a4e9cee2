/** Strips as the kernel reads them: the same bytes one at a time and four at a time. */
export interface Marks {
  bytes: Uint8Array
  words: Int32Array
}

/** Bytes made ready to be read four at a time: the same memory where it lies right for that, else a copy. */
export function marksOf(bytes: Uint8Array): Marks {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  return { bytes: aligned, words: new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2) }
}

/** The limit: the same bytes merely added up, one after another. */
export function byteSum(bytes: Uint8Array): number {
  let sum = 0
  for (let place = 0; place < bytes.length; place++) sum = (sum + bytes[place]!) | 0
  return sum
}

/** The same with as much care as the kernel is written with: eight a turn. */
export function byteSumByEight(bytes: Uint8Array): number {
  let sum = 0
  const eights = bytes.length & ~7
  for (let place = 0; place < eights; place += 8)
    sum =
      (sum +
        bytes[place]! +
        bytes[place + 1]! +
        bytes[place + 2]! +
        bytes[place + 3]! +
        bytes[place + 4]! +
        bytes[place + 5]! +
        bytes[place + 6]! +
        bytes[place + 7]!) |
      0
  for (let place = eights; place < bytes.length; place++) sum = (sum + bytes[place]!) | 0
  return sum
}

/** Chance that can be repeated: the same seed gives the same numbers for ever. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, n. */
  below(n: number): number
  /** A whole number, both ends counted. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** The bell curve: mean 0, spread 1. */
  normal(): number
  shuffled<T>(list: readonly T[]): T[]
}

// 32 bits of a text, well mixed, so that seeds that look alike give unlike numbers.
function mixed(text: string, salt: number): number {
  let h = 0x811c9dc5 ^ salt
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A stream of its own for these words, so that a change in one part of the demonstration leaves the others alone. */
export function randomFrom(...words: (string | number)[]): Random {
  const seed = words.join('/')
  let a = mixed(seed, 1)
  let b = mixed(seed, 2)
  let c = mixed(seed, 3)
  let count = 1
  // Small fast counting generator (Doty-Humphrey's sfc32): 96 bits of state and a counter.
  const bits = (): number => {
    const t = (a + b + count++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return t >>> 0
  }
  for (let i = 0; i < 12; i++) bits()
  const next = () => bits() / 4_294_967_296
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: probability => next() < probability,
    pick: list => {
      if (list.length === 0) throw new RangeError('Nothing to pick from')
      return list[below(list.length)]!
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled: list => {
      const shuffled = [...list]
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const held = shuffled[i]!
        shuffled[i] = shuffled[j]!
        shuffled[j] = held
      }
      return shuffled
    },
  }
}

/** Things with weights, ready to be picked from. */
export interface Weighted<T> {
  things: readonly T[]
  sums: readonly number[]
}

/** Makes things pickable by weight; a weight of 0 is never picked. */
export function weighted<T>(pairs: readonly (readonly [thing: T, weight: number])[]): Weighted<T> {
  const sums: number[] = []
  let sum = 0
  for (const [, weight] of pairs) {
    sum += weight
    sums.push(sum)
  }
  return { things: pairs.map(([thing]) => thing), sums }
}

/** Reads 'name:weight name:weight …'. */
export const weightedFromText = (text: string): Weighted<string> =>
  weighted(text.split(' ').map(pair => [pair.slice(0, pair.indexOf(':')), Number(pair.slice(pair.indexOf(':') + 1))] as const))

/** Picks by weight. */
export function pickWeighted<T>(random: Random, { things, sums }: Weighted<T>): T {
  const at = random.next() * (sums.at(-1) ?? 0)
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! > at) high = middle
    else low = middle + 1
  }
  return things[low]!
}

/** Where the bell curve has this share of itself to the left (Abramowitz and Stegun 26.2.23). */
function bellQuantile(share: number): number {
  const tail = Math.min(share, 1 - share)
  const t = Math.sqrt(-2 * Math.log(tail))
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  return share < 0.5 ? -z : z
}

/** Keeps the order of these values but gives them exactly the spread of the bell curve, however few they are. */
export function evenlySpread(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((x, y) => values[x]! - values[y]! || x - y)
  const spread = new Array<number>(values.length).fill(0)
  order.forEach((which, rank) => {
    spread[which] = bellQuantile((rank + 0.5) / values.length)
  })
  return spread
}

/** A scale of round numbers: where it begins and ends, and the lines across. */
export interface Scale {
  least: number
  most: number
  lines: number[]
}

const sizes = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]

/** Round numbers that hold all of these values, with two to five lines across; never beyond `most` or below nothing. */
export function scaleOf(values: readonly number[], { most = Number.POSITIVE_INFINITY }: { most?: number } = {}): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const spread = high - low || 1
  const size = sizes.find(step => spread / step <= 3.2) ?? spread / 3
  const under = Math.max(0, Math.floor(low / size) * size)
  const top = Math.min(most, Math.max(Math.ceil(high / size) * size, under + size))
  const least = under < top ? under : Math.max(0, top - size)
  const lines: number[] = []
  for (let line = least; line <= top + size / 1000; line += size) lines.push(Number(line.toFixed(6)))
  return { least, most: top, lines }
}

/** Which of so many labels there is room for: every first, second, third …, counted from the last so that the newest is always named. */
export const labelsShown = (count: number, room: number): Set<number> => {
  const every = Math.max(1, Math.ceil(count / room))
  return new Set(Array.from({ length: count }, (_, i) => i).filter(i => (count - 1 - i) % every === 0))
}

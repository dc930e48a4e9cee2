import { codeOn } from '#law/codes/attendance-codes.ts'
import { type Day, dayOf } from '#time/day.ts'
import type { Phase } from './bands.ts'

type Weights = Record<string, number>

/** A day on which the codes of 2022/23 were in force. */
export const inTheYear: Day = dayOf('2022-11-01')

/** Sessions by code per 100,000 possible ones in 2022/23 (daily attendance feed, year to date), of those that count as absence. */
export const absences: Record<Phase, Weights> = {
  primary: { I: 3490, M: 235, R: 111, T: 16, H: 66, E: 25, C: 348, G: 628, U: 138, O: 843, N: 65 },
  secondary: { I: 4191, M: 353, R: 98, S: 110, T: 5, H: 28, E: 301, C: 686, G: 364, U: 200, O: 2807, N: 158 },
  special: { I: 5616, M: 967, R: 89, S: 18, T: 7, H: 327, E: 166, C: 2758, G: 336, U: 178, O: 2494, N: 104 },
}

/** Of those that count as attending elsewhere. */
export const elsewhere: Record<Phase, Weights> = {
  primary: { B: 197, J: 14, P: 77, V: 737 },
  secondary: { B: 473, J: 17, P: 137, V: 769, W: 281 },
  special: { B: 1326, J: 7, P: 41, V: 460, W: 56 },
}

/** Of sessions that are not possible; how often is ours. */
export const outside: Record<Phase, Weights> = {
  primary: { D: 57, Y: 60, X: 8, Z: 40 },
  secondary: { D: 512, Y: 60, X: 11, Z: 40 },
  special: { D: 159, Y: 60, X: 9, Z: 20 },
}

export const byteOf = (code: string): number => {
  const found = codeOn(code, inTheYear)
  if (!found) throw new RangeError(`${code} was not a code in 2022/23`)
  return found.number
}

/** The bytes of codes, each as often as its weight asks, in a table of 1,024 to draw from. */
export function drawFrom(weights: Weights): Uint8Array {
  const table = new Uint8Array(1024)
  const sum = Object.values(weights).reduce((a, b) => a + b)
  let [done, place] = [0, 0]
  for (const [code, weight] of Object.entries(weights)) {
    done += weight
    const until = Math.round((done / sum) * table.length)
    table.fill(byteOf(code), place, Math.max(until, Math.min(place + 1, table.length)))
    place = Math.max(until, Math.min(place + 1, table.length))
  }
  return table
}

import { bandsFrom, type Phase } from './bands.ts'
import { absences, byteOf, drawFrom, elsewhere, outside } from './code-mix.ts'
import { alwaysThere, mornings } from './school-year.ts'

const days = mornings.length
const templates = [alwaysThere(false), alwaysThere(true)]
const late = byteOf('L')
const tablesOf = (phase: Phase) => ({
  absent: drawFrom(absences[phase]),
  elsewhere: drawFrom(elsewhere[phase]),
  outside: drawFrom(outside[phase]),
  lates: phase === 'secondary' ? 22 : 8,
})
const tables = { primary: tablesOf('primary'), secondary: tablesOf('secondary'), special: tablesOf('special') }

/** Makes pupils' years of marks, the same for the same seed. */
export interface Maker {
  /** Writes one pupil's year into `bytes` from place `at`: absence of so many sessions as lies in this band. */
  make(bytes: Uint8Array, at: number, phase: Phase, band: number): void
}

/** The fewest and the most sessions absent, of so many possible, that lie in a band. */
export function absentIn(band: number, possible: number): [fewest: number, most: number] {
  const next = bandsFrom[band + 1]
  return [Math.ceil((bandsFrom[band]! * possible) / 100), next === undefined ? possible : Math.ceil((next * possible) / 100) - 1]
}

export function makerFrom(seed: number): Maker {
  let state = (Math.imul(seed + 1, 0x9e37_79b1) ^ 0x5bd1_e995) | 0
  // mulberry32: a whole number of 32 bits a call.
  const bits = (): number => {
    state = (state + 0x6d2b_79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (n: number): number => Math.floor((bits() / 4_294_967_296) * n)
  const order = mornings.slice()
  let drawn = 0
  const nextDay = (): number => {
    const other = drawn + below(days - drawn)
    const place = order[other]!
    order[other] = order[drawn]!
    order[drawn++] = place
    return place
  }

  /** Whole days outside the count: none for most, some for dual registration and closures, many for those who came late in the year. */
  const daysOutside = (): number => {
    const chance = below(100)
    return chance < 80 ? 0 : chance < 96 ? 1 + below(12) : 20 + below(131)
  }

  return {
    make: (bytes, at, phase, band) => {
      const { absent, elsewhere, outside, lates } = tables[phase]
      bytes.set(templates[bits() & 1]!, at)
      drawn = 0
      const setDay = (table: Uint8Array) => {
        const place = at + nextDay()
        bytes[place] = bytes[place + 1] = table[bits() & 1023]!
      }
      let possible = days * 2
      for (let left = daysOutside(); left > 0; left--, possible -= 2) setDay(outside)
      let half = -1
      if (below(50) === 0) {
        half = at + nextDay()
        bytes[half] = outside[bits() & 1023]!
        possible--
      }
      const [fewest, most] = absentIn(band, possible)
      const sessions = below(8) === 0 ? fewest : fewest + below(most - fewest + 1)
      let missing = sessions
      for (; missing > 1 && drawn < days; missing -= 2) setDay(absent)
      if (missing > 0 && drawn < days) bytes[at + nextDay() + (bits() & 1)] = absent[bits() & 1023]!
      else if (missing > 0) bytes[half + 1] = absent[bits() & 1023]!
      for (let left = Math.min(below(lates), days - drawn); left > 0; left--) bytes[at + nextDay()] = late
      for (let left = Math.min(below(6), days - drawn); left > 0; left--) setDay(elsewhere)
    },
  }
}

import { stripLength } from '#registers/attendance/strip.ts'
import { bandsFrom, oneIn, readBands } from './england/bands.ts'
import { makerFrom } from './england/make-strips.ts'

/** The pupils of a school, and of a trust of 64 such schools. */
export const pupilsASchool = 1000
export const pupilsATrust = 64_000

/** The strips of so many pupils laid end to end, with the absence that pupils of England have. */
export function stripsLaidOut(pupils: number): Uint8Array {
  const bytes = new Uint8Array(pupils * stripLength)
  const maker = makerFrom(64)
  const drawn = oneIn(100, readBands()).flatMap(({ phase, bands }) =>
    bandsFrom.flatMap((_, band) => Array.from({ length: bands[band]! }, () => ({ phase, band }))),
  )
  for (let pupil = 0; pupil < pupils; pupil++) {
    const { phase, band } = drawn[(pupil * 7919) % drawn.length]!
    maker.make(bytes, pupil * stripLength, phase, band)
  }
  return bytes
}

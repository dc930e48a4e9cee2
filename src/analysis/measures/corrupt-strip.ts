import { type Day, longDay } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { byteClasses } from './class-table.ts'

/** A strip holds a byte that is no code. Nothing of it is counted: the ledger is right, and strips are made anew from it. */
export class CorruptStrip extends Error {
  override readonly name = 'CorruptStrip'
  readonly pupil: number
  readonly day: Day

  constructor(pupil: number, year: number, place: number, byte: number) {
    const day = stripYearStart(year) + (place >> 1)
    super(
      `The strip of pupil ${pupil} holds ${byte} for ${longDay(day)}, ${place % 2 === 0 ? 'AM' : 'PM'}, which is no code. ` +
        'Nothing was counted. `./daymark strips rebuild` makes the strips anew from the registers.',
    )
    this.pupil = pupil
    this.day = day
  }
}

/** The first place of some bytes, from one place up to another, that holds no code; -1 where each is a code or no mark. */
export function foreignPlace(bytes: Uint8Array, first: number, after: number): number {
  for (let place = first; place < after; place++) if (byteClasses[bytes[place]!]! < 0) return place
  return -1
}

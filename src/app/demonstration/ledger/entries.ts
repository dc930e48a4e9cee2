import type { Day } from '#time/day.ts'

/** Lines of the attendance register, a million of them, each a few bytes: columns side by side. */
export interface Entries {
  readonly count: number
  pupil: Int32Array
  day: Int32Array
  happening: Int32Array
  /** 0 for a morning, 1 for an afternoon. */
  afternoon: Uint8Array
  version: Uint8Array
  code: Uint8Array
  minutes: Uint8Array
  nature: Uint8Array
  add(
    pupil: number,
    day: Day,
    afternoon: number,
    version: number,
    code: number,
    minutes: number,
    nature: number,
    happening: number,
  ): void
}

/** An empty ledger with room for so many lines; it grows when they are more. */
export function countEntries(room: number): Entries {
  let count = 0
  const entries: Entries = {
    get count() {
      return count
    },
    pupil: new Int32Array(room),
    day: new Int32Array(room),
    happening: new Int32Array(room),
    afternoon: new Uint8Array(room),
    version: new Uint8Array(room),
    code: new Uint8Array(room),
    minutes: new Uint8Array(room),
    nature: new Uint8Array(room),
    add(pupil, day, afternoon, version, code, minutes, nature, happening) {
      if (count === entries.pupil.length) grow(entries)
      entries.pupil[count] = pupil
      entries.day[count] = day
      entries.afternoon[count] = afternoon
      entries.version[count] = version
      entries.code[count] = code
      entries.minutes[count] = minutes
      entries.nature[count] = nature
      entries.happening[count] = happening
      count++
    },
  }
  return entries
}

function grow(entries: Entries): void {
  const room = Math.max(1024, Math.ceil(entries.pupil.length * 1.5))
  const wide = (from: Int32Array) => {
    const to = new Int32Array(room)
    to.set(from)
    return to
  }
  const narrow = (from: Uint8Array) => {
    const to = new Uint8Array(room)
    to.set(from)
    return to
  }
  entries.pupil = wide(entries.pupil)
  entries.day = wide(entries.day)
  entries.happening = wide(entries.happening)
  entries.afternoon = narrow(entries.afternoon)
  entries.version = narrow(entries.version)
  entries.code = narrow(entries.code)
  entries.minutes = narrow(entries.minutes)
  entries.nature = narrow(entries.nature)
}

import type { Pupil } from '#app/demonstration/people/pupils.ts'
import type { Timeline } from '#app/demonstration/timeline.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import type { Day } from '#time/day.ts'

const numbers = new Map(codes.map(({ code, number }) => [code, number]))

/** The byte of a code. */
export function numberOf(letter: string): number {
  const number = numbers.get(letter)
  if (number === undefined) throw new RangeError(`${letter} is not a code`)
  return number
}

/** What will have become of each session of a pupil, whether or not it is known yet: one place a session of the timeline. */
export interface PupilMarks {
  pupil: Pupil
  /** On roll, and to be marked, from this session up to, but not including, that one. */
  first: number
  end: number
  /** The byte of the code; 0 where the pupil is simply there. */
  code: Uint8Array
  /** 0: known when the register was taken. Otherwise unexplained at first, and settled n − 1 school days later. */
  settled: Uint8Array
  minutes: Uint8Array
  /** Which of the natures; 0 for none. */
  nature: Uint8Array
}

/** Nothing but presence, for every session from the starting day to the last. Boarders have none. */
export function emptyMarks(pupil: Pupil, timeline: Timeline): PupilMarks {
  const sessions = timeline.dayOf.length
  const on = (day: Day): number => {
    const at = timeline.days.findIndex(schoolDay => schoolDay >= day)
    return at < 0 ? sessions : timeline.firstOf[at]!
  }
  const first = on(pupil.from)
  return {
    pupil,
    first,
    end: pupil.boarder ? first : pupil.last === null ? sessions : on(pupil.last + 1),
    code: new Uint8Array(sessions),
    settled: new Uint8Array(sessions),
    minutes: new Uint8Array(sessions),
    nature: new Uint8Array(sessions),
  }
}

/** Marks a stretch of free sessions, until one that is not free or the end of the year; gives how many. */
export function lay(marks: PupilMarks, start: number, length: number, until: number, code: number, nature = 0): number {
  const end = Math.min(marks.end, until, start + length)
  let at = start
  if (at < marks.first) return 0
  while (at < end && marks.code[at] === 0) {
    marks.code[at] = code
    marks.nature[at] = nature
    at++
  }
  return at - start
}

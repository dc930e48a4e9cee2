import { dayOf } from '#time/day.ts'
import type { Entry } from './mark.ts'
import type { Register, RegisterLine } from './register.ts'
import type { Saver } from './take-register.ts'

// A register to try the rules on: Friday 20 November 2026, due 8:50, taken from 9:00, closes 9:20, until 12:00.

export const day = dayOf('2026-11-20')
export const window = { arriveBy: 530, registerFrom: 540, closes: 560, ends: 720 }

const names = ['Adeyemi', 'Brook', 'Chaudhry', 'Dalby', 'Evans', 'Farrow']

/** The line of the pupil of this number, with what is entered already. */
export const lineOf = (id: number, entries: Entry[] = []): RegisterLine => ({
  pupil: { id, surname: names[id - 1] ?? `Pupil ${id}`, forename: 'Tolu', knownAs: '', born: dayOf('2018-03-15'), yearGroup: 4 },
  entries,
  lately: [],
})

/** One line of the ledger. */
export const entryOf = (code: string, version = 0, happening = 5): Entry => ({
  code,
  minutesLate: 0,
  nature: '',
  version,
  happening,
  at: new Date('2026-11-20T09:05:00Z'),
  by: 'Ama Boateng',
  position: 'Class teacher',
  reason: version > 0 ? 'A reason' : '',
})

/** The register with these lines; three pupils without a mark unless said. */
export const registerOf = (lines = [lineOf(1), lineOf(2), lineOf(3)], more: Partial<Register> = {}): Register => ({
  day,
  session: 'AM',
  group: { id: 1, name: '4A' },
  window,
  lines,
  seen: Math.max(0, ...lines.flatMap(line => line.entries.map(entry => entry.happening))),
  lately: [],
  ...more,
})

/** The class teacher, at five past nine that day. */
export const teacher: Saver = { now: { day, minute: 545 }, name: 'Ama Boateng', position: 'Class teacher', mayAmend: false }
/** The attendance officer, at the same moment. */
export const officer: Saver = { ...teacher, name: 'Dawn Okafor', position: 'Attendance officer', mayAmend: true }

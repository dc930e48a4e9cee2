import type { Pupil } from '#app/demonstration/people/pupils.ts'
import type { StaffMember } from '#app/demonstration/people/staff.ts'
import { iso } from '#app/demonstration/table.ts'
import type { Day } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import type { Coming } from './order.ts'

/** A line of the admission register. */
export interface AdmissionLine {
  pupil: Pupil
  version: number
  happening: number
  last: Day | null
  ground: string | null
  reason: string
}

const nameOf = (pupil: Pupil): string => `${pupil.knownAs || pupil.forename} ${pupil.surname}`

/** The names that were on roll before the first day of the demonstration, entered together. */
export const namesAlreadyOnRoll = (pupils: readonly Pupil[], lines: AdmissionLine[], at: number, by: StaffMember): Coming => ({
  kind: 'AdmissionEntered',
  at,
  by,
  about: { name: `${pupils.length} pupils`, detail: 'brought from the register kept until then' },
  write: number => {
    for (const pupil of pupils) lines.push(entered(pupil, number))
  },
})

const entered = (pupil: Pupil, happening: number): AdmissionLine => ({
  pupil,
  version: 0,
  happening,
  last: null,
  ground: null,
  reason: '',
})

/** A name entered early on the starting day, before the first register. */
export const nameEntered = (pupil: Pupil, lines: AdmissionLine[], day: Day, minute: number, by: StaffMember): Coming => ({
  kind: 'PupilAdded',
  at: instantOf(day, minute).getTime(),
  by,
  about: { pupil: pupil.id, name: nameOf(pupil), startingDay: iso(pupil.from) },
  write: number => lines.push(entered(pupil, number)),
})

/** A name deleted on the last day, after school. */
export const nameDeleted = (pupil: Pupil, lines: AdmissionLine[], by: StaffMember): Coming => ({
  kind: 'NameDeleted',
  at: instantOf(pupil.last!, 16 * 60 + 45).getTime(),
  by,
  about: {
    pupil: pupil.id,
    name: nameOf(pupil),
    spell: 1,
    changes: [
      { field: 'lastDay', original: null, amended: iso(pupil.last!) },
      { field: 'ground', original: null, amended: pupil.ground },
    ],
  },
  reason: 'Left the school; the ground was met and is on file',
  write: number =>
    lines.push({ ...entered(pupil, number), version: 1, last: pupil.last, ground: pupil.ground, reason: 'Left the school' }),
})

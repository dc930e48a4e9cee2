import { amendMarkDoor, readMarkDoor } from './amend-mark.route.ts'
import { pupilYearDoor } from './pupil-year.route.ts'

/** Every door of a pupil's attendance. */
export const pupilRecordDoors = [pupilYearDoor, readMarkDoor, amendMarkDoor]

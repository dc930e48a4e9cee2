import { markDoors } from './amend-mark.route.ts'
import { markDaysDoors } from './mark-days.route.ts'
import { pupilYearDoor } from './pupil-year.route.ts'

/** Every door of a pupil's attendance. */
export const pupilRecordDoors = [pupilYearDoor, ...markDoors, ...markDaysDoors]

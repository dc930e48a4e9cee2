import type { PupilsShown } from '#analysis/figures/asking/addresses.ts'
import type { Measures } from '#analysis/measures/measures.ts'
import { isPersistent, isSevere } from '#law/measures/persistent-absence.ts'

export const pupilsShownIds = ['all', 'persistent', 'severe', 'near'] as const satisfies readonly PupilsShown[]

/** How a list of pupils may be ordered. */
export const orderIds = ['attendance', 'missed', 'unauthorised', 'late', 'name'] as const
export type Order = (typeof orderIds)[number]

/** Near persistent absence: eight sessions in a hundred missed, or more. A choice of this page, for looking ahead. */
const nearFrom = { absent: 8, of: 100 }

/** How a pupil's own sessions stand to the limits of persistent and severe absence. */
export type StandsAs = 'severe' | 'persistent' | 'near' | 'below'

/** L-111, L-112: sessions are compared, never percentages. */
export function standsAs({ absent, possible }: Pick<Measures, 'absent' | 'possible'>): StandsAs {
  if (isSevere(absent, possible)) return 'severe'
  if (isPersistent(absent, possible)) return 'persistent'
  return possible > 0 && absent * nearFrom.of >= possible * nearFrom.absent ? 'near' : 'below'
}

/** Whether a pupil who stands so is shown: severe absence is persistent too. */
export const isShown = (stands: StandsAs, show: PupilsShown): boolean =>
  show === 'all' || stands === show || (show === 'persistent' && stands === 'severe')

type Counts = Pick<Measures, 'attended' | 'absent' | 'possible' | 'unauthorised' | 'late'>

/** Orders with those first who most need to be seen; equal ones stay as they were, by name. */
export const orders: Record<Order, (a: Counts, b: Counts) => number> = {
  attendance: (a, b) => a.attended * b.possible - b.attended * a.possible,
  missed: (a, b) => b.absent - a.absent,
  unauthorised: (a, b) => b.unauthorised - a.unauthorised,
  late: (a, b) => b.late - a.late,
  name: () => 0,
}

import type { Asked } from './ask.contract.ts'
import { askedAt, narrowed } from './ask.ts'
import { askOf } from './asker.ts'
import type { Way } from './way.ts'

/** What the marks behind a figure are: a measure, or one code. */
export type MarksOf =
  | 'possible'
  | 'attended'
  | 'present'
  | 'approved'
  | 'absent'
  | 'authorised'
  | 'unauthorised'
  | 'late'
  | 'not-possible'

/** Which pupils a list shows. */
export type PupilsShown = 'all' | 'persistent' | 'severe' | 'near'

/** The addresses to which the figures of an answer open. A row narrows the question to its own pupils. */
export function addressesOf(school: number, asked: Asked, row?: { way: Way; key: string }) {
  const base = `/schools/${school}/measures`
  const ask = row ? narrowed(askOf(asked), row.way, row.key) : askOf(asked)
  return {
    figures: (more: { by?: Way } = {}) => askedAt(base, ask, more),
    file: (by: Way) => askedAt(`${base}.csv`, ask, { by }),
    marks: (of: MarksOf, code?: string) => askedAt(`${base}/marks`, ask, { of, code }),
    pupils: (show: PupilsShown = 'all') => askedAt(`${base}/pupils`, ask, { show: show === 'all' ? undefined : show }),
  }
}

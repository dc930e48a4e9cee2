import type { Citation } from '#law/cite.ts'
import { isUnexplained } from '#law/codes/attendance-codes.ts'
import type { Day } from '#time/day.ts'

/** L-056: who gets in touch when a pupil is absent without a reason. */
export const firstDayCitation: Citation = {
  rule: 'L-056',
  source: 'Working together 2026 pp 16 and 20',
  says: 'Parents are expected to give the reason. Where none is given, the school gets in touch on the first day, and goes on while the absence stays unexplained.',
  standing: 'must',
}

/** L-057: who else is told of an unexplained absence. */
export const workersToldCitation: Citation = {
  rule: 'L-057',
  source: 'Working together 2024 para 52',
  says: 'The social worker and the youth offending team worker of a pupil are told when the pupil is absent without a known reason.',
  standing: 'should',
}

/** A professional who works with a pupil. */
export type Worker = 'social-worker' | 'youth-offending-worker'

/** A pupil’s mark after the register closed, and what has been heard. */
export type ContactFacts = {
  code: string
  day: Day
  /** Which school day of this absence it is, 1 for the first. */
  schoolDayOfAbsence: number
  /** A parent has given a reason, which is not in the register yet. */
  reasonHeard: boolean
  workers: readonly Worker[]
}

/** Whether the parents are to be asked, and for which time; who else is told; where each stands. */
export type ContactAnswer = {
  askParents: 'not needed' | 'first day' | 'again'
  tell: readonly Worker[]
  citations: readonly Citation[]
}

/** L-056, L-057: whom a school gets in touch with about one pupil on one day, once the register has closed. */
export const contactToMake = ({ code, day, schoolDayOfAbsence, reasonHeard, workers }: ContactFacts): ContactAnswer => {
  if (!isUnexplained(code, day) || reasonHeard) return { askParents: 'not needed', tell: [], citations: [] }
  return {
    askParents: schoolDayOfAbsence <= 1 ? 'first day' : 'again',
    tell: workers,
    citations: workers.length > 0 ? [firstDayCitation, workersToldCitation] : [firstDayCitation],
  }
}

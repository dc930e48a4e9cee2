import type { Citation } from '#law/cite.ts'
import { type Day, dayOf } from '#time/day.ts'

/** L-121: England's figures of 2025/26 as published, to set a school's own beside. */
export const referenceCitation: Citation = {
  rule: 'L-121',
  source: 'DfE attendance statistics',
  says: 'In the year 2025/26 up to 10 July 2026, attendance in England was 93.12 per cent, and 18.78 per cent of pupils were persistently absent.',
  standing: 'defines',
}

/** One published figure of England: per cent, as printed. */
export type ReferenceFigure = {
  phase: 'all' | 'primary' | 'secondary' | 'special'
  schoolYear: string
  upTo: Day
  attendance: string
  persistent: string
}

const year = { schoolYear: '2025/26', upTo: dayOf('2026-07-10') } as const

/** L-121: England in 2025/26, by phase. The figure of all schools is an estimate for every school, with those that did not answer. */
export const referenceFigures: readonly ReferenceFigure[] = [
  { ...year, phase: 'all', attendance: '93.12', persistent: '18.78' },
  { ...year, phase: 'primary', attendance: '94.72', persistent: '13.77' },
  { ...year, phase: 'secondary', attendance: '91.51', persistent: '23.77' },
  { ...year, phase: 'special', attendance: '86.83', persistent: '36.06' },
]

import type { Example } from '#law/example.ts'

/** An absence; leave, where there was some, ran from a day to a day with a code. */
export type AbsenceSaid = {
  day: string
  granted?: { firstDay: string; lastDay: string; code: string }
  forHoliday: boolean
  trueReason?: string
}

const leave = { firstDay: '2026-11-16', lastDay: '2026-11-18', code: 'C' }

/** L-092, L-093: what an absence is by the leave that covers it, or does not. */
export const absences: readonly Example<AbsenceSaid, string>[] = [
  {
    says: 'Leave for a holiday was refused and the family went: a holiday without leave.',
    facts: { day: '2026-11-20', forHoliday: true },
    answer: 'G',
    rule: 'L-092',
  },
  {
    says: 'Leave for a family party was refused and the pupil stayed away: unauthorised.',
    facts: { day: '2026-11-20', forHoliday: false },
    answer: 'O',
    rule: 'L-092',
  },
  {
    says: 'Leave was refused, and on the day the pupil was in fact ill.',
    facts: { day: '2026-11-20', forHoliday: true, trueReason: 'I' },
    answer: 'I',
    rule: 'L-092',
  },
  {
    says: 'The last day that was granted is leave.',
    facts: { day: '2026-11-18', granted: leave, forHoliday: true },
    answer: 'C',
    rule: 'L-092',
  },
  {
    says: 'The day after it, the family is still on holiday: without leave.',
    facts: { day: '2026-11-19', granted: leave, forHoliday: true },
    answer: 'G',
    rule: 'L-093',
  },
  {
    says: 'The day after a leave that was no holiday, with no reason given: unauthorised.',
    facts: { day: '2026-11-19', granted: leave, forHoliday: false },
    answer: 'O',
    rule: 'L-093',
  },
  {
    says: 'The day after leave, when the pupil came home with a fever.',
    facts: { day: '2026-11-19', granted: leave, forHoliday: true, trueReason: 'I' },
    answer: 'I',
    rule: 'L-093',
  },
  {
    says: 'The family left a day before the leave began: that day was without leave.',
    facts: { day: '2026-11-15', granted: leave, forHoliday: true },
    answer: 'G',
    rule: 'L-092',
  },
  {
    says: 'The first day that was granted is leave.',
    facts: { day: '2026-11-16', granted: leave, forHoliday: true },
    answer: 'C',
    rule: 'L-092',
  },
  {
    says: 'A holiday without leave in 2019 had the same letter.',
    facts: { day: '2019-11-20', forHoliday: true },
    answer: 'G',
    rule: 'L-092',
  },
]

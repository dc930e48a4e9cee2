import { regulationsOf2024 } from '#law/instruments.ts'
import { type Day, dayOf } from '#time/day.ts'

/** A ground of the 2006 regulations by its letter then, over some span of days, and the letters of today that answer to it. */
export type OldGround = {
  letter: string
  meaning: string
  /** The letters since 19 August 2024; none where the ground has no place in the new list. */
  now: readonly string[]
  from: Day
  lastDay: Day
  /** The letter itself was not seen: the meaning is sure, its place in the list is not. */
  letterUnconfirmed?: true
}

const start = dayOf('2006-09-01')
const end = regulationsOf2024 - 1
const always = { from: start, lastDay: end }
const enquiries = 'School and local authority enquired together.'

/** L-178: the grounds of deletion from 1 September 2006 to 18 August 2024, by the letters of that time. */
// biome-ignore format: a table, a ground a line
export const oldGrounds: readonly OldGround[] = [
  { ...always, letter: 'a', now: ['d', 'e'], meaning: 'A school attendance order was changed to another school, or revoked.' },
  { ...always, letter: 'b', now: ['a'], meaning: 'Registered at another school, without an agreed dual registration.' },
  { ...always, letter: 'c', now: ['c'], meaning: 'Dual registered, no longer attending here, and the other schools consented.' },
  { ...always, letter: 'd', now: ['f'], meaning: 'A parent gave written notice of education otherwise than at school.' },
  { ...always, letter: 'e', now: ['g'], meaning: 'Not a boarder, no longer attending, and no longer living a reasonable distance away.' },
  { letter: 'f', now: ['h'], from: start, lastDay: dayOf('2013-08-31'), meaning: 'Not back within ten school days after holiday leave of more than ten days.' },
  { letter: 'f', now: ['h'], from: dayOf('2013-09-01'), lastDay: dayOf('2016-08-31'), meaning: 'Not back within ten school days after leave.' },
  { letter: 'f', now: ['h'], from: dayOf('2016-09-01'), lastDay: end, meaning: `Not back within ten school days after leave. ${enquiries}` },
  { ...always, letter: 'g', now: [], meaning: 'Certified as medically unable to attend.' },
  { letter: 'h', now: ['i'], from: start, lastDay: dayOf('2016-08-31'), meaning: 'Absent without authority for twenty school days on end.' },
  { letter: 'h', now: ['i'], from: dayOf('2016-09-01'), lastDay: end, meaning: `Absent without authority for twenty school days on end. ${enquiries}` },
  { ...always, letter: 'i', now: ['j'], meaning: 'Detained for four months or more.' },
  { ...always, letter: 'j', now: ['k'], meaning: 'Died.' },
  { letter: 'k', now: ['l'], from: start, lastDay: dayOf('2013-08-31'), meaning: 'Over compulsory school age and leaving.' },
  { letter: 'k', now: ['l'], from: dayOf('2013-09-01'), lastDay: end, meaning: 'Over compulsory school age and leaving, or the entry requirements of the sixth form were not met.' },
  { ...always, letter: 'l', now: ['n'], letterUnconfirmed: true, meaning: 'No longer a pupil of an independent or similar school.' },
  { ...always, letter: 'm', now: ['o'], meaning: 'Permanently excluded.' },
  { ...always, letter: 'n', now: ['b'], letterUnconfirmed: true, meaning: 'Nursery education completed, and not transferred to reception.' },
  { letter: 'o', now: ['m'], from: dayOf('2011-09-01'), lastDay: end, letterUnconfirmed: true, meaning: 'Boarding fees unpaid.' },
]

import { randomFrom } from '#app/demonstration/random.ts'
import type { Session } from '#law/codes/code.ts'
import { builtTerms } from '#test/build-school.ts'
import { type Day, dayOf, weekdayOf } from '#time/day.ts'

/** What the register of a pupil's session says at first, and what the office makes of it later. */
export interface MarkOfYear {
  code: string
  minutesLate: number
  nature: string
  amendedTo?: string
}

/** The school year that is measured: its last half-term runs to 30 July, so that there are days left to save. */
const year = '2026/27'
export const lastDay = dayOf('2027-07-30')
export const daysMarked = 190

/** Every school day of the year: the first 190 are marked beforehand, the others are for measuring. */
export const schoolDays: Day[] = builtTerms
  .filter(([of]) => of === year)
  .map(([, first, last], index, all): [Day, Day] => [dayOf(first), index === all.length - 1 ? lastDay : dayOf(last)])
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .filter(day => weekdayOf(day) <= 5)

const plain = (code: string): MarkOfYear => ({ code, minutesLate: 0, nature: '' })
const present = { AM: plain('/'), PM: plain('\\') }

/** A pupil's day, with the rates of an ordinary school: about 95 in 100 there, 3 in 100 marks amended afterwards. */
export function dayOfPupil(pupil: number, day: Day): Record<Session, MarkOfYear> {
  const random = randomFrom('bench', pupil, day)
  const draw = random.next()
  if (draw < 0.93) return present
  if (draw < 0.945) return { ...present, AM: { code: 'L', minutesLate: random.between(2, 25), nature: '' } }
  if (draw < 0.957) return { AM: plain('I'), PM: plain('I') }
  if (draw < 0.961) return { ...present, AM: plain('M') }
  if (draw < 0.965) return { AM: { ...plain('B'), nature: 'Sports festival' }, PM: { ...plain('B'), nature: 'Sports festival' } }
  const amendedTo = random.chance(0.75) ? 'I' : random.chance(0.6) ? 'O' : 'M'
  const absent = { ...plain('N'), amendedTo: random.chance(0.9) ? amendedTo : undefined }
  return { AM: absent, PM: absent }
}

import fc from 'fast-check'
import { test } from 'vitest'
import { dayOf, daysFrom, mondayOf, weekdayOf } from '#time/day.ts'
import { type SessionMark, threshold } from './threshold.ts'

const holiday = { first: dayOf('2026-10-26'), last: dayOf('2026-10-30') }
const sessionDays = daysFrom(dayOf('2026-09-02'), dayOf('2027-02-12')).filter(
  day => weekdayOf(day) <= 5 && (day < holiday.first || day > holiday.last),
)
const marks = fc
  .uniqueArray(fc.record({ day: fc.constantFrom(...sessionDays), session: fc.constantFrom('AM' as const, 'PM' as const) }), {
    selector: ({ day, session }) => `${day} ${session}`,
    maxLength: 60,
  })
  .chain(sessions =>
    fc.tuple(
      ...sessions.map(session =>
        fc.constantFrom('G', 'N', 'O', 'U', 'I', '/').map((code): SessionMark => ({ ...session, code })),
      ),
    ),
  )

// The plain reading: for each session that counts, every one of the ten school weeks up to it, looked at in turn.
const plainly = (all: readonly SessionMark[]): boolean => {
  const weeks = [...new Set(sessionDays.map(mondayOf))].sort((a, b) => a - b)
  const counting = all.filter(({ code }) => 'GNOU'.includes(code))
  return counting.some(last => {
    const at = weeks.indexOf(mondayOf(last.day))
    const within = weeks.filter((_, i) => i > at - 10 && i <= at)
    const upTo = counting.filter(({ day, session }) => day < last.day || (day === last.day && session <= last.session))
    return upTo.filter(({ day }) => within.includes(mondayOf(day))).length >= 10
  })
}

test('L-132: the answer is that of counting every window in turn', () =>
  fc.assert(fc.property(marks, all => threshold({ marks: all, sessionDays }).met === plainly(all))))

test('L-132: the order of the marks never matters', () =>
  fc.assert(
    fc.property(marks, all => {
      const one = threshold({ marks: all, sessionDays })
      const other = threshold({ marks: [...all].reverse(), sessionDays })
      return JSON.stringify(one.window) === JSON.stringify(other.window) && one.met === other.met
    }),
  ))

test('L-132: explaining an absence never makes the threshold met', () =>
  fc.assert(
    fc.property(marks, fc.nat(), (all, n) => {
      const before = threshold({ marks: all, sessionDays })
      const explained = all.map((mark, i) => (i === n % Math.max(1, all.length) ? { ...mark, code: 'I' } : mark))
      return before.met || !threshold({ marks: explained, sessionDays }).met
    }),
  ))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planSpans } from './plan-spans.ts'

const chosen = fc.uniqueArray(fc.nat(27), { maxLength: 28 })

/** What spans cover among the school days. */
const covered = (spans: ReturnType<typeof planSpans>, schoolDays: Set<number>): Set<number> => {
  const places = new Set<number>()
  for (const { firstDay, lastDay, sessions } of spans)
    for (let day = firstDay; day <= lastDay; day++)
      if (schoolDays.has(day))
        for (const session of ['AM', 'PM'])
          if (sessions === 'both' || sessions === session) places.add(day * 2 + Number(session === 'PM'))
  return places
}

test('spans cover exactly the sessions they are made from, on every day that matters', () => {
  fc.assert(
    fc.property(chosen, fc.uniqueArray(fc.nat(13)), (places, others) => {
      const sessions = places
        .toSorted((a, b) => a - b)
        .map(place => ({ day: place >> 1, session: place % 2 === 0 ? ('AM' as const) : ('PM' as const) }))
      const schoolDays = new Set([...others, ...sessions.map(({ day }) => day)])
      expect(covered(planSpans(sessions, schoolDays), schoolDays)).toEqual(new Set(places))
    }),
  )
})

test('a week and the week after it are one span: the days between are no school days', () => {
  const days = [4, 7, 8]
  const sessions = days.flatMap(day => (['AM', 'PM'] as const).map(session => ({ day, session })))
  expect(planSpans(sessions, new Set(days))).toEqual([{ firstDay: 4, lastDay: 8, sessions: 'both', weekdays: null }])
})

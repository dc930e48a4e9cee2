import fc from 'fast-check'
import { test } from 'vitest'
import { addYears, dayOf } from '#time/day.ts'
import { penaltyNotice } from './penalty-notice.ts'

const day = fc.integer({ min: dayOf('2024-08-19'), max: dayOf('2032-12-31') })
const earlier = fc.array(fc.record({ issued: day, withdrawn: fc.boolean() }), { maxLength: 6 })

test('L-134: allowed is the same as fewer than two that count, and each earlier notice is told of once', () =>
  fc.assert(
    fc.property(earlier, day, (notices, issued) => {
      const { allowed, number, counted, notCounted } = penaltyNotice({ earlier: notices, issued })
      const plainly = notices.filter(n => !n.withdrawn && n.issued <= issued && addYears(n.issued, 3) > issued)
      return (
        counted.length === plainly.length &&
        counted.length + notCounted.length === notices.length &&
        number === counted.length + 1 &&
        allowed === counted.length < 2
      )
    }),
  ))

test('L-134: from the day named in a refusal a notice is possible, and not the day before', () =>
  fc.assert(
    fc.property(earlier, day, (notices, issued) => {
      const before = notices.filter(n => n.issued <= issued)
      const { possibleFrom } = penaltyNotice({ earlier: before, issued })
      if (possibleFrom === undefined) return true
      const allowedOn = (then: number) => penaltyNotice({ earlier: before, issued: then }).allowed
      return possibleFrom > issued && allowedOn(possibleFrom) === true && allowedOn(possibleFrom - 1) === false
    }),
  ))

test('L-133: the last sum is always £160, due on the 28th day, and a lower sum is due before it', () =>
  fc.assert(
    fc.property(earlier, day, fc.integer({ min: 0, max: 30 }), (notices, issued, later) => {
      const { amounts, number } = penaltyNotice({ earlier: notices, issued, received: issued + later })
      const last = amounts.at(-1)
      if (!last) return number! > 2
      const rises = amounts.every(
        ({ pounds, until }, i) => i === 0 || (pounds > amounts[i - 1]!.pounds && until! > amounts[i - 1]!.until!),
      )
      return last.pounds === 160 && last.until === issued + later + 27 && amounts.length === (number === 1 ? 2 : 1) && rises
    }),
  ))

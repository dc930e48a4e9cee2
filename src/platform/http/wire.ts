import { z } from 'zod'
import { type ClockTime, clockFromText, clockText } from '#time/clock.ts'
import { type Day, dayFromIso, isoFromDay } from '#time/day.ts'

/** A day on the wire: YYYY-MM-DD outside, an integer inside. */
export const isoDay = z.codec(
  z
    .string('Give a date')
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Give the date as YYYY-MM-DD')
    .meta({ format: 'date' }),
  z.int(),
  {
    decode: (iso, ctx) => {
      const day = dayFromIso(iso)
      if (day !== undefined) return day
      ctx.issues.push({ code: 'custom', message: `${iso} is not a day of the calendar`, input: iso })
      return z.NEVER
    },
    encode: (day: Day) => isoFromDay(day),
  },
)

/** A clock time on the wire: HH:MM outside, minutes since midnight inside. */
export const clockTime = z.codec(z.string('Give a time').regex(/^\d{1,2}:\d{2}$/, 'Give the time as HH:MM'), z.int(), {
  decode: (text, ctx) => {
    const minute = clockFromText(text)
    if (minute !== undefined) return minute
    ctx.issues.push({ code: 'custom', message: `${text} is not a time of day`, input: text })
    return z.NEVER
  },
  encode: (minute: ClockTime) => clockText(minute),
})

/** An instant on the wire: ISO 8601 outside, a Date inside. */
export const instant = z.codec(z.string().meta({ format: 'date-time' }), z.date(), {
  decode: text => new Date(text),
  encode: date => date.toISOString(),
})

/** A whole number in an address or a form. */
export const number = z.coerce.number('Give a number').int('Give a whole number').min(0).max(2_147_483_647)

/** A tick box of a form, or true and false of a program. */
export const tick = z.preprocess(value => value === true || value === 'true' || value === 'on' || value === 'yes', z.boolean())

/** A line of text, trimmed, not longer than a form allows. */
export const line = (most = 200) => z.string('Fill this in').trim().max(most, `Keep this to ${most} characters`)
/** A line that must say something. */
export const filledLine = (most = 200) => line(most).min(1, 'Fill this in')
/** A line that may be left out, then empty. */
export const optionalLine = (most = 200) => line(most).default('')

/** A time on the clock as whole minutes since midnight, 0 to 1439. */
export type ClockTime = number

/** Reads 8:50, 08:50 or 08:50:00 on the 24-hour clock; anything else gives undefined. */
export const clockFromText = (text: string): ClockTime | undefined => {
  const parts = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text)
  if (!parts) return undefined
  const hour = Number(parts[1])
  const minute = Number(parts[2])
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined
}

/** '08:50', as forms and the database write it. */
export const clockText = (time: ClockTime): string =>
  `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(Math.floor(time % 60)).padStart(2, '0')}`

/** '8:50', as a person reads it. */
export const clockWords = (time: ClockTime): string =>
  `${Math.floor(time / 60)}:${String(Math.floor(time % 60)).padStart(2, '0')}`

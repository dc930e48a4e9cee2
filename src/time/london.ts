import { type ClockTime, clockWords } from './clock.ts'
import { type Day, longDay } from './day.ts'

const hourInMs = 3_600_000
const minuteInMs = 60_000
const dayInMs = 86_400_000
const rememberedHours = 20_000

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
})

// The clocks change on the hour, so one answer serves a whole hour. The memory is emptied when it is full.
const offsets = new Map<number, number>()

const askOffset = (hour: number): number => {
  const minutesOfUtcDay = (((hour % 24) + 24) % 24) * 60
  let wall = 0
  for (const part of wallClock.formatToParts(hour * hourInMs)) {
    if (part.type === 'hour') wall += Number(part.value) * 60
    if (part.type === 'minute') wall += Number(part.value)
  }
  return (wall - minutesOfUtcDay + 1440) % 1440
}

// Minutes by which London is ahead of UTC at an instant: 0 in winter, 60 in summer.
const offsetAt = (ms: number): number => {
  const hour = Math.floor(ms / hourInMs)
  const known = offsets.get(hour)
  if (known !== undefined) return known
  if (offsets.size >= rememberedHours) offsets.clear()
  const offset = askOffset(hour)
  offsets.set(hour, offset)
  return offset
}

/** The day, and the minute and second of it, that a clock on the wall in London shows at an instant. */
export const londonNow = (instant: Date): { day: Day; minute: ClockTime; second: number } => {
  const wall = instant.getTime() + offsetAt(instant.getTime()) * minuteInMs
  const day = Math.floor(wall / dayInMs)
  const ofDay = wall - day * dayInMs
  return { day, minute: Math.floor(ofDay / minuteInMs), second: Math.floor((ofDay % minuteInMs) / 1000) }
}

/**
 * The instant at which the clock in London shows this day and minute. A time that comes twice, in October, is the first
 * of the two; a time that the clock skips, in March, is read as one hour later.
 */
export const instantOf = (day: Day, minute: ClockTime): Date => {
  const wall = day * dayInMs + minute * minuteInMs
  const before = offsetAt(wall - dayInMs)
  const after = offsetAt(wall + dayInMs)
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    const ms = wall - offset * minuteInMs
    if (offsetAt(ms) === offset) return new Date(ms)
  }
  return new Date(wall - before * minuteInMs)
}

/** '8:58', London time. */
export const timeText = (instant: Date): string => clockWords(londonNow(instant).minute)

/** 'Friday 20 November 2026, 8:58', London time. */
export const instantText = (instant: Date): string => {
  const { day, minute } = londonNow(instant)
  return `${longDay(day)}, ${clockWords(minute)}`
}

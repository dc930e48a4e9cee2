import { clockFromText } from '#time/clock.ts'
import { type Day, dayFromIso } from '#time/day.ts'
import type { Calendar } from './calendar.ts'

type Wire<T> = { [K in keyof T]: T[K] extends Day ? T[K] | string : T[K] }
type Written = { [K in keyof Calendar]: Wire<Calendar[K][number]>[] | null }

/** As many calendars as are kept, read: those of a busy morning's schools. */
const most = 200
const known = new Map<string, Calendar>()

/** A calendar as the database writes it, read. The same text is read once: nobody may change what comes of it. */
export function readCalendar(text: string): Calendar {
  const found = known.get(text)
  if (found) return found
  const calendar = calendarOf(JSON.parse(text) as Written)
  if (known.size >= most) known.delete(known.keys().next().value!)
  known.set(text, calendar)
  return calendar
}

function calendarOf({ years, terms, exceptions, windows }: Written): Calendar {
  return frozen({
    years: (years ?? []).map(withDays),
    terms: (terms ?? []).map(withDays),
    exceptions: (exceptions ?? []).map(withDays),
    windows: (windows ?? []).map(window => ({
      ...window,
      fromDay: day(window.fromDay),
      arriveBy: minute(window.arriveBy),
      registerFrom: minute(window.registerFrom),
      closes: minute(window.closes),
      ends: minute(window.ends),
    })),
  } as Calendar)
}

const day = (iso: Day | string): Day => dayFromIso(String(iso))!
const minute = (time: number | string): number => clockFromText(String(time).slice(0, 5))!
const withDays = <T extends { firstDay: Day | string; lastDay: Day | string }>(stretch: T) => ({
  ...stretch,
  firstDay: day(stretch.firstDay),
  lastDay: day(stretch.lastDay),
})

/** A calendar is shared by all who asked for it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part)
  return value
}

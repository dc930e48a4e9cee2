import sql from 'sql-template-tag'
import { schoolYear, schoolYearOf } from '#app/demonstration/school-year.ts'
import { type Day, weekdayOf } from '#time/day.ts'
import { instantOf, londonNow } from '#time/london.ts'
import type { Installation } from './installation.ts'

export interface DemonstrationState {
  startsAt: Date | undefined
  howToSignIn: string[]
}

const morning = 8 * 60 + 52
const earliest = 8 * 60 + 45
const latest = 15 * 60 + 30

/** Whether the demonstration's schools are open on a day. */
export function isDemonstrationDay(day: Day): boolean {
  if (weekdayOf(day) > 5) return false
  return (['state', 'independent'] as const).every(style => {
    const { terms, closed } = schoolYear(style, schoolYearOf(day))
    return terms.some(s => s.firstDay <= day && day <= s.lastDay) && !closed.some(c => c.firstDay <= day && day <= c.lastDay)
  })
}

/**
 * A demonstration always finds a school morning: in school hours of a school day the clock is the real one, otherwise it
 * begins at 8:52 of the same day, or of the next school day. It never goes back behind what was recorded.
 */
export function demonstrationMoment(real: Date, lastRecorded: Date | undefined): Date | undefined {
  const { day, minute } = londonNow(real)
  if (isDemonstrationDay(day) && minute >= earliest && minute <= latest && (!lastRecorded || lastRecorded <= real))
    return undefined
  let open = day
  while (!isDemonstrationDay(open)) open++
  const wanted = instantOf(open, morning)
  if (!lastRecorded || lastRecorded < wanted) return wanted
  const after = new Date(lastRecorded.getTime() + 1000)
  const last = londonNow(after)
  if (last.minute <= latest && isDemonstrationDay(last.day)) return after
  let next = last.day + 1
  while (!isDemonstrationDay(next)) next++
  return instantOf(next, morning)
}

/** Makes the demonstration when it is asked for and nothing is there yet; gives its clock and how to sign in. */
export async function prepareDemonstration(
  installation: Pick<Installation, 'db' | 'admin'>,
  options: { demo?: boolean; at?: Date },
  say: (line: string) => void,
): Promise<DemonstrationState | undefined> {
  const { db } = installation
  const here = await db.read(null, tx =>
    tx.one<{
      demonstration: boolean
      accounts: boolean
    }>(sql`select coalesce((select demonstration from installation), false) as demonstration,
      exists (select 1 from account) as accounts`),
  )
  if (!here!.demonstration && !options.demo) return undefined
  const { demonstrationPassword, howToSignIn, makeAndLoad } = await import('./demonstration/load-demonstration.store.ts')
  if (options.demo && !here!.accounts) {
    const moment = options.at ?? demonstrationMoment(new Date(), undefined) ?? new Date()
    say('Making the demonstration trust: four schools with a year of registers. This takes some seconds.')
    const began = performance.now()
    await makeAndLoad(installation.admin, londonNow(moment).day, moment)
    say(`Made in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  } else if (options.demo && !here!.demonstration) {
    say('There are schools in these records already, so no demonstration was made. Use another DAYMARK_DATA for one.')
  }
  if (!here!.demonstration && !(options.demo && !here!.accounts)) return undefined
  const last = await lastRecorded(installation)
  return { startsAt: options.at ?? demonstrationMoment(new Date(), last), howToSignIn: howToSignIn(demonstrationPassword) }
}

/** The newest moment that any school recorded. */
async function lastRecorded({ db }: Pick<Installation, 'db'>): Promise<Date | undefined> {
  const schools = await db.read(null, tx => tx.rows<{ id: number }>(sql`select id from school`))
  let last: Date | undefined
  for (const { id } of schools) {
    const row = await db.read(id, tx =>
      tx.one<{ at: Date }>(sql`select at from happening where school_id = ${id} order by number desc limit 1`),
    )
    if (row && (!last || row.at > last)) last = row.at
  }
  return last
}

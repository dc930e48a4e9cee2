import sql from 'sql-template-tag'
import { stripByte, stripIndex, stripLength } from '#registers/attendance/strip.ts'
import { putStrips } from '#registers/attendance/strips.store.ts'
import { type Day, dayOf, isoFromDay, weekdayOf } from '#time/day.ts'
import { stripYearOf } from '#time/strip-year.ts'
import type { BuiltSchool } from './build-school.ts'

/** What a pupil has in some weekdays: one code for the mornings, one for the afternoons. */
export interface Marked {
  pupil: number
  from: string
  /** The last day; the first unless said. */
  to?: string
  am?: string
  pm?: string
  minutesLate?: number
}

/** Enters marks in ledger and strips of a built school, on Mondays to Fridays; later ones amend earlier ones. */
export async function markSchool(school: BuiltSchool, marked: readonly Marked[]): Promise<void> {
  const entries: { pupil: number; day: Day; session: 'A' | 'P'; version: number; code: string; minutes: number }[] = []
  const versions = new Map<string, number>()
  const strips = new Map<number, Map<number, Buffer>>()
  for (const { pupil, from, to = from, am = '/', pm = '\\', minutesLate = 0 } of marked)
    for (let day = dayOf(from); day <= dayOf(to); day++) {
      if (weekdayOf(day) > 5) continue
      const year = stripYearOf(day)
      const ofYear = strips.get(year) ?? strips.set(year, new Map()).get(year)!
      const strip = ofYear.get(pupil) ?? ofYear.set(pupil, Buffer.alloc(stripLength)).get(pupil)!
      for (const [session, code] of [
        ['AM', am],
        ['PM', pm],
      ] as const) {
        const key = `${pupil}/${day}/${session}`
        const version = versions.get(key) ?? 0
        versions.set(key, version + 1)
        strip[stripIndex(day, session, year)] = stripByte(code, day)
        entries.push({ pupil, day, session: session === 'AM' ? 'A' : 'P', version, code, minutes: minutesLate })
      }
    }
  await school.db.write(school.id, async tx => {
    for (const [year, all] of strips) await putStrips(tx, school.id, year, all)
    await tx.run(sql`insert into attendance_entry (school_id, pupil_id, day, happening, version, minutes_late, session, code)
      select ${school.id}, r.pupil, r.day, 1, r.version, r.minutes, r.session, r.code
      from jsonb_to_recordset(${JSON.stringify(entries.map(entry => ({ ...entry, day: isoFromDay(entry.day) })))}::jsonb)
        as r(pupil int, day date, version smallint, minutes smallint, session "char", code text)`)
  })
}

import type { Consequence } from '#casework/ladders/consequence.ts'
import type { PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import { asSchoolDays, type SchoolDays } from '#casework/ladders/facts/school-days.ts'
import { codeOn, presentCode } from '#law/codes/attendance-codes.ts'
import { packText } from '#school/policy/packs.store.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { type Day, dayOf, isoFromDay, weekdayOf } from '#time/day.ts'
import { stripYearStart } from '#time/strip-year.ts'
import { builtTerms } from './build-school.ts'

/** The policy of a pack. */
export function packed(name: string): Policy {
  const read = readPolicy(packText(name)!)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.policy
}

const terms = builtTerms
  .filter(([year]) => year === '2026/27')
  .map(([, first, last]) => ({ firstDay: dayOf(first), lastDay: dayOf(last) }))

/** The school days of 2026/27, Monday to Friday; with `saturdays`, those too. */
export function schoolYear(saturdays = false): SchoolDays {
  const days = terms.flatMap(({ firstDay, lastDay }) =>
    Array.from({ length: lastDay - firstDay + 1 }, (_, i) => firstDay + i).filter(day => weekdayOf(day) <= (saturdays ? 6 : 5)),
  )
  return asSchoolDays(days, terms)
}

/** 2 September 2026, the first school day; every other by its place. */
export const ordinary: SchoolDays = schoolYear()

/** A pupil who was there on every school day but those named: { '2026-11-02': 'I' } or { '2026-11-02': 'I /' } by halves. */
export function pupilWho(marks: Record<string, string>, facts: Partial<PupilYear> = {}, days: SchoolDays = ordinary): PupilYear {
  const from = stripYearStart(2026)
  const bytes = new Uint8Array(732)
  const put = (day: Day, half: 0 | 1, code: string) => {
    bytes[(day - from) * 2 + half] = code === '-' ? 0 : codeOn(code, day)!.number
  }
  for (const day of days.days) {
    put(day, 0, presentCode('AM'))
    put(day, 1, presentCode('PM'))
  }
  for (const [iso, codes] of Object.entries(marks)) {
    const [am, pm = am] = codes.split(' ') as [string, string?]
    put(dayOf(iso), 0, am)
    put(dayOf(iso), 1, pm === '/' ? presentCode('PM') : pm)
  }
  return { pupil: 1, from, marks: bytes, ...facts }
}

/** What follows, a line each: the day, the question, the kind and the name. */
export const told = (all: readonly Consequence[]): string[] =>
  all.map(({ day, asked, kind, name }) => `${isoFromDay(day)} ${asked}: ${kind}, ${name}`)

/** The same mark on so many school days, from a day on. */
export const daysOf = (code: string, first: string, count: number, days: SchoolDays = ordinary): Record<string, string> =>
  Object.fromEntries(
    days.days
      .filter(day => day >= dayOf(first))
      .slice(0, count)
      .map(day => [isoFromDay(day), code]),
  )

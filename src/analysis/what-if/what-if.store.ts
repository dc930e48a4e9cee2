import sql from 'sql-template-tag'
import { stripsOf } from '#analysis/measures/strips.store.ts'
import { partTimeWeeks } from '#casework/ladders/facts/part-time-weeks.ts'
import type { Hold, PupilYear } from '#casework/ladders/facts/pupil-year.ts'
import { type SchoolDays, schoolDaysOf } from '#casework/ladders/facts/school-days.ts'
import { thresholdWeeks } from '#casework/ladders/rules/penalty-threshold.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import { ruleOn } from '#law/dated.ts'
import { nationalThreshold } from '#law/notices/threshold.ts'
import type { Tx } from '#platform/database/database.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import type { Calendar } from '#school/calendar/calendar.ts'
import { listedName } from '#school/people/pupil.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { stripYearEnd, stripYearOf, stripYearStart } from '#time/strip-year.ts'
import type { PupilTried, YearTried } from './year.ts'

/** The years, named for the calendar year in which they begin, in which this school has marks; the newest first. */
export const yearsWithMarks = async (tx: Tx, school: number): Promise<number[]> =>
  (await tx.rows<{ year: number }>(sql`select distinct year from strip where school_id = ${school} order by year desc`)).map(
    ({ year }) => year,
  )

interface PupilRow {
  id: number
  surname: string
  forename: string
  knownAs: string
  born: Day
  yearGroup: number
  first: Day | null
  last: Day | null
}

/** Every pupil with the first and the last day on roll; no last day while on roll. */
const pupilsOf = (tx: Tx, school: number): Promise<PupilRow[]> =>
  tx.rows<PupilRow>(sql`select p.id, p.surname, p.forename, p.known_as as "knownAs", p.born, p.year_group as "yearGroup",
      o.first, nullif(o.last, 'infinity'::date) as last
    from pupil p left join (select pupil_id, min(starting_day) as first, max(coalesce(last_day, 'infinity')) as last
      from on_roll where school_id = ${school} group by pupil_id) o on o.pupil_id = p.id
    where p.school_id = ${school}`)

/** Days on which a pupil had a plan by which absence goes: an education, health and care plan, or a condition that is on record. */
const plansIn = (tx: Tx, school: number, from: Day, to: Day): Promise<(Hold & { pupil: number })[]> =>
  tx.rows(sql`select pupil_id as pupil, case kind when 'ehc-plan' then 'send-plan' else 'medical-plan' end as reason,
      from_day as "from", until_day as until
    from characteristic where school_id = ${school} and kind in ('ehc-plan', 'medical-condition')
      and from_day <= ${isoFromDay(to)} and coalesce(until_day, 'infinity') >= ${isoFromDay(from)}`)

const unexplained = codes.filter(({ part }) => part === 'unexplained').map(({ code }) => code)

/** L-054: sessions that stood without a reason, and the day on which each got one: the ledger keeps what the strip does not. */
const reasonsLearnt = (tx: Tx, school: number, from: Day, to: Day) =>
  tx.rows<{ pupil: number; day: Day; session: 'A' | 'P'; known: Day | null }>(sql`select e.pupil_id as pupil, e.day, e.session,
      (h.at at time zone 'Europe/London')::date as known
    from attendance_entry e
    left join attendance_entry n on n.school_id = e.school_id and n.day = e.day and n.pupil_id = e.pupil_id
      and n.session = e.session and n.version = e.version + 1
    left join happening h on h.school_id = n.school_id and h.number = n.happening
    where e.school_id = ${school} and e.day between ${isoFromDay(from)} and ${isoFromDay(to)} and e.code = any(${unexplained})
    order by e.version`)

/** R-1108: everything of a past year on which a policy is tried; undefined where the calendar has no school day in it. */
export async function yearToTry(tx: Tx, school: number, year: number, today: Day): Promise<YearTried | undefined> {
  const [from, to] = [stripYearStart(year), Math.min(stripYearEnd(year), today)]
  const before = { from: from - daysBefore(from), to: from - 1 }
  const [calendar, strips, pupils, plans, learnt] = await Promise.all([
    calendarOf(tx, school),
    stripsOf(tx, school, { from: before.from, to }),
    pupilsOf(tx, school),
    plansIn(tx, school, from, to),
    reasonsLearnt(tx, school, from, to),
  ])
  const daysFor = schoolDaysByYearGroup(calendar)
  const days = daysFor(from, to, null)
  if (days.days.length === 0) return undefined
  const held = gathered(plans)
  const reasons = gathered(learnt)
  const earlier = new Map(strips.filter(strip => strip.year === year - 1).map(({ pupil, marks }) => [pupil, marks]))
  const marked = new Map(strips.filter(strip => strip.year === year).map(({ pupil, marks }) => [pupil, marks]))
  const tried = pupils.flatMap((row): PupilTried[] => {
    const marks = marked.get(row.id)
    if (!marks) return []
    const then = row.yearGroup - (stripYearOf(Math.min(today, row.last ?? today)) - year)
    const past = earlier.get(row.id)
    const facts: PupilYear = {
      pupil: row.id,
      from,
      marks,
      born: row.born,
      ...(row.first !== null && row.first >= from ? { expected: row.first } : {}),
      holds: [...(held.get(row.id) ?? []), ...partTimeWeeks({ marks, from })],
      reasonKnown: new Map(
        (reasons.get(row.id) ?? []).map(({ day, session, known }) => [(day - from) * 2 + (session === 'P' ? 1 : 0), known]),
      ),
      ...(past
        ? {
            weeksBefore: thresholdWeeks(
              { pupil: row.id, marks: past, from: stripYearStart(year - 1) },
              daysFor(before.from, before.to, then - 1),
            ),
          }
        : {}),
    }
    return [{ facts, days: daysFor(from, to, then), name: listedName(row) }]
  })
  return { from, to, days, pupils: tried }
}

/** L-132: days enough to hold the school weeks of the national threshold before a day, holidays and all. */
const daysBefore = (day: Day): number => 2 * 7 * (ruleOn(nationalThreshold, day)?.value?.schoolWeeks ?? 0)

/** The school days of a span for a year group, each made once; one and the same where the calendar makes no difference. */
function schoolDaysByYearGroup(calendar: Calendar): (from: Day, to: Day, yearGroup: number | null) => SchoolDays {
  const differ = [...calendar.exceptions, ...calendar.windows].some(({ yearGroups }) => yearGroups !== null)
  const made = new Map<string, SchoolDays>()
  return (from, to, yearGroup) => {
    const key = `${from}|${differ ? yearGroup : null}`
    const known = made.get(key) ?? schoolDaysOf(calendar, { from, to }, differ ? yearGroup : null)
    made.set(key, known)
    return known
  }
}

function gathered<T extends { pupil: number }>(rows: readonly T[]): Map<number, T[]> {
  const by = new Map<number, T[]>()
  for (const row of rows) {
    const known = by.get(row.pupil)
    if (known) known.push(row)
    else by.set(row.pupil, [row])
  }
  return by
}

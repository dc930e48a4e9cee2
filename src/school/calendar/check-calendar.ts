import type { FieldProblem } from '#platform/http/outcome.ts'
import { type Day, dayText } from '#time/day.ts'
import type { Calendar } from './calendar.ts'

interface Span {
  firstDay: Day
  lastDay: Day
}

const meets = (a: Span, b: Span) => a.firstDay <= b.lastDay && b.firstDay <= a.lastDay
const spanText = (s: Span) => `${dayText(s.firstDay)} to ${dayText(s.lastDay)}`
const backwards = (s: Span): FieldProblem[] =>
  s.lastDay < s.firstDay ? [{ field: 'lastDay', says: 'The last day is before the first' }] : []
const longestYear = 400

/** What is wrong with an academic year: backwards, too long, meeting another, or leaving terms of its own outside. */
export function problemsOfYear(calendar: Calendar, year: Span & { id?: number; name: string }): FieldProblem[] {
  const others = calendar.years.filter(y => y.id !== year.id)
  const problems = backwards(year)
  if (problems.length > 0) return problems
  if (year.lastDay - year.firstDay > longestYear)
    problems.push({ field: 'lastDay', says: 'An academic year is about twelve months long' })
  const namesake = others.find(y => y.name.toLowerCase() === year.name.toLowerCase())
  if (namesake) problems.push({ field: 'name', says: 'There is an academic year of this name already' })
  const met = others.find(y => meets(y, year))
  if (met) problems.push({ field: 'firstDay', says: `This meets ${met.name}, ${spanText(met)}` })
  const outside = calendar.terms.find(t => t.academicYear === year.id && (t.firstDay < year.firstDay || t.lastDay > year.lastDay))
  if (outside) problems.push({ field: 'lastDay', says: `${outside.name}, ${spanText(outside)}, would lie outside` })
  return problems
}

/** What is wrong with a term: backwards, outside its year, meeting another term. */
export function problemsOfTerm(calendar: Calendar, term: Span & { id?: number; academicYear: number }): FieldProblem[] {
  const problems = backwards(term)
  if (problems.length > 0) return problems
  const year = calendar.years.find(y => y.id === term.academicYear)
  if (!year) return [{ field: 'academicYear', says: 'Choose an academic year' }]
  if (term.firstDay < year.firstDay || term.firstDay > year.lastDay)
    problems.push({ field: 'firstDay', says: `This is outside ${year.name}, ${spanText(year)}` })
  if (term.lastDay > year.lastDay || term.lastDay < year.firstDay)
    problems.push({ field: 'lastDay', says: `This is outside ${year.name}, ${spanText(year)}` })
  const met = calendar.terms.find(t => t.id !== term.id && meets(t, term))
  if (met) problems.push({ field: 'firstDay', says: `This meets ${met.name}, ${spanText(met)}` })
  return problems
}

/** What is wrong with days that differ: backwards, outside every year, or there already. */
export function problemsOfDays(calendar: Calendar, days: Span & { id?: number; kind: string; title: string }): FieldProblem[] {
  const problems = backwards(days)
  if (problems.length > 0) return problems
  const year = calendar.years.find(y => y.firstDay <= days.firstDay && days.firstDay <= y.lastDay)
  if (!year) return [{ field: 'firstDay', says: 'This is outside every academic year' }]
  if (days.lastDay > year.lastDay)
    problems.push({ field: 'lastDay', says: `This is outside ${year.name}, which ends on ${dayText(year.lastDay)}` })
  const same = calendar.exceptions.find(e => e.id !== days.id && e.kind === days.kind && e.title === days.title && meets(e, days))
  if (same) problems.push({ field: 'firstDay', says: `${same.title} is there already, ${spanText(same)}` })
  return problems
}

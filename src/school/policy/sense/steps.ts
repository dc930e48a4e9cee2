import type { Policy } from '#school/policy/policy.contract.ts'
import type { FieldProblem } from '#school/policy/reading/problem.ts'

const sessionsADay = 2
const weekdaysAWeek = 5
/** The most weeks of school that each span can touch: a bound of the calendar, generous on purpose. */
const weeks = { week: 1, fortnight: 2, month: 5, 'half-term': 9, term: 18, year: 42 } as const

/** R-0502, R-0901: tiers out of order, and patterns that nobody can ever show. */
export function senseOfSteps({ tiers, lateness, day }: Policy): FieldProblem[] {
  const problems: FieldProblem[] = []
  for (const [index, level] of tiers.levels.entries()) {
    const above = tiers.levels[index - 1]
    if (above && !(level.below < above.below || (level.below === above.below && above.includes && !level.includes)))
      problems.push({
        path: ['tiers', 'levels', index, 'below'],
        says: `“${level.name}” (below ${level.below}) stands after “${above.name}” (below ${above.below}).`,
        remedy: 'Put the tiers in order, from the highest attendance to the lowest.',
      })
    if (level.below === 0 && !level.includes)
      problems.push({
        path: ['tiers', 'levels', index, 'below'],
        says: `Nobody ever reaches “${level.name}”: no attendance is below 0.`,
        remedy: 'Give a higher percentage.',
      })
  }
  const { persistentBelow: persistent, severeBelow: severe } = tiers
  if (persistent && severe && severe.percent >= persistent.percent)
    problems.push({
      path: ['tiers', 'severeBelow', 'percent'],
      says: `Severe absence (${severe.percent}) begins no lower than persistent absence (${persistent.percent}).`,
      remedy: 'Give severe absence the lower percentage.',
    })
  const extra = day.otherDays
    .filter(({ weekday }) => weekday === 'saturday' || weekday === 'sunday')
    .reduce((sum, { afternoon }) => sum + (afternoon ? 2 : 1), 0)
  for (const [index, { name, times, within }] of lateness.patterns.entries()) {
    const path = ['lateness', 'patterns', index] as const
    if (times !== null && within === null)
      problems.push({
        path: [...path, 'times'],
        says: `“${name}” counts ${times} times, and does not say within what time.`,
        remedy: 'Add a line such as within: week.',
      })
    if (times === null || within === null) continue
    const most = (sessionsADay * weekdaysAWeek + extra) * weeks[within]
    if (times > most)
      problems.push({
        path: [...path, 'times'],
        says: `“${name}” can never happen: nobody can be late ${times} times in a ${within}.`,
        remedy: `Write ${most} or fewer.`,
      })
  }
  return problems
}

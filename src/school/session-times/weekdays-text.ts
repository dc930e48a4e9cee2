const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** 'Monday to Friday', or the days one by one. */
export function weekdaysText(weekdays: readonly number[]): string {
  const days = weekdays.toSorted((a, b) => a - b)
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return 'no day'
  const name = (day: number) => names[day - 1] ?? ''
  return days.length > 2 && last - first === days.length - 1 ? `${name(first)} to ${name(last)}` : days.map(name).join(', ')
}

/** The weekdays as choices. */
export const weekdayChoices = names.map((label, index) => ({ value: String(index + 1), label }))

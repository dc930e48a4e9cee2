const phases: Record<string, readonly [first: number, last: number]> = {
  nursery: [-2, 0],
  primary: [-1, 6],
  middle: [5, 8],
  secondary: [7, 13],
  'all-through': [-1, 14],
  '16-plus': [12, 14],
}

/** 'Year 7'; 0 is Reception, and what is below it is Nursery. */
export const yearGroupTitle = (year: number): string =>
  year > 0 ? `Year ${year}` : year === 0 ? 'Reception' : year === -1 ? 'Nursery' : 'Two-year-olds'

/** The year groups that a school of this phase usually has, youngest first. */
export function yearGroupsOfPhase(phase: string): number[] {
  const [first, last] = phases[phase] ?? [-1, 14]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** 'Years 7 and 8' in words; no year groups means everyone. */
export function yearGroupsText(years: readonly number[] | null): string {
  if (years === null) return 'Everyone'
  return years.map(yearGroupTitle).join(', ')
}

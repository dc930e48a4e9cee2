import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The browser code of the rooms, by the name that a page asks for. */
export const browserEntries: Record<string, string> = {
  roll: at('registers/admission/roll.browser.ts'),
  register: at('registers/taking/register.browser.tsx'),
  'law-search': at('school/law-book/law-search.browser.ts'),
}

/** The styles of the page that has to be there first, the register. */
export const firstStyles: string[] = [at('registers/taking/taking.css')]

/** The other rooms' own styles, after the house's. */
export const roomStyles: string[] = [
  at('school/calendar/calendar.css'),
  at('registers/day/day.css'),
  at('registers/pupil-record/pupil-record.css'),
  at('registers/closures/closures.css'),
  at('analysis/figures/figures.css'),
  at('analysis/marks-behind/marks-behind.css'),
  at('analysis/what-if/what-if.css'),
  at('school/law-book/law-book.css'),
  at('school/policy-home/policy.css'),
  at('school/policy-text/policy-text.css'),
]

import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The browser code of the rooms, by the name that a page asks for. */
export const browserEntries: Record<string, string> = {
  roll: at('registers/admission/roll.browser.ts'),
  register: at('registers/taking/register.browser.tsx'),
}

/** The rooms' own styles, after the house's. */
export const roomStyles: string[] = [
  at('school/calendar/calendar.css'),
  at('registers/taking/taking.css'),
  at('registers/pupil-record/pupil-record.css'),
  at('registers/closures/closures.css'),
]

import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { dayOf } from '#time/day.ts'
import type { Code } from './code.ts'
import { authorised, codesSince2024, elsewhere, unavoidable } from './code-table.ts'

const before2024 = {
  regulation: 'DfE code lists before 2024',
  inStatute: false,
  from: firstModelledDay,
  lastDay: regulationsOf2024 - 1,
  confidence: { meaning: 'secondary', set: 'secondary' },
} as const

/** L-061, L-175: four codes that ended with the old lists: kept and shown where a record has them, never offered for a later day. */
// biome-ignore format: a table, one code a paragraph
export const endedCodes: readonly Code[] = [
  { ...authorised, ...before2024, code: 'H', number: 35, rules: ['L-061', 'L-175'],
    short: 'Agreed holiday', title: 'A family holiday that the school had agreed',
    meaning: 'Now leave for exceptional circumstances, where that is granted.' },
  { ...authorised, ...before2024, code: 'F', number: 36, lastDay: dayOf('2013-08-31'), readUntil: regulationsOf2024 - 1, rules: ['L-061', 'L-175'],
    short: 'Long holiday', title: 'A long family holiday that the school had agreed',
    meaning: 'Out of use since 1 September 2013; later ones were counted with agreed holidays.' },
  { ...elsewhere, ...before2024, code: 'J', number: 37, rules: ['L-061', 'L-175'],
    short: 'Interview', title: 'At an interview, as the old lists had it',
    meaning: 'Counted as attending until 18 August 2024; an interview is now an authorised absence.' },
  { ...unavoidable, ...before2024, code: 'Y', number: 38, natureOf: 'the circumstance', rules: ['L-061', 'L-173', 'L-175'],
    short: 'Unable to attend', title: 'Unable to attend in exceptional circumstances',
    meaning: 'A closed site, missing transport or a travel emergency, before each had a code of its own.' },
]

// What a letter meant in the old lists, where that differs; a letter that is not named here or in `unchanged` was not in them.
const changed: Record<string, Partial<Code>> = {
  T: { who: 'anyone-on-roll' },
  B: {
    title: 'At education off site, as the old lists had it',
    meaning: 'Any education off site that the school approved, that of the local authority included.',
  },
  C: {
    title: 'Another absence that the school authorised',
    meaning: 'Also performances and part-time timetables, before they had codes of their own.',
  },
  D: { confidence: { meaning: 'secondary', set: 'unconfirmed' } },
  X: {
    meaning: 'The pupil is not of compulsory school age; in 2020 to 2022 also absence connected with coronavirus, at any age.',
  },
}
const unchanged = ['/', '\\', 'L', 'V', 'P', 'W', 'M', 'S', 'R', 'I', 'E', 'G', 'N', 'O', 'U', 'Z', '#']

/** L-175: the letters in use before 19 August 2024 that are still in use, as they stood then. */
export const codesBefore2024: readonly Code[] = codesSince2024
  .filter(({ code }) => code in changed || unchanged.includes(code))
  .map(code => ({
    ...code,
    ...before2024,
    needs: code.needs === 'minutes' ? code.needs : undefined,
    behind: undefined,
    rules: ['L-171', 'L-175'],
    ...changed[code.code],
  }))

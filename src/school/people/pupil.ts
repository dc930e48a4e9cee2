import type { Day } from '#time/day.ts'
import { type Told, toldDay } from './changes.ts'

/** What the admission register says of a pupil, beside parents and the starting day (L-031). */
export interface Particulars {
  upn: string | null
  reference: string | null
  surname: string
  forename: string
  middleNames: string
  knownAs: string
  sex: 'F' | 'M'
  born: Day
  yearGroup: number
  address: string
  lastSchool: string
}

export interface Pupil extends Particulars {
  id: number
  hasPhotograph: boolean
}

/** Each particular in the words of the form. */
export const particularTitles: Record<keyof Particulars, string> = {
  surname: 'Surname',
  forename: 'Forename',
  middleNames: 'Middle names',
  knownAs: 'Known as',
  sex: 'Sex',
  born: 'Date of birth',
  yearGroup: 'Year group',
  upn: 'UPN',
  reference: 'School’s own number',
  address: 'Address',
  lastSchool: 'Last school attended',
}

/** Particulars that only those see who may see contacts. */
export const contactParticulars: readonly string[] = ['address']

/** Forename and surname, as the school uses them. */
export const pupilName = (p: { surname: string; forename: string; knownAs?: string }): string =>
  `${p.knownAs || p.forename} ${p.surname}`

/** Surname first, for lists in order. */
export const listedName = (p: { surname: string; forename: string; knownAs?: string }): string =>
  `${p.surname}, ${p.knownAs || p.forename}`

/** The particulars as the record of a change keeps them. */
export const toldParticulars = (p: Particulars): Record<string, Told> => ({
  surname: p.surname,
  forename: p.forename,
  middleNames: p.middleNames,
  knownAs: p.knownAs,
  sex: p.sex,
  born: toldDay(p.born),
  yearGroup: p.yearGroup,
  upn: p.upn,
  reference: p.reference,
  address: p.address,
  lastSchool: p.lastSchool,
})

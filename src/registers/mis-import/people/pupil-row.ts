import { readName, readSen, readSex, readTelephone, readYearGroup, readYes } from '#registers/mis-import/reading/read-words.ts'
import type { SheetRow } from '#registers/mis-import/reading/row.ts'
import type { CharacteristicKind } from '#school/characteristics/characteristics.ts'
import type { Particulars } from '#school/people/pupil.ts'
import { normalUpn, upnCheckLetter, whyNotUpn } from '#school/people/upn.ts'
import { type Day, dayText } from '#time/day.ts'
import { yearGroupOfAge } from './people-here.ts'

export interface ContactGiven {
  name: string
  relationship: string
  telephone: string
  email: string
  priority: number
}

/** Something that holds of the pupil, or by an answer of no does not. */
export interface HoldsGiven {
  kind: CharacteristicKind
  value: string
  holds: boolean
}

/** What one row of a file of pupils says; what it leaves empty it does not say. */
export interface PupilRow {
  row: number
  given: Partial<Particulars>
  group: string
  startingDay?: Day
  lastDay?: Day
  boarder?: boolean
  contacts: ContactGiven[]
  holds: HoldsGiven[]
}

const oldest = 25 * 366

/** Reads one row. What is wrong in it is noted at its cell. */
export function readPupilRow(row: SheetRow, today: Day): PupilRow {
  const given: Partial<Particulars> = { ...namesOf(row) }
  const upn = readUpn(row)
  if (upn) given.upn = upn
  const reference = readReference(row)
  if (reference) given.reference = reference
  given.born = row.day('born')
  if (row.has('born') && row.text('born') === '') row.problem('born', 'The date of birth is empty.', 'Fill it in.')
  if (given.born !== undefined && (given.born > today || today - given.born > oldest || today - given.born < 366))
    row.problem('born', `Nobody born on ${dayText(given.born)} is a pupil.`, 'Correct the date, above all its year.')
  given.sex = row.word('sex', readSex)
  if (row.has('sex') && row.text('sex') === '')
    row.problem('sex', 'The sex is empty.', 'The admission register records it: F or M.')
  given.yearGroup = readYear(row, given.born, today)
  for (const field of ['address', 'lastSchool'] as const) {
    const text = row.line(field, field === 'address' ? 300 : 200)
    if (text) given[field] = text
  }
  const startingDay = row.day('startingDay')
  const lastDay = row.day('lastDay')
  if (given.born !== undefined && startingDay !== undefined && startingDay < given.born + 366)
    row.problem('startingDay', 'The admission date is not after the date of birth.', 'Correct one of the two.')
  if (startingDay !== undefined && lastDay !== undefined && lastDay < startingDay)
    row.problem('lastDay', 'The leaving date is before the admission date.', 'Correct one of the two.')
  return {
    row: row.number,
    given: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '')),
    group: row.line('group', 60),
    startingDay,
    lastDay,
    boarder: row.word('boarder', readYes),
    contacts: ([1, 2] as const).flatMap(n => contactOf(row, n)),
    holds: holdsOf(row),
  }
}

function namesOf(row: SheetRow): Partial<Particulars> {
  const more = { middleNames: row.line('middleNames', 120), knownAs: row.line('knownAs', 80) }
  if (row.has('surname') && row.has('forename'))
    return { surname: row.filled('surname', 80), forename: row.filled('forename', 80), ...more }
  row.filled('name', 160)
  return { ...row.word('name', readName), ...more }
}

/** The UPN of a row, its check letter looked at. */
export function readUpn(row: SheetRow): string | undefined {
  const upn = normalUpn(row.text('upn'))
  if (upn === '') return undefined
  const why = whyNotUpn(upn)
  if (!why) return upn
  const letter = upn.length === 12 ? upnCheckLetter(upn) : undefined
  if (letter)
    row.problem(
      'upn',
      `The letter at the start of “${upn}” is missing.`,
      `For these twelve it would be ${letter}: ${letter}${upn}, if no digit is wrong.`,
    )
  else row.problem('upn', `${why}.`, 'Compare it with the pupil’s transfer file, or ask the school before.')
  return undefined
}

/** The school's own number of a row; one that a spreadsheet has rounded is none. */
export function readReference(row: SheetRow): string | undefined {
  const text = row.line('reference', 40)
  if (!/^\d(\.\d+)?e\+\d+$/i.test(text)) return text || undefined
  row.problem(
    'reference',
    `“${text}” is a number that a spreadsheet has rounded.`,
    'Format the column as text before saving, and export it again.',
  )
  return undefined
}

function readYear(row: SheetRow, born: Day | undefined, today: Day): number | undefined {
  const said = row.word('yearGroup', readYearGroup)
  if (row.text('yearGroup') !== '' && said === undefined) return undefined
  if (born === undefined) return said
  const byAge = Math.max(-2, Math.min(14, yearGroupOfAge(born, today)))
  if (said !== undefined && Math.abs(said - byAge) > 1)
    row.note(
      'yearGroup',
      `By the date of birth this would be Year ${byAge}.`,
      'If the pupil is not out of the usual year, correct one of the two.',
    )
  return said
}

function contactOf(row: SheetRow, n: 1 | 2): ContactGiven[] {
  const name = row.line(`contact${n}Name`, 120)
  const contact = {
    name,
    relationship: row.line(`contact${n}Relationship`, 60) || 'Parent',
    telephone: row.word(`contact${n}Telephone`, readTelephone) ?? '',
    email: row.line(`contact${n}Email`, 200),
    priority: n,
  }
  if (name) return [contact]
  if (contact.telephone)
    row.note(
      `contact${n}Telephone`,
      'This number has no name beside it, and was left out.',
      'Name the person in the contact’s column.',
    )
  return []
}

const yesOrNo = { freeSchoolMeals: 'free-school-meals', pupilPremium: 'pupil-premium', lookedAfter: 'looked-after' } as const
const written = { ethnicity: 'ethnicity', firstLanguage: 'first-language' } as const

function holdsOf(row: SheetRow): HoldsGiven[] {
  const list: HoldsGiven[] = []
  for (const [field, kind] of Object.entries(yesOrNo)) {
    const yes = row.word(field, readYes)
    if (yes !== undefined) list.push({ kind, value: '', holds: yes })
  }
  for (const [field, kind] of Object.entries(written)) {
    const value = row.line(field, 100)
    if (value) list.push({ kind, value, holds: true })
  }
  const sen = row.word('sen', readSen)
  if (sen === undefined) return list
  return [
    ...list,
    { kind: 'send-support', value: '', holds: sen === 'support' },
    { kind: 'ehc-plan', value: '', holds: sen === 'plan' },
  ]
}

import { type ImportChoices, Lines, type Plan } from '#registers/mis-import/plan.ts'
import type { Sheet, SheetRow } from '#registers/mis-import/reading/row.ts'
import { type Change, changesBetween } from '#school/people/changes.ts'
import { listedName, type Particulars, toldParticulars } from '#school/people/pupil.ts'
import type { Day } from '#time/day.ts'
import { type Found, PupilIndex, personKey } from './find-pupil.ts'
import { type PeopleHere, type PupilHere, plain, yearGroupOfAge } from './people-here.ts'
import { type AroundWrite, aroundPupil } from './plan-around-pupil.ts'
import { type ContactGiven, type PupilRow, readPupilRow } from './pupil-row.ts'

export interface NewPupilPlanned {
  particulars: Particulars
  startingDay: Day
  lastDay: Day | null
  boarder: boolean
  /** The registration group, by its plain name. */
  group: string
  contacts: ContactGiven[]
  holds: PupilRow['holds']
  from: Day
}

/** What an import of pupils writes. */
export interface PupilsWrite extends AroundWrite {
  add: NewPupilPlanned[]
  change: { id: number; particulars: Particulars; changes: Change[] }[]
  makeGroups: { name: string; yearGroup: number | null }[]
  moves: { pupil: number; group: string }[]
}

/** Works out what a file of pupils would do: who is new, who changes and in what, what cannot come in and why. */
export function planPupils(sheet: Sheet, here: PeopleHere, choices: ImportChoices): Plan<PupilsWrite> {
  const write: PupilsWrite = { add: [], change: [], makeGroups: [], moves: [], contacts: [], starts: [], ends: [] }
  const index = new PupilIndex(here.pupils)
  const before = new Map<string, number>()
  const groups = new GroupsSeen(here, choices, write)
  const lines = new Lines()
  for (const row of sheet.rows) {
    const read = readPupilRow(row, here.today)
    onlyOnce(row, read, before)
    const found = index.find(read.given)
    const pupil = whoseRow(row, found, choices)
    groups.check(row, read)
    if (!pupil) completeNew(row, read, here)
    const name = listedName({ surname: read.given.surname ?? row.text('name'), forename: read.given.forename ?? '' })
    if (row.wrong) lines.add({ row: row.number, name, what: 'left-out', changes: [] })
    else if (pupil) lines.add({ row: row.number, name, ...changeOne(row, read, pupil, here, write, groups) })
    else {
      write.add.push(newOne(read, here))
      groups.use(read.group)
      lines.add({ row: row.number, name, what: 'new', changes: [] })
    }
  }
  lines.counts.problems = sheet.findings.rowsWithProblems.size
  return {
    counts: lines.counts,
    lines: lines.kept,
    findings: sheet.findings.inOrder(),
    findingCounts: { problems: sheet.findings.problems, notes: sheet.findings.notes },
    write,
  }
}

function onlyOnce(row: SheetRow, { given }: PupilRow, before: Map<string, number>): void {
  const person = given.surname && given.forename && given.born !== undefined ? personKey(given as Particulars) : ''
  const keys: [string, string, string][] = [
    ['upn', given.upn ?? '', 'the same UPN'],
    ['reference', plain(given.reference ?? ''), 'the same number'],
    ['born', given.upn || given.reference ? '' : person, 'the same name and date of birth'],
  ]
  for (const [field, value, says] of keys) {
    if (value === '') continue
    const earlier = before.get(`${field}|${value}`)
    if (earlier !== undefined) row.problem(field, `Row ${earlier} has ${says}.`, 'Remove one of the two rows, or correct one.')
    else before.set(`${field}|${value}`, row.number)
  }
}

/** The pupil a row is about; undefined when it is somebody new, or cannot be said. */
export function whoseRow(row: SheetRow, found: Found, choices: ImportChoices): PupilHere | undefined {
  if ('pupil' in found) return found.pupil
  if ('other' in found) {
    row.problem('reference', found.because, 'Correct the number in the file, or on the pupil’s page.')
    return undefined
  }
  if (!('perhaps' in found)) return undefined
  if (choices.samePeople) return found.perhaps
  row.problem(
    'surname',
    found.because,
    'If it is the same pupil, say that rows which agree in name and date of birth are the pupils here; if not, give the UPN.',
  )
  return undefined
}

function completeNew(row: SheetRow, { given, startingDay, group }: PupilRow, here: PeopleHere): void {
  if (given.yearGroup === undefined && given.born !== undefined) {
    const year = yearGroupOfAge(given.born, here.today)
    if (year < -2 || year > 14) row.problem('yearGroup', 'There is no year group, and the age fits none.', 'Fill it in.')
    else {
      given.yearGroup = year
      row.note('yearGroup', `The year group was taken from the date of birth: ${year}.`)
    }
  }
  if (startingDay === undefined && row.text('startingDay') === '')
    row.problem(
      'startingDay',
      'There is no admission date for this new pupil.',
      'Add a column “Admission date”: from that day the name is on roll.',
    )
  if (!given.upn && !row.wrong) row.note('upn', 'This pupil has no UPN yet.', 'Add it once it is known.')
  if (row.has('group') && group === '')
    row.note('group', 'This pupil is in no registration group, so no register shows them.', 'Put them in one.')
}

function newOne({ given, startingDay, lastDay, boarder, group, contacts, holds }: PupilRow, here: PeopleHere): NewPupilPlanned {
  const whole = { upn: null, reference: null, middleNames: '', knownAs: '', address: '', lastSchool: '', ...given } as Particulars
  const starting = startingDay!
  return {
    particulars: whole,
    startingDay: starting,
    lastDay: lastDay ?? null,
    boarder: boarder ?? false,
    group: plain(group),
    contacts,
    holds,
    from: Math.max(starting, here.yearBegins),
  }
}

function changeOne(row: SheetRow, read: PupilRow, pupil: PupilHere, here: PeopleHere, write: PupilsWrite, groups: GroupsSeen) {
  const particulars: Particulars = { ...particularsOf(pupil), ...read.given }
  const changes = changesBetween(toldParticulars(pupil), toldParticulars(particulars))
  if (changes.length > 0) write.change.push({ id: pupil.id, particulars, changes })
  for (const [field, stands, title] of [
    ['startingDay', pupil.startingDay, 'admission date'],
    ['lastDay', pupil.lastDay, 'leaving date'],
  ] as const) {
    const said = read[field]
    if (said !== undefined && said !== stands)
      row.note(
        field,
        `The ${title} differs from the admission register, and was not changed.`,
        'It is amended on the pupil’s page, with a reason.',
      )
  }
  const now = here.places.find(place => place.pupil === pupil.id)
  const nowName = here.groups.find(group => group.id === now?.group)?.name ?? ''
  if (read.group !== '' && plain(read.group) !== plain(nowName)) {
    write.moves.push({ pupil: pupil.id, group: plain(read.group) })
    groups.use(read.group)
    changes.push({ field: 'group', original: nowName || null, amended: groups.nameOf(read.group) })
  }
  const around = aroundPupil(read, pupil.id, here, write)
  const all = [...changes, ...around]
  return { what: all.length > 0 ? ('changed' as const) : ('unchanged' as const), changes: all }
}

const particularsOf = ({ id: _, startingDay: _s, lastDay: _l, ...particulars }: PupilHere): Particulars => particulars

/** The registration groups that a file names: those here, and those to be made. */
class GroupsSeen {
  private readonly here = new Map<string, string>()
  private readonly toMake = new Map<string, { name: string; years: Set<number> }>()
  private readonly choices: ImportChoices
  private readonly write: PupilsWrite

  constructor(here: PeopleHere, choices: ImportChoices, write: PupilsWrite) {
    this.choices = choices
    this.write = write
    for (const group of here.groups)
      if (group.kind === 'registration' && (group.until ?? here.today) >= here.today) this.here.set(plain(group.name), group.name)
  }

  check(row: SheetRow, { group, given }: PupilRow): void {
    if (group === '' || this.here.has(plain(group))) return
    if (!this.choices.makeGroups) {
      const remedy = 'Make it, or say that groups which are not here are made; or correct the name.'
      row.problem('group', `“${group}” is no registration group here.`, remedy)
      return
    }
    const seen = this.toMake.get(plain(group)) ?? { name: group, years: new Set<number>() }
    if (given.yearGroup !== undefined) seen.years.add(given.yearGroup)
    this.toMake.set(plain(group), seen)
  }

  nameOf(group: string): string {
    return this.here.get(plain(group)) ?? this.toMake.get(plain(group))?.name ?? group
  }

  /** A group is made once a row that comes in names it. */
  use(group: string): void {
    const seen = this.toMake.get(plain(group))
    if (!seen || this.write.makeGroups.some(made => plain(made.name) === plain(group))) return
    this.write.makeGroups.push({
      name: seen.name,
      get yearGroup() {
        return seen.years.size === 1 ? [...seen.years][0]! : null
      },
    })
  }
}

import { Lines, type Plan } from '#registers/mis-import/plan.ts'
import { readYearGroup } from '#registers/mis-import/reading/read-words.ts'
import type { Sheet, SheetRow } from '#registers/mis-import/reading/row.ts'
import { type GroupKind, groupKindIds, groupKinds } from '#school/groups/group.ts'
import type { Change } from '#school/people/changes.ts'
import type { Day } from '#time/day.ts'
import { PupilIndex } from './find-pupil.ts'
import { type PeopleHere, plain } from './people-here.ts'
import { readReference, readUpn } from './pupil-row.ts'

/** A group by kind and plain name, here or to be made. */
export type GroupKey = string

/** What an import of groups writes. */
export interface GroupsWrite {
  make: { key: GroupKey; kind: GroupKind; name: string; yearGroup: number | null }[]
  change: { id: number; yearGroup: number; changes: Change[]; name: string }[]
  answer: { key: GroupKey; staff: number; from: Day }[]
  members: { key: GroupKey; pupil: number; from: Day; until: Day | null; oneAtATime: boolean }[]
}

export const groupKey = (kind: string, name: string): GroupKey => `${kind}|${plain(name)}`

/** Works out what a file of groups would do: a row for a group, or a row for each member of a group. */
export function planGroups(sheet: Sheet, here: PeopleHere): Plan<GroupsWrite> {
  const write: GroupsWrite = { make: [], change: [], answer: [], members: [] }
  const groups = new Map(here.groups.map(group => [groupKey(group.kind, group.name), group]))
  const made = new Set<GroupKey>()
  const pupils = new PupilIndex(here.pupils)
  const seen = new Map<string, number>()
  const lines = new Lines()
  for (const row of sheet.rows) {
    const name = row.filled('group', 60)
    const kind = kindOf(row)
    const yearGroup = row.word('yearGroup', readYearGroup) ?? null
    const staff = staffOf(row, here)
    const pupil = memberOf(row, pupils)
    const placed =
      pupil !== undefined && kind !== undefined && groupKinds[kind].oneAtATime && here.places.some(place => place.pupil === pupil)
    const from = row.day('fromDay') ?? (placed ? here.today : here.yearBegins)
    const until = row.day('untilDay') ?? null
    if (until !== null && until < from) row.problem('untilDay', 'The last day is before the first.', 'Correct one of the two.')
    const key = groupKey(kind ?? '', name)
    const same = `${key}|${pupil ?? ''}`
    const earlier = seen.get(same)
    if (earlier !== undefined) row.problem('group', `Row ${earlier} says the same.`, 'Remove one of the two rows.')
    seen.set(same, row.number)
    if (pupil !== undefined && kind && groupKinds[kind].oneAtATime) {
      const elsewhere = seen.get(`${kind}|${pupil}`)
      if (elsewhere !== undefined)
        row.problem(
          'group',
          `Row ${elsewhere} puts this pupil in another group of this kind.`,
          'A pupil is in one at a time: correct one of the two rows.',
        )
      seen.set(`${kind}|${pupil}`, row.number)
    }
    if (row.wrong || !kind) {
      lines.add({ row: row.number, name, what: 'left-out', changes: [] })
      continue
    }
    const changes: Change[] = []
    const group = groups.get(key)
    let what: 'new' | 'changed' | 'unchanged' = 'unchanged'
    if (!group && !made.has(key)) {
      made.add(key)
      write.make.push({ key, kind, name, yearGroup })
      what = 'new'
    } else if (group && yearGroup !== null && group.yearGroup !== yearGroup && !write.change.some(one => one.id === group.id)) {
      const change = { field: 'yearGroup', original: group.yearGroup, amended: yearGroup }
      write.change.push({ id: group.id, yearGroup, name: group.name, changes: [change] })
      changes.push(change)
    }
    const answers =
      write.answer.some(a => a.key === key && a.staff === staff) ||
      here.answering.some(a => a.group === group?.id && a.staff === staff)
    if (staff !== undefined && !answers) {
      write.answer.push({ key, staff, from: here.today })
      changes.push({ field: 'staff', original: null, amended: row.text('staff') })
    }
    if (pupil !== undefined && !here.members.some(member => member.group === group?.id && member.pupil === pupil)) {
      write.members.push({ key, pupil, from, until, oneAtATime: groupKinds[kind].oneAtATime })
      changes.push({ field: 'pupil', original: null, amended: row.text('upn') || row.text('reference') })
    }
    lines.add({ row: row.number, name, what: what === 'new' ? 'new' : changes.length > 0 ? 'changed' : 'unchanged', changes })
  }
  lines.counts.problems = sheet.findings.rowsWithProblems.size
  const { problems, notes } = sheet.findings
  return {
    counts: lines.counts,
    lines: lines.kept,
    findings: sheet.findings.inOrder(),
    findingCounts: { problems, notes },
    write,
  }
}

const otherWords: Record<string, GroupKind> = {
  reg: 'registration',
  form: 'registration',
  'tutor group': 'registration',
  class: 'registration',
  'year group': 'year',
  set: 'teaching-set',
  'teaching group': 'teaching-set',
  boarding: 'boarding-house',
  bus: 'transport-route',
  route: 'transport-route',
}

function kindOf(row: SheetRow): GroupKind | undefined {
  const text = plain(row.text('groupKind'))
  if (text === '') return 'registration'
  const found =
    groupKindIds.find(id => id === text || plain(groupKinds[id].title) === text || plain(groupKinds[id].plural) === text) ??
    otherWords[text]
  if (!found)
    row.problem(
      'groupKind',
      `“${row.text('groupKind')}” is no kind of group here.`,
      `Kinds are: ${groupKindIds.map(id => groupKinds[id].title).join(', ')}.`,
    )
  return found
}

function staffOf(row: SheetRow, here: PeopleHere): number | undefined {
  const text = plain(row.text('staff'))
  if (text === '') return undefined
  const found = here.staff.filter(
    one => plain(one.reference ?? '') === text || plain(one.name) === text || plain(one.email ?? '') === text,
  )
  if (found.length === 0)
    row.problem(
      'staff',
      `“${row.text('staff')}” is nobody on the staff here.`,
      'Bring in the staff first, or correct the name or number.',
    )
  if (found.length > 1) row.problem('staff', `${found.length} colleagues have this name.`, 'Give the staff number.')
  return found[0]?.id
}

function memberOf(row: SheetRow, pupils: PupilIndex): number | undefined {
  const upn = readUpn(row)
  const reference = readReference(row)
  if (!upn && !reference) return undefined
  const found = pupils.find({ upn, reference })
  if ('pupil' in found) return found.pupil.id
  if ('other' in found) row.problem('reference', found.because, 'Correct the number.')
  else
    row.problem(upn ? 'upn' : 'reference', 'No pupil here has this number.', 'Bring in the pupils first, or correct the number.')
  return undefined
}

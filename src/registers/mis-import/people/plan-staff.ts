import { type ImportChoices, Lines, type Plan } from '#registers/mis-import/plan.ts'
import type { Sheet, SheetRow } from '#registers/mis-import/reading/row.ts'
import { isRole, roles } from '#school/access/roles.ts'
import { type Change, changesBetween, toldDay } from '#school/people/changes.ts'
import type { StaffMember } from '#school/staff/staff.ts'
import { type PeopleHere, plain } from './people-here.ts'

type StaffGiven = Omit<StaffMember, 'id'>

/** What an import of staff writes. `role` is given, and `group` answered for, from today or the day the colleague begins. */
export interface StaffWrite {
  add: { staff: StaffGiven; role: string; group: number | null }[]
  change: { staff: StaffMember; changes: Change[] }[]
  give: { staff: number; role: string }[]
  answer: { staff: number; group: number }[]
}

const told = (s: StaffGiven) => ({
  name: s.name,
  position: s.position,
  email: s.email,
  reference: s.reference,
  from: toldDay(s.from),
  until: toldDay(s.until),
})

/** Works out what a file of staff would do. A colleague is known by the staff number, else by e-mail address, else by name. */
export function planStaff(sheet: Sheet, here: PeopleHere, choices: ImportChoices): Plan<StaffWrite> {
  const write: StaffWrite = { add: [], change: [], give: [], answer: [] }
  const lines = new Lines()
  const before = new Map<string, number>()
  for (const row of sheet.rows) {
    const given = readStaff(row)
    onlyOnce(row, given, before)
    const role = readRole(row, choices)
    const group = readGroup(row, here)
    const stands = findStaff(row, given, here)
    if (row.wrong) {
      lines.add({ row: row.number, name: given.name, what: 'left-out', changes: [] })
      continue
    }
    if (!stands) {
      const whole = {
        email: null,
        reference: null,
        from: null,
        until: null,
        ...given,
        position: given.position || 'Member of staff',
      }
      write.add.push({ staff: whole as StaffGiven, role, group })
      lines.add({ row: row.number, name: given.name, what: 'new', changes: [] })
      continue
    }
    const amended = { ...stands, ...given }
    const changes = changesBetween(told(stands), told(amended))
    if (changes.length > 0) write.change.push({ staff: amended, changes: [...changes] })
    if (role && !here.roles.some(held => held.staff === stands.id && held.role === role)) {
      write.give.push({ staff: stands.id, role })
      changes.push({ field: 'role', original: null, amended: role })
    }
    if (group !== null && !here.answering.some(a => a.group === group && a.staff === stands.id)) {
      write.answer.push({ staff: stands.id, group })
      changes.push({ field: 'group', original: null, amended: row.text('group') })
    }
    lines.add({ row: row.number, name: amended.name, what: changes.length > 0 ? 'changed' : 'unchanged', changes })
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

function readStaff(row: SheetRow): Pick<StaffGiven, 'name'> & Partial<StaffGiven> {
  const email = row.line('email', 200)
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    row.problem('email', `“${email}” is no e-mail address.`, 'Write it like name@school.example.')
  const from = row.day('fromDay')
  const until = row.day('untilDay')
  if (from !== undefined && until !== undefined && until < from)
    row.problem('untilDay', 'The last day is before the first.', 'Correct one of the two.')
  const more = { position: row.line('position', 120), email, reference: row.line('reference', 40), from, until }
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined && value !== ''))
  return { name: nameOf(row), ...given }
}

function nameOf(row: SheetRow): string {
  if (row.has('name')) {
    const [surname = '', forename] = row.filled('name', 120).split(/,\s*/)
    return forename ? `${forename} ${surname}` : surname
  }
  return [row.text('title'), row.line('forename', 80), row.filled('surname', 80)].filter(Boolean).join(' ')
}

function onlyOnce(row: SheetRow, given: Partial<StaffGiven>, before: Map<string, number>): void {
  for (const [field, value] of [
    ['reference', given.reference],
    ['email', given.email],
    ['name', given.reference || given.email ? '' : given.name],
  ] as const) {
    if (!value) continue
    const earlier = before.get(`${field}|${plain(value)}`)
    if (earlier !== undefined)
      row.problem(field, `Row ${earlier} is the same colleague.`, 'Remove one of the two rows, or correct one.')
    else before.set(`${field}|${plain(value)}`, row.number)
  }
}

function readRole(row: SheetRow, choices: ImportChoices): string {
  const text = row.text('role')
  if (text === '') return ''
  const role =
    Object.entries(roles).find(([id, { title }]) => plain(title) === plain(text) || id === plain(text).replace(/ /g, '-'))?.[0] ??
    ''
  if (!isRole(role))
    row.problem(
      'role',
      `“${text}” is no role here.`,
      `Roles are: ${Object.values(roles)
        .map(({ title }) => title)
        .join('; ')}.`,
    )
  else if (!choices.mayGiveRoles)
    row.problem('role', 'Your own roles do not let you give roles.', 'Leave the column out, or ask somebody who may.')
  return role
}

function readGroup(row: SheetRow, here: PeopleHere): number | null {
  const text = row.text('group')
  if (text === '') return null
  const group = here.groups.find(one => one.kind === 'registration' && plain(one.name) === plain(text))
  if (!group) row.problem('group', `“${text}” is no registration group here.`, 'Make it first, or correct the name.')
  return group?.id ?? null
}

function findStaff(row: SheetRow, given: Partial<StaffGiven>, here: PeopleHere): StaffMember | undefined {
  const by = (field: 'reference' | 'email' | 'name') =>
    given[field] ? here.staff.filter(one => plain(one[field] ?? '') === plain(given[field]!)) : []
  const found = [by('reference'), by('email'), by('name')].find(list => list.length > 0) ?? []
  if (found.length > 1)
    row.problem('name', `${found.length} colleagues here have this name.`, 'Give the staff number or the e-mail address.')
  const one = found[0]
  if (one && given.reference && one.reference && plain(one.reference) !== plain(given.reference)) {
    row.problem(
      'reference',
      `${one.name} has another staff number here (${one.reference}).`,
      'Correct it here or in the file; if it is somebody else, give the e-mail address.',
    )
  }
  return one
}

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { CannotDo, type Command, type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import { findSchool } from '#school/access/find-school.store.ts'
import { fieldTitle } from '#school/audit/field-titles.ts'
import { londonNow } from '#time/london.ts'
import { bringIn, type ImportGiven, type Prepared, prepare, type Unprepared } from './bring-in.store.ts'
import { columnsOf, type ImportKind, importKinds } from './reading/columns.ts'
import type { Mapping } from './reading/match-columns.ts'
import { changeText, countsText, placeOf, titleOfPlan } from './report.ts'

/** `import`: brings a CSV file in, after showing what it would do. */
export const importFile: Command = {
  usage: 'import pupils|staff|groups|marks FILE.csv [--school SCHOOL] [--preview] [--yes]',
  says: 'Brings pupils, staff, groups or marks in from a CSV file. What it would do is shown first; nothing is ever half-written.',
  more: [
    'Columns are recognised by their headings, as the common school systems write them. One that is not is named with --map, and remembered for the next file with the same headings.',
    'A row with a problem keeps the whole file out, unless --skip-problems says that the sound rows come in without it. Each problem names row, column, what is wrong and what to do.',
    `Facts to map: ${importKinds.map(kind => `${kind}: ${columnsOf[kind].map(({ field }) => field).join(' ')}`).join('. ')}.`,
  ],
  examples: [
    'import pupils pupils.csv --school "Copperbeck" --preview',
    "import pupils pupils.csv --school 1 --map 'Tutor=group' --make-groups --yes",
    'import marks marks-2025.csv --school 1',
  ],
  flags: {
    school: { says: 'The school, by number or name. May be left out where there is only one.', value: 'SCHOOL' },
    map: { says: "Says what a column holds: --map 'Column=fact'. May be given several times.", value: 'COLUMN=FACT', many: true },
    preview: { says: 'Shows what would be done, and does nothing. The exit code is 1 when there are problems.' },
    yes: { says: 'Goes ahead without asking.', short: 'y' },
    'skip-problems': { says: 'Rows with problems stay out, the others come in.' },
    'make-groups': { says: 'Makes the registration groups that are not there yet.' },
    'same-people': { says: 'Rows that agree with a pupil in name and date of birth, without a number, are that pupil.' },
    json: { says: 'Answers for a program.' },
  },
  places: [2, 2],
  run: async (given, desk) => {
    const [kind, path] = given.places as [ImportKind, string]
    if (!importKinds.includes(kind)) throw new Mistyped(`“${kind}” cannot be brought in; pupils, staff, groups and marks can.`)
    const mapping = mappingGiven(given, kind)
    const content = contentOf(path)
    const { db, recorder, by } = await desk.records()
    const school = await findSchool(db, given.text('school'))
    const choices = {
      skipProblems: given.on('skip-problems'),
      makeGroups: given.on('make-groups'),
      samePeople: given.on('same-people'),
      mayGiveRoles: true,
    }
    const { day, minute } = londonNow(desk.now)
    const wanted: ImportGiven = {
      school: school.id,
      kind,
      file: { name: basename(path), content },
      mapping,
      choices,
      now: { day, minute },
    }
    const prepared = await db.read(school.id, tx => prepare(tx, wanted), { statementMilliseconds: 60_000 })
    if (!('plan' in prepared)) return notPrepared(prepared, desk)
    const { counts } = prepared.plan
    const refused = counts.problems > 0 && !choices.skipProblems
    if (given.on('preview') || refused || counts.new + counts.changed === 0) {
      if (given.on('json')) desk.give(answerOf(prepared, false))
      else {
        show(kind, school.name, prepared, desk)
        if (refused) desk.note('\nNothing was brought in. Correct the rows, or leave them out with --skip-problems.')
      }
      return refused ? 1 : 0
    }
    if (!given.on('json')) show(kind, school.name, prepared, desk)
    if (!given.on('yes')) {
      const answer = await desk.ask('Bring this in? (yes/no)')
      if (answer === undefined) throw new CannotDo('Nothing was brought in: there is nobody here to ask. Say --yes to go ahead.')
      if (!/^y(es)?$/i.test(answer.trim())) throw new CannotDo('Nothing was brought in.')
    }
    const done = await bringIn(db, decide => recorder({ school: school.id, by, at: desk.now }, decide), wanted)
    if ('no' in done)
      throw new CannotDo(
        'The school’s records changed meanwhile, and the file no longer fits them. Nothing was brought in; try again.',
      )
    if (given.on('json')) desk.give({ ...answerOf(done.recorded, true), happening: done.number })
    else desk.say(`\nBrought in. It is entry ${done.number} of the record.`)
    return 0
  },
}

function mappingGiven(given: Given, kind: ImportKind): Mapping {
  const known = columnsOf[kind].map(({ field }) => field)
  return Object.fromEntries(
    given.texts('map').map(pair => {
      const at = pair.lastIndexOf('=')
      const [column, field] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
      if (at < 1 || !known.includes(field))
        throw new Mistyped(`--map wants 'Column=fact', and a fact is one of: ${known.join(' ')}.`)
      return [field, column]
    }),
  )
}

function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new CannotDo(`${path} cannot be read: ${(error as Error).message}`)
  }
}

function notPrepared(found: Unprepared, desk: Desk): number {
  if ('unreadable' in found) desk.note(`${found.unreadable} ${found.remedy}`)
  else {
    for (const lack of found.lacks) desk.note(lack)
    desk.note(`\nThe columns of this file: ${found.opened.table.headers.join(' | ')}`)
    desk.note("Say what a column holds with --map 'Column=fact'; the facts are in: ./daymark import --help")
  }
  return 1
}

function show(kind: ImportKind, school: string, { plan, opened, mapping }: Prepared, desk: Desk): void {
  desk.say(`${school}: ${titleOfPlan(kind, plan)}`)
  desk.say(`${plan.counts.rows.toLocaleString('en-GB')} rows (${opened.encoding}): ${countsText(plan.counts)}.`)
  desk.say(
    `Columns: ${opened.table.headers
      .flatMap(heading =>
        Object.entries(mapping)
          .filter(([, one]) => one === heading)
          .map(([field]) => `${heading} = ${field}`),
      )
      .join(', ')}`,
  )
  const changed = plan.lines.filter(line => line.changes.length > 0).slice(0, 10)
  if (changed.length > 0) desk.say('\nWhat changes')
  for (const line of changed)
    desk.say(`  Row ${line.row}, ${line.name}: ${line.changes.map(change => changeText(change, fieldTitle)).join('; ')}`)
  for (const [severity, title] of [
    ['problem', 'Problems'],
    ['note', 'Notes'],
  ] as const) {
    const found = plan.findings.filter(finding => finding.severity === severity)
    const total = severity === 'problem' ? plan.findingCounts.problems : plan.findingCounts.notes
    if (found.length > 0) desk.say(`\n${title} (${total.toLocaleString('en-GB')})`)
    for (const finding of found.slice(0, 20)) desk.say(`  ${placeOf(finding)}: ${finding.says} ${finding.remedy}`.trimEnd())
    if (total > 20)
      desk.say(`  … and ${(total - Math.min(20, found.length)).toLocaleString('en-GB')} more; --json gives the first thousand.`)
  }
}

const answerOf = ({ plan, mapping, opened }: Prepared, broughtIn: boolean) => ({
  broughtIn,
  counts: plan.counts,
  mapping,
  encoding: opened.encoding,
  findings: plan.findings,
  lines: plan.lines,
})

import { writeFileSync } from 'node:fs'
import { CannotDo, type Command, type Given, Mistyped } from '#platform/command/command.ts'
import { writeCsv } from '#platform/csv/write-csv.ts'
import { findSchool } from '#school/access/find-school.store.ts'
import { type Day, dayFromIso } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { exportHeadings, marksToExport, pupilsToExport } from './export.store.ts'

/** `export`: writes CSV under the headings that `import` recognises. */
export const exportFile: Command = {
  usage: 'export pupils|marks [--school SCHOOL] [--from DAY] [--until DAY] [--out FILE.csv]',
  says: 'Writes pupils or marks as CSV, under headings that import recognises: what was written can be brought in elsewhere.',
  more: [
    'Of each mark the version that stands is written. The file holds children’s names: keep it as carefully as the records themselves.',
  ],
  examples: [
    'export marks --school 1 --from 2025-09-01 --until 2026-07-31 --out marks.csv',
    'export pupils --school "Copperbeck" --out pupils.csv --bom',
  ],
  flags: {
    school: { says: 'The school, by number or name. May be left out where there is only one.', value: 'SCHOOL' },
    from: { says: 'The first day.', value: 'DAY' },
    until: { says: 'The last day.', value: 'DAY' },
    out: { says: 'The file to write, readable by you alone; without it the rows are printed.', value: 'FILE' },
    bom: { says: 'Begins the file with the mark by which Excel knows UTF-8.' },
  },
  places: [1, 1],
  run: async (given, desk) => {
    const kind = given.places[0] as keyof typeof exportHeadings
    if (!Object.hasOwn(exportHeadings, kind)) throw new Mistyped(`“${kind}” cannot be written; pupils and marks can.`)
    const [from, until] = [dayGiven(given, 'from'), dayGiven(given, 'until')]
    const { db, recorder, by } = await desk.records()
    const school = await findSchool(db, given.text('school'))
    const today = londonNow(desk.now).day
    const patient = { statementMilliseconds: 300_000 }
    const rows = await db.read(
      school.id,
      tx => (kind === 'pupils' ? pupilsToExport(tx, school.id, today, from, until) : marksToExport(tx, school.id, from, until)),
      patient,
    )
    const text = writeCsv([...exportHeadings[kind]], rows, { mark: given.on('bom') })
    const out = given.text('out')
    if (out === undefined) desk.say(text.trimEnd())
    else write(out, text)
    const about = { name: kind, rows: rows.length, from: given.text('from') ?? null, until: given.text('until') ?? null }
    await recorder({ school: school.id, by, at: desk.now }, async () => ({
      happening: { kind: kind === 'pupils' ? 'PupilsExported' : 'MarksExported', about },
      write: async () => undefined,
    }))
    desk.note(
      `${rows.length.toLocaleString('en-GB')} ${rows.length === 1 ? kind.slice(0, -1) : kind} of ${school.name}${out ? ` written to ${out}` : ''}.`,
    )
    return 0
  },
}

function dayGiven(given: Given, flag: string): Day | null {
  const text = given.text(flag)
  if (text === undefined) return null
  const day = dayFromIso(text)
  if (day === undefined) throw new Mistyped(`“${text}” is no day: write --${flag} 2026-09-01.`)
  return day
}

function write(out: string, text: string): void {
  try {
    writeFileSync(out, text, { mode: 0o600 })
  } catch (error) {
    throw new CannotDo(`${out} cannot be written: ${(error as Error).message}`)
  }
}

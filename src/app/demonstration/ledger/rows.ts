import type { DemonstrationSchool } from '#app/demonstration/demonstration-school.ts'
import { iso, list, type Table, tableOf, type Value } from '#app/demonstration/table.ts'
import { codes } from '#law/codes/attendance-codes.ts'
import type { Entries } from './entries.ts'
import { stripsOf } from './strips.ts'

const halves = ['A', 'P']

/** The registers of a school, and what goes with them. */
export const ledgerTables = (school: DemonstrationSchool): Table[] => [
  tableOf('school_counter', [{ school_id: school.id, last_happening: school.ledger.happenings.length }]),
  {
    name: 'happening',
    columns: ['school_id', 'number', 'kind', 'at', 'by_account', 'by_staff', 'by_name', 'by_position', 'about', 'reason'],
    rows: happeningRows(school),
  },
  tableOf(
    'admission_entry',
    school.ledger.admissions.map(({ pupil, version, happening, last, ground, reason }) => ({
      school_id: school.id,
      pupil_id: pupil.id,
      spell: 1,
      version,
      happening,
      starting_day: iso(pupil.from),
      last_day: last === null ? null : iso(last),
      deletion_ground: ground,
      boarder: pupil.boarder,
      reason,
    })),
  ),
  {
    name: 'attendance_entry',
    columns: ['school_id', 'pupil_id', 'day', 'happening', 'version', 'minutes_late', 'session', 'code', 'nature'],
    rows: entryRows(school),
  },
  tableOf(
    'planned_mark',
    school.ledger.planned.map(({ id, happening, arrangement }) => ({
      school_id: school.id,
      id,
      pupil_id: arrangement.pupil.id,
      first_day: iso(arrangement.firstDay),
      last_day: iso(arrangement.lastDay),
      sessions: arrangement.sessions,
      weekdays: arrangement.weekdays && list(arrangement.weekdays),
      code: arrangement.letter,
      nature: arrangement.nature || null,
      because: arrangement.because,
      happening,
    })),
  ),
  tableOf(
    'register_taken',
    school.ledger.taken.map(({ day, afternoon, group, happening }) => ({
      school_id: school.id,
      day: iso(day),
      session: halves[afternoon]!,
      group_id: group,
      happening,
    })),
  ),
  tableOf(
    'strip',
    stripsOf(school.ledger.entries).map(({ pupil, year, marks }) => ({ school_id: school.id, pupil_id: pupil, year, marks })),
  ),
]

function* happeningRows({ id, ledger }: DemonstrationSchool): Generator<readonly Value[]> {
  for (const { number, kind, at, by, about, reason } of ledger.happenings)
    yield [id, number, kind, new Date(at).toISOString(), by.account, by.id, by.name, by.position, JSON.stringify(about), reason]
}

// In the order of the table's key, which makes its index quicker to build and smaller; day and pupil fill 31 bits, the place 21.
function inKeyOrder(entries: Entries): Float64Array {
  const keys = new Float64Array(entries.count)
  const first = entries.day[0] ?? 0
  for (let i = 0; i < keys.length; i++) {
    const session = ((entries.day[i]! - first) * pupilRoom + entries.pupil[i]!) * 2 + entries.afternoon[i]!
    keys[i] = (session * 8 + entries.version[i]!) * placeRoom + i
  }
  return keys.sort()
}

const pupilRoom = 2 ** 16
const placeRoom = 2 ** 21

function* entryRows({ id, ledger: { entries }, natures }: DemonstrationSchool): Generator<readonly Value[]> {
  const letters: string[] = []
  for (const { code, number } of codes) letters[number] = code
  for (const key of inKeyOrder(entries)) {
    const i = key % placeRoom
    yield [
      id,
      entries.pupil[i]!,
      iso(entries.day[i]!),
      entries.happening[i]!,
      entries.version[i]!,
      entries.minutes[i]!,
      halves[entries.afternoon[i]!]!,
      letters[entries.code[i]!]!,
      natures.text(entries.nature[i]!),
    ]
  }
}

import { expect } from 'vitest'
import { stripOf } from '#registers/attendance/strip.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { type Killable, look } from './killable.ts'

/** What a class sent in the burst: a code for each pupil. */
export type Sent = { group: number; codes: Map<number, string> }

const letters = ['/', '/', '/', 'N', 'I', 'L']

/** What each class sends on the morning of the given number: different every time, so that one morning is not taken for another. */
export const toSend = ({ groups }: Killable, morning: number): Sent[] =>
  groups.map(({ id, pupils }, g) => ({
    group: id,
    codes: new Map(pupils.map((pupil, p) => [pupil, letters[(g * 7 + p * 3 + morning) % letters.length]!])),
  }))

/** Sends one register; true only when the server said that it is saved. */
export async function save({ address, token }: Killable, day: Day, { group, codes }: Sent): Promise<boolean> {
  const marks = [...codes].map(([pupil, code]) => ({ pupil, code }))
  const answer = await fetch(`${address}/api/v1/schools/1/registers/${isoFromDay(day)}/AM/${group}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ seen: 0, marks }),
  }).catch(() => undefined)
  if (answer && answer.status !== 200 && answer.status !== 503) throw new Error(`${answer.status}: ${await answer.text()}`)
  return answer?.status === 200
}

/** Nine o'clock: all classes save, several at once. `after` is told of each one that was acknowledged. Gives those that were. */
export async function burst(
  server: Killable,
  day: Day,
  sent: Sent[],
  after: (count: number) => void,
  atOnce = 6,
): Promise<Set<number>> {
  const waiting = [...sent]
  const saved = new Set<number>()
  const client = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await save(server, day, next))) continue
      saved.add(next.group)
      after(saved.size)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client))
  return saved
}

/** Every acknowledged register of the morning is there whole, and every other is there whole or not at all. */
export async function expectWholeOrAbsent(server: Killable, day: Day, sent: Sent[], acknowledged: Set<number>): Promise<void> {
  const rows = await look<{ pupil: number; code: string; happening: number }>(
    server,
    `select pupil_id as pupil, code, happening from attendance_entry where school_id = 1 and day = $1 and session = 'A'`,
    [isoFromDay(day)],
  )
  const taken = await look<{ group: number; happening: number }>(
    server,
    `select group_id as group, happening from register_taken where school_id = 1 and day = $1`,
    [isoFromDay(day)],
  )
  const found = new Map(rows.map(row => [row.pupil, row]))
  const wrong = sent.filter(({ group, codes }) => {
    const there = [...codes].filter(([pupil, code]) => found.get(pupil)?.code === code).length
    const from = new Set([...codes.keys()].flatMap(pupil => found.get(pupil)?.happening ?? []))
    const said = taken.filter(t => t.group === group).map(t => t.happening)
    const whole = there === codes.size && from.size === 1 && said.includes([...from][0]!)
    const absent = from.size === 0 && said.length === 0
    return !(whole || (absent && !acknowledged.has(group)))
  })
  expect(wrong.map(({ group }) => group)).toEqual([])
}

/** The order of the school has no gaps, every entry names a happening that is there, and the strips say what the ledger says. */
export async function expectLawsOfLedger(server: Killable): Promise<void> {
  const [order] = await look<Record<string, number>>(
    server,
    `select count(*)::integer as happenings, max(number) as last, (select last_happening from school_counter where school_id = 1) as counter,
      (select count(*)::integer from attendance_entry e where school_id = 1 and not exists
        (select from happening h where h.school_id = 1 and h.number = e.happening and h.kind = 'RegisterTaken')) as strays
     from happening where school_id = 1`,
  )
  expect(order).toEqual({ happenings: order!.last, last: order!.last, counter: order!.last, strays: 0 })
  const entries = await look<{ pupil: number; day: Day; session: 'AM' | 'PM'; version: number; code: string }>(
    server,
    `select pupil_id as pupil, day, case session when 'A' then 'AM' else 'PM' end as session, version, code from attendance_entry
     where school_id = 1`,
  )
  const byPupil = new Map<number, typeof entries>()
  for (const entry of entries) byPupil.set(entry.pupil, [...(byPupil.get(entry.pupil) ?? []), entry])
  const strips = await look<{ pupil: number; year: number; marks: Buffer }>(
    server,
    'select pupil_id as pupil, year, marks from strip where school_id = 1',
  )
  const wrong = strips.filter(({ pupil, year, marks }) => !marks.equals(stripOf(byPupil.get(pupil) ?? [], year)))
  expect(wrong.map(strip => strip.pupil)).toEqual([])
  expect(strips).toHaveLength(byPupil.size)
}

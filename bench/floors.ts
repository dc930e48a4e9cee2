import pg from 'pg'
import { randomFrom } from '#app/demonstration/random.ts'
import { isoFromDay } from '#time/day.ts'
import { lastDay } from './a-year.ts'
import { type Figure, timed } from './figures.ts'
import { startEmptyRoute } from './program.ts'
import { visitWell } from './visitor.ts'

async function repeated(times: number, what: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < 50; warm++) await what()
  const took: number[] = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    await what()
    took.push(performance.now() - began)
  }
  return took
}

/** What this machine takes for the least that could be done, measured in the same run. */
export async function floors(admin: pg.ClientConfig): Promise<{ empty: Figure; route: Figure; bare: Figure }> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const empty = await repeated(300, () => client.query(`select pg_logical_emit_message(true, 'bench', '')`))
    const bare = await bareSaves(client)
    return {
      route: await emptyRoute(),
      empty: timed('An empty transaction, on disk', empty, { unit: 'ms' }),
      bare: timed('A bare transaction of 30 marks and 30 lines of audit', bare, { unit: 'ms' }),
    }
  } finally {
    await client.end()
  }
}

async function emptyRoute(): Promise<Figure> {
  const { address, stop } = await startEmptyRoute()
  try {
    return timed('An empty route', await repeated(500, () => visitWell(address)), { unit: 'ms' })
  } finally {
    await stop()
  }
}

/** The least a save could be: two statements that send sets, into tables made like the real ones, and the commit. */
async function bareSaves(client: pg.Client): Promise<number[]> {
  await client.query('create schema bench')
  await client.query('create table bench.entry (like attendance_entry including all)')
  await client.query('create table bench.audit (like happening including all)')
  const random = randomFrom('bare')
  const pupils = Array.from({ length: 30 }, () => random.below(1_000_000))
  let number = 0
  const saves = await repeated(300, async () => {
    const first = number * 30
    number++
    await client.query('begin')
    await client.query({
      name: 'audit',
      text: `insert into bench.audit (school_id, number, kind, at, by_name, by_position, about)
        select 1, n, 'RegisterTaken', '2027-07-30 09:00Z', 'Teacher', 'Class teacher', '{}' from unnest($1::integer[]) as n`,
      values: [pupils.map((_, index) => first + index)],
    })
    await client.query({
      name: 'marks',
      text: `insert into bench.entry (school_id, pupil_id, day, happening, version, session, code)
        select 1, p, $2::date, $3, 0, 'A', '/' from unnest($1::integer[]) as p`,
      values: [pupils, isoFromDay(lastDay + number), number],
    })
    await client.query('commit')
  })
  await client.query('drop schema bench cascade')
  return saves
}

import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER, SMALLINT, UTINYINT } from '@duckdb/node-api'
import { codes } from '#law/codes/attendance-codes.ts'
import { isLateNumber } from '#law/measures/absence-measures.ts'
import { stripLength } from '#registers/attendance/strip.ts'

/** DuckDB with the marks of some pupils as rows: pupil, session, code. Sessions without a mark are no row. */
export interface Peer {
  marks: number
  /** The group's sums, and its pupils, persistently and severely absent: each pupil grouped first. */
  rates(): Promise<number[]>
  /** The same from the same rows, and the sessions by code. */
  ratesAndCodes(): Promise<number[]>
  close(): void
}

const rowsAChunk = 2048

export async function openPeer(bytes: Uint8Array, threads: number): Promise<Peer> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  await connection.run('create table mark (pupil integer, session smallint, code utinyint)')
  const marks = await load(connection, bytes)
  const inSet = (...sets: string[]) =>
    codes
      .filter(({ set }) => sets.includes(set))
      .map(({ number }) => number)
      .join(',')
  const late = codes.filter(({ number }) => isLateNumber(number)).map(({ number }) => number)
  const query = `with pupil as (select pupil,
      count(*) filter (code in (${inSet('present')})) as present,
      count(*) filter (code in (${inSet('approved-educational-activity')})) as elsewhere,
      count(*) filter (code in (${inSet('authorised')})) as authorised,
      count(*) filter (code in (${inSet('unauthorised')})) as unauthorised,
      count(*) filter (code in (${late.join(',')})) as late
    from mark group by pupil),
    own as (select *, authorised + unauthorised as absent, present + elsewhere + authorised + unauthorised as possible from pupil)
    select sum(present), sum(elsewhere), sum(authorised), sum(unauthorised), sum(late), count(*) filter (possible > 0),
      count(*) filter (possible > 0 and absent * 10 >= possible), count(*) filter (possible > 0 and absent * 2 >= possible) from own`
  const rates = async () => (await connection.runAndReadAll(query)).getRows()[0]!.map(Number)
  return {
    marks,
    rates,
    ratesAndCodes: async () => {
      await connection.runAndReadAll('select code, count(*) from mark group by code')
      return rates()
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function load(connection: DuckDBConnection, bytes: Uint8Array): Promise<number> {
  const appender = await connection.createAppender('mark')
  const columns: [number[], number[], number[]] = [[], [], []]
  let marks = 0
  const flush = () => {
    const chunk = DuckDBDataChunk.create([INTEGER, SMALLINT, UTINYINT])
    chunk.setColumns(columns)
    appender.appendDataChunk(chunk)
    marks += columns[0].length
    for (const column of columns) column.length = 0
  }
  for (let place = 0; place < bytes.length; place++) {
    const code = bytes[place]!
    if (code === 0) continue
    columns[0].push(Math.floor(place / stripLength))
    columns[1].push(place % stripLength)
    columns[2].push(code)
    if (columns[0].length === rowsAChunk) flush()
  }
  if (columns[0].length > 0) flush()
  appender.closeSync()
  return marks
}

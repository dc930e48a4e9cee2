import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { columnTypes } from '#platform/database/column-types.ts'
import { isServerOf } from '#platform/own-postgres/postmaster.ts'

/** A Daymark in a process of its own, on data of its own. */
export interface Killable {
  address: string
  token: string
  groups: { id: number; pupils: number[] }[]
  admin: pg.ClientConfig
  process: ChildProcess
}

/** A folder for its data, gone again afterwards. */
export function dataForFaults(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'daymark-faults-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts it, and waits until it has said where it is. */
export async function startKillable(folder: string): Promise<Killable> {
  const { DATABASE_URL: _, ...env } = process.env
  const started = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'server-process.ts')], {
    env: { ...env, DAYMARK_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  started.stderr!.on('data', text => {
    complaint += text
  })
  for await (const line of createInterface({ input: started.stdout! })) return { ...JSON.parse(line), process: started }
  throw new Error(`It did not start: ${complaint}`)
}

/** kill -9, and the end of it awaited. */
export async function kill({ process: running }: Killable): Promise<void> {
  running.kill('SIGKILL')
  if (running.exitCode === null && running.signalCode === null) await once(running, 'exit')
}

/** Stops it as an administrator does. */
export async function stop({ process: running }: Killable): Promise<void> {
  running.kill('SIGTERM')
  if (running.exitCode === null && running.signalCode === null) await once(running, 'exit')
}

/** kill -9 to the PostgreSQL of this data, and to no other: its number is read from the folder and held against the process. */
export function killPostmaster(folder: string): number {
  const pid = postmasterOf(folder)
  if (!pid) throw new Error(`No server of ${folder} is running`)
  process.kill(pid, 'SIGKILL')
  return pid
}

function postmasterOf(folder: string): number | undefined {
  const cluster = join(folder, 'postgres')
  const pid =
    existsSync(join(cluster, 'postmaster.pid')) && Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  return pid && isServerOf(cluster, pid) ? pid : undefined
}

/** Waits until another PostgreSQL has taken the place of the one that was killed, and a register could be saved again. */
export async function untilWell({ address }: Killable, folder: string, killed: number): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; await pause(25)) {
    const now = postmasterOf(folder)
    const answer = now && now !== killed && (await fetch(`${address}/healthz`).catch(() => undefined))
    if (answer && answer.status === 200) return
  }
  throw new Error('It did not get well again within a minute')
}

/** Looks at the records as their owner, past the program. */
export async function look<Row extends pg.QueryResultRow>(
  { admin }: Killable,
  question: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ ...admin, types: columnTypes })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(question, values)).rows
  } finally {
    await client.end()
  }
}

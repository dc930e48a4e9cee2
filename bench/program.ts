import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { owner } from '#platform/own-postgres/cluster.ts'
import { runningPostmaster } from '#platform/own-postgres/postmaster.ts'
import { emptyRoute, root } from './places.ts'
import { visit } from './visitor.ts'

/** Daymark as a process of its own, started as anybody starts it. */
export interface Program {
  address: string
  /** Seconds from `npm start` until a register could be saved. */
  readyAfter: number
  /** The owner's way into its database. */
  admin: pg.ClientConfig
  stop(): Promise<void>
}

const patience = 60_000

/** `npm start` on this data; it is there when /healthz says that a register could be saved. */
export async function startProgram(dataFolder: string, at?: string): Promise<Program> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const began = performance.now()
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port), ...(at ? ['--at', at] : [])], {
    cwd: root,
    env: { ...env, DAYMARK_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (said += part))
  const stop = async () => {
    await end(child, 'SIGTERM')
    while (runningPostmaster(join(dataFolder, 'postgres'))) await pause(20)
  }
  try {
    while (!(await answers(`${address}/healthz`))) {
      if (child.exitCode !== null || performance.now() - began > patience) throw new Error(`Daymark did not start:\n${said}`)
      await pause(5)
    }
  } catch (error) {
    await stop()
    throw error
  }
  const readyAfter = (performance.now() - began) / 1000
  const running = runningPostmaster(join(dataFolder, 'postgres'))!
  return {
    address,
    readyAfter,
    admin: { host: running.socketFolder, port: running.port, user: owner, database: 'daymark' },
    stop,
  }
}

const answers = (address: string): Promise<boolean> =>
  visit(address).then(
    ({ status }) => status === 200,
    () => false,
  )

/** A server that does nothing, as a process of its own. */
export async function startEmptyRoute(): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [emptyRoute], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const port = await new Promise<string>(resolve => child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())))
  return { address: `http://127.0.0.1:${port}/`, stop: () => end(child, 'SIGTERM') }
}

/** npm and what it started form a group, which ends together. */
async function end(child: ChildProcess, how: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
  const gone = new Promise(resolve => child.once('close', resolve))
  process.kill(-child.pid, how)
  await gone
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}

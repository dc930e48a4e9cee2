import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { type Cluster, plainEnvironment } from './cluster.ts'
import { answers, disownStrangersNote, isServerOf, type Postmaster, runningPostmaster } from './postmaster.ts'
import { startAs } from './server-user.ts'
import { openSocketFolder } from './socket-folder.ts'

const startMilliseconds = 120_000
const stopMilliseconds = 60_000
const logBytes = 10_000_000

/** Sees to it that a server answers on this data, and says which. */
export async function ensureRunning(
  cluster: Cluster,
  config: pg.ClientConfig,
  logFile: string,
  log: (message: string) => void,
): Promise<Postmaster> {
  const until = performance.now() + startMilliseconds
  let child: ChildProcess | undefined
  let from = 0
  for (;;) {
    const running = runningPostmaster(cluster.folder)
    const there = running?.socketFolder ? { host: running.socketFolder, port: running.port } : {}
    if (running && (await answers({ ...config, ...there }, cluster.folder))) return running
    const failed = child && (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    if (failed && !running && !passing(logFile, from)) throw new Error(`PostgreSQL did not start: ${tail(logFile, from)}`)
    if (performance.now() > until)
      throw new Error(`PostgreSQL does not answer after ${startMilliseconds / 1000} seconds: ${tail(logFile, from)}`)
    if (!running && (!child || failed)) {
      if (failed) await pause(200)
      disownStrangersNote(cluster.folder)
      from = existsSync(logFile) ? statSync(logFile).size : 0
      child = spawnServer(cluster, config, logFile)
      log(`Started PostgreSQL (process ${child.pid})`)
    }
    await pause(15)
  }
}

function spawnServer(cluster: Cluster, { host, port }: pg.ClientConfig, logFile: string): ChildProcess {
  if (process.platform !== 'win32') openSocketFolder(host ?? '', cluster.access)
  if (existsSync(logFile) && statSync(logFile).size > logBytes) renameSync(logFile, `${logFile}.before`)
  const onSocket = process.platform !== 'win32'
  const settings = [
    ...(onSocket
      ? ['listen_addresses=', `unix_socket_directories="${host}"`, 'unix_socket_permissions=0700']
      : [`listen_addresses=${host}`]),
    ...[
      `port=${port}`,
      'fsync=on',
      'synchronous_commit=on',
      'full_page_writes=on',
      'restart_after_crash=on',
      'logging_collector=off',
    ],
    // The log must not repeat what was being stored: it holds children's names.
    ...['log_error_verbosity=terse', 'log_min_error_statement=panic', 'log_statement=none', 'log_timezone=UTC', 'TimeZone=UTC'],
  ]
  const { command, args, options } = startAs(
    cluster.access,
    cluster.binaries.postgres,
    ['-D', cluster.folder, ...settings.flatMap(setting => ['-c', setting])],
    'stop with this process',
  )
  const output = openSync(logFile, 'a', 0o600)
  try {
    if (cluster.access.user) fchownSync(output, cluster.access.user.uid, cluster.access.user.gid)
    const child = spawn(command, args, {
      ...options,
      cwd: '/',
      env: plainEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output, output],
    })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    closeSync(output)
  }
}

/** Reasons not to start that pass by themselves: the children of a killed server have not quite gone. */
const passing = (logFile: string, from: number): boolean =>
  /pre-existing shared memory block|lock file .* already exists/.test(tail(logFile, from))

const tail = (logFile: string, from: number): string =>
  existsSync(logFile) ? readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n').slice(-5).join('\n') : ''

/** A fast shutdown; one that hangs is cut short, which loses nothing either. */
export async function shutDown(cluster: Cluster, pid: number): Promise<void> {
  const started = performance.now()
  for (let sent: 'none' | 'fast' | 'immediate' = 'none'; isServerOf(cluster.folder, pid); await pause(10)) {
    const elapsed = performance.now() - started
    if (sent === 'none') {
      sent = 'fast'
      if (process.platform !== 'win32') signal(pid, 'SIGINT')
      else
        spawnSync(join(cluster.binaries.postgres, '..', 'pg_ctl.exe'), ['stop', '-D', cluster.folder, '-m', 'fast'], {
          windowsHide: true,
        })
    } else if (sent === 'fast' && elapsed > stopMilliseconds) {
      sent = 'immediate'
      signal(pid, 'SIGQUIT')
    } else if (elapsed > stopMilliseconds * 2) throw new Error(`PostgreSQL (process ${pid}) does not stop`)
  }
}

/** Sends a signal to a process that may have gone. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

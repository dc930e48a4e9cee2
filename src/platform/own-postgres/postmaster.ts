import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'

/** What a running server notes in its data folder. */
export type Postmaster = { pid: number; port: number; socketFolder: string }

const note = (cluster: string) => join(cluster, 'postmaster.pid')

/** The server that is running on this data, whoever started it: a note left by one that died is none. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lines = notedLines(cluster)
  const pid = Number(lines?.[0])
  if (!lines || !isServerOf(cluster, pid)) return undefined
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '' }
}

/** Whether this process is a living server of this data: a number alone proves nothing, it may be another's by now. */
export function isServerOf(cluster: string, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  if (!isAlive(pid)) return false
  try {
    if (process.platform === 'linux') {
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
      return /^postgres/.test(name) && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    }
    if (process.platform === 'win32') return true
    return basename(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim()).startsWith('postgres')
  } catch {
    return false
  }
}

/** Whether there is a process of this number, whosever it is. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * A note whose number now belongs to a stranger would stop PostgreSQL from starting. It is given our own number, which PostgreSQL
 * knows for its parent's, so that it still looks whether the dead server left a child at work on the data.
 */
export function disownStrangersNote(cluster: string): void {
  const lines = notedLines(cluster)
  if (!lines || runningPostmaster(cluster)) return
  writeFileSync(note(cluster), [process.pid, ...lines.slice(1)].join('\n'))
}

/** Whether the server answers, on this very data. */
export async function answers(config: pg.ClientConfig, cluster: string): Promise<boolean> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 2_000, query_timeout: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
    return realpathSync(rows[0]?.folder ?? '') === realpathSync(cluster)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code && /^28/.test(code)) throw error
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function notedLines(cluster: string): string[] | undefined {
  try {
    return readFileSync(note(cluster), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

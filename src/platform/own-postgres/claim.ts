import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Held by the one Daymark that may use this data. */
export type Claim = {
  /** Settles when the connection that holds the claim is gone, for whatever reason. */
  lost: Promise<void>
  release(): Promise<void>
}

const key = 4_707_1945
const patienceMilliseconds = 2_000

/**
 * Claims the data for this process. The claim is a lock on the server held by a connection, so that it ends with the process
 * however that ends, and nothing stale is left. One that has only just ended is waited for.
 */
export async function claimData(config: pg.ClientConfig): Promise<Claim | 'taken'> {
  const client = new pg.Client({ ...config, application_name: `daymark claim of process ${process.pid}` })
  const lost = new Promise<void>(resolve => client.once('end', resolve).on('error', () => {}))
  await client.connect()
  const until = performance.now() + patienceMilliseconds
  for (;;) {
    const { rows } = await client.query<{ claimed: boolean }>(`select pg_try_advisory_lock(${key}) as claimed`)
    if (rows[0]?.claimed) return { lost, release: () => client.end() }
    if (performance.now() > until) break
    await pause(100)
  }
  await client.end()
  return 'taken'
}

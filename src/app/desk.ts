import { hostname, userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { CannotDo, type Desk, type OpenRecords } from '#platform/command/command.ts'

/** A desk that closes what it opened. */
export interface OpenDesk extends Desk {
  leave(): Promise<void>
}

/** The terminal of an administrator: answers on the standard output, notes beside it, the records opened at the first need. */
export function openDesk(): OpenDesk {
  let opened: Promise<{ records: OpenRecords; stop: () => Promise<void> }> | undefined
  const note = (line: string) => void process.stderr.write(`${line}\n`)
  process.stdout.on('error', stopsReading)
  return {
    now: new Date(),
    say: (line = '') => void process.stdout.write(`${line}\n`),
    give: value => void process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`),
    note,
    ask,
    records: async () => {
      opened ??= open(note)
      return (await opened).records
    },
    leave: async () => {
      await (await opened?.catch(() => undefined))?.stop()
    },
  }
}

/** Whoever reads the answer may stop before its end, as `head` does: that is no fault. */
function stopsReading(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

async function open(note: (line: string) => void): Promise<{ records: OpenRecords; stop: () => Promise<void> }> {
  const { openInstallation } = await import('./installation.ts')
  const { reactions } = await import('./reactions.ts')
  const { db, recorder, admin, place, stop } = await openInstallation({
    claim: false,
    reactions,
    log: message => process.env.DAYMARK_VERBOSE && note(message),
  }).catch((error: Error) => {
    throw error.name === 'Error' ? new CannotDo(error.message) : error
  })
  const name = `${userInfo().username} at the console of ${hostname()}`
  return {
    records: { db, recorder, admin, place, by: { account: null, staff: null, name, position: 'System administrator' } },
    stop,
  }
}

/** One line typed by a person; what is typed stays unseen when it is a secret. Undefined where nobody can answer. */
function ask(question: string, hidden = false): Promise<string | undefined> {
  if (!process.stdin.isTTY) return Promise.resolve(undefined)
  let muted = false
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      if (!muted) process.stderr.write(chunk)
      done()
    },
  })
  const line = createInterface({ input: process.stdin, output, terminal: true })
  return new Promise(resolve => {
    line.once('close', () => resolve(undefined))
    line.question(`${question} `, answer => {
      if (muted) process.stderr.write('\n')
      resolve(answer)
      line.close()
    })
    muted = hidden
  })
}

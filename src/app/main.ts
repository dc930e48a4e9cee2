import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { CannotDo } from '#platform/command/command.ts'
import { dataFolder } from '#platform/own-postgres/data-folder.ts'
import { buildAssets } from '#platform/web/assets/build-assets.ts'
import { browserEntries, firstStyles, roomStyles } from './browser-entries.ts'
import { type DemonstrationState, prepareDemonstration } from './demonstration-clock.ts'
import { nothingYet } from './first-run.ts'
import { openInstallation } from './installation.ts'
import { tellSchool } from './live.ts'
import { reactions } from './reactions.ts'
import { buildServer } from './server.ts'

export interface StartOptions {
  demo?: boolean
  /** The clock begins at this moment and goes on from there: for demonstrations and pictures. */
  at?: Date
  port?: number
  host?: string
  say?: (line: string) => void
  quiet?: boolean
}

export interface Daymark {
  address: string
  app: FastifyInstance
  stop(): Promise<void>
}

/** Starts Daymark: its database, its migrations, its pages; ready when the address answers. */
export async function startDaymark(options: StartOptions = {}): Promise<Daymark> {
  const say = options.say ?? (line => console.log(line))
  const log = (message: string) => {
    if (process.env.DAYMARK_VERBOSE) say(message)
  }
  const assetsComing = buildAssets({
    entries: browserEntries,
    styles: roomStyles,
    first: firstStyles,
    folder: join(dataFolder(), 'built'),
  })
  assetsComing.catch(() => {})
  const installation = await openInstallation({
    claim: true,
    log,
    reactions,
    afterCommit: recorded => tellSchool(recorded.school),
  })
  try {
    const demonstration = await prepareDemonstration(installation, options, say)
    const assets = await assetsComing
    const app = await buildServer({
      db: installation.db,
      recorder: installation.recorder,
      clock: clockOf(options.at ?? demonstration?.startsAt),
      assets,
      demonstration: demonstration ? 'everyone here is invented.' : undefined,
      log: !options.quiet,
      secure: process.env.DAYMARK_SECURE === '1',
    })
    const address = await listen(app, options)
    const stop = async () => {
      await app.close()
      await installation.stop()
    }
    endWell(stop)
    if (!options.quiet) greet(say, address, installation.place, demonstration, await nothingYet(installation.db))
    return { address, app, stop }
  } catch (error) {
    await installation.stop()
    throw error
  }
}

function clockOf(startsAt: Date | undefined): () => Date {
  if (!startsAt) return () => new Date()
  const offset = startsAt.getTime() - Date.now()
  return () => new Date(Date.now() + offset)
}

async function listen(app: FastifyInstance, { port = 8080, host = '127.0.0.1' }: StartOptions): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new CannotDo(`Port ${port} is in use. Stop what uses it, or choose another: PORT=8081 npm start`)
    if (code === 'EACCES')
      throw new CannotDo(`This account may not listen on port ${port}. Choose one above 1023: PORT=8080 npm start`)
    throw error
  }
}

function greet(
  say: (line: string) => void,
  address: string,
  place: string,
  demonstration: DemonstrationState | undefined,
  empty: boolean,
): void {
  say(`\nDaymark is ready:  ${address}\n`)
  if (demonstration) for (const line of demonstration.howToSignIn) say(line)
  else if (empty) {
    say('Nothing is here yet: the first page makes you the administrator of your school.')
    say('To look around first, with four invented schools and a year of registers: stop, then npm start -- --demo')
  } else say('Open it and sign in with your e-mail address and password.')
  say(`The records are in ${place}. Stop with Ctrl+C.`)
}

function endWell(stop: () => Promise<void>): void {
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    void stop().finally(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

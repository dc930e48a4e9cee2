import { type Command, Mistyped } from '#platform/command/command.ts'
import { clockFromText } from '#time/clock.ts'
import { dayFromIso } from '#time/day.ts'
import { instantOf } from '#time/london.ts'

/** `start`: serves Daymark until it is stopped. */
export const start: Command = {
  usage: 'start [--demo] [--port NUMBER] [--host ADDRESS] [--at "YYYY-MM-DD HH:MM"]',
  says: 'Serves Daymark on this computer until it is stopped (Ctrl+C). It starts its own database, and prints its address and how to sign in.',
  more: [
    'DAYMARK_DATA names the folder for the data; without it the place is the one your system keeps such things in. DATABASE_URL names a PostgreSQL server, 15 or newer, to use instead. PORT and HOST do the same as the flags.',
  ],
  examples: ['start', 'start --demo', 'start --port 9000 --host 0.0.0.0'],
  flags: {
    demo: { says: 'Makes the demonstration trust first, when there is nothing yet.' },
    port: { says: 'Where to listen; 8080 unless said.', value: 'NUMBER' },
    host: { says: 'On which address to listen; only this computer unless said.', value: 'ADDRESS' },
    at: {
      says: 'Sets the clock: the time in London that Daymark takes for now, and goes on from. For demonstrations only.',
      value: 'TIME',
    },
  },
  run: async given => {
    const port = wholePort(given.text('port') ?? process.env.PORT)
    const at = given.text('at')
    const { startDaymark } = await import('./main.ts')
    await startDaymark({
      demo: given.on('demo'),
      ...(at === undefined ? {} : { at: momentOf(at) }),
      ...(port === undefined ? {} : { port }),
      ...((given.text('host') ?? process.env.HOST) ? { host: given.text('host') ?? process.env.HOST } : {}),
    })
    return undefined
  },
}

function wholePort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Mistyped(`“${text}” is no port: give a number up to 65535.`)
  return port
}

function momentOf(text: string): Date {
  const [iso = '', clock = '08:45'] = text.trim().split(/[ T]/)
  const day = dayFromIso(iso)
  const minute = clockFromText(clock)
  if (day === undefined || minute === undefined) throw new Mistyped(`“${text}” is no time: give it as "2026-11-20 08:45".`)
  return instantOf(day, minute)
}

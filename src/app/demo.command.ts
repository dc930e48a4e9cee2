import { CannotDo, type Command } from '#platform/command/command.ts'

/** `demo`: the demonstration trust, in records that have no account yet. */
export const demo: Command = {
  usage: 'demo',
  says: 'Makes the demonstration trust in an empty installation: four schools under invented names, with a year of registers to yesterday.',
  more: ['Everyone in it is invented. To see it at once: ./daymark start --demo'],
  examples: ['demo'],
  flags: {},
  run: async (_given, desk) => {
    const { db, admin, place } = await desk.records()
    const { prepareDemonstration } = await import('./demonstration-clock.ts')
    const made: string[] = []
    const state = await prepareDemonstration({ db, admin }, { demo: true }, line => made.push(line))
    if (!state || made.length < 2) throw new CannotDo(made[0] ?? `The demonstration is in the records at ${place} already.`)
    for (const line of [...made, '', ...state.howToSignIn]) desk.say(line)
    return 0
  },
}

import type { Outcome } from '#platform/http/outcome.ts'

/** Any of the kinds of no that a door can answer. */
export type No = Exclude<Outcome<never>, { reply: never }>

/** What a door answers after `record`: the reply, or the no that the decision gave. */
export const replied = <T, R>(
  result: { recorded: T; number: number } | { no: No },
  reply: (recorded: T, number: number) => R,
): Outcome<R> => ('no' in result ? result.no : { reply: reply(result.recorded, result.number) })

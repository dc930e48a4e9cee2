import { CannotDo, type Command, Mistyped } from '#platform/command/command.ts'
import { beginSignIn } from '#school/access/account.store.ts'
import { dayText } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { endTokenNamed, liveTokens } from './accounts.store.ts'
import { accountNamed } from './user.command.ts'

const dayInMs = 86_400_000

/** `token list`: which programs may act in whose name. */
export const listTokens: Command = {
  usage: 'token list',
  says: 'Lists the tokens with which programs use the API, in whose name each acts, and when it was last used.',
  examples: ['token list'],
  flags: { json: { says: 'Answers for a program.' } },
  run: async (given, desk) => {
    const { db } = await desk.records()
    const tokens = await liveTokens(db, desk.now)
    if (given.on('json')) desk.give(tokens)
    else if (tokens.length === 0) desk.say('There is no token.')
    for (const { id, label, email, begunAt, expiresAt } of given.on('json') ? [] : tokens)
      desk.say(
        `${id}  ${label || '(no label)'}: ${email}, made ${on(begunAt)}, ${expiresAt ? `until ${on(expiresAt)}` : 'without an end'}`,
      )
    return 0
  },
}

const on = (instant: Date): string => dayText(londonNow(instant).day)

/** `token make`: printed once, and kept nowhere. */
export const makeToken: Command = {
  usage: 'token make EMAIL --label TEXT [--days NUMBER]',
  says: 'Makes a token for a program to use the API in the name of an account. It may do what the account may do.',
  more: ['The token is printed once and kept nowhere; a program sends it as “Authorization: Bearer …”.'],
  examples: ['token make reports@copperbeck.example --label "Weekly report" --days 365'],
  flags: {
    label: { says: 'What it is for; by this it is ended later.', value: 'TEXT' },
    days: { says: 'After how many days it ends; 365 unless said.', value: 'NUMBER' },
    json: { says: 'Answers for a program.' },
  },
  places: [1, 1],
  run: async (given, desk) => {
    const label = given.text('label')?.trim() ?? ''
    if (label === '' || label.length > 120)
      throw new Mistyped('Say what the token is for with --label, in 120 characters at most.')
    const days = Number(given.text('days') ?? 365)
    if (!Number.isInteger(days) || days < 1 || days > 3_660) throw new Mistyped('--days wants a whole number, 3660 at most.')
    const { db } = await desk.records()
    const account = await accountNamed(db, given)
    const expiresAt = new Date(desk.now.getTime() + days * dayInMs)
    const token = await beginSignIn(db, { account: account.id, kind: 'token', label, now: desk.now, expiresAt })
    if (given.on('json')) desk.give({ token, label, email: account.email, expiresAt })
    else {
      desk.say(token)
      desk.note(`It acts as ${account.name} until ${on(expiresAt)}. Keep it now: it is not shown again.`)
    }
    return 0
  },
}

/** `token end`: a program that used it is refused from now on. */
export const endToken: Command = {
  usage: 'token end LABEL|NUMBER',
  says: 'Ends a token, named by its label or by the first letters that the list shows.',
  examples: ['token end "Weekly report"'],
  flags: {},
  places: [1, 1],
  run: async (given, desk) => {
    const { db } = await desk.records()
    const found = await endTokenNamed(db, given.places[0]!, desk.now)
    if (found === 0) throw new CannotDo(`There is no token “${given.places[0]}”. All there are: ./daymark token list`)
    if (found > 1)
      throw new CannotDo(
        `${found} tokens are called “${given.places[0]}”. Name one by its first letters in: ./daymark token list`,
      )
    desk.say('The token has ended.')
    return 0
  },
}

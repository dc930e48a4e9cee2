import { randomBytes } from 'node:crypto'
import { CannotDo, type Command, type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import type { Database } from '#platform/database/database.ts'
import { hashOfPassword } from '#platform/http/passwords.ts'
import { addAccount, endOtherSignIns, setPassword } from '#school/access/account.store.ts'
import { allSchools, findSchool } from '#school/access/find-school.store.ts'
import { isRole, roles, trustRoles } from '#school/access/roles.ts'
import { newPassword } from '#school/access/sign-in.contract.ts'
import { dayText } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { type AccountListed, allAccounts, endAccount, giveTrustRole, partsInSchool, trustNamed } from './accounts.store.ts'
import { givePart } from './give-part.store.ts'

const roleList = Object.entries(roles).map(([id, { title }]) => `${id} (${title})`)

/** `user list`: who can sign in, and what they are where. */
export const listUsers: Command = {
  usage: 'user list [--ended]',
  says: 'Lists who has an account, in which school with which role, and when they were last here.',
  examples: ['user list'],
  flags: { ended: { says: 'Also those that have ended.' }, json: { says: 'Answers for a program.' } },
  run: async (given, desk) => {
    const { db } = await desk.records()
    const accounts = (await allAccounts(db)).filter(account => given.on('ended') || account.endedAt === null)
    const today = londonNow(desk.now).day
    const parts = new Map<number, string[]>()
    for (const school of await allSchools(db))
      for (const part of await partsInSchool(db, school.id, today))
        parts.set(part.account, [
          ...(parts.get(part.account) ?? []),
          `${school.name}: ${part.position}${part.roles.length > 0 ? ` (${part.roles.join(', ')})` : ', no role'}`,
        ])
    const list = accounts.map(account => ({ ...account, parts: [...account.trustRoles, ...(parts.get(account.id) ?? [])] }))
    if (given.on('json')) desk.give(list)
    else if (list.length === 0)
      desk.say('There is no account yet. Start Daymark and open its address: the first page makes you its administrator.')
    for (const { name, email, endedAt, lastSeen, parts: here } of given.on('json') ? [] : list) {
      desk.say(
        `${name} <${email}>${endedAt ? ', ended' : ''}${lastSeen ? `, last here ${dayText(londonNow(lastSeen).day)}` : ''}`,
      )
      for (const part of here) desk.say(`    ${part}`)
    }
    return 0
  },
}

/** `user add`: an account, with a part in a school or in each school of a trust. */
export const addUser: Command = {
  usage: 'user add EMAIL --name NAME --role ROLE [--position TEXT] [--school SCHOOL | --trust TRUST]',
  says: 'Makes an account and gives it a role: in one school, or in each school of a trust. An account that is there already is given the role as well.',
  more: ['The password is asked for; where nobody can answer, one is made and printed once.', `Roles: ${roleList.join(', ')}.`],
  examples: [
    'user add dawn@copperbeck.example --name "Dawn Okafor" --position "Attendance officer" --role attendance-officer --school 1',
  ],
  flags: {
    name: { says: 'The person’s name, as the record will show it.', value: 'NAME' },
    position: { says: 'The position, which stands beside the name in the record; the role’s title unless said.', value: 'TEXT' },
    role: { says: 'What the person may do.', value: 'ROLE' },
    school: { says: 'The school, by number or name. May be left out where there is only one.', value: 'SCHOOL' },
    trust: { says: 'The trust instead, by number or name, for the roles that a trust gives.', value: 'TRUST' },
  },
  places: [1, 1],
  run: async (given, desk) => {
    const email = given.places[0]!.trim()
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Mistyped(`“${email}” is no e-mail address.`)
    const role = given.text('role') ?? ''
    if (!isRole(role))
      throw new Mistyped(
        `${role ? `“${role}” is no role.` : 'Say what the person may do with --role.'} Roles: ${Object.keys(roles).join(', ')}.`,
      )
    const { db, recorder, by } = await desk.records()
    const stands = (await allAccounts(db)).find(account => account.email.toLowerCase() === email.toLowerCase())
    if (stands?.endedAt) throw new CannotDo(`The account of ${email} has ended. Use another address.`)
    const name = given.text('name')?.trim() || stands?.name
    if (!name) throw new Mistyped('Give the person’s name with --name.')
    const trust = given.text('trust')
    if (trust !== undefined && !trustRoles.includes(role))
      throw new CannotDo(`A trust gives these roles: ${trustRoles.join(', ')}.`)
    const school = trust === undefined ? await findSchool(db, given.text('school')) : undefined
    const found = trust === undefined ? undefined : await db.read(null, tx => trustNamed(tx, trust))
    if (trust !== undefined && !found) throw new CannotDo(`There is no trust “${trust}”.`)
    const passwordHash = stands ? null : await choosePassword(desk)
    const position = given.text('position')?.trim() || roles[role].title
    if (school)
      await givePart(
        recorder,
        { by, at: desk.now },
        { school: school.id, account: stands?.id ?? null, email, name, position, role, passwordHash },
      )
    else
      await db.write(null, async tx => {
        const account = stands?.id ?? (await addAccount(tx, { email, name, passwordHash, now: desk.now }))
        await giveTrustRole(tx, found!.id, account, role, desk.now)
      })
    desk.say(
      `${name} <${email}> is now ${roles[role].title.toLowerCase()} in ${school?.name ?? `each school of ${found!.name}`}.`,
    )
    return 0
  },
}

/** `user password`: a new password; other sign-ins end. */
export const setUserPassword: Command = {
  usage: 'user password EMAIL',
  says: 'Sets a new password. Browsers that are signed in with the old one have to sign in again.',
  more: ['The password is asked for; where nobody can answer, one is made and printed once.'],
  examples: ['user password dawn@copperbeck.example'],
  flags: {},
  places: [1, 1],
  run: async (given, desk) => {
    const { db } = await desk.records()
    const account = await accountNamed(db, given)
    await setPassword(db, account.id, (await choosePassword(desk))!, desk.now)
    const ended = await endOtherSignIns(db, account.id, null, desk.now)
    desk.say(`The password of ${account.name} is changed; ${ended === 1 ? '1 sign-in' : `${ended} sign-ins`} ended.`)
    return 0
  },
}

/** `user end`: the account cannot sign in again. */
export const endUser: Command = {
  usage: 'user end EMAIL',
  says: 'Ends an account, all its sign-ins and tokens. What the person recorded stays, with their name.',
  examples: ['user end dawn@copperbeck.example'],
  flags: {},
  places: [1, 1],
  run: async (given, desk) => {
    const { db, by } = await desk.records()
    const account = await accountNamed(db, given)
    const ended = await endAccount(db, account.id, desk.now, by.name)
    desk.say(`The account of ${account.name} has ended, and ${ended === 1 ? '1 sign-in' : `${ended} sign-ins`} with it.`)
    return 0
  },
}

/** The account that the command names; one that has ended counts as none. */
export async function accountNamed(db: Database, given: Given): Promise<AccountListed> {
  const email = given.places[0]!.trim().toLowerCase()
  const account = (await allAccounts(db)).find(one => one.email.toLowerCase() === email && one.endedAt === null)
  if (!account) throw new CannotDo(`There is no account with the address ${given.places[0]}. All there are: ./daymark user list`)
  return account
}

async function choosePassword(desk: Desk): Promise<string | null> {
  const typed = await desk.ask('A new password (12 characters or more; it is not shown):', true)
  const password = typed ?? randomBytes(12).toString('base64url')
  const found = newPassword.safeParse(password)
  if (!found.success) throw new CannotDo(`${found.error.issues[0]!.message}. Nothing was changed.`)
  if (typed === undefined) desk.say(`Password: ${password}`)
  return hashOfPassword(password)
}

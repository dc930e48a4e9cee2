import { CannotDo, type Command, type Desk, Mistyped } from '#platform/command/command.ts'
import { helpOf, readCommand, wrap } from '#platform/command/read-command.ts'
import { openDesk } from './desk.ts'

/** Every command of the program, in the order of its help; each is loaded only when it is called. */
export const commands: Record<string, { says: string; load: () => Promise<Command> }> = {
  start: { says: 'Serves Daymark on this computer.', load: async () => (await import('./start.command.ts')).start },
  demo: {
    says: 'Makes the demonstration trust in an empty installation.',
    load: async () => (await import('./demo.command.ts')).demo,
  },
  'school list': { says: 'Lists the schools.', load: async () => (await import('./school.command.ts')).listSchools },
  'school add': { says: 'Adds a school.', load: async () => (await import('./school.command.ts')).addSchool },
  'user list': {
    says: 'Lists who has an account, and their roles.',
    load: async () => (await import('#school/accounts/user.command.ts')).listUsers,
  },
  'user add': {
    says: 'Makes an account, and gives it a part in a school.',
    load: async () => (await import('#school/accounts/user.command.ts')).addUser,
  },
  'user password': {
    says: 'Sets a new password.',
    load: async () => (await import('#school/accounts/user.command.ts')).setUserPassword,
  },
  'user end': {
    says: 'Ends an account, and all its sign-ins.',
    load: async () => (await import('#school/accounts/user.command.ts')).endUser,
  },
  'token list': {
    says: 'Lists the tokens of programs.',
    load: async () => (await import('#school/accounts/token.command.ts')).listTokens,
  },
  'token make': {
    says: 'Makes a token for a program to use the API.',
    load: async () => (await import('#school/accounts/token.command.ts')).makeToken,
  },
  'token end': { says: 'Ends a token.', load: async () => (await import('#school/accounts/token.command.ts')).endToken },
  import: {
    says: 'Brings in pupils, staff, groups or marks from a CSV file.',
    load: async () => (await import('#registers/mis-import/import.command.ts')).importFile,
  },
  export: {
    says: 'Writes pupils or marks to a CSV file.',
    load: async () => (await import('#registers/mis-import/export.command.ts')).exportFile,
  },
  verify: {
    says: 'Checks that the ledgers keep their laws.',
    load: async () => (await import('#registers/attendance/verify.command.ts')).verify,
  },
  measures: {
    says: 'Counts attendance from a file, and compares published figures with our own count.',
    load: async () => (await import('#analysis/measures/measures.command.ts')).measures,
  },
  'policy list': {
    says: 'Lists the policy packs a school may start from.',
    load: async () => (await import('#school/policy/policy.command.ts')).listPolicies,
  },
  'policy check': {
    says: 'Checks a policy: what the law forbids, what it requires, and what to think about.',
    load: async () => (await import('#school/policy-check/policy-check.command.ts')).checkAPolicy,
  },
  'policy document': {
    says: 'Writes a policy out as a PDF, a Word file or a page.',
    load: async () => (await import('#school/policy-document/policy-document.command.ts')).writePolicyDocument,
  },
  'policy show': {
    says: 'Shows a policy in words, with the clause of each value.',
    load: async () => (await import('#school/policy/policy.command.ts')).showPolicy,
  },
  'strips check': {
    says: 'Compares the strips with the ledger.',
    load: async () => (await import('#registers/attendance/strips.command.ts')).checkStrips,
  },
  'strips rebuild': {
    says: 'Makes the strips anew from the ledger.',
    load: async () => (await import('#registers/attendance/strips.command.ts')).rebuildStrips,
  },
  'law codes': {
    says: 'Lists the attendance codes in use on a day.',
    load: async () => (await import('./law/codes.command.ts')).lawCodes,
  },
  'law code': {
    says: 'Says whether a code may stand in a session, and why.',
    load: async () => (await import('./law/code.command.ts')).lawCode,
  },
  'law school-age': {
    says: 'Says whether someone is of compulsory school age.',
    load: async () => (await import('./law/school-age.command.ts')).lawSchoolAge,
  },
  'law deadline': {
    says: 'Says until when an absence may stay unexplained.',
    load: async () => (await import('./law/deadline.command.ts')).lawDeadline,
  },
  'law penalty': {
    says: 'Says whether a penalty notice may be issued, for how much, payable until when.',
    load: async () => (await import('./law/penalty.command.ts')).lawPenalty,
  },
  'law rule': {
    says: 'Shows one rule of the law, with its source and worked examples.',
    load: async () => (await import('./law/rule.command.ts')).lawRule,
  },
  'law find': {
    says: 'Finds rules of the law by words.',
    load: async () => (await import('./law/rule.command.ts')).lawFind,
  },
  'law index': {
    says: 'Lists rules, provisions, and where each is answered.',
    load: async () => (await import('./law/index.command.ts')).lawIndex,
  },
}

const program = './daymark'

/** The program: finds the command, runs it, and leaves with its exit code. */
export async function main(words: string[], desk = openDesk()): Promise<void> {
  const code = await run(words, desk)
  await desk.leave()
  if (code !== undefined) process.exitCode = code
}

/** Runs what was typed. 0: done; 1: it could not be done; 2: it was not understood; undefined: it goes on working. */
export async function run(words: string[], desk: Desk): Promise<number | undefined> {
  const first = words[0] ?? 'help'
  if (['help', '--help', '-h'].includes(first)) return help(words.slice(1), desk)
  const name = [words.slice(0, 2).join(' '), first].find(found => Object.hasOwn(commands, found))
  if (!name) return several(first, words.slice(1), desk)
  const command = await commands[name]!.load()
  const typed = words.slice(name.split(' ').length)
  try {
    const given = readCommand(command, typed)
    if (!given.on('help')) return await command.run(given, desk)
    desk.say(helpOf(program, command))
    return 0
  } catch (error) {
    if (error instanceof Mistyped) {
      desk.note(`${error.message}\n\n  ${program} ${command.usage}\n\nMore: ${program} ${name} --help`)
      return 2
    }
    if (!(error instanceof Error)) throw error
    const ours = error instanceof CannotDo || ['Error', 'DataTaken', 'DatabaseUnavailable'].includes(error.name)
    desk.note(ours && !process.env.DAYMARK_VERBOSE ? error.message : (error.stack ?? error.message))
    return 1
  }
}

async function help(words: string[], desk: Desk): Promise<number> {
  const name = words.join(' ')
  if (name && Object.hasOwn(commands, name)) desk.say(helpOf(program, await commands[name]!.load()))
  else if (name && !namesOf(name).length) return several(name, [], desk)
  else desk.say(overview(name ? namesOf(name) : Object.keys(commands)))
  return 0
}

const namesOf = (first: string): string[] => Object.keys(commands).filter(name => name.startsWith(`${first} `))

function several(first: string, rest: string[], desk: Desk): number {
  const names = namesOf(first)
  if (names.length > 0 && rest.some(word => word === '--help' || word === '-h')) {
    desk.say(overview(names))
    return 0
  }
  if (names.length > 0) desk.note(`Say which:\n\n${listOf(names)}`)
  else desk.note(`There is no command “${first}”. These there are:\n\n${listOf(Object.keys(commands))}`)
  return 2
}

const listOf = (names: string[]): string => {
  const width = Math.max(...Object.keys(commands).map(name => name.length)) + 2
  return names
    .map(name => `  ${name.padEnd(width)}${wrap(commands[name]!.says, 90 - width).join(`\n${' '.repeat(width + 2)}`)}`)
    .join('\n')
}

const overview = (names: string[]): string =>
  [
    "Daymark, the administrator's program.",
    '',
    listOf(names),
    '',
    `What a command does, with an example: ${program} COMMAND --help`,
  ].join('\n')

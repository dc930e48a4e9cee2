import { parseArgs } from 'node:util'
import { type Command, type Given, Mistyped } from './command.ts'

const ofAll = { help: { says: 'Says what this command does.', short: 'h' } }

/** Reads what was typed after a command's name; throws Mistyped, with the word that is wrong. */
export function readCommand(command: Command, typed: string[]): Given {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }> = {}
  for (const [name, { value, short, many }] of Object.entries({ ...command.flags, ...ofAll }) as [
    string,
    Command['flags'][string],
  ][])
    options[name] = { type: value ? 'string' : 'boolean', ...(short ? { short } : {}), multiple: many ?? false }
  let read: { values: Record<string, unknown>; positionals: string[] }
  try {
    read = parseArgs({ args: typed, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Mistyped(inOurWords(error as Error & { code?: string }, command))
  }
  const { values, positionals } = read
  const [least, most] = command.places ?? [0, 0]
  if (!values.help && positionals.length > most) throw new Mistyped(`“${positionals[most]}” is more than this command takes.`)
  if (!values.help && positionals.length < least) throw new Mistyped('Something is missing.')
  const list = (flag: string) =>
    (Array.isArray(values[flag]) ? values[flag] : values[flag] === undefined ? [] : [values[flag]]) as string[]
  return { places: positionals, on: flag => values[flag] === true, text: flag => list(flag).at(-1), texts: list }
}

function inOurWords(error: Error & { code?: string }, command: Command): string {
  const flag = /'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] ?? 'That'
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = Object.keys(command.flags).find(name => name.startsWith(flag.replace(/^-+/, '').slice(0, 3)))
    return `There is no flag ${flag} here.${near ? ` Perhaps --${near}?` : ''}`
  }
  return /argument missing|ambiguous/.test(error.message) ? `${flag} wants a value after it.` : `${flag} takes no value.`
}

/** The help of one command, as it is printed. */
export function helpOf(program: string, command: Command): string {
  const flags = Object.entries({ ...command.flags, ...ofAll }) as [string, Command['flags'][string]][]
  const shown = flags.map(([name, { value, short }]) => `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`)
  const width = Math.max(...shown.map(text => text.length)) + 2
  const wrapped = (text: string, indent: number) => wrap(text, 92 - indent).join(`\n${' '.repeat(indent)}`)
  return [
    wrapped(command.says, 0),
    '',
    `  ${program} ${command.usage}`,
    ...(command.more ?? []).flatMap(paragraph => ['', wrapped(paragraph, 0)]),
    '',
    'Flags',
    ...flags.map(([, { says }], index) => `  ${shown[index]!.padEnd(width)}${wrapped(says, width + 2)}`),
    '',
    command.examples.length > 1 ? 'Examples' : 'Example',
    ...command.examples.map(example => `  ${program} ${example}`),
  ].join('\n')
}

/** Words set in lines of at most so many characters. */
export function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

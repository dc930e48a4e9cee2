import { CannotDo, type Command, type Desk, Mistyped } from '#platform/command/command.ts'
import { wrap } from '#platform/command/read-command.ts'
import { packNames, packText, policyFile } from './packs.store.ts'
import type { Policy } from './policy.contract.ts'
import { type FieldInWords, type PartInWords, policyInWords } from './policy-words.ts'
import { problemText, readPolicy } from './read-policy.ts'
import { nearest } from './reading/nearest.ts'

const width = 92

/** The policy that was asked for by the name of a pack or the path of a file; refused with every line to put right. */
export function policyAsked(nameOrPath: string): Policy {
  const text = policyFile(nameOrPath)
  if (text === undefined) {
    const near = nearest(nameOrPath, packNames())
    throw new Mistyped(
      `There is no pack or file “${nameOrPath}”.${near ? ` Perhaps ${near}?` : ''} The packs: ./daymark policy list`,
    )
  }
  const read = readPolicy(text)
  if ('policy' in read) return read.policy
  throw new CannotDo([`To put right in ${nameOrPath}:`, ...read.problems.map(problemText)].join('\n'))
}

/** `policy list`: each pack, and for what kind of school it is. */
export const listPolicies: Command = {
  usage: 'policy list',
  says: 'Lists the policy packs: what a school may start from, and the same as the schools wrote them.',
  examples: ['policy list'],
  flags: { json: { says: 'Answers for a program.' } },
  run: async (given, desk) => {
    const packs = packNames().map(name => {
      const read = readPolicy(packText(name)!)
      if ('problems' in read) return { name, setting: 'This pack cannot be read.', problems: read.problems }
      return { name, setting: read.policy.about.setting, problems: [] }
    })
    if (given.on('json')) desk.give(packs)
    else
      for (const { name, setting } of packs) {
        desk.say(name)
        sayWrapped(
          desk,
          name.startsWith('as-published/') ? 'As its school wrote it, with its mistakes. Not for use.' : setting,
          4,
        )
      }
    return 0
  },
}

/** `policy show`: one policy in words, part by part. */
export const showPolicy: Command = {
  usage: 'policy show PACK|FILE [--part PART]',
  says: 'Shows a policy in words, each value with the clause it comes from.',
  more: ['A file that is not right is refused, with each line and what to write there.'],
  examples: ['policy show trust-primary', 'policy show special-academy --part followUp', 'policy show our-policy.yaml'],
  flags: { part: { says: 'Shows one part alone.', value: 'PART' }, json: { says: 'Answers for a program: the policy itself.' } },
  places: [1, 1],
  run: async (given, desk) => {
    const policy = policyAsked(given.places[0]!)
    const wanted = given.text('part')
    const all = policyInWords(policy)
    const shown = wanted === undefined ? all : all.filter(({ name }) => name === wanted)
    if (shown.length === 0)
      throw new Mistyped(`There is no part “${wanted}”. These there are: ${all.map(({ name }) => name).join(', ')}.`)
    if (given.on('json')) desk.give(wanted === undefined ? policy : policy[wanted as keyof Policy])
    else for (const [index, part] of shown.entries()) sayPart(desk, part, index > 0)
    return 0
  },
}

function sayPart(desk: Desk, { name, title, clause, fields }: PartInWords, after: boolean): void {
  if (after) desk.say()
  desk.say(`${title} (${name}${clause ? `, clause ${clause}` : ''})`)
  for (const field of fields) sayField(desk, field, clause)
  const unsaid = fields.filter(field => field.text === undefined && !field.lines?.length)
  if (unsaid.length > 0) sayWrapped(desk, `Not said: ${unsaid.map(field => field.title.toLowerCase()).join('; ')}.`, 2)
}

function sayField(desk: Desk, { title, text, lines = [], clause }: FieldInWords, ofPart: string): void {
  const from = (own: string) => (own && own !== ofPart ? ` (${own})` : '')
  if (text !== undefined) sayWrapped(desk, `${title}: ${text}${from(clause)}`, 2)
  if (lines.length === 0) return
  desk.say(`  ${title}${from(clause)}`)
  for (const line of lines)
    sayWrapped(desk, `– ${line.text}${line.clause && line.clause !== clause ? ` (${line.clause})` : ''}`, 4)
}

function sayWrapped(desk: Desk, text: string, indent: number): void {
  for (const paragraph of text.split('\n'))
    for (const [index, line] of wrap(paragraph, width - indent - 2).entries())
      desk.say(`${' '.repeat(indent + (index > 0 ? 2 : 0))}${line}`)
}

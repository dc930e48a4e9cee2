import { CannotDo, type Command, type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import { wrap } from '#platform/command/read-command.ts'
import { packNames, policyFile } from '#school/policy/packs.store.ts'
import { problemText, readPolicy } from '#school/policy/read-policy.ts'
import { nearest } from '#school/policy/reading/nearest.ts'
import { type Day, dayFromIso, dayText, isoFromDay } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { checkPolicy } from './check-policy.ts'
import { type Finding, mayBeFollowed } from './finding.ts'
import { byKind, foundedOn, headOf, kindTitles, summaryOf } from './findings-in-words.ts'

const width = 92

/** `policy check`: a policy held against the law, the guidance and itself. */
export const checkAPolicy: Command = {
  usage: 'policy check PACK|FILE [--on DAY]',
  says: 'Checks a policy: what the law forbids, what it requires and is missing, and what to think about.',
  more: [
    'Each finding has the clause, what the policy says there, what the law says, and the smallest change that mends it.',
    'The exit code is 0 where nothing is forbidden and nothing required is missing, 1 otherwise, and 2 where the file cannot be read: then each line to put right is said.',
  ],
  examples: ['policy check special-academy', 'policy check as-published/trust-primary', 'policy check our-policy.yaml --json'],
  flags: {
    on: { says: 'The day whose law is asked; today unless said.', value: 'DAY' },
    json: { says: 'Answers for a program.' },
  },
  places: [1, 1],
  run: async (given, desk) => {
    const asked = given.places[0]!
    const day = dayAsked(given, desk)
    return isText(asked) ? checkText(asked, day, given, desk) : checkSettings(asked, day, given, desk)
  },
}

const dayAsked = (given: Given, desk: Desk): Day => {
  const text = given.text('on')
  const day = text === undefined ? londonNow(desk.now).day : dayFromIso(text.trim())
  if (day === undefined) throw new Mistyped(`“${text}” is no day: write --on 2026-09-07.`)
  return day
}

const isText = (name: string): boolean => /\.(txt|docx|pdf)$/i.test(name)

/** A policy written as a text. The place for reading one; until then it is said that settings alone are read. */
async function checkText(path: string, _day: Day, _given: Given, _desk: Desk): Promise<number> {
  throw new CannotDo(`${path} is a text. Settings are read so far: a pack, or a file in YAML.`)
}

function checkSettings(nameOrPath: string, day: Day, given: Given, desk: Desk): number {
  const text = policyFile(nameOrPath)
  if (text === undefined) {
    const near = nearest(nameOrPath, packNames())
    throw new Mistyped(
      `There is no pack or file “${nameOrPath}”.${near ? ` Perhaps ${near}?` : ''} The packs: ./daymark policy list`,
    )
  }
  const read = readPolicy(text)
  if ('problems' in read) {
    if (given.on('json')) desk.give({ problems: read.problems })
    else desk.note([`To put right in ${nameOrPath}:`, ...read.problems.map(problemText)].join('\n'))
    return 2
  }
  const findings = checkPolicy(read.policy, day)
  if (given.on('json')) desk.give({ on: isoFromDay(day), findings })
  else sayFindings(desk, nameOrPath, day, findings)
  return mayBeFollowed(findings) ? 0 : 1
}

/** Findings for a reader at the console: by kind, each with its clause, the law, and the mend. */
export function sayFindings(desk: Desk, name: string, day: Day, findings: readonly Finding[]): void {
  sayWrapped(desk, `${name}, by the law of ${dayText(day)}`)
  sayWrapped(desk, summaryOf(findings))
  for (const group of byKind(findings)) {
    const { title, means } = kindTitles[group.kind]
    desk.say()
    sayWrapped(desk, `${title} (${group.findings.length}). ${means}`)
    for (const finding of group.findings) {
      desk.say()
      sayWrapped(desk, headOf(finding), 2)
      sayWrapped(desk, finding.says, 4)
      sayWrapped(desk, `Mend: ${finding.mend}`, 4)
      sayWrapped(desk, foundedOn(finding), 4)
    }
  }
}

function sayWrapped(desk: Desk, text: string, indent = 0): void {
  for (const line of wrap(text, width - indent)) desk.say(' '.repeat(indent) + line)
}

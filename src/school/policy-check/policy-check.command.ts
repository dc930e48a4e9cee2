import { readFileSync, statSync } from 'node:fs'
import { type Command, type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import { wrap } from '#platform/command/read-command.ts'
import { packNames, policyFile } from '#school/policy/packs.store.ts'
import { problemText, readPolicy } from '#school/policy/read-policy.ts'
import { nearest } from '#school/policy/reading/nearest.ts'
import { checkText } from '#school/policy-text/check-text.ts'
import { lawfulPolicy } from '#school/policy-text/lawful-policy.store.ts'
import { readDocument } from '#school/policy-text/reading/read-document.store.ts'
import { textCheckLines } from '#school/policy-text/say-text-check.command.ts'
import { shownCheck } from '#school/policy-text/text-check-shown.ts'
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
    'A text (.txt, .docx, .pdf) is read: what is recognised in it is checked, and what cannot be read is said.',
    'The exit code is 0 where nothing is forbidden and nothing required is missing, 1 otherwise, and 2 where the file cannot be read: then each line to put right is said.',
  ],
  examples: [
    'policy check special-academy',
    'policy check as-published/trust-primary',
    'policy check our-policy.yaml --json',
    'policy check our-policy.docx',
  ],
  flags: {
    on: { says: 'The day whose law is asked; today unless said.', value: 'DAY' },
    json: { says: 'Answers for a program.' },
  },
  places: [1, 1],
  run: async (given, desk) => {
    const asked = given.places[0]!
    const day = dayAsked(given, desk)
    return isText(asked) ? checkAText(asked, day, given, desk) : checkSettings(asked, day, given, desk)
  },
}

const dayAsked = (given: Given, desk: Desk): Day => {
  const text = given.text('on')
  const day = text === undefined ? londonNow(desk.now).day : dayFromIso(text.trim())
  if (day === undefined) throw new Mistyped(`“${text}” is no day: write --on 2026-09-07.`)
  return day
}

const isText = (name: string): boolean => /\.(txt|md|docx|pdf)$/i.test(name)

/** A policy written as a text: what is recognised in it is checked, and what is not is said. */
async function checkAText(path: string, day: Day, given: Given, desk: Desk): Promise<number> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Mistyped(`There is no file “${path}”.`)
  const read = await readDocument({ name: path, bytes: new Uint8Array(readFileSync(path)) })
  if ('unreadable' in read) {
    if (given.on('json')) desk.give({ problems: [{ line: 0, column: 0, path: '', says: read.unreadable, remedy: read.remedy }] })
    else desk.note(`${path}: ${read.unreadable} ${read.remedy}`)
    return 2
  }
  const checked = checkText(read.passages, lawfulPolicy(), day)
  if (given.on('json')) {
    const { findings, understood, notUnderstood, whole } = shownCheck(checked, read, day)
    desk.give({ on: isoFromDay(day), findings, understood, notUnderstood, whole })
  } else for (const line of textCheckLines(checked, read, path, day)) desk.say(line)
  return mayBeFollowed(checked.findings) ? 0 : 1
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

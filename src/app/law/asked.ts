import type { Citation } from '#law/cite.ts'
import { standingText } from '#law/rule-in-words.ts'
import { type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import { wrap } from '#platform/command/read-command.ts'
import { type Day, dayFromIso } from '#time/day.ts'
import { londonNow } from '#time/london.ts'

const width = 88

/** The switch that every question of the law knows. */
export const json = { json: { says: 'Answers for a program.' } }

/** A day as it was typed. */
export function dayTyped(text: string, what: string): Day {
  const day = dayFromIso(text.trim())
  if (day === undefined) throw new Mistyped(`“${text}” is no day: write ${what} 2026-09-07.`)
  return day
}

/** The day of a flag that must be given. */
export function dayAsked(given: Given, flag: string, why: string): Day {
  const text = given.text(flag)
  if (text === undefined) throw new Mistyped(`${why} Say it with --${flag} 2026-09-07.`)
  return dayTyped(text, `--${flag}`)
}

/** The day of a flag, or today in England where it is left out. */
export const dayOrToday = (given: Given, flag: string, desk: Desk): Day => {
  const text = given.text(flag)
  return text === undefined ? londonNow(desk.now).day : dayTyped(text, `--${flag}`)
}

/** Citations, each once, as a program reads them. */
export const citationsGiven = (citations: readonly (Citation | undefined)[]): Citation[] => {
  const seen = new Set<string>()
  return citations.flatMap(citation => {
    if (!citation) return []
    const { rule, source, says, standing } = citation
    const name = `${rule} ${source} ${says}`
    if (seen.has(name)) return []
    seen.add(name)
    return [{ rule, source, says, standing }]
  })
}

/** A paragraph set in lines, each indented. */
export function sayWrapped(desk: Desk, text: string, indent = 0): void {
  const lead = ' '.repeat(indent)
  for (const line of wrap(text, width - indent)) desk.say(line === '' ? '' : lead + line)
}

/** Where an answer stands: the rule in one sentence, then its source and how binding it is. */
export function sayCitations(desk: Desk, citations: readonly Citation[]): void {
  for (const { rule, source, says, standing } of citations) {
    desk.say()
    sayWrapped(desk, says, 2)
    sayWrapped(desk, `${rule} · ${source} · ${standingText[standing]}`, 2)
  }
}

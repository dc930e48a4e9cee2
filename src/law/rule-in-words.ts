import type { Day } from '#time/day.ts'
import type { Citation, Force } from './cite.ts'
import type { DatedRule } from './dated.ts'
import { type FactInWords, factsInWords } from './example-words.ts'
import type { Provision } from './provision.ts'
import type { Rule } from './rule.ts'
import type { ExampleTable } from './statute-index.ts'

/** How binding a citation is, as a person reads it. */
export const standingText: Readonly<Record<Force, string>> = {
  must: 'has to be done',
  should: 'ought to be done',
  defines: 'a definition',
  unconfirmed: 'guidance, unconfirmed',
}

/** One version of a rule as a person reads it: from when until when, what it says, where that stands. */
export type VersionInWords = { from: Day; lastDay?: Day } & Pick<Citation, 'says' | 'source' | 'standing'>

/** The versions of a rule, newest first, each with the day before the next began. */
export const versionsInWords = ({ versions }: DatedRule<unknown>): readonly VersionInWords[] =>
  versions.map(({ from, citation: { says, source, standing } }, at) => {
    const next = versions[at - 1]
    return { from, ...(next ? { lastDay: next.from - 1 } : {}), says, source, standing }
  })

/** One worked example in words. */
export type ExampleInWords = { says: string; facts: readonly FactInWords[]; answer: readonly FactInWords[] }

const orNone = (facts: unknown): readonly FactInWords[] => {
  const said = factsInWords(facts)
  return said.length > 0 ? said : [{ term: '', says: 'none' }]
}

/** The tables of worked examples that show a rule, each with its rows of that rule. */
export const examplesOf = (
  rule: string,
  tables: readonly ExampleTable[],
): readonly { file: string; says: string; rows: readonly ExampleInWords[] }[] =>
  tables.flatMap(({ file, says, examples }) => {
    const rows = examples
      .filter(example => example.rule === rule)
      .map(({ says, facts, answer }) => ({ says, facts: orNone(facts), answer: orNone(answer) }))
    return rows.length > 0 ? [{ file, says, rows }] : []
  })

/** The provisions that a rule answers. */
export const provisionsOf = (rule: string, among: readonly Provision[]): readonly Provision[] =>
  among.filter(({ rules }) => rules.includes(rule))

/** Every citation of a rule once, the main one first: its own, then those of its versions that say something else. */
export const citationsOf = ({ citations, history }: Rule): readonly Citation[] => {
  const all = [...citations, ...(history?.versions.map(({ citation }) => citation) ?? [])]
  return all.filter(
    (citation, at) => all.findIndex(({ source, says }) => source === citation.source && says === citation.says) === at,
  )
}

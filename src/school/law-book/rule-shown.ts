import type { z } from 'zod'
import { instrumentOf } from '#law/instruments.ts'
import { provisions } from '#law/provisions/provisions.ts'
import type { Rule } from '#law/rule.ts'
import { examplesOf, provisionsOf, versionsInWords } from '#law/rule-in-words.ts'
import { rules, subjectOf } from '#law/rules.ts'
import { statuteIndex } from '#law/statute-index-table.ts'
import { workedExamples } from '#law/worked-examples-table.ts'
import type { readLawRule } from './law-book.contract.ts'

/** One rule, as it crosses the wire and is shown. */
export type RuleShown = z.output<typeof readLawRule.reply>

/** A rule in a list: its number, its title, its main sentence and where that stands. */
export const inShort = ({ rule, title, citations: [{ says, source, standing }] }: Rule) => ({
  rule,
  title,
  says,
  source,
  standing,
})

const named = (rule: Rule | undefined) => (rule ? { rule: rule.rule, title: rule.title } : null)

/** A rule as the book shows it: whole, with the rules before and after it. */
export const ruleShown = (rule: Rule): RuleShown => {
  const at = rules.indexOf(rule)
  const { history } = rule
  const subject = subjectOf(rule.rule)
  return {
    rule: rule.rule,
    title: rule.title,
    subject: { id: subject?.id ?? '', title: subject?.title ?? 'The law' },
    citations: rule.citations.map(({ rule: number, source, says, standing }) => ({ rule: number, source, says, standing })),
    question: history?.question ?? null,
    versions: (history ? versionsInWords(history) : []).map(version => ({ ...version, lastDay: version.lastDay ?? null })),
    notModelledBefore: history?.notModelledBefore ?? null,
    daymark: rule.daymark,
    noCode: rule.noCode ?? null,
    provisions: provisionsOf(rule.rule, provisions).map(({ instrument, provision, says, read }) => ({
      instrument,
      title: instrumentOf(instrument)?.title ?? instrument,
      provision,
      says,
      read,
    })),
    examples: examplesOf(rule.rule, workedExamples).map(({ says, rows }) => ({
      says,
      rows: rows.map(row => ({ says: row.says, facts: [...row.facts], answer: [...row.answer] })),
    })),
    parts: (statuteIndex[rule.rule] ?? []).map(part => ({ ...part })),
    previous: named(rules[at - 1]),
    next: named(rules[at + 1]),
  }
}

import type { FactInWords } from '#law/example-words.ts'
import { findRules } from '#law/find-rule.ts'
import { provisions } from '#law/provisions/provisions.ts'
import type { Rule } from '#law/rule.ts'
import { examplesOf, provisionsOf, standingText, versionsInWords } from '#law/rule-in-words.ts'
import { ruleOf, rules } from '#law/rules.ts'
import { statuteIndex } from '#law/statute-index-table.ts'
import { workedExamples } from '#law/worked-examples-table.ts'
import { CannotDo, type Command, type Desk, Mistyped } from '#platform/command/command.ts'
import { dayText, isoFromDay } from '#time/day.ts'
import { citationsGiven, json, sayCitations, sayWrapped } from './asked.ts'

/** `law rule`: one rule, read whole. */
export const lawRule: Command = {
  usage: 'law rule NUMBER',
  says: 'Shows one rule: what it says, where it stands, how it changed, what Daymark does, and worked examples.',
  examples: ['law rule L-054'],
  flags: { ...json },
  places: [1, 1],
  run: async (given, desk) => {
    const typed = given.places[0]!
    const parts = /^l?-?(\d{1,3})([a-z]?)$/i.exec(typed.trim())
    const rule = parts ? ruleOf(`L-${parts[1]!.padStart(3, '0')}${parts[2]!.toLowerCase()}`) : undefined
    if (!rule) throw new Mistyped(`There is no rule “${typed}”. Find one by words: ./daymark law find WORDS`)
    if (given.on('json')) desk.give(ruleGiven(rule))
    else sayRule(desk, rule)
    return 0
  },
}

const ruleGiven = (rule: Rule) => ({
  rule: rule.rule,
  title: rule.title,
  daymark: rule.daymark,
  noCode: rule.noCode ?? null,
  versions: (rule.history ? versionsInWords(rule.history) : []).map(({ from, lastDay, ...version }) => ({
    from: isoFromDay(from),
    until: lastDay === undefined ? null : isoFromDay(lastDay),
    ...version,
  })),
  notModelledBefore: rule.history ? isoFromDay(rule.history.notModelledBefore) : null,
  provisions: provisionsOf(rule.rule, provisions),
  functions: statuteIndex[rule.rule] ?? [],
  examples: workedExamples.flatMap(({ examples }) => examples.filter(example => example.rule === rule.rule)),
  citations: citationsGiven(rule.citations),
})

const line = (facts: readonly FactInWords[]) => facts.map(({ term, says }) => (term ? `${term} ${says}` : says)).join('; ')

function sayRule(desk: Desk, rule: Rule): void {
  sayWrapped(desk, `${rule.rule}  ${rule.title}`)
  sayCitations(desk, citationsGiven(rule.citations))
  if (rule.history) {
    desk.say()
    sayWrapped(desk, `By date: ${rule.history.question}`)
    for (const { from, lastDay, says, source, standing } of versionsInWords(rule.history)) {
      sayWrapped(desk, lastDay === undefined ? `From ${dayText(from)}:` : `${dayText(from)} to ${dayText(lastDay)}:`, 2)
      sayWrapped(desk, `${says} ${source}, ${standingText[standing]}.`, 4)
    }
    sayWrapped(desk, `What held before ${dayText(rule.history.notModelledBefore)} is not modelled.`, 2)
  }
  desk.say()
  sayWrapped(desk, `What Daymark does: ${rule.daymark}`)
  if (rule.noCode) sayWrapped(desk, rule.noCode)
  for (const { says, rows } of examplesOf(rule.rule, workedExamples)) {
    desk.say()
    sayWrapped(desk, `Examples: ${says}`)
    for (const row of rows) {
      sayWrapped(desk, row.says, 2)
      sayWrapped(desk, `${line(row.facts)} → ${line(row.answer)}`, 4)
    }
  }
}

/** `law find`: rules by words of their titles, sentences, sources and numbers. */
export const lawFind: Command = {
  usage: 'law find WORDS',
  says: 'Finds rules by words, in any order, each as the beginning of a word.',
  examples: ['law find penalty amount', 'law find reg 10'],
  flags: { ...json },
  places: [1, 20],
  run: async (given, desk) => {
    const words = given.places.join(' ')
    const found = findRules(words, rules)
    if (given.on('json')) {
      desk.give(found.map(({ rule, title, citations }) => ({ rule, title, citations: citationsGiven(citations) })))
      return 0
    }
    if (found.length === 0) throw new CannotDo(`No rule has “${words}”. Try fewer words, or the beginning of one.`)
    for (const { rule, title, citations } of found) {
      sayWrapped(desk, `${rule}  ${title}`)
      sayWrapped(desk, citations[0].source, 7)
    }
    return 0
  },
}

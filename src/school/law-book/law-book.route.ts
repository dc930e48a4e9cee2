import { citationOfCode, codesOn } from '#law/codes/attendance-codes.ts'
import { conditionsOf } from '#law/codes/code-conditions.ts'
import { findRules } from '#law/find-rule.ts'
import { firstModelledDay } from '#law/instruments.ts'
import { ruleOf, rules, subjects } from '#law/rules.ts'
import { accountDoor } from '#school/access/school-door.ts'
import { CodesPage } from './codes.page.tsx'
import { LawPage } from './law.page.tsx'
import { findLawRules, lawContents, lawRulePage, readLawCodes, readLawRule } from './law-book.contract.ts'
import { RulePage } from './rule.page.tsx'
import { inShort, ruleShown } from './rule-shown.ts'

const contents = accountDoor({
  contract: lawContents,
  api: false,
  act: async ({ query }) => {
    const asked = query.find ?? ''
    return {
      reply: {
        asked,
        total: rules.length,
        found: findRules(asked, rules).map(inShort),
        subjects: subjects.map(({ id, title, says, rules: its }) => ({
          id,
          title,
          says,
          rules: its.map(({ rule, title }) => ({ rule, title })),
        })),
      },
    }
  },
  page: reply => LawPage(reply),
})

const find = accountDoor({
  contract: findLawRules,
  act: async ({ query }) => {
    const found = query.find ? findRules(query.find, rules) : rules
    return { reply: { total: found.length, rules: found.map(inShort) } }
  },
})

const shown = async ({ params }: { params: { rule: string } }) => {
  const number = params.rule.replace(/^l/, 'L')
  const rule = ruleOf(number)
  return rule ? { reply: ruleShown(rule) } : { missing: `There is no rule ${number} in the book of law.` }
}

const read = accountDoor({ contract: readLawRule, act: shown })

const rulePage = accountDoor({ contract: lawRulePage, api: false, act: shown, page: reply => RulePage(reply) })

const codes = accountDoor({
  contract: readLawCodes,
  act: async ({ query }, ctx) => {
    const on = query.on ?? ctx.today
    return {
      reply: {
        on,
        modelledFrom: firstModelledDay,
        codes: codesOn(on).map(code => ({
          code: code.code,
          number: code.number,
          title: code.title,
          meaning: code.meaning,
          set: code.set,
          who: code.who,
          sessions: [...code.sessions],
          from: code.from,
          conditions: (conditionsOf(code.code, on) ?? []).map(({ condition }) => condition),
          citation: citationOfCode(code),
        })),
      },
    }
  },
  page: reply => CodesPage(reply),
})

/** The book of law, for whoever has signed in. */
export const lawBookDoors = [contents, find, read, rulePage, codes] as const

import { type Code, citationOfCode, codesOn } from '#law/codes/attendance-codes.ts'
import { setTitles } from '#law/codes/set-titles.ts'
import { firstModelledDay } from '#law/instruments.ts'
import type { Command } from '#platform/command/command.ts'
import { wrap } from '#platform/command/read-command.ts'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import { citationsGiven, dayOrToday, json } from './asked.ts'

/** One code as a program reads it. */
export const codeGiven = (code: Code) => ({
  code: code.code,
  title: code.title,
  set: code.set,
  short: code.short,
  meaning: code.meaning,
  group: code.group,
  sessions: code.sessions,
  who: code.who,
  asks: code.needs ?? null,
  needsBeforehand: code.behind ?? null,
  inStatute: code.inStatute,
  from: isoFromDay(code.from),
  until: code.lastDay === undefined ? null : isoFromDay(code.lastDay),
  citations: citationsGiven([citationOfCode(code)]),
})

/** `law codes`: every code in use on a day, by how it is counted. */
export const lawCodes: Command = {
  usage: 'law codes [--on DAY]',
  says: 'Lists the attendance codes in use on a day, and how each is counted.',
  more: ['Letters change: the list of a day before 19 August 2024 is the list that schools used then.'],
  examples: ['law codes', 'law codes --on 2024-05-14', 'law codes --on 2026-09-07 --json'],
  flags: { on: { says: 'The day; today unless said.', value: 'DAY' }, ...json },
  run: async (given, desk) => {
    const on = dayOrToday(given, 'on', desk)
    const codes = codesOn(on)
    if (codes.length === 0) desk.note(notModelled(on))
    if (given.on('json')) {
      desk.give(codes.map(codeGiven))
      return 0
    }
    if (codes.length > 0) desk.say(`${codes.length} codes in use on ${dayText(on)}`)
    for (const { set, title } of setTitles) {
      const its = codes.filter(code => code.set === set)
      if (its.length === 0) continue
      desk.say()
      desk.say(title)
      for (const { code, title } of its) desk.say(`  ${code.padEnd(3)} ${wrap(title, 80).join('\n      ')}`)
    }
    return 0
  },
}

/** What is said of a day whose law is not modelled. */
export const notModelled = (day: Day): string =>
  `The law of ${dayText(day)} is not modelled here: it begins with ${dayText(firstModelledDay)}.`

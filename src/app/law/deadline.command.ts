import { readFileSync } from 'node:fs'
import { codeOn, isUnexplained, unexplainedCode, unresolvedCode } from '#law/codes/attendance-codes.ts'
import { ruleOn } from '#law/dated.ts'
import { lastDayToExplain, schoolDaysToExplain } from '#law/registers/unexplained.ts'
import { CannotDo, type Command, Mistyped } from '#platform/command/command.ts'
import { type Day, dayFromIso, dayText, isoFromDay, longDay } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { citationsGiven, dayTyped, json, sayCitations, sayWrapped } from './asked.ts'

/** `law deadline`: until when an absence may stay unexplained. */
export const lawDeadline: Command = {
  usage: 'law deadline CODE DAY --school-days FILE',
  says: 'Says until when an absence whose reason is not known may stay so: the fifth school day after it.',
  more: [
    'FILE holds the school’s own days, one a line, as 2026-09-07. Empty lines are passed over, and so is what follows a #. Weekends, holidays and training days are left out of it.',
  ],
  examples: ['law deadline N 2026-09-07 --school-days school-days.txt'],
  flags: { 'school-days': { says: 'The file of school days.', value: 'FILE' }, ...json },
  places: [2, 2],
  run: async (given, desk) => {
    const [typed, text] = given.places as [string, string]
    const absent = dayTyped(text, 'the day of the absence as')
    const code = typed.trim().toUpperCase()
    insistOnUnexplained(code, absent, londonNow(desk.now).day)
    const file = given.text('school-days')
    if (file === undefined) throw new Mistyped('Which days are school days? Name a file of them with --school-days FILE.')
    const schoolDays = schoolDaysIn(file)
    const rule = ruleOn(schoolDaysToExplain, absent)
    if (!rule) {
      const { notModelledBefore } = schoolDaysToExplain
      throw new CannotDo(
        `The rule of five school days began on ${dayText(notModelledBefore)}. What held on ${dayText(absent)} is not modelled.`,
      )
    }
    const last = lastDayToExplain(absent, schoolDays)
    if (last === undefined) {
      const later = new Set(schoolDays.filter(day => day > absent)).size
      throw new CannotDo(
        `${file} has ${later === 1 ? '1 school day' : `${later} school days`} after ${dayText(absent)}; ${rule.value} are needed.`,
      )
    }
    const cautions = schoolDays.includes(absent) ? [] : [`${dayText(absent)} is not among the school days of the file.`]
    const becomes = unresolvedCode(absent)
    const citations = citationsGiven([rule.citation])
    if (given.on('json')) {
      desk.give({
        lastDay: isoFromDay(last),
        code,
        absent: isoFromDay(absent),
        schoolDays: rule.value,
        becomes,
        cautions,
        citations,
      })
      return 0
    }
    sayWrapped(desk, `${code} on ${longDay(absent)} may stand until the end of ${longDay(last)}.`)
    sayWrapped(desk, `By then the reason is found out and the mark amended; if it cannot be found, ${becomes}.`)
    for (const caution of cautions) sayWrapped(desk, `Think of this: ${caution}`)
    sayCitations(desk, citations)
    return 0
  },
}

function insistOnUnexplained(code: string, day: Day, today: Day): void {
  if (isUnexplained(code, day)) return
  const asked = unexplainedCode(today)
  if (code === asked) throw new CannotDo(`The law of ${dayText(day)} is not modelled here.`)
  const known = codeOn(code, today) ?? codeOn(code, day)
  throw new Mistyped(
    known
      ? `${code} has no such day to keep: only ${asked}, a reason not yet known, has one.`
      : `“${code}” is no attendance code. A day to keep has ${asked}, a reason not yet known.`,
  )
}

function schoolDaysIn(file: string): Day[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new CannotDo(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `There is no file ${file}.`
        : `${file} cannot be read: ${(error as Error).message}`,
    )
  }
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, at) => {
      const said = line.replace(/#.*$/, '').trim()
      if (said === '') return []
      const day = dayFromIso(said)
      if (day === undefined)
        throw new CannotDo(`Line ${at + 1} of ${file}, “${said.slice(0, 40)}”, is no day. Write a school day as 2026-09-07.`)
      return [day]
    })
}

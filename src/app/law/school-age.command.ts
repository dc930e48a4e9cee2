import { beginsCitation, compulsorySchoolAge, endsCitation, isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import type { Command } from '#platform/command/command.ts'
import { dayText, isoFromDay } from '#time/day.ts'
import { citationsGiven, dayAsked, dayOrToday, json, sayCitations, sayWrapped } from './asked.ts'

/** `law school-age`: from when until when, and whether on a day. */
export const lawSchoolAge: Command = {
  usage: 'law school-age --born DAY [--on DAY]',
  says: 'Says whether someone is of compulsory school age on a day, from when and until when.',
  more: ['The school year is taken to begin on 1 September.'],
  examples: ['law school-age --born 2021-10-05 --on 2026-12-31'],
  flags: {
    born: { says: 'The date of birth.', value: 'DAY' },
    on: { says: 'The day; today unless said.', value: 'DAY' },
    ...json,
  },
  run: async (given, desk) => {
    const born = dayAsked(given, 'born', 'When was the pupil born?')
    const on = dayOrToday(given, 'on', desk)
    const { from, until } = compulsorySchoolAge(born)
    const is = isCompulsorySchoolAge(born, on)
    const citations = citationsGiven([beginsCitation, endsCitation])
    if (given.on('json')) {
      desk.give({
        compulsorySchoolAge: is,
        from: isoFromDay(from),
        until: isoFromDay(until),
        born: isoFromDay(born),
        on: isoFromDay(on),
        citations,
      })
      return 0
    }
    sayWrapped(desk, `On ${dayText(on)} someone born on ${dayText(born)} is ${is ? '' : 'not '}of compulsory school age.`)
    sayWrapped(desk, `It begins on ${dayText(from)} and ends at the end of ${dayText(until)}.`)
    sayCitations(desk, citations)
    return 0
  },
}

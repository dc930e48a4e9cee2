import { type Code, citationOfCode, codeOn, codes, type Session } from '#law/codes/attendance-codes.ts'
import { conditionsOf, forAPersonToConfirm } from '#law/codes/code-conditions.ts'
import { cautionsOn, mayStand, refusalBeforeAsking, type StandingFacts } from '#law/codes/may-stand.ts'
import { setTitleOf } from '#law/codes/set-titles.ts'
import { type Command, type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import { citationsGiven, dayAsked, dayOrToday, json, sayCitations, sayWrapped } from './asked.ts'

/** `law code`: may this code stand here, and why? */
export const lawCode: Command = {
  usage: 'law code CODE --session AM|PM --born DAY [--on DAY]',
  says: 'Says whether a code may stand for a pupil in a session, and why.',
  more: [
    'What only a person can know is taken to be as the code has it, and is listed: that the pupil is on roll, that leave was given. Put \\ and # in quotes.',
  ],
  examples: [
    "law code '\\' --on 2026-09-07 --session PM --born 2016-03-05",
    'law code X --on 2026-12-31 --session PM --born 2021-10-05',
  ],
  flags: {
    on: { says: 'The day; today unless said.', value: 'DAY' },
    session: { says: 'AM or PM.', value: 'SESSION' },
    born: { says: 'The pupil’s date of birth.', value: 'DAY' },
    nature: { says: 'The nature of the activity, provision or cause, for a code that keeps it.', value: 'TEXT' },
    minutes: { says: 'Minutes late, for a code that takes them.', value: 'NUMBER' },
    ...json,
  },
  places: [1, 1],
  run: async (given, desk) => {
    const letter = letterTyped(given.places[0]!)
    const facts = factsTyped(given, desk, letter)
    const answer = answerOf(letter, facts)
    if (given.on('json')) desk.give(answer)
    else sayAnswer(desk, answer, facts.day)
    return 0
  },
}

const letterTyped = (typed: string): string => {
  const found = codes.find(({ code }) => code === typed) ?? codes.find(({ code }) => code === typed.trim().toUpperCase())
  if (!found) throw new Mistyped(`“${typed}” is no attendance code. All there are: ./daymark law codes`)
  return found.code
}

function factsTyped(given: Given, desk: Desk, letter: string): StandingFacts {
  const session = given.text('session')?.toUpperCase()
  if (session !== 'AM' && session !== 'PM') throw new Mistyped('Which session? Say it with --session AM or --session PM.')
  const born = dayAsked(given, 'born', 'When was the pupil born?')
  const day = dayOrToday(given, 'on', desk)
  if (born > day) throw new Mistyped(`On ${dayText(day)} a pupil born on ${dayText(born)} was not born yet.`)
  const who = codeOn(letter, day)?.who
  return {
    day,
    session: session satisfies Session,
    born,
    onRoll: who !== 'not-on-roll',
    plannedClosure: who === 'the-whole-school',
    hasPlan: true,
    nature: given.text('nature'),
    minutesLate: minutesTyped(given.text('minutes')),
  }
}

const minutesTyped = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d{1,3}$/.test(text)) throw new Mistyped(`“${text}” is no number of minutes: write --minutes 12.`)
  return Number(text)
}

const assumed = (code: Code | undefined): string[] => {
  if (!code) return []
  const taken = [
    code.who === 'not-on-roll'
      ? 'The pupil is not on roll on this day.'
      : 'The pupil is on roll on this day, and is not a boarder.',
    code.who === 'the-whole-school'
      ? 'The whole school is closed in this session, as planned.'
      : 'The school is open in this session.',
  ]
  if (code.behind === 'leave') taken.push('Leave was given for this session.')
  if (code.behind === 'part-time-timetable') taken.push('A part-time timetable was agreed for this session.')
  if (code.behind === 'dual-registration') taken.push('The pupil is registered at another school, and expected there.')
  return taken
}

/** The answer in a stable shape. A nature that was not given is asked for; it does not make the code wrong. */
function answerOf(letter: string, facts: StandingFacts) {
  const code = codeOn(letter, facts.day)
  const early = refusalBeforeAsking(letter, facts)
  const nature = code?.needs === 'nature' && !facts.nature?.trim() && facts.day >= code.from
  const standing = mayStand(letter, nature && code ? { ...facts, nature: code.natureOf ?? 'given' } : facts)
  const refused = early ?? (standing.stands ? undefined : standing.refused)
  const cautions =
    code && !refused ? cautionsOn(code, { ...facts, nature: facts.nature ?? (nature ? code.natureOf : undefined) }) : []
  const newest = codes.find(known => known.code === letter)
  const because = refused
    ? refused.because
    : `${code?.title}. ${code?.meaning} It is counted as ${setTitleOf(code!.set).toLowerCase()}.`
  return {
    code: letter,
    title: (code ?? newest)?.title ?? letter,
    set: code?.set ?? null,
    on: isoFromDay(facts.day),
    session: facts.session,
    born: isoFromDay(facts.born),
    stands: !refused,
    because,
    about: refused?.about ?? null,
    asks: nature && !refused && code ? [`Say what ${code.natureOf} is: it is kept with the mark.`] : [],
    cautions: cautions.map(caution => ({ because: caution.because, about: caution.about ?? null })),
    assumed: refused && !code ? [] : assumed(code),
    conditions: (conditionsOf(letter, facts.day) ?? []).map(({ condition, confirmedBy }) => ({ condition, confirmedBy })),
    citations: citationsGiven([
      refused ? refused.citation : standing.stands ? standing.citation : undefined,
      code && citationOfCode(code),
      ...cautions.map(caution => caution.citation),
    ]),
  }
}

function sayAnswer(desk: Desk, answer: ReturnType<typeof answerOf>, day: Day): void {
  const { code, stands, because, asks, cautions, session } = answer
  const when = `on the ${session === 'AM' ? 'morning' : 'afternoon'} of ${dayText(day)}`
  sayWrapped(desk, stands ? `${code} may stand ${when}.` : `${code} may not stand ${when}.`)
  sayWrapped(desk, because)
  for (const asked of asks) sayWrapped(desk, asked)
  for (const caution of cautions) sayWrapped(desk, `Think of this: ${caution.because}`)
  if (answer.assumed.length > 0) {
    desk.say()
    sayWrapped(desk, `Taken to be so: ${answer.assumed.join(' ')}`)
  }
  const toConfirm = stands ? forAPersonToConfirm(code, day) : []
  if (toConfirm.length > 0) {
    desk.say()
    sayWrapped(desk, 'For a person to confirm:')
    for (const { condition } of toConfirm) sayWrapped(desk, condition, 2)
  }
  sayCitations(desk, answer.citations)
}

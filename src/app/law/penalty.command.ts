import { penaltyNotice } from '#law/notices/penalty-notice.ts'
import { type Command, type Desk, type Given, Mistyped } from '#platform/command/command.ts'
import { type Day, dayText, isoFromDay } from '#time/day.ts'
import { citationsGiven, dayAsked, dayTyped, json, sayCitations, sayWrapped } from './asked.ts'

/** `law penalty`: may a notice be issued, which is it, and what settles it by when. */
export const lawPenalty: Command = {
  usage: 'law penalty --issued DAY [--notices DAY,DAY] [--received DAY]',
  says: 'Says whether a penalty notice for absence may be issued to a parent for a child, which it is, and what is to be paid until when.',
  more: [
    'The days to pay run from the day the notice is received, which is the first of them. Where that is not given, it is taken to be the day of issue.',
    'Name only notices to this parent for this child that were not withdrawn.',
  ],
  examples: [
    'law penalty --issued 2026-10-01 --received 2026-10-05',
    'law penalty --notices 2024-10-10,2025-05-12 --issued 2026-06-01 --json',
  ],
  flags: {
    issued: { says: 'The day on which it is to be issued.', value: 'DAY' },
    notices: { says: 'The days of the earlier notices, with commas; left out where there is none.', value: 'DAYS', many: true },
    received: { says: 'The day on which it is received; the day of issue unless said.', value: 'DAY' },
    'last-absence': { says: 'The last absence it is about; the day of issue unless said.', value: 'DAY' },
    'count-older': { says: 'Counts notices under the scheme before 19 August 2024 as well; which is right was not found.' },
    ...json,
  },
  run: async (given, desk) => {
    const asked = datesTyped(given)
    const { issued, received, lastAbsence } = asked
    const answer = penaltyNotice({
      issued,
      received: received ?? issued,
      ...(lastAbsence === undefined ? {} : { lastAbsence }),
      earlier: asked.earlier.map(day => ({ issued: day })),
      countBefore2024: given.on('count-older'),
    })
    const told = {
      allowed: answer.allowed ?? null,
      number: answer.number ?? null,
      amounts: answer.amounts.map(({ pounds, until }) => ({ pounds, until: isoFromDay(until ?? issued) })),
      because: answer.because,
      issued: isoFromDay(issued),
      received: isoFromDay(received ?? issued),
      receivedAssumed: received === undefined,
      counted: answer.counted.map(notice => isoFromDay(notice.issued)),
      notCounted: answer.notCounted.map(({ notice, why }) => ({ notice: isoFromDay(notice.issued), why })),
      possibleFrom: answer.possibleFrom === undefined ? null : isoFromDay(answer.possibleFrom),
      citations: citationsGiven(answer.citations),
    }
    if (given.on('json')) desk.give(told)
    else say(desk, told, issued)
    return 0
  },
}

function datesTyped(given: Given) {
  const issued = dayAsked(given, 'issued', 'When is the notice to be issued?')
  const earlier = given
    .texts('notices')
    .flatMap(list => list.split(','))
    .map(text => text.trim())
    .filter(text => text !== '')
    .map(text => dayTyped(text, '--notices'))
  const of = (flag: string) => {
    const text = given.text(flag)
    return text === undefined ? undefined : dayTyped(text, `--${flag}`)
  }
  const [received, lastAbsence] = [of('received'), of('last-absence')]
  if (received !== undefined && received < issued)
    throw new Mistyped(`A notice issued on ${dayText(issued)} cannot have been received on ${dayText(received)}, before it.`)
  if (lastAbsence !== undefined && lastAbsence > issued)
    throw new Mistyped(`A notice issued on ${dayText(issued)} cannot be about an absence on ${dayText(lastAbsence)}, after it.`)
  return { issued, earlier, received, lastAbsence }
}

interface Told {
  allowed: boolean | null
  because: string
  receivedAssumed: boolean
  amounts: { pounds: number }[]
  notCounted: { notice: string; why: string }[]
  citations: Parameters<typeof sayCitations>[1]
}

function say(desk: Desk, { allowed, because, receivedAssumed, amounts, notCounted, citations }: Told, issued: Day): void {
  const answer = { true: 'A notice may be issued', false: 'No notice may be issued', null: 'There is no answer' }[`${allowed}`]
  sayWrapped(desk, `${answer} on ${dayText(issued)}.`)
  sayWrapped(desk, because)
  if (receivedAssumed && amounts.length > 0)
    sayWrapped(desk, `It is taken to be received on the day of issue: say otherwise with --received.`)
  for (const { notice, why } of notCounted)
    sayWrapped(desk, `Not counted: the notice of ${dayText(dayTyped(notice, ''))}, ${why}.`)
  sayCitations(desk, citations)
}

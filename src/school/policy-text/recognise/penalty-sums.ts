import { ruleOn } from '#law/dated.ts'
import { penaltySums } from '#law/notices/penalty-amounts.ts'
import { above, type Reading, type Recogniser, type Statement, stated, textBefore } from '#school/policy-text/statement.ts'
import { isDenied, isExample, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'
import type { Day } from '#time/day.ts'

const notice =
  /\b(?:penalt(?:y|ies)|fixed|fines?|fpns?|pns?)\b|\b(?:first|second|third|separate|such a|another|further) notices?\b|\bnotices? (?:is|are|costs?|of) £|\b(?:first|second|third) offences?\b/
const court = /\b(?:courts?|magistrates?|prosecut\w+|convict\w+|level [34]|summary|imprisonment|criminal record)\b/
const publicPlace = /\bpublic place\b|\bin public\b/
const examples =
  /\b(?:total(?:ling|s)?|altogether|in all|famil(?:y|ies) (?:of|with)|with \d children|\d (?:parents|children)|both parents)\b/
const sum = /£(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{2})?/g
const most = 400

/** What a notice costs and until when: L-133, and L-138 for a public place. */
export const readPenaltySums: Recogniser = reading => reading.sentences.flatMap(sentence => sumsOf(sentence, reading))

/** Whether a sentence, or what it stands under, is about penalty notices. */
export const isOfNotices = (sentence: Sentence, reading: Reading, back = 2): boolean =>
  notice.test(sentence.text) || notice.test(above(sentence)) || notice.test(textBefore(reading, sentence, back))

type Kind = 'first' | 'second' | 'publicPlace'
type Amount = { pounds: number; days: number | undefined; from: number; to: number; kind: Kind | undefined }

function sumsOf(sentence: Sentence, reading: Reading): Statement[] {
  const { text } = sentence
  if (!/£\d/.test(text) || isOfThePast(sentence) || examples.test(text) || !isOfNotices(sentence, reading)) return []
  const amounts = amountsOf(sentence, reading)
  return amounts.flatMap(amount =>
    fieldsOf(amount, amounts, reading.day).map(([field, value]) =>
      stated(field, value, placeIn(sentence, amount.from, amount.to), { sure: amount.kind !== undefined || amounts.length > 1 }),
    ),
  )
}

function amountsOf(sentence: Sentence, reading: Reading): Amount[] {
  const { text } = sentence
  const around = textBefore(reading, sentence, 2)
  const found = [...text.matchAll(sum)]
  // Either each sum has its days after it, or each has them before it: 'within 21 days £80'.
  const daysFirst = paidIn.test(text.slice(0, found[0]!.index))
  return found.flatMap((match, at) => {
    const pounds = Number(match[1]!.replaceAll(',', ''))
    const before = text.slice(at === 0 ? 0 : found[at - 1]!.index + found[at - 1]![0].length, match.index)
    const after = text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)
    if (pounds === 0 || pounds > most || isDenied(sentence, match.index) || isExample(sentence, match.index)) return []
    if (court.test(before.slice(-60)) || /^[^,;.]{0,40}\b(?:court|prosecution)/.test(after)) return []
    const days = daysFirst ? daysIn(before) : daysIn(after)
    const from = match.index
    const end = daysFirst || days === undefined ? 0 : (/^.*?\bdays?\b/.exec(after)?.[0].length ?? 0)
    return [{ pounds, days, from, to: from + match[0].length + end, kind: kindOf(text, from, above(sentence), around) }]
  })
}

const paidIn = /\b(?:pa(?:id|y|yment)\w*|settled|within)\b[^£]{0,30}\b\d{1,2} days?\b[^£]{0,40}$/

/** 'within 21 days', 'after 21 days but within 28', 'between days 22 and 28': the last day on which it may be paid. */
function daysIn(text: string): number | undefined {
  const said = [
    ...text.matchAll(/(?:\b(after|from|over|first)\b[^\d£]{0,20})?\b(\d{1,2})(?:st|nd|rd|th)? (?:calendar |working )?days?\b/g),
  ]
  const within = said.filter(([, after]) => after === undefined).map(([, , days]) => Number(days))
  const between = /\bdays? (\d{1,2}) (?:to|and|-) (?:day )?(\d{1,2})\b|\b(\d{1,2}) ?(?:to|and|-) ?(\d{1,2}) days/.exec(text)
  if (between) return Number(between[2] ?? between[4])
  return within.length > 0 ? Math.max(...within) : undefined
}

const ordinals: readonly (readonly [Kind, RegExp])[] = [
  ['publicPlace', /\bpublic place\b|\bsuspen(?:ded|sion)\b|\bexclu(?:ded|sion)\b/g],
  ['second', /\b(?:second|2nd|subsequent|further|another|next|repeat)\b/g],
  ['first', /\b(?:first|1st|initial)\b(?! \d)/g],
]

/** Which notice a sum belongs to: the nearest word for it before the sum, then after it, then above. */
function kindOf(text: string, at: number, over: string, around: string): Kind | undefined {
  const nearest = (words: string) =>
    ordinals
      .flatMap(([kind, pattern]) => [...words.matchAll(pattern)].map(match => ({ kind, at: match.index })))
      .sort((a, b) => b.at - a.at)[0]?.kind
  if (publicPlace.test(text))
    return nearest(text.slice(0, at)) === 'second' || nearest(text.slice(0, at)) === 'first'
      ? nearest(text.slice(0, at))
      : 'publicPlace'
  const here = nearest(text.slice(0, at).replaceAll(/\bsuspen\w+|\bexclu\w+/g, '')) ?? nearest(text.slice(at).split('£')[1] ?? '')
  if (here && here !== 'publicPlace') return here
  if (publicPlace.test(around) || publicPlace.test(over)) return 'publicPlace'
  return nearest(over.replaceAll(/\bsuspen\w+|\bexclu\w+/g, '')) ?? lastOrdinal(around)
}

const lastOrdinal = (text: string): Kind | undefined => {
  const all = [...text.matchAll(/\b(first|1st|initial|second|2nd|subsequent)\b[^.]{0,30}\b(?:notice|offence|penalty|fine)\b/g)]
  const last = all.at(-1)?.[1]
  return last === undefined ? undefined : /^(?:first|1st|initial)/.test(last) ? 'first' : 'second'
}

/** Which of the two sums of a first notice one alone is meant to be: the one with its days, else the one of its amount. */
function nearestTerm({ pounds, days }: Amount, day: Day): number {
  const terms = ruleOn(penaltySums, day)?.value.first ?? []
  const by = terms.findIndex(({ withinDays }) => withinDays === days)
  return by >= 0 ? by : Math.max(0, days === undefined && terms[0]?.pounds === pounds ? 0 : terms.length - 1)
}

function fieldsOf(amount: Amount, all: readonly Amount[], day: Day): [string, number][] {
  const { pounds, days } = amount
  const alike = all.filter(({ kind }) => kind === amount.kind)
  const kind = amount.kind ?? 'first'
  const withDays = (field: string, name: string): [string, number][] => [
    [`sanctions.${kind}.${field}`, pounds],
    ...(days === undefined ? [] : [[`sanctions.${kind}.${name}`, days] as [string, number]]),
  ]
  if (kind === 'second') return withDays('pounds', 'days')
  const [less, more] = alike.map(one => one.pounds).sort((a, b) => a - b)
  const lower = more !== undefined ? pounds === less : nearestTerm(amount, day) === 0
  return lower ? withDays('early', 'earlyDays') : withDays('late', 'lateDays')
}

/** In the first days of a suspension, in a public place: L-138. */
export const readPublicPlaceDays: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const match = /\bfirst (\d{1,2}) (?:school |consecutive )*days? (?:of|after|following)\b/.exec(sentence.text)
    const about =
      publicPlace.test(sentence.text) || publicPlace.test(textBefore(reading, sentence, 1)) || publicPlace.test(above(sentence))
    return match && about && !isOfThePast(sentence)
      ? [
          stated(
            'sanctions.publicPlace.firstDays',
            Number(match[1]),
            placeIn(sentence, match.index, match.index + match[0].length),
          ),
        ]
      : []
  })

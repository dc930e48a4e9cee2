import { type Reading, type Recogniser, type Statement, stated } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'
import { clockText } from '#time/clock.ts'
import { type ClockRead, clockRoles, headerOf } from './clock-roles.ts'

const noon = 720
const some =
  /\b(?:nursery|reception class|reception children|foundation|eyfs|early years|infants?|juniors?|key stage \d|ks ?\d|years? \d+|sixth form|lower school|upper school|primary phase|secondary phase|boarders|part time)\b/
const weekdays = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/

/** Whom or which day a sentence is about, where it is not every pupil on every day. */
export function groupOf(sentence: Sentence): string | undefined {
  const row = sentence.passage.kind === 'row' ? sentence.text.split('|')[0]! : sentence.text
  return some.exec(row)?.[0] ?? weekdays.exec(row)?.[1]
}

/** When the day and its registers are: L-005, L-051. */
export const readSchoolDay: Recogniser = reading => reading.sentences.flatMap(sentence => timesOf(sentence, reading))

function timesOf(sentence: Sentence, reading: Reading): Statement[] {
  if (!sentence.text.includes('@') || isOfThePast(sentence)) return []
  const of = groupOf(sentence)
  return clockRoles(sentence, reading, headerOf(reading, sentence)).flatMap(read => {
    const field = fieldOf(read, sentence)
    if (!field || isDenied(sentence, read.from)) return []
    return [
      stated(field, clockText(read.minute), placeIn(sentence, read.from, read.to), { sure: read.sure, ...(of ? { of } : {}) }),
    ]
  })
}

function fieldOf({ role, minute }: ClockRead, sentence: Sentence): string | undefined {
  const half = minute < noon ? 'morning' : 'afternoon'
  switch (role) {
    case 'register opens':
      return `day.${half}.begins`
    case 'register closes':
      return `day.${half}.closes`
    case 'day begins':
      return minute < noon ? 'day.begins' : undefined
    case 'day ends':
      return minute >= noon ? 'day.ends' : undefined
    case 'session ends':
      return /\bafternoon|second|pm\b/.test(sentence.text.slice(0, 60)) || minute > noon + 60
        ? 'day.afternoon.ends'
        : 'day.morning.ends'
    case 'arrive by':
      return minute < noon && !/\b(?:staff|teachers|visitors|deliveries|governors)\b/.test(sentence.text)
        ? 'day.morning.arriveBy'
        : undefined
    default:
      return undefined
  }
}

/** How long registers are open, where a number of minutes says it: L-051. */
export const readOpenFor: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    if (isOfThePast(sentence)) return []
    return lengths
      .flatMap(([pattern, sure]) =>
        [...sentence.text.matchAll(pattern)].flatMap(match =>
          isDenied(sentence, match.index)
            ? []
            : [stated('day.openFor', Number(match[1]), placeIn(sentence, match.index, match.index + match[0].length), { sure })],
        ),
      )
      .slice(0, 1)
  })

const limit =
  '(?:for |after )?(?:a |an )?(?:period of |total of |maximum of |maximum |up to |at most |no (?:more|longer) than |not more than |about |the first |approximately )*'
const register = '\\bregist(?:er|ers|ration)\\b'
const lengths: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(`${register}[^.;]{0,80}?\\b(?:open|lasts?|kept|remains?)\\b ${limit}(\\d{1,3}) minutes(?! late)`, 'g'), true],
  [new RegExp(`${register}[^.;]{0,60}?\\b(?:taken|takes?)\\b ${limit}(\\d{1,3}) minutes(?! (?:after|before|late))`, 'g'), true],
  [
    new RegExp(
      `${register}[^.;@]{0,40}?\\b(?:clos(?:e|es|ed|ing))\\b ${limit}(\\d{1,3}) minutes (?:after|later|from|into|past)`,
      'g',
    ),
    true,
  ],
  [
    new RegExp(
      `\\b(\\d{1,3}) minutes (?:after|from|of) (?:the )?(?:start|beginning|opening|taking) of (?:the )?${register}`,
      'g',
    ),
    false,
  ],
  [
    new RegExp(
      `\\b(\\d{1,3}) minutes after (?:the )?${register}s? (?:open|begin|start|is taken|are taken|has opened|have opened)`,
      'g',
    ),
    false,
  ],
  [/\b(\d{1,3}) minutes? (?:long )?(?:registration|register) (?:period|window|time)/g, true],
]

const secondRegister =
  /\b(?:afternoon|second|pm)\b[^.;@]{0,40}\bregist(?:er|ers|ration)\b|\bregist(?:er|ers|ration)\b[^.;@]{0,60}\b(?:afternoon|second session|pm)\b/

/** The sentence that speaks of the afternoon register, where no time for it is found anywhere: L-005, L-051. */
export function afternoonWithoutTimes({ sentences }: Reading, found: readonly Statement[]): Statement[] {
  const has = (half: string) => found.some(({ about }) => about.startsWith(`day.${half}.`) && /begins|closes/.test(about))
  if (!has('morning') || has('afternoon')) return []
  const sentence =
    sentences.find(one => secondRegister.test(one.text) && !one.text.includes('@')) ??
    sentences.find(one => secondRegister.test(one.text))
  if (!sentence) return []
  const match = secondRegister.exec(sentence.text)!
  const later = sentences.some(one => /\bregist/.test(one.text) && /@1[2-5]/.test(one.text))
  return [
    stated('day.afternoon', 'without times', placeIn(sentence, match.index, match.index + match[0].length), { sure: !later }),
  ]
}

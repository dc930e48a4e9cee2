import type { Passage } from '#school/policy-text/passage.ts'
import { above, type Reading, textBefore } from '#school/policy-text/statement.ts'
import { minuteOf } from '#school/policy-text/wording/clock-words.ts'
import type { Sentence } from '#school/policy-text/wording/sentences.ts'

/** What a time in a policy is the time of. 'other' is none of these: gates, lunch, lessons. */
export type ClockRole =
  | 'register opens'
  | 'register closes'
  | 'day begins'
  | 'day ends'
  | 'session begins'
  | 'session ends'
  | 'arrive by'
  | 'report by'
  | 'other'

/** A time in a sentence, and what it is the time of. */
export interface ClockRead {
  minute: number
  role: ClockRole
  from: number
  to: number
  sure: boolean
}

type Subject = 'register' | 'day' | 'session' | 'arrive' | 'late' | 'report' | 'other'
type Action = 'begin' | 'end' | 'by' | 'after' | 'at' | 'between'

const subjects: readonly (readonly [Subject, RegExp])[] = [
  [
    'register',
    /\bregist(?:er|ers|ration|ered(?= (?:by|at|in|twice|again)))\b(?! (?:with|at another|of births|regulation|number|pupil))/g,
  ],
  [
    'day',
    /\b(?:school|academy|college|teaching) day\b|\bthe day\b(?= (?:begins|starts|ends|finishes|runs|is))|\b(?:school|academy)(?= (?:starts|begins|opens|finishes|ends|closes|is open|hours|times))|\bhome time\b|\b(?:pupils|children|students) (?:leave|go home|are dismissed|are collected)\b/g,
  ],
  [
    'session',
    /(?<!\b(?:for|of|in|during) (?:the |each )?)\b(?:morning|afternoon|first|second|am|pm) sessions?\b|\bsessions? (?=begins?|starts?|ends?|runs?)/g,
  ],
  [
    'late',
    /\b(?:arriv\w+|com(?:e|es|ing)|anyone|late|later)\b(?= [^@]{0,60}\b(?:after|between|from|past|later than)\b)|\blate(?:comers)?\b|\bafter\s*$/g,
  ],
  [
    'arrive',
    /\b(?:arriv\w+|due|(?:be|are|is) (?:in|on|at) (?:school|site|class|their|the)|be (?:here|present|ready|seated)|in (?:their )?(?:class\w*|form|tutor))\b/g,
  ],
  [
    'report',
    /\b(?:call(?:s|ing)?|phon\w+|telephon\w+|ring\w*|contact(?!s? hours)\w*|notif\w+|inform\w*|report\w*|email\w*|text\w*|messag\w+|tell\w*|let us know|absence line|voicemail)\b/g,
  ],
  [
    'other',
    /\b(?:gates?|doors?|playground|breakfast|reception opens|office (?:is|hours|opens)|bells?|whistle|lunch\w*|break|lessons?|periods?|assembl\w+|clubs?|collect\w*|buses|taxi\w*|detention|meeting|appointment|prep|supper|exeat)\b/g,
  ],
]

const actions: readonly (readonly [Action, RegExp])[] = [
  [
    'begin',
    /\b(?:tak(?:en|e|es)|open(?:s|ed|ing)?(?! (?:until|till|to|up to|for))|begin(?:s|ning)?|start(?:s|ing)?|commenc\w+|called|marked|recorded|from)\b/g,
  ],
  [
    'end',
    /\b(?:clos(?:e|es|ed|ing|ure)|open (?:until|till|to|up to)|ends?|ending|finish\w*|until|till|stops?|shuts?|finalised)\b/g,
  ],
  ['by', /\b(?:by|before|prior to|no later than|in time for)(?: the| about)?\s*\(?$|\b(?:completed|submitted|returned)\b/g],
  ['after', /\b(?:after|later than|past)\b/g],
  ['between', /\bbetween\b/g],
]

const nearest = <Name>(kinds: readonly (readonly [Name, RegExp])[], text: string): { name: Name; at: number } | undefined => {
  let found: { name: Name; at: number; length: number } | undefined
  for (const [name, pattern] of kinds)
    for (const match of text.matchAll(pattern))
      if (!found || match.index > found.at || (match.index === found.at && match[0].length > found.length))
        found = { name, at: match.index, length: match[0].length }
  return found
}

const connector = /^[\s,;()|'-]*(?:(?:and|or|to|until|till|-)[\s,]*)?(?:at|from|by|on)?[\s('|]*$/
const reaching = /(?:\bto\b|\buntil\b|\btill\b|-)\s*\(?\s*$/

/** What each time of a sentence is the time of. `header` is the row of headings above a row of a table. */
export function clockRoles(sentence: Sentence, reading: Reading, header?: readonly string[]): ClockRead[] {
  const { text } = sentence
  const found = [...text.matchAll(/@\d{4}/g)]
  const cells = sentence.passage.kind === 'row' ? cellsOf(text) : undefined
  const out: ClockRead[] = []
  let subject: Subject | undefined
  let action: Action | undefined
  for (const [at, match] of found.entries()) {
    const begin = at === 0 ? 0 : found[at - 1]!.index + 5
    const column = cells && header?.length === cells.length ? header[columnAt(text, match.index)] : undefined
    const lead = column === undefined ? text.slice(begin, match.index) : `${header!.join(' ')} ${cells![0]} ${column} `
    const after = text.slice(match.index + 5, found[at + 1]?.index ?? text.length)
    const before = out.at(-1)
    const said = nearest(subjects, lead)?.name
    const done = nearest(actions, lead)?.name
    if (before && column === undefined && connector.test(lead)) {
      if (reaching.test(lead) || (action === 'between' && /\band\b/.test(lead))) action = 'end'
      else if (cells && subject === 'register' && action !== 'end') action = 'end'
    } else {
      if (said === undefined && at === 0) subject = subjectAround(sentence, reading, after)
      else if (said !== undefined) subject = said
      action = done ?? (said === undefined && at > 0 ? undefined : 'at')
      if (at === 0 && lead.replace(/[^a-z]/g, '') === '') {
        subject = nearestFirst(subjects, after) ?? subject
        action = nearestFirst(actions, after) ?? 'at'
      }
    }
    const minute = minuteOf(match[0])
    const read = roleOf(subject, action, text, after)
    out.push({ minute, ...read, from: match.index, to: match.index + 5 })
  }
  return paired(out)
}

const nearestFirst = <Name>(kinds: readonly (readonly [Name, RegExp])[], text: string): Name | undefined =>
  kinds
    .flatMap(([name, pattern]) => [...text.matchAll(pattern)].map(match => ({ name, at: match.index })))
    .sort((a, b) => a.at - b.at)[0]?.name

const pronoun = /\b(?:it|they|this|these|which)\b/

function subjectAround(sentence: Sentence, reading: Reading, after: string): Subject | undefined {
  const here = nearestFirst(subjects, after)
  if (here) return here
  const { kind } = sentence.passage
  const goesOn = kind !== 'row' && (pronoun.test(sentence.text) || kind === 'item')
  const earlier = `${above(sentence)} ${goesOn ? textBefore(reading, sentence, 3) : ''}`
  return nearest(subjects, earlier)?.name
}

function roleOf(
  subject: Subject | undefined,
  action: Action | undefined,
  text: string,
  after: string,
): { role: ClockRole; sure: boolean } {
  const sure = true
  if (subject === 'register') {
    if (action === 'end') return { role: 'register closes', sure }
    if (action === 'begin' || action === 'at' || action === 'between') return { role: 'register opens', sure }
    return { role: 'other', sure }
  }
  if (subject === 'late') {
    const afterClose =
      /\b(?:unauthoris\w+|after registration|regist\w+ (?:has |have |is |are )?clos\w+|code '?u)\b|'u'|\(u\)/.test(text)
    if (action === 'end') return { role: 'register closes', sure: false }
    if (action === 'after')
      return {
        role: afterClose || /clos/.test(after) ? 'register closes' : 'other',
        sure: /\b(?:regist\w+)\b[^.]{0,30}\bclos/.test(text),
      }
    return { role: 'other', sure }
  }
  if (subject === 'day')
    return { role: action === 'end' ? 'day ends' : action === 'by' || action === 'after' ? 'other' : 'day begins', sure }
  if (subject === 'session')
    return { role: action === 'end' ? 'session ends' : action === 'by' || action === 'after' ? 'other' : 'session begins', sure }
  if (subject === 'arrive')
    return { role: action === 'by' || action === 'at' || action === 'begin' ? 'arrive by' : 'other', sure }
  if (subject === 'report') return { role: action === 'by' ? 'report by' : 'other', sure: true }
  return { role: regAfter.test(after) ? 'register opens' : 'other', sure }
}

const regAfter = /^\s*,? ?(?:and|when|as) (?:the )?regist\w+ (?:starts?|begins?|opens?|is taken|are taken|is called)/

/** A register that opens at one time twice in a row closes at the later one. */
function paired(reads: ClockRead[]): ClockRead[] {
  return reads.map((read, at) => {
    const before = reads[at - 1]
    const sameHalf = before && before.minute < 720 === read.minute < 720
    return read.role === 'register opens' &&
      before?.role === 'register opens' &&
      sameHalf &&
      read.minute - before.minute > 0 &&
      read.minute - before.minute <= 90
      ? { ...read, role: 'register closes' as const, sure: false }
      : read
  })
}

const cellsOf = (text: string): string[] => text.split('|').map(cell => cell.trim())
const columnAt = (text: string, at: number): number => text.slice(0, at).split('|').length - 1

/** The row of headings above a row of a table, as far as the rows go up without a gap. */
export function headerOf(reading: Reading, sentence: Sentence): string[] | undefined {
  if (sentence.passage.kind !== 'row') return undefined
  let header: string[] | undefined
  let last: Passage = sentence.passage
  for (let at = sentence.index - 1; at >= 0; at -= 1) {
    const { passage, text } = reading.sentences[at]!
    if (passage.kind !== 'row' || passage.index < last.index - 1) break
    if (!/[@\d]/.test(text)) header = cellsOf(text)
    last = passage
  }
  return header
}

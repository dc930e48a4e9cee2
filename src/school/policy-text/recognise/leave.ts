import { above, type Reading, type Recogniser, type Statement, stated, textBefore } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

const whole = (sentence: Sentence, match: RegExpExecArray) => placeIn(sentence, match.index, match.index + match[0].length)

const religious = /\breligio\w+|\bfaith\b|\bfestivals?\b|\beid\b|\bdiwali\b|\bholy days?\b/
const dayLimit =
  /\b(?:up to|(?:a )?maximum of|max(?:imum)?|no more than|not more than|not exceed\w*|limited to|limit of|only|just|for|at most|entitled to|allow\w*|authoris\w*|grant\w*) (?:a |an )?(?:total of |maximum of |further |single )?(\d{1,2}|single|one) (?:school |single |authoris\w+ )*(days?|sessions)\b|\b(\d{1,2}) days? (?:(?:of |for )?(?:absence|leave|religious observance)[^.;]{0,50}? )?(?:only|maximum|at most|per (?:school |academic )?year|(?:a|in (?:a|any|each|one|every)|each|every) (?:school |academic )?year|per festival)\b/

/** How many days of religious observance are authorised, where a policy sets a limit: L-072. */
export const readReligiousDays: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const { text } = sentence
    if (isOfThePast(sentence) || !religious.test(text + (sentence.passage.kind === 'item' ? sentence.lead : ''))) return []
    const match = dayLimit.exec(text)
    if (
      !match ||
      !isNear(sentence, match) ||
      isDenied(sentence, match.index) ||
      /\b(?:notice|advance|before|prior)\b/.test(text.slice(match.index, match.index + match[0].length + 25))
    )
      return noMore(sentence)
    const days = Number(match[1] ?? match[3]) || 1
    const wide = /\beach (?:festival|occasion)|\bset apart\b|\bany (?:1|one) (?:festival|occasion)/.test(text)
    return [
      stated('leave.religiousDays', 'limited', whole(sentence, match), { sure: !wide }),
      stated('leave.religiousDaysAtMost', match[2]?.startsWith('session') ? Math.ceil(days / 2) : days, whole(sentence, match), {
        sure: !wide,
      }),
    ]
  })

/** In one cell with the words for religion or beside its title, and not the length of leave that somebody decides. */
function isNear({ passage, text }: Sentence, match: RegExpExecArray): boolean {
  if (/\bdecide[sd]?\b|\bdecision\b/.test(text)) return false
  if (passage.kind !== 'row') return true
  const cell = text.slice(0, match.index).split('|').length - 1
  const cells = text.split('|')
  return religious.test(cells[cell] ?? '') || religious.test(cells[0] ?? '')
}

function noMore(sentence: Sentence): Statement[] {
  const match =
    /\b(?:additional|further|extra|any other|more) days?\b[^.;]{0,60}\b(?:unauthoris\w+|not be (?:authoris\w+|granted))/.exec(
      sentence.text,
    )
  return match && !/\bset apart\b/.test(sentence.text)
    ? [stated('leave.religiousDays', 'limited', whole(sentence, match), { sure: false })]
    : []
}

const never =
  /\b(?:(?:under|in) (?:no|any) circumstances?|(?:will|shall|can|must|would) (?:never|not ever) be (?:authoris\w+|granted|approved|agreed|allowed|given)|never (?:be )?(?:authoris\w+|granted|approved|agreed)|without exception)\b/
const ofLeave = /\b(?:leave|absen\w+|authoris\w*|holidays?|time off|requests?|days? off)\b/

/** Reasons that are refused whatever the circumstances: L-092, and L-052 for coming late. */
export const readNeverAuthorised: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const match = never.exec(sentence.text)
    if (!match || isOfThePast(sentence) || !ofLeave.test(sentence.text) || !refuses(sentence.text, match)) return []
    const listed = /:['")]*\s*$/.test(sentence.text) ? itemsUnder(reading, sentence) : []
    const reasons = listed.length > 0 ? listed.map(({ text }) => text) : [reasonIn(sentence.text)]
    if (reasons.every(reason => reason === '' || /^.{0,40}\bprotest/.test(reason))) return []
    const late = listed.find(({ text }) => isLate.test(text)) ?? (isLate.test(sentence.text) ? sentence : undefined)
    return [
      stated('leave.neverMeans', 'under-no-circumstances', whole(sentence, match)),
      ...reasons
        .filter(Boolean)
        .map(reason => stated('leave.never', reason.replace(/[.;,]$/, '').slice(0, 118), whole(sentence, match))),
      ...(late ? [stated('leave.neverIncludesLateness', true, placeIn(late))] : []),
    ]
  })

const isLate = /\b(?:arriv\w+|late|coming)\b[^.;]{0,40}\b(?:after|once)\b[^.;]{0,30}\b(?:regist\w+|clos\w+)/
const refuses = (text: string, match: RegExpExecArray): boolean =>
  /never/.test(match[0]) || /\b(?:not|no|never|refus\w*|unauthoris\w*)\b/.test(text) || match[0].includes(' no ')
const reasonIn = (text: string): string =>
  /^(.{3,110}?) (?:will|shall|can|cannot|must|would|is|are)\b/.exec(text)?.[1] ?? text.slice(0, 110)

const itemsUnder = ({ sentences }: Reading, sentence: Sentence): Sentence[] => {
  const items: Sentence[] = []
  for (let at = sentence.index + 1; at < sentences.length; at += 1) {
    const next = sentences[at]!
    if (next.passage.section !== sentence.passage.section || next.passage.kind !== 'item' || next.lead !== sentence.text) break
    items.push(next)
  }
  return items
}

type Pattern = { about: string; value: unknown; sure?: boolean; is: RegExp; unless?: RegExp }

const allowance =
  /\b(?:up to|(?:a )?maximum of|entitled to|allow\w*(?: of)?|allowance of|may (?:take|have|be granted)|can (?:take|have)|grant(?:ed|s)?|no more than|authoris\w+)\b[^.;]{0,40}?\b(\d{1,2}) (?:school |consecutive |authoris\w+ )*days?\b[^.;]{0,60}?\b(?:holidays?|vacation|annual leave|family leave|term time leave|leave (?:of absence )?(?:in|during) term time)\b|\b(\d{1,2}) (?:school )?days?(?:'|s)? (?:of |authoris\w+ )*(?:holiday|annual leave)\b[^.;]{0,40}\b(?:per|each|every|in (?:a|any|one)|a) (?:school |academic )?year\b/

const patterns: readonly Pattern[] = [
  {
    about: 'leave.holidays',
    value: 'allowance',
    is: allowance,
    unless:
      /\b(?:no (?:entitlement|right|longer)|not entitled|penalt\w*|fines?|unauthoris\w*|evidence|refer\w*|threshold|notice)\b/,
  },
  {
    about: 'leave.retrospective',
    value: 'may-be-granted',
    is: /\bretrospective(?:ly)?\b[^.;]{0,60}\b(?:may|can|could|will) be (?:considered|authoris\w+|granted|approved|accepted)\b|\b(?:may|can|could|will) be (?:authoris\w+|granted|approved) retrospectively\b|\b(?:leave|requests?|holiday)\b[^.;]{0,60}\b(?:may|can) be (?:authoris\w+|granted|approved|requested) (?:after the (?:absence|event|holiday)|afterwards|on (?:the pupil's |their )?return)\b/,
    unless: /\b(?:not|never|cannot|unless|exceptional\w*)\b/,
  },
  {
    about: 'leave.suspendedNotAttendingProvision',
    value: 'always-unauthorised',
    sure: false,
    is: /\bsuspen\w+\b[^.]{0,160}\b(?:fails? to attend|does not attend|do not attend|non-attendance|not attending|misses)\b[^.]{0,120}\bunauthoris\w+/,
    unless: /\b(?:unless|true reason|appropriate code|may)\b/,
  },
]

/** Holiday allowances, leave after the event, and suspended pupils who miss their provision: L-092, L-074. */
export const readLeaveRules: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence =>
    patterns.flatMap(({ about, value, sure = true, is, unless }) => {
      const match = is.exec(sentence.text)
      if (
        !match ||
        isOfThePast(sentence) ||
        unless?.test(sentence.text) ||
        isDenied(sentence, match.index) ||
        isDenied(sentence, match.index + match[0].length)
      )
        return []
      return [stated(about, value, whole(sentence, match), { sure })]
    }),
  )

const otherExams: readonly (readonly [string, RegExp])[] = [
  ['mock-examinations', /\bmocks?\b|\binternal (?:exam\w*|assessments?)\b|\bend of year exam\w*/],
  ['admissions-tests', /\b(?:admissions?|entrance|university|aptitude) (?:tests?|exam\w*)\b|\bsats\b/],
]

/** What study leave is given for: L-069. */
export const readStudyLeave: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const { text } = sentence
    if (!/\bstudy leave\b/.test(text + (sentence.passage.kind === 'item' ? sentence.lead : '')) || isOfThePast(sentence))
      return []
    return otherExams.flatMap(([exam, pattern]) => {
      const match = pattern.exec(text)
      const refused =
        match &&
        (isDenied(sentence, match.index) || isDenied(sentence, text.length) || /\bnot\b|\bonly\b|\bno study leave\b/.test(text))
      return match && !refused ? [stated('leave.studyFor', exam, whole(sentence, match))] : []
    })
  })

const partTime = /\b(?:part[- ]time|reduced|temporary) (?:school )?(?:timetables?|hours|days)\b|\breduced-timetable\b/
const asCode =
  /\b(?:cod(?:e|ed|es|ing)|record\w*|mark\w*|regist\w*)\b[^.;]{0,50}?(?:\b(?:as|with|code|using|by|under|is|the)\b ?|(?<=coded )|(?<=code ))+(?:the )?(?:code )?'?\(?([a-z]\d?)\b'?(?! (?:part|reduced|pupil|child|plan|meeting|temporary|formal))/

/** How a part-time timetable is recorded, and whether it manages behaviour: L-070, L-094. */
export const readPartTime: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const { text } = sentence
    const about =
      partTime.test(text) ||
      partTime.test(above(sentence)) ||
      (/\b(?:they|these|it|such|sessions?)\b/.test(text) && partTime.test(textBefore(reading, sentence, 1)))
    if (!about || isOfThePast(sentence)) return []
    const code = asCode.exec(text)
    const behaviour =
      /\b(?:to (?:manage|address|improve|respond to)|because of|for|in response to|as a (?:sanction|consequence|response)[^.;]{0,20}) (?:[\w']+ ){0,4}behaviours?\b/.exec(
        text,
      )
    const letter = code?.[1]?.toUpperCase()
    return [
      ...(letter && code && !isDenied(sentence, code.index + code[0].length - 1) && partTime.test(`${text} ${above(sentence)}`)
        ? [stated('leave.partTime.codedAs', letter, placeIn(sentence, code.index, code.index + code[0].length))]
        : []),
      ...(behaviour && partTime.test(text) && !isDenied(sentence, behaviour.index) && !/\bnot\b|\bnever\b/.test(text)
        ? [stated('leave.partTime.forBehaviour', true, whole(sentence, behaviour))]
        : []),
    ]
  })

import { above, type Reading, type Recogniser, type Statement, stated, textBefore } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

const whole = (sentence: Sentence, match: RegExpExecArray) => placeIn(sentence, match.index, match.index + match[0].length)

const within =
  /\b(?:within|no(?:t)? later than|no(?:t)? more than|in no more than|up to|(?:a )?maximum of|after|for|by the end of|before|at most|have|has|longer than|by) (?:the |a |a period of |of )?(\d{1,2})(?:th)? (consecutive |full )?(school|working|work|calendar|academic|week)?(?: ?)(days?|weeks?)\b/g
const settles =
  /\b(?:establish\w*|ascertain\w*|settl\w*|resolv\w*|found out|find out|explain\w*|explanation|amend\w*|correct(?:ed)?|updat\w*|input|chang\w*|convert\w*|replac\w*|recorded|marked|coded|becomes?|unauthoris\w*|identif\w*|provided?|received?|given|known)\b/
const ofReason =
  /\breasons?\b|\bwhy\b|\bexplanation\b|\bexplain\w*|\bunexplained\b|\bcode '?n\b|'n'|\bn codes?\b|\bcorrect (?:attendance )?code\b|\bregister (?:will be|is|must be|should be) (?:amended|updated|corrected)\b/
const otherMatters =
  /\b(?:evidence|penalt\w*|pay\w*|paid|fines?|suspen\w*|exclu\w*|appeals?|complain\w*|leave of absence|request\w*|application|refer(?:red|ral)s?|local authority|continuous\w*|consecutive\w*|meetings?|letters?|home visit|welfare|sickness|illness|holiday|medical|review|contract|transport)\b/

/** By when the reason of an absence is settled, and in which days: L-054. */
export const readUnknownReason: Recogniser = reading => {
  const found = reading.sentences.flatMap(sentence => deadline(sentence, reading))
  return [...found, ...unauthorisedUntil(reading, found)]
}

function deadline(sentence: Sentence, reading: Reading): Statement[] {
  const { text } = sentence
  const goesOn = /^(?:this|that|it|these|they)\b/.test(text) ? `${textBefore(reading, sentence, 1)} ${text}` : text
  if (isOfThePast(sentence) || !ofReason.test(goesOn) || !settles.test(goesOn)) return []
  for (const match of text.matchAll(within)) {
    const around = `${goesOn === text ? '' : goesOn} ${text.slice(Math.max(0, match.index - 110), match.index + match[0].length + 140)}`
    const rest = text.slice(match.index)
    if (
      isDenied(sentence, match.index) ||
      !settles.test(around) ||
      /\bthreshold\b|\brolling\b|\bsessions? (?:of|within)\b/.test(text)
    )
      continue
    if (/^(?:after|for|longer)/.test(match[0]) && !/\bunauthoris\w+|\bcode '?o\b|'o'/.test(rest)) continue
    const matters = around.replace(/\b(?:code|coded|recorded|marked)\b[^.]{0,30}\b(?:illness|medical|holiday)\b/g, '')
    const direct = /\bcode\b|\bregister|\bunauthoris|\breason for (?:the |an |any )?absence|\bn codes?|'n'/.test(around)
    if (
      otherMatters.test(matters) &&
      !(direct && !/\b(?:evidence|penalt\w*|pay|paid|local authority|continuous\w*|consecutive\w*)\b/.test(matters))
    )
      continue
    return settled(sentence, match as RegExpExecArray)
  }
  return []
}

const schoolWeek = 5

function settled(sentence: Sentence, match: RegExpExecArray): Statement[] {
  const weeks = match[4]!.startsWith('week')
  const number = Number(match[1]) * (weeks ? schoolWeek : 1)
  const unit =
    weeks || match[3] === 'school'
      ? 'school-days'
      : match[3] === 'working' || match[3] === 'work' || match[3] === 'week'
        ? 'working-days'
        : 'days'
  // Days of the calendar hold fewer school days: a week of seven has five.
  const calendar = match[3] === 'calendar' || (unit === 'days' && number > schoolWeek && number <= 7)
  const days = calendar ? Math.floor(number / 7) * schoolWeek + Math.min(number % 7, schoolWeek) : number
  const place = whole(sentence, match)
  const afterwards = /\bunauthoris|\bcode '?o\b|'o'/.test(sentence.text)
  return [
    stated('followUp.unknownReason.within', days, place, { sure: days <= schoolWeek || unit !== 'days' || !calendar }),
    stated('followUp.unknownReason.unit', unit, place),
    ...(afterwards ? [stated('followUp.unknownReason.afterwards', 'unauthorised', placeIn(sentence))] : []),
  ]
}

const until =
  /\b(?:no (?:known |satisfactory |valid )?(?:reason|explanation|contact)|without (?:a |an |any )?(?:known |satisfactory |valid )?(?:reason|explanation)|unexplained|reason (?:is|has) not (?:been )?(?:known|given|provided|established|received)|not (?:been )?(?:notified|told|informed|received))\b[^.;]{0,120}?\bunauthoris\w+[^.;]{0,40}?\b(?:until|unless and until|pending)\b/

/** An absence without a reason that is unauthorised at once, where the text knows no other mark for it and no time to find out. */
function unauthorisedUntil({ sentences }: Reading, found: readonly Statement[]): Statement[] {
  const knowsTheMark = sentences.some(
    ({ text, passage }) =>
      /\bcode '?n\b|'n'|\bn codes?\b|\bnot (?:yet )?(?:been )?established\b|\bno reason (?:yet|so far)\b/.test(text) ||
      (passage.kind === 'row' && /^n \|/.test(text)),
  )
  if (found.length > 0 || knowsTheMark) return []
  return sentences.flatMap(sentence => {
    const match = until.exec(sentence.text)
    return match && !isOfThePast(sentence) && !isDenied(sentence, match.index)
      ? [stated('followUp.unknownReason.first', 'unauthorised', whole(sentence, match))]
      : []
  })
}

const tells = /\b(?:inform\w*|notif\w*|report\w*|tell\w*|told|contact\w*|alert\w*|shar\w*|made aware|let)\b/
const socialWorker = /\bsocial workers?\b/
const offendingWorker = /\byouth (?:offending|justice)(?: team)?\b|\byot\b|\byjs\b/
const away = /\b(?:absen\w+|attend\w*|missing|unexplained|not (?:here|heard|coming|arrived)|away)\b/

/** Which professionals hear of an absence that nobody explained: L-057. */
export const readWorkersTold: Recogniser = reading => {
  const telling = reading.sentences.filter(sentence => {
    const said = `${sentence.text} ${above(sentence)} ${textBefore(reading, sentence, 2)}`
    return (
      tells.test(sentence.text) &&
      (socialWorker.test(sentence.text) || offendingWorker.test(sentence.text)) &&
      away.test(said) &&
      !isOfThePast(sentence)
    )
  })
  const by = (pattern: RegExp) => telling.filter(({ text }) => pattern.test(text))
  const [social, offending] = [by(socialWorker), by(offendingWorker)]
  const told = [...(social.length > 0 ? ['social-worker'] : []), ...(offending.length > 0 ? ['youth-offending-worker'] : [])]
  if (told.length === 0) return []
  const both = [...new Set([...offending, ...social])]
  return [
    stated(
      'followUp.tell',
      told,
      both.map(sentence => placeIn(sentence)),
      { sure: told.length === 2 || offending.length > 0 },
    ),
  ]
}

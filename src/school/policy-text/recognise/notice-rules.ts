import { above, type Recogniser, stated, textBefore } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'
import { isOfNotices } from './penalty-sums.ts'

const found = (sentence: Sentence, match: RegExpExecArray | RegExpMatchArray) =>
  placeIn(sentence, match.index!, match.index! + match[0].length)

/** How many notices in how many years: L-134. */
export const readNoticeLimit: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    if (isOfThePast(sentence) || !isOfNotices(sentence, reading, 1) || !/\byears?\b/.test(sentence.text)) return []
    const { text } = sentence
    const third =
      /\b(?:(\d)(?:rd|th)|third|fourth) (?:penalty |fixed |offence |notice )*[^.;]{0,120}?\b(?:cannot|can not|will not|may not|must not|not be|no)\b[^.;]{0,160}?\b(\d{1,2}) years?\b/.exec(
        text,
      )
    if (third) {
      const ordinal = third[1] ? Number(third[1]) : third[0].startsWith('fourth') ? 4 : 3
      return [
        stated('sanctions.limit.notices', ordinal - 1, found(sentence, third)),
        stated('sanctions.limit.years', Number(third[2]), found(sentence, third)),
      ]
    }
    const offence =
      /\b(third|fourth)\b (?:time|offence|occasion|penalty|notice)[^.;]{0,80}?\bwithin\b[^.;]{0,30}?\b(\d{1,2}) years?\b/.exec(
        text,
      )
    const counted =
      /\b(?:(?:maximum|limit|more than|only|up to|most|than)(?: of)? )(\d) (?:penalty |fixed |such |of these )*(?:notices?|fines?|fpns?|pns?)\b[^.;]{0,120}?\b(\d{1,2}) years?\b/.exec(
        text,
      ) ??
      /\b(\d) (?:penalty |fixed )*(?:notices?|fines?|fpns?|pns?)\b[^.;]{0,60}?\b(?:in|within|during|over|per)\b[^.;]{0,30}?\b(\d{1,2}) (?:rolling )?years?\b/.exec(
        text,
      )
    if (counted)
      return [
        stated('sanctions.limit.notices', Number(counted[1]), found(sentence, counted)),
        stated('sanctions.limit.years', Number(counted[2]), found(sentence, counted)),
      ]
    return offence
      ? [
          stated('sanctions.limit.notices', offence[1] === 'third' ? 2 : 3, found(sentence, offence)),
          stated('sanctions.limit.years', Number(offence[2]), found(sentence, offence)),
        ]
      : []
  })

const sessionsIn =
  /\b(\d{1,3}) (?:or more )?(?:\(\d+\) )?(?:missed |half[- ]day |consecutive |unauthoris\w+ )*(sessions?|days?|half days?|absences?)\b(?![^.;]{0,40}\b(?:sickness|suspension)\b)[^.;£]{0,90}?\b(?:in|within|over|during|across)\b[^.;£\d]{0,40}?\b(\d{1,2}) (school weeks?|weeks?|calendar weeks?|months?|term)\b/

const inATerm =
  /\b\d{1,3} (?:or more )?(?:missed |half[- ]day |consecutive |unauthoris\w+ )*(?:sessions?|days?|half days?|absences?|lates?)\b[^.;£]{0,40}?\b(?:in|within|over|during|per) (?:a|an|any|each|one|1|the) (?:half term|term|school year|academic year|year|month)\b/

/** From how much absence a notice is considered: L-132. */
export const readThreshold: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const { text } = sentence
    if (
      isOfThePast(sentence) ||
      !/\bunauthoris|threshold|without (?:permission|leave|authority)/.test(
        `${text} ${above(sentence)} ${textBefore(reading, sentence, 1)}`,
      )
    )
      return []
    if (!isOfNotices(sentence, reading) && !/threshold/.test(text)) return []
    const match = sessionsIn.exec(text)
    const inTerm = match ? null : inATerm.exec(text)
    if (inTerm && !isDenied(sentence, inTerm.index))
      return [stated('sanctions.otherTriggers', inTerm[0].slice(0, 150), found(sentence, inTerm))]
    if (!match || isDenied(sentence, match.index)) return alwaysIssued(sentence)
    const sessions = Number(match[1]) * (match[2]!.startsWith('day') ? 2 : 1)
    const unit = match[4]!.startsWith('month') ? 'months' : match[4]!.startsWith('calendar') ? 'calendar-weeks' : 'school-weeks'
    const place = found(sentence, match)
    return [
      stated('sanctions.threshold.sessions', sessions, place, { sure: match[2]!.startsWith('session') }),
      stated('sanctions.threshold.within', Number(match[3]), place),
      stated('sanctions.threshold.unit', unit, place),
      ...alwaysIssued(sentence),
    ]
  })

function alwaysIssued(sentence: Sentence) {
  const match =
    /\b(?:penalty notices?|fines?|fpns?) (?:will|shall|must) (?:always |automatically |then )*(?:be (?:automatically |always )?)?(?:issued|sent|follow|given|imposed)\b|\b(?:automatically|always) (?:be |receive |get |lead to |result in |trigger )*(?:issued |given |sent )*(?:with )?(?:a )?(?:penalty notice|fine|fpn)/.exec(
      sentence.text,
    )
  if (!match || !/\bthreshold|\b\d+ (?:unauthoris\w+ )?(?:sessions|days)\b/.test(sentence.text)) return []
  if (
    /\b(?:consider\w*|case by case|individual|may be|discretion|local authority (?:will|may) decide)\b/.test(sentence.text) ||
    isDenied(sentence, match.index)
  )
    return []
  return [
    stated('sanctions.threshold.reached', 'always-issued', found(sentence, match), {
      sure: /automatic|always/.test(sentence.text),
    }),
  ]
}

/** For how long a notice to improve runs: L-139. */
export const readImprovementWeeks: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const { text } = sentence
    const about = `${text} ${above(sentence)} ${textBefore(reading, sentence, 3)}`
    if (isOfThePast(sentence) || !/\bnotices? to improve\b/.test(about)) return []
    const match = /\b(\d{1,2})(?: ?(?:and|to|-|or) ?(\d{1,2}))? (school )?(weeks|days)\b/.exec(text)
    if (
      !match ||
      !/\b(?:improv\w+|period|time ?frame|timescale|notices? to improve|run|last)/.test(text) ||
      /\bsessions?\b|\breview(?:ed)? (?:after|every)/.test(text)
    )
      return []
    const weeks = (days: string) => (match[4] === 'days' ? Math.round(Number(days) / (match[3] ? 5 : 7)) : Number(days))
    const place = found(sentence, match)
    return [
      stated('sanctions.noticeToImprove.weeksLeast', weeks(match[1]!), place),
      stated('sanctions.noticeToImprove.weeksMost', weeks(match[2] ?? match[1]!), place),
    ]
  })

const legal = 'Attendance percentage'

/** A percentage that is told to be asked by law: L-180. */
export const readPercentageAsLaw: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    const match =
      /\b(?:law|legally|legal requirement|statutory requirement|government|dfe|department for education|ofsted) (?:requires?|expects?|demands?|insists?|sets?|says?|minimum|states?|required|that)?[^.;]{0,60}?\battendance\b[^.;]{0,50}?\b(9\d(?:\.\d+)?)%/.exec(
        sentence.text,
      )
    if (
      !match ||
      isOfThePast(sentence) ||
      isDenied(sentence, match.index + match[0].length - 4) ||
      /\bnot\b/.test(match[0]) ||
      /persistent|national average/.test(sentence.text)
    )
      return []
    return [stated('ladders.ladders', Number(match[1]), found(sentence, match), { sure: true, of: legal })]
  })

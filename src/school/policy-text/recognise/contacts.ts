import { above, type Recogniser, stated } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'
import { clockText } from '#time/clock.ts'
import { clockRoles } from './clock-roles.ts'
import { groupOf } from './school-day.ts'

const whole = (sentence: Sentence, match: RegExpExecArray) => placeIn(sentence, match.index, match.index + match[0].length)
const away =
  /\b(?:absen\w+|ill\b|illness|sick\w*|unwell|not (?:be )?(?:attend\w*|coming|in school)|unable to attend|away|poorly|attendance)\b/

/** By when parents tell the school. */
export const readReportingTime: Recogniser = reading =>
  reading.sentences.flatMap(sentence => {
    if (!sentence.text.includes('@') || isOfThePast(sentence) || !away.test(`${sentence.text} ${above(sentence)}`)) return []
    const read = clockRoles(sentence, reading).find(({ role, minute }) => role === 'report by' && minute < 720)
    if (!read || isDenied(sentence, read.from)) return []
    const bySchool =
      /^(?:\w+ ){0,6}?(?:the |our )?(?:school|office|staff|we|attendance (?:officer|team|staff|lead)|admin\w*|pastoral team) (?:staff |team )?(?:will|must|should|contacts?|calls?|phones?|texts?)\b/.test(
        sentence.text,
      )
    if (
      bySchool ||
      /\b(?:will|are|is) (?:be )?(?:contacted|called|phoned|telephoned|texted|informed|notified|messaged|rung)\b/.test(
        sentence.text,
      )
    )
      return []
    const later =
      /\b(?:second|2nd|each (?:further|subsequent|following)|subsequent|following|later|any further) days?\b/.test(
        sentence.text.slice(0, read.from),
      ) && !/\bfirst\b/.test(sentence.text)
    const of = groupOf(sentence)
    return [
      stated(
        later ? 'reporting.laterDaysBy' : 'reporting.firstDayBy',
        clockText(read.minute),
        placeIn(sentence, read.from, read.to),
        of ? { of } : {},
      ),
    ]
  })

const contacts =
  /\b(?:(more than|at least|a minimum of|minimum of|over) )?(\d)(?: or more)? (?:different |separate |up[- ]to[- ]date )*(?:emergency )?contacts?\b(?: (?:numbers?|names?|details|telephone))?/

/** How many people to reach in an emergency: L-033. */
export const readEmergencyContacts: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const match = contacts.exec(sentence.text)
    if (
      !match ||
      !/\bemergency|\bcontact (?:numbers?|details)|\bcontacts\b/.test(sentence.text) ||
      isDenied(sentence, match.index) ||
      isOfThePast(sentence)
    )
      return []
    if (
      !/\b(?:parents?|famil\w+|provide|give|supply|hold|keep|have|we ask|must)\b/.test(`${sentence.text} ${above(sentence)}`) ||
      /\bpoint\b/.test(sentence.text)
    )
      return []
    const number = Number(match[2]) + (match[1] === 'more than' || match[1] === 'over' ? 1 : 0)
    const loosely = number === 1 && (match[1] !== undefined || /\bat least\b/.test(sentence.text))
    return number === 0 ? [] : [stated('reporting.emergencyContacts', number, whole(sentence, match), { sure: !loosely })]
  })

const months: Readonly<Record<string, number>> = {
  annually: 12,
  'every year': 12,
  'each year': 12,
  yearly: 12,
  'every 12 months': 12,
  annual: 12,
  biennially: 24,
  'every other year': 24,
  termly: 4,
}

/** How often the policy is reviewed: L-151. */
export const readReview: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const { text } = sentence
    const counted = /\breview\w*[^.;]{0,60}?\bevery (\d{1,2}) (years?|months?)\b/.exec(text)
    const said =
      /\bpolicy\b[^.;]{0,60}?\breview\w*[^.;]{0,120}?\b(annually|every year|each year|yearly|biennially|every other year|termly)\b|\breview (?:frequency|cycle|period)[^.;]{0,6}\b(annually|annual|yearly|every year|biennially)\b/.exec(
        text,
      )
    if (isOfThePast(sentence) || !/\bpolicy|\bdocument|\breview (?:frequency|cycle|period)/.test(`${text} ${sentence.heading}`))
      return []
    if (counted)
      return [
        stated(
          'about.reviewEveryMonths',
          Number(counted[1]) * (counted[2]!.startsWith('year') ? 12 : 1),
          whole(sentence, counted),
        ),
      ]
    return said ? [stated('about.reviewEveryMonths', months[said[1] ?? said[2]!] ?? 12, whole(sentence, said))] : []
  })

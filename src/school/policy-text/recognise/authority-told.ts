import { type Recogniser, type Statement, stated } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

const whole = (sentence: Sentence, match: RegExpExecArray) => placeIn(sentence, match.index, match.index + match[0].length)
const authority = /\b(?:local authority|local education authority|lea|council|la)\b/
const said = ({ text, lead }: Sentence): string => `${text} ${lead}`

/** When the authority hears of long sickness: L-101. */
export const readSicknessReturn: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const { text } = sentence
    if (
      !/\b(?:sick\w*|ill(?:ness)?|medical\w*|health needs)\b/.test(text) ||
      !authority.test(said(sentence)) ||
      isOfThePast(sentence)
    )
      return []
    const match = nearestTo([...text.matchAll(spell)], text)
    if (!match || /\bevidence\b/.test(text) || isDenied(sentence, match.index) || Number(match[2]) > 40) return []
    const sessions = match[0].includes('session')
    const days = Number(match[2]) / (sessions ? 2 : 1)
    if (days < 6) return []
    const over = /^(?:more|over|longer|exceed|in excess)/.test(match[1] ?? '') && !/\bor more\b/.test(match[0])
    return [
      stated('telling.sicknessDays', days, whole(sentence, match)),
      ...(over
        ? [
            stated('telling.sicknessOnlyAfter', true, whole(sentence, match), {
              sure: /\b(?:notif\w*|inform\w*|return|tell|told|report\w*|details|share)\b/.test(said(sentence)),
            }),
          ]
        : []),
    ]
  })

const spell =
  /\b(more than |over |longer than |exceed\w* |in excess of |at least |minimum of )?(\d{1,2}) (?:or more )?(?:school |consecutive |cumulative |working )*(?:days?|sessions)\b/g

/** Of several numbers of days, the one that stands nearest to the words for sickness. */
function nearestTo(found: RegExpExecArray[], text: string): RegExpExecArray | undefined {
  const sick = [...text.matchAll(/\b(?:sick\w*|ill(?:ness)?|medical\w*|health needs)\b/g)].map(({ index }) => index)
  const distance = ({ index }: RegExpExecArray) => Math.min(...sick.map(at => Math.abs(at - index)))
  return found.sort((a, b) => distance(a) - distance(b))[0]
}

const onEnd = /\b(?:continuous\w*|consecutive\w*|in a row|on end|unbroken|successive)\b/
const without = /\b(?:without (?:an? |any )?(?:explanation|reason|contact)|unexplained|no (?:explanation|reason))\b/
const unauthorised = /\bunauthoris\w*|\bwithout (?:the school's )?(?:permission|authoris\w+|leave)\b|\bcodes? 'g'/

/** When the authority hears of absence on end, and of which: L-100. A text that tells it of all unauthorised absence may tell it of more. */
export const readAttendanceReturn: Recogniser = ({ sentences }) => {
  const found: (Statement & { of: string })[] = []
  for (const sentence of sentences) {
    const { text } = sentence
    if (
      !authority.test(said(sentence)) ||
      !/\babsen\w+|\bmiss\w*|\bunauthoris|\bnot (?:been )?seen\b/.test(text) ||
      isOfThePast(sentence)
    )
      continue
    if (/\b(?:penalt\w*|threshold|evidence|remov\w*|delet\w*|holiday)\b/.test(text)) continue
    const match = /\b(\d{1,2}) (?:or more )?(?:consecutive |continuous |unauthoris\w+ |school |full )*(days?|sessions)\b/.exec(
      text,
    )
    if (
      !match ||
      /\bsick|\bill(?:ness)?\b|\bmedical/.test(text.slice(match.index, match.index + 60)) ||
      !onEnd.test(text) ||
      isDenied(sentence, match.index)
    )
      continue
    const days = Number(match[1]) / (match[2] === 'sessions' ? 2 : 1)
    const of = unauthorised.test(text) ? 'unauthorised' : without.test(text) ? 'without-explanation' : undefined
    if (of === undefined || days < 3 || days >= 20) continue
    if (
      !/\b(?:notif\w*|inform\w*|return|tell|told|report\w*|details|shar\w*|contact\w*|send|sent|refer\w*)\b/.test(said(sentence))
    )
      continue
    found.push({ ...stated('telling.attendanceReturnDays', days, whole(sentence, match)), of })
  }
  const lawful = found.filter(({ of }) => of === 'unauthorised')
  const kept = lawful.length > 0 ? lawful : found
  const more = lawful.length > 0 ? found.filter(({ of }) => of !== 'unauthorised') : []
  const beside = more.map(({ places, value }) => stated('telling.alsoTold', value, places))
  return [
    ...beside,
    ...kept.flatMap(({ of, ...statement }) => [
      statement,
      ...(of === 'unauthorised' ? [] : [stated('telling.attendanceReturnOf', of, statement.places)]),
    ]),
  ]
}

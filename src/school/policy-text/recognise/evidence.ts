import { above, type Reading, type Recogniser, type Statement, stated, textBefore } from '#school/policy-text/statement.ts'
import { forceAt, isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

const whole = (sentence: Sentence, match: RegExpExecArray) => placeIn(sentence, match.index, match.index + match[0].length)
const proof =
  /\b(?:(?:medical|written|supporting|professional|documentary|appropriate) (?:evidence|proof|documentation)|evidence|proof|doctor'?s'? (?:note|letter|certificate)s?|medical (?:note|certificate|letter)s?|gp (?:note|letter)s?|(?:note|letter|certificate) from (?:a|the|your|their) (?:doctor|gp|hospital)|prescriptions?|fit notes?|sick notes?)\b/g
const ill = /\b(?:ill|illness(?:es)?|sick\w*|unwell|medical|poorly)\b/
const notIllness =
  /\b(?:leave of absence|request for leave|application|appointments?|interview|performance|holiday request|religious|proof of (?:travel|address|identity|return))\b/
const judged =
  /\b(?:genuine(?:ly)? (?:\w+ )?(?:doubts?|concern\w*|reason)|in (?:a )?(?:few|rare|exceptional|minority)|case by case|individual (?:case|circumstances)|only (?:where|when|if)|where (?:there is|the school has) (?:\w+ )?(?:doubt|reason to doubt)|not (?:be )?ask\w* (?:for )?(?:\w+ )?unnecessarily|consider)\b/

/** When proof of illness is asked for: L-075. */
export const readEvidence: Recogniser = reading => reading.sentences.flatMap(sentence => asked(sentence, reading))

function asked(sentence: Sentence, reading: Reading): Statement[] {
  const { text } = sentence
  const around = `${text} ${above(sentence)} ${textBefore(reading, sentence, 1)}`
  const match = [...text.matchAll(proof)].at(0)
  if (!match || isOfThePast(sentence) || !(ill.test(around) || /doctor|medical|gp\b|sick|fit/.test(match[0]))) return []
  if (notIllness.test(text) && !/\b(?:illness|ill\b|sick\w*|unwell)/.test(text)) return []
  return [...refusedWithout(sentence), ...always(sentence, match as RegExpExecArray)]
}

const afterDays =
  /\b(?:(?:longer|more|exceed\w*|in excess|greater) (?:than |of )?|over |after |exceed\w* |at least |lasts? |lasting |beyond |absent for |for )(\d{1,2})(?:th)? (?:or more )?(?:consecutive |school |continuous |working )*(days?|sessions)\b|\b(\d{1,2}) (?:or more )(?:consecutive |school |continuous |working )*(days?)\b|\b(?:on|from|by) the (\d{1,2})th (?:consecutive |school )*day\b/
const belowPercent = /\b(?:below|under|less than|falls? (?:to|below)|drops? (?:to|below)|lower than) (\d{2})(?:\.\d)?%/
const besideHolidays =
  /\b(?:before|after|next to|either side of|beside|adjacent to|immediately (?:before|after|preceding|following)|leading up to|adjoining)\b[^.;]{0,30}\b(?:school )?(?:holidays?|half term|weekends?|bank holidays?|end of term|start of term|closures?)\b/
const afterHoliday =
  /\b(?:taken|had|been on|following|after)\b[^.;]{0,40}\b(?:unauthoris\w+ |term time )?(?:holiday|leave)\b[^.;]{0,60}\b(?:rest of|remainder of|later|further|subsequent|any)\b/
const everything =
  /\b(?:all|any|every|each) (?:absences?|illness(?:es)?|sickness|periods? of (?:illness|sickness|absence)|days? of (?:illness|sickness|absence)|medical absences?)\b/

/** A rule that asks everybody: it says when, and says must. */
function always(sentence: Sentence, match: RegExpExecArray): Statement[] {
  const { text } = sentence
  const force = forceAt(text, match.index)
  const later =
    /^[^.;,]{0,30}\b(?:will|must|is|are) (?:then |also |always )?(?:be )?(?:required|needed|requested|asked for|expected|provided|supplied|sought)\b/.exec(
      text.slice(match.index + match[0].length),
    )
  const asks =
    later !== null ||
    (force === 'must' &&
      /\b(?:ask\w*|requir\w*|request\w*|provid\w*|suppl\w*|need\w*|submit\w*|produc\w*|support\w*|accompan\w*|bring|send|show\w*|see|seek|insist\w*|expect\w*|obtain)\b/.test(
        text.slice(Math.max(0, match.index - 80), match.index),
      ))
  if (!asks || /\b(?:may|might|can|could)\b[^.;]{0,30}$/.test(text.slice(0, match.index)) || isDenied(sentence, match.index))
    return []
  const says = (about: string, value: unknown, pattern: RegExpExecArray, sure = true) => [
    stated('evidence.asked', 'always-asked', whole(sentence, pattern), { sure }),
    stated(about, value, whole(sentence, pattern), { sure }),
  ]
  const days = afterDays.exec(text)
  const percent = belowPercent.exec(text)
  const beside = besideHolidays.exec(text)
  const after = afterHoliday.exec(text)
  const all = everything.exec(text)
  const found: Statement[] = []
  if (days && !/\b(?:within|notice|months?)\b[^.;]{0,10}$/.test(text.slice(0, days.index))) {
    const number = Number(days[1] ?? days[3] ?? days[5])
    found.push(...says('evidence.afterDays', number, days))
  }
  if (judged.test(text) && found.length === 0) return []
  if (percent) found.push(...says('evidence.belowPercent', Number(percent[1]), percent))
  if (after) found.push(...says('evidence.afterTermTimeHoliday', 'for-all-later-illness-that-year', after))
  else if (beside) found.push(...says('evidence.nextToHolidays', true, beside))
  if (found.length === 0 && all)
    found.push(
      stated('evidence.asked', 'always-asked', whole(sentence, all)),
      stated('evidence.whenInDoubt', false, whole(sentence, all)),
    )
  return found
}

const refused =
  /\b(?:without|if no|unless|in the absence of|no) (?:\w+ ){0,4}(?:evidence|proof|doctor'?s'? note|medical (?:note|certificate)s?)\b[^.;]{0,80}?\b(?:not be authoris\w+|be (?:recorded as |marked as |coded as |treated as |counted as )?(?:an )?unauthoris\w+|unauthoris\w+)\b|\b(?:absences?|illness|sickness|days?|they|it)\b[^.;]{0,40}\b(?:will|shall|can) (?:only be authoris\w+ (?:if|with|when|where|on)|not be authoris\w+ (?:without|unless|until))[^.;]{0,60}?\b(?:evidence|proof|doctor'?s'? note|medical (?:note|certificate)s?)\b/

function refusedWithout(sentence: Sentence): Statement[] {
  const match = refused.exec(sentence.text)
  if (!match || /\b(?:may|might|could)\b(?! only)/.test(match[0]) || judged.test(sentence.text)) return []
  return [
    stated('evidence.without', 'not-authorised', whole(sentence, match), {
      sure: ill.test(`${sentence.text} ${sentence.heading}`),
    }),
  ]
}

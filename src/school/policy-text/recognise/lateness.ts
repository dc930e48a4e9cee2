import { above, type Recogniser, stated } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn } from '#school/policy-text/wording/sentences.ts'

const afterClose =
  /\b(?:after|once) (?:the )?(?:close of )?(?:the )?(?:regist\w+|it|they)(?: (?:period|has|have|is|are))*(?: (?:been )?clos\w+)?\b|\bafter (?:registration|the close)\b/
const unless =
  /\b(?:unless|except\w*|valid|good|satisfactory|acceptable|genuine|other (?:code|reason)|another code|more appropriate|appropriate code|medical|appointment|may|if no|no other|where no|sessions of|threshold|combination|such as)\b/
const moreCodes = /\b(?:any|every|all|always|regardless|whatever)\b/

/** Whether coming after the close is always unauthorised: L-052. */
export const readAfterClose: Recogniser = ({ sentences }) =>
  sentences.flatMap((sentence, at) => {
    const { text } = sentence
    const match = afterClose.exec(text)
    const next = sentences[at + 1]
    if (
      !match ||
      sentence.passage.kind === 'row' ||
      isOfThePast(sentence) ||
      !/\bclos/.test(text) ||
      !/\bunauthoris\w+/.test(text) ||
      unless.test(text)
    )
      return []
    if (
      next?.passage.section === sentence.passage.section &&
      /\bunless\b|\bother code\b|\banother code\b|\bhowever\b|\bwhere (?:a|the) (?:pupil|child)\b|\bexcept/.test(next.text)
    )
      return []
    const said = /\bunauthoris\w+/.exec(text)!
    if (isDenied(sentence, said.index)) return []
    return [
      stated(
        'lateness.afterCloseIs',
        'unauthorised',
        placeIn(
          sentence,
          Math.min(match.index, said.index),
          Math.max(match.index + match[0].length, said.index + said[0].length),
        ),
        { sure: moreCodes.test(text) },
      ),
    ]
  })

const adjusted =
  /\b(?:adjust\w*|flexible|later|staggered|individual|amended|agreed|altered|changed|delayed|different)\b[^.;]{0,25}?\b(?:arrival|start(?:ing)?)(?: times?| expectations?)?\b/
const forSome = /\b(?:individual|some|certain|a pupil|pupils?|child(?:ren)?|students?)\b/

/** Coming later by agreement: L-050. */
export const readAdjustedArrival: Recogniser = ({ sentences }) =>
  sentences.flatMap(sentence => {
    const { text } = sentence
    const match = adjusted.exec(text)
    if (!match || isOfThePast(sentence) || isDenied(sentence, match.index)) return []
    if (
      !/\barrival\b|\bstart(?:ing)? times?\b|\blater start\b/.test(match[0]) ||
      !forSome.test(text) ||
      !/\b(?:late\w*|punctual\w*|arriv\w*|attend\w*)\b/.test(`${text} ${above(sentence)}`)
    )
      return []
    if (/\b(?:code\w*|regist\w*|mark\w*|part[- ]time|reduced|phased|return\w*|reintegrat\w*)\b/.test(text))
      return changesTheCode(text)
        ? [stated('lateness.adjustedArrival', 'changes-the-code', placeIn(sentence), { sure: false })]
        : []
    if (/\b(?:phased|return|reintegrat)/.test(above(sentence))) return []
    return [
      stated('lateness.adjustedArrival', 'effect-not-stated', placeIn(sentence, match.index, match.index + match[0].length)),
    ]
  })

const changesTheCode = (text: string): boolean =>
  /\b(?:marked|coded|recorded) (?:as )?present\b|\bnot (?:be )?(?:marked|recorded|coded) (?:as )?late\b/.test(text)

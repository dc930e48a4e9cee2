import { type Recogniser, stated } from '#school/policy-text/statement.ts'
import type { Place } from '#school/policy-text/wording/sentences.ts'

const bracketed =
  /[[<{«]{1,2}\s*(?:please\s+)?(?:insert|add|enter|type|your|name|school|academy|headteacher|head|staff|role|job|title|date|day|time|times|phone|telephone|tel|number|no\b|email|e-mail|address|website|url|link|contact|local|la\b|council|trust|amend|delete|edit|details|details of|x+|tbc|tba|tbd|to be|\.\.\.|…|\?)[^\]>}»]{0,80}[\]>}»]{1,2}/gi
const gaps: readonly RegExp[] = [
  /_{4,}/g,
  /\.{6,}(?!\s*\d{1,3}\s*$)/g,
  /…{3,}(?!\s*\d{1,3}\s*$)/g,
  /\bTB[CDA]\b/gi,
  /\bto be (?:confirmed|completed|inserted|filled in|decided locally)\b(?! by (?:the )?(?:parent|school|local|teacher|office|head))/gi,
  /\b(?:insert|enter|add) (?:the )?(?:school(?:['’]s)?|academy|staff|head(?:teacher)?(?:['’]s)?|name|time|times|date|phone|telephone|email|number|details|contact)(?: (?:name|here|number|time|details|school|address))*\b(?= here|\b[^a-z]|$)/gi,
  /\bX{2,}(?:[:.]X{2,})?\b/gi,
  /£\s?X+\b/gi,
  /\?{3,}/g,
  /\b(?:delete|amend|edit) as (?:appropriate|applicable|necessary|required)\b/gi,
  /\blorem ipsum\b/gi,
  /\b(?:school name|name of (?:the )?school|anytown|any town|school x|xyz (?:school|academy|primary)|abc (?:school|academy|primary))\b(?! (?:and|will|is|should|must|on|in))/gi,
]

/** What was left to be filled in. */
export const readBlanks: Recogniser = ({ passages }) =>
  passages.flatMap(({ index, kind, text }) => {
    if (kind === 'contents') return []
    const found: Place[] = [bracketed, ...gaps].flatMap(pattern =>
      [...text.matchAll(pattern)].map(match => ({ passage: index, from: match.index, to: match.index + match[0].length })),
    )
    const apart = found.sort((a, b) => a.from - b.from).filter((place, at, all) => at === 0 || place.from >= all[at - 1]!.to)
    return apart.map(place => stated('text.blank', text.slice(place.from, place.to), place))
  })

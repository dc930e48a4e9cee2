import { codeOn } from '#law/codes/attendance-codes.ts'
import { type Reading, type Recogniser, type Statement, stated } from '#school/policy-text/statement.ts'
import { isDenied, isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'
import { usedForMore } from './code-used-for-more.ts'
import { classNamed, everACode, isInUse, spelt } from './code-words.ts'

const named =
  /\b(?:codes?|coded|recorded|marked|registered|entered)(?: (?:as|with|using|under|by|is|the|a|an|attendance|register|dfe|national|code|letter|mark))* ?\(?(?:'([a-z]\d?)'|\b([b-hj-z]\d?|i(?= (?:for|is|will|\(|when|where)))\b(?![-/]))/g
const afterwards = /(?:'([a-z]\d?)'|\b([b-hj-z]\d)\b|\(([b-hj-z]\d?)\)) (?:codes?|mark)\b/g
const claims: readonly RegExp[] = [
  /^['")]* ?(?:\([^)]*\) ?)?(?:is|are|counts?|counted|will count|will be counted|is classed|is treated|is recorded|are recorded|is regarded|means?|stands for|which is|which counts|and counts?)(?: (?:as|an?|also|always|treated|counted|classed|recorded|regarded|which|is|to be|statistically))* (?:an? )?((?:approved (?:off-?site )?education\w* activit\w+|authoris\w+(?: absences?)?|unauthoris\w+(?: absences?)?|present|not counted))\b/,
  /^['")]* ?\(((?:approved education\w* activit\w+|authoris\w+(?: absences?)?|unauthoris\w+(?: absences?)?))\)/,
]
const before =
  /\b(?:as|an|be|is) (?:an? )?((?:approved (?:off-?site )?education\w* activit\w+|authoris\w+(?: absences?)?|unauthoris\w+(?: absences?)?|present)),? ?(?:\(?(?:using|with|under|by|and)? ?)$/

/** What sentences say of single codes: that one counts as something, or that a letter is used which is no code any more. */
export const readCodesInSentences: Recogniser = reading =>
  reading.sentences.flatMap(sentence =>
    sentence.passage.kind === 'row' ? [] : [...lettersIn(sentence, reading), ...remote(sentence, reading)],
  )

function lettersIn(sentence: Sentence, { day }: Reading): Statement[] {
  const { text } = sentence
  if (isOfThePast(sentence) || /\b(?:dress|post|behaviour|qr|zip|area|bar|conduct)[ -]?codes?\b/.test(text)) return []
  const found = new Map<string, Statement>()
  for (const match of [...text.matchAll(named), ...text.matchAll(afterwards)]) {
    const code = spelt(match[1] ?? match[2] ?? match[3] ?? '')
    const [from, to] = [match.index, match.index + match[0].length]
    if (!everACode(code) || isDenied(sentence, from) || found.has(code)) continue
    const inUse = isInUse(code, day)
    if (!inUse && new RegExp(`\\b${code.toLowerCase()}\\d`).test(text)) continue
    const counts = classOf(text, from, to)
    found.set(
      code,
      stated(
        'registers.ownCodes',
        { clause: '', code, title: around(text, from, to), counts, wider: false },
        placeIn(sentence, from, to),
        { sure: inUse || /\bcode|'/.test(match[0]), of: code },
      ),
    )
  }
  return [...found.values()]
}

function classOf(text: string, from: number, to: number) {
  const after = text.slice(to, to + 120)
  const said =
    claims.map(pattern => pattern.exec(after)?.[1]).find(Boolean) ?? before.exec(text.slice(Math.max(0, from - 60), from))?.[1]
  if (said === undefined || /\b(?:not|never|no) (?:\w+ ){0,3}$/.test(text.slice(0, text.indexOf(said, Math.max(0, from - 60)))))
    return null
  return classNamed(said) ?? null
}

const around = (text: string, from: number, to: number): string =>
  text
    .slice(from, Math.min(text.length, to + 60))
    .replace(/\s\S*$/, '')
    .trim() || text.slice(0, 60)

const atHome =
  /\b(?:remote|online|virtual)(?:ly)? (?:learning|education|lessons?|work)\b|\b(?:working|learning|educated) (?:from|at) home\b/

/** Learning at home that is marked as attending: L-064. */
function remote(sentence: Sentence, { day }: Reading): Statement[] {
  const { text } = sentence
  if (!atHome.test(text) || isOfThePast(sentence)) return []
  return [...text.matchAll(named)].flatMap(match => {
    const code = spelt(match[1] ?? match[2] ?? '')
    const law = codeOn(code, day)
    if (!law || isDenied(sentence, match.index) || !usedForMore(law, text)) return []
    return [
      stated(
        'registers.ownCodes',
        { clause: '', code, title: text.slice(0, 158), counts: null, wider: true },
        placeIn(sentence, match.index, match.index + match[0].length),
        { of: code },
      ),
    ]
  })
}

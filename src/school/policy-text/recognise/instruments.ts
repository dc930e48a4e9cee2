import { editionsNamedIn, instrumentsNamedIn } from '#law/governance/named-instruments.ts'
import { type Recogniser, type Statement, stated } from '#school/policy-text/statement.ts'
import { isOfThePast } from '#school/policy-text/wording/said-how.ts'
import { placeIn, type Sentence } from '#school/policy-text/wording/sentences.ts'

const revoked = /\breplac\w+|\brevok\w+|\bsupersed\w+|\bno longer\b|\brepeal\w+|\binstead of\b|\bended\b/
const amending =
  /\beducation \(?pupil registration\)? (?:\(england\) )?(?:\(amendment\) |\(amended\) )?regulations (?:20(?:10|11|13|16))\b|\beducation \(?pupil registration\)?[^.;]{0,40}amendment[^.;]{0,30}\b20(?:10|11|13|16)\b/g
const titles: readonly RegExp[] = [
  /\b(?:school attendance|attendance)(?: guidance| advice)?:? (?:departmental advice|guidance for maintained schools|statutory guidance and departmental advice)[^.;]{0,120}/g,
  /\bimproving school attendance: support for schools\b[^.;]{0,60}/g,
  /\b(?:dfe |department for education )?(?:guidance on )?school attendance(?: guidance)?,? \(?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?20(?:1[3-9]|20|21)\)?/g,
  /\bkeeping pupil registers\b[^.;]{0,30}/g,
]
const alsoNames = /keeping children|regulations|\bact\b|exclusion|behaviour|equality|census/

/** The law and the guidance that a text names: L-143, L-170. Each is a line of what the policy rests on. */
export const readInstruments: Recogniser = ({ sentences }) => sentences.flatMap(namedIn)

function namedIn(sentence: Sentence): Statement[] {
  const { text } = sentence
  if (!/\b(?:act|regulations?|guidance|attendance|measures|advice|registers)\b/.test(text)) return []
  const past = revoked.test(text) || isOfThePast(sentence)
  const at = (from: number, length: number) => placeIn(sentence, from, from + length)
  const instruments = instrumentsNamedIn(text).flatMap(({ instrument, words, at: from }) =>
    past && instrument.lastDay !== undefined
      ? []
      : [stated('about.basedOn', written(sentence, from, words.length), at(from, words.length), { of: instrument.short })],
  )
  const editions = editionsNamedIn(text).flatMap(({ words, at: from }) =>
    past || alsoNames.test(words.slice(20))
      ? []
      : [stated('about.basedOn', written(sentence, from, words.length), at(from, words.length), { of: 'edition' })],
  )
  const others = past
    ? []
    : [...text.matchAll(amending)]
        .filter(({ 0: words }) => !/2006/.test(words))
        .map(({ 0: words, index }) =>
          stated(
            'about.basedOn',
            `Education (Pupil Registration) (England) Regulations 2006: ${written(sentence, index, words.length)}`,
            at(index, words.length),
            { of: 'SI 2006/1751' },
          ),
        )
  const guidance = past
    ? []
    : titles.flatMap(pattern =>
        [...text.matchAll(pattern)].map(({ 0: words, index }) =>
          stated('about.guidanceReplaced', words, at(index, words.length)),
        ),
      )
  return [...instruments, ...editions, ...others, ...guidance]
}

/** The words as the text has them, in one line. */
function written(sentence: Sentence, from: number, length: number): string {
  const place = placeIn(sentence, from, from + length)
  return sentence.passage.text.slice(place.from, place.to).replace(/[\s*]+/g, ' ')
}

import type { Day } from '#time/day.ts'
import type { Passage } from './passage.ts'
import type { Place, Sentence } from './wording/sentences.ts'

/** A document ready to be read by patterns, and the day whose law it is held against. */
export interface Reading {
  passages: readonly Passage[]
  sentences: readonly Sentence[]
  day: Day
}

/** What a document says of one thing, as it was read. */
export interface Statement {
  /** The field of the policy it fills, `sanctions.first.late`; a field of a list gets one more line. */
  about: string
  value: unknown
  places: readonly Place[]
  /** False where the words may mean something else: what is found on it is a caution at most. */
  sure: boolean
  /** It holds for some pupils or some days only, so that it contradicts nothing said of others. */
  of?: string
}

/** Reads every statement of one kind. */
export type Recogniser = (reading: Reading) => Statement[]

/** What a statement says of where it stands. */
interface Standing {
  sure?: boolean
  of?: string
}

/** A statement that stands at some characters of a sentence. */
export const stated = (
  about: string,
  value: unknown,
  place: Place | readonly Place[],
  { sure = true, of }: Standing = {},
): Statement => ({
  about,
  value,
  places: Array.isArray(place) ? place : [place as Place],
  sure,
  ...(of === undefined ? {} : { of }),
})

/** The sentences before one in its section, nearest last, as one text. */
export function textBefore({ sentences }: Reading, sentence: Sentence, count: number): string {
  const texts: string[] = []
  for (let at = sentence.index - 1; at >= 0 && texts.length < count; at -= 1) {
    const earlier = sentences[at]!
    if (earlier.passage.section !== sentence.passage.section) break
    texts.unshift(earlier.text)
  }
  return texts.join(' ')
}

/** The sentence after one in its section; undefined at the end of the section. */
export const nextOf = ({ sentences }: Reading, { index, passage }: Sentence): Sentence | undefined => {
  const next = sentences[index + 1]
  return next?.passage.section === passage.section ? next : undefined
}

/** What a sentence stands under: its heading and the line that announces its list. */
export const above = ({ heading, lead }: Sentence): string => `${heading} ${lead}`

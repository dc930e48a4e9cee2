import type { Passage } from '#school/policy-text/passage.ts'
import { type Normal, rewrite } from './normal-form.ts'
import { normalForm } from './usual-words.ts'

/** One sentence of a passage, in the form in which patterns read it. */
export interface Sentence {
  passage: Passage
  /** Its place among all sentences. */
  index: number
  text: string
  /** The heading it stands under, in the same form. */
  heading: string
  /** For an item of a list: the sentence that announces the list. */
  lead: string
  normal: Normal
  /** Where the sentence begins in the passage’s form. */
  offset: number
}

/** A stretch of a passage as it was written. */
export interface Place {
  passage: number
  from: number
  to: number
}

/** Where some characters of a sentence stand in its passage as written. */
export function placeIn({ passage, normal, offset, text }: Sentence, from = 0, to = text.length): Place {
  const first = offset + Math.max(0, from)
  const last = offset + Math.min(Math.max(to, from + 1), text.length) - 1
  return { passage: passage.index, from: normal.from[first] ?? 0, to: normal.to[last] ?? passage.text.length }
}

const ending = /[.!?](?=['")\]]* |['")\]]*$)|\.(?=[a-z]{3})(?<=[a-z]{2}\.)/g

/** Every sentence of a document, in its order, with the heading and the announcing line it depends on. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const headings = new Map<string, string>()
  const sentences: Sentence[] = []
  let lead = ''
  let section = -1
  for (const passage of passages) {
    if (passage.kind === 'contents') continue
    if (passage.section !== section) lead = ''
    section = passage.section
    const heading = headings.get(passage.heading) ?? normalForm(passage.heading).text
    headings.set(passage.heading, heading)
    const normal = withoutMark(normalForm(passage.text))
    const announces = /:['")]*\s*$/.test(normal.text)
    let from = 0
    for (const match of [...normal.text.matchAll(ending), undefined]) {
      const to = match ? match.index + 1 : normal.text.length
      const begin = from + (/^\s*/.exec(normal.text.slice(from, to))?.[0].length ?? 0)
      const text = withoutAsides(normal.text.slice(begin, to))
      from = to
      if (text.replace(/\W/g, '') === '') continue
      sentences.push({
        passage,
        index: sentences.length,
        text,
        heading,
        lead: passage.kind === 'item' ? lead : '',
        normal,
        offset: begin,
      })
    }
    if (announces || passage.kind === 'paragraph') lead = sentences.at(-1)?.text ?? ''
  }
  return sentences
}

/** What brackets tell of the past is no part of what holds now; its place is kept empty. */
const withoutAsides = (text: string): string =>
  text.replace(/\([^()]*\b(?:previously|formerly|before|old|until|was|were|used to be|up from)\b[^()]*\)/g, aside =>
    / (?:school|arriv|regist|clos|late|pupil|parent|the day|absence)/.test(aside) && !/\b(?:previously|formerly)\b/.test(aside)
      ? aside
      : ' '.repeat(aside.length),
  )

/** The number before a clause is no part of what it says. */
const withoutMark = (normal: Normal): Normal =>
  rewrite(
    normal,
    /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|\(?[a-z]{1,2}\)|\(\d{1,2}\)) (?!%|days?\b|weeks?\b|years?\b|minutes?\b|sessions?\b|school\b)/g,
    () => ' ',
  )

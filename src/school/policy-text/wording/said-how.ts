import type { Sentence } from './sentences.ts'

const past =
  /\b(?:previously|formerly|used to (?:be|have|say|keep)|in the past|historically|old (?:rules?|law|regulations|guidance|codes?|scheme)|superseded|(?<!be |is |are )replac(?:es|ed|ing)(?! (?:with|by|as)\b)|repealed|revoked|no longer(?! than)|(?:has|have|had) (?:now )?been (?:replaced|removed|changed|revoked|withdrawn|abolished|increased|raised|extended)|instead of|rather than|as opposed to|until (?:\w+ ){0,2}20(?:1\d|2[0-4])|before (?:\w+ ){0,3}20(?:1\d|2[0-4])|prior to (?:\w+ ){0,3}20(?:1\d|2[0-4])|(?:up|rose|risen|increased|rising|raised|changed|extended) from|were? (?:previously|originally))\b/

/** Whether a sentence speaks of how things were, or of what has been put in its place. */
export const isOfThePast = ({ text }: Sentence): boolean => past.test(text)

/** Whether words between the last full clause and a place say that something is not so. Comparisons are no denial. */
export function isDenied({ text }: Sentence, at: number): boolean {
  const clause =
    text
      .slice(Math.max(0, at - 90), at)
      .split(/[,;:(]| but | however | although /)
      .at(-1) ?? ''
  const words = clause.replace(
    /\b(?:not|no) (?:less|fewer|more|later|longer|sooner|earlier|exceed\w*|greater|only|limited|necessarily)\b|\bwithout (?:delay|exception|unnecessary)\b|\b(?:if|where|when|because|unless|until|that|which)\b.*?\b(?:not|no)\b|\b(?:is|are|was|has|have|had|do|does) not (?:yet )?(?:been )?(?:known?|established|given|received|provided|arrived|heard|explained|notified)\b|\b(?:no|without (?:an? |any )?)(?: ?(?:good|valid|known|satisfactory))* ?(?:reason|explanation|permission|authority|leave|contact|message)\b/g,
    '',
  )
  return /\b(?:not|never|no|nor|neither|cannot|can't|won't|don't|doesn't|isn't|aren't|without|rather than|instead of)\b/.test(
    words,
  )
}

/** Whether what stands at a place is told as an example, a quotation or another school’s way. */
export const isExample = ({ text }: Sentence, at: number): boolean =>
  /\b(?:for example|for instance|such as|eg|imagine|suppose|say|myth|some schools?|other schools?|in wales|in scotland|northern ireland)\b[^.]{0,60}$/.test(
    text.slice(Math.max(0, at - 90), at),
  )

/** Must, may or neither, as the verb before a place has it. */
export function forceAt(text: string, at: number): 'must' | 'may' | 'plain' {
  const before = text.slice(Math.max(0, at - 80), at)
  const verbs = [
    ...before.matchAll(
      /\b(will|must|shall|required?|needs? to|have to|has to|always|should|expected|may|might|can|could|possibl[ey])\b/g,
    ),
  ]
  const last = verbs.at(-1)?.[1]
  if (last === undefined) return 'plain'
  return /^(?:may|might|can|could|possibl)/.test(last) ? 'may' : 'must'
}

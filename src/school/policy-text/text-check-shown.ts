import { summaryOf } from '#school/policy-check/findings-in-words.ts'
import type { Day } from '#time/day.ts'
import type { TextCheckShown } from './check-text.contract.ts'
import type { TextCheck } from './check-text.ts'
import type { ReadDocument } from './passage.ts'
import type { Place } from './wording/sentences.ts'

/** A check with each place told by its line, its page and its words. */
export function shownCheck(
  { findings, understood, notUnderstood, whole }: TextCheck,
  document: ReadDocument,
  on: Day,
): TextCheckShown {
  const { passages, written, pages } = document
  const placed = ({ passage, from, to }: Place) => {
    const { line, page, text } = passages[passage]!
    return { passage, line, ...(page === undefined ? {} : { page }), from, to, words: text.slice(from, to) }
  }
  return {
    on,
    findings: findings.map(finding => ({ ...finding, places: finding.places.map(placed) })),
    understood,
    notUnderstood: notUnderstood.map(({ subject, clause, place }) => ({ subject, clause, place: placed(place) })),
    whole,
    summary: findings.length > 0 ? summaryOf(findings) : 'Nothing was found.',
    written,
    ...(pages === undefined ? {} : { pages }),
    passages: passages.map(({ kind, clause, text, page }) => ({ kind, clause, text, ...(page === undefined ? {} : { page }) })),
  }
}

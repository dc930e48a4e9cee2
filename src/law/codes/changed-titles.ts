import type { Citation } from '#law/cite.ts'
import type { Day } from '#time/day.ts'
import { codeOn } from './attendance-codes.ts'
import type { CodePart } from './code.ts'

/** A title that guidance gives a code, and what lists before it called the same. */
export type ChangedTitle = { part: CodePart; title: string; formerly: RegExp; citation: Citation }

/** L-054: the titles of codes that the guidance has changed while the letter and its meaning stayed. */
export const changedTitles: readonly ChangedTitle[] = [
  {
    part: 'unexplained',
    title: 'Reason for absence not yet established',
    formerly: /\bno reason\b.{0,12}\bprovided\b|\breason\b.{0,20}\bnot yet provided\b/i,
    citation: {
      rule: 'L-054',
      source: 'Working together 2026 para 407',
      says: 'The code of an absence whose reason is not known when the register closes is titled: reason for absence not yet established.',
      standing: 'defines',
    },
  },
]

/** L-054: how a code is titled on a day, where a list still has its former title; undefined where the title given is not a former one. */
export const changedTitleOf = (code: string, titled: string, day: Day): ChangedTitle | undefined => {
  const part = codeOn(code, day)?.part
  return changedTitles.find(changed => changed.part === part && changed.formerly.test(titled))
}

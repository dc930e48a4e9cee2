import type { Citation } from '#law/cite.ts'
import { standingRules } from '#law/codes/standing-rules.ts'
import { takenCitation } from './taking-registers.ts'

/** One name in the register of a session: how many codes stand beside it, and whether there should be one. */
export type RegisterLine = { onRoll: boolean; boarder: boolean; codes: number }

/** What is wrong with one line, and where that stands. */
export type FaultyLine<Line> = { line: Line; because: string; citation: Citation }

const fault = ({ onRoll, boarder, codes }: RegisterLine): { because: string; citation: Citation } | undefined => {
  if (!onRoll || boarder) {
    if (codes === 0) return undefined
    return onRoll
      ? { because: 'A boarder is marked.', citation: standingRules.boarders }
      : { because: 'Someone is marked who is not on roll.', citation: standingRules.onRoll }
  }
  if (codes === 0) return { because: 'A pupil has no code.', citation: takenCitation }
  return codes > 1 ? { because: `A pupil has ${codes} codes.`, citation: standingRules.oneCode } : undefined
}

/** L-005, L-026: the lines that keep the register of a session from being whole: each day pupil on roll has exactly one code. */
export const faultsOfRegister = <Line extends RegisterLine>(lines: readonly Line[]): readonly FaultyLine<Line>[] =>
  lines.flatMap(line => {
    const found = fault(line)
    return found ? [{ line, ...found }] : []
  })

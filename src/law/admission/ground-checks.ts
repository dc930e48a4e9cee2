import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'
import type { GroundCheck } from './ground-check.ts'
import { checkH, checkI } from './grounds-of-absence.ts'
import { checkG, checkJ, checkK, checkL, checkM, checkN, checkO } from './grounds-of-leaving.ts'
import { checkA, checkB, checkC, checkD, checkE, checkF } from './grounds-of-other-schooling.ts'

const checks = {
  a: checkA,
  b: checkB,
  c: checkC,
  d: checkD,
  e: checkE,
  f: checkF,
  g: checkG,
  h: checkH,
  i: checkI,
  j: checkJ,
  k: checkK,
  l: checkL,
  m: checkM,
  n: checkN,
  o: checkO,
}

/** A ground by its letter since 19 August 2024. */
export type GroundLetter = keyof typeof checks

/** The facts that a ground is checked on. */
export type FactsOfGround<Letter extends GroundLetter> = Parameters<(typeof checks)[Letter]>[0]

/** One ground with the facts it is checked on. */
export type GroundAsked = { [Letter in GroundLetter]: { letter: Letter; facts: FactsOfGround<Letter> } }[GroundLetter]

/**
 * L-037, L-038: how far the ground asked about is made out on a day; undefined before 19 August 2024, when the letters meant
 * other things. `consentRequired` is for ground (f): it is not law so far.
 */
export const checkGround = (asked: GroundAsked, on: Day, consentRequired = false): GroundCheck | undefined => {
  if (on < regulationsOf2024) return undefined
  switch (asked.letter) {
    case 'f':
      return checkF(asked.facts, on, consentRequired)
    case 'h':
      return checkH(asked.facts, on)
    case 'i':
      return checkI(asked.facts, on)
    case 'm':
      return checkM(asked.facts, on)
    default: {
      const check = checks[asked.letter] as (facts: typeof asked.facts) => GroundCheck
      return check(asked.facts)
    }
  }
}

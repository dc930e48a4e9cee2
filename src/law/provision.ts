/** One provision of an instrument, as the statute index lists it: the rules of ours that answer it, or why none is needed. */
export type Provision = {
  /** The short name in instruments.ts. */
  instrument: string
  /** 'reg 10(2) Table 1', 's 8(2)', 'p. 67': what follows the short name in a citation's source. */
  provision: string
  /** What it is about, in a few words. */
  says: string
  rules: readonly string[]
  /** How it is known: its text was read, others quote it, or it was not read at all. */
  read: 'read' | 'second-hand' | 'not read'
  /** Why no code answers it. */
  excused?: string
}

/** How a citation names this provision. */
export const sourceOf = ({ instrument, provision }: Provision): string => `${instrument} ${provision}`

/** Whether one name stands in another: is it, or is a part of it, as reg 1(2) is of reg 1. */
export const standsIn = (part: string, whole: string): boolean =>
  part === whole || (part.startsWith(whole) && /^[( ,]/.test(part.slice(whole.length)))

/** Whether a citation's source stands in this provision. */
export const covers = (provision: Provision, source: string): boolean => standsIn(source, sourceOf(provision))

import type { Citation } from './cite.ts'
import type { DatedRule } from './dated.ts'

/** One rule of our numbering as a person reads it: what is asked, where it stands, and what Daymark does about it. */
export type Rule = {
  /** 'L-050'. */
  rule: string
  /** The question it answers, or its subject, in a few words: 'What makes a pupil present, and what late'. */
  title: string
  /** Where it stands, the main provision first. Each says the rule in one plain sentence. */
  citations: readonly [Citation, ...Citation[]]
  /** What Daymark does about it, in a sentence or two; where it leaves a thing to people, that. */
  daymark: string
  /** Why no function answers it; left out where functions do. */
  noCode?: string
  /** The versions of the rule, where it changed. */
  history?: DatedRule<unknown>
}

/**
 * A point that no source settles. Daymark takes it one way and can be told to take it the other: the functions concerned
 * have it as a parameter, and it is shown as unconfirmed, never as law.
 */
export type Unconfirmed<Value> = { question: string; taken: Value; citation: Citation & { standing: 'unconfirmed' } }

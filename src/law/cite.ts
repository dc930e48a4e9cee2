/**
 * How strong a statement is. 'must': Parliament, or statutory guidance that says must. 'should': statutory guidance that
 * says should. 'defines': what a word or a code means. 'unconfirmed': taken to be so, the text not seen; never shown as law.
 */
export type Force = 'must' | 'should' | 'defines' | 'unconfirmed'

/** Where an answer comes from: a rule of our own numbering, the provision, and one plain sentence of what it says. */
export type Citation = { rule: string; source: string; says: string; standing: Force }

/** The law says no. `because` is said to the person; `about` names the fact that stands in the way. */
export type Refusal = { because: string; citation: Citation; about?: string }

/** The law says think: it may go ahead with a reason, which is recorded. */
export type Caution = { because: string; citation: Citation; about?: string }

/** A citation in one line, for the foot of an answer. Nothing unconfirmed is shown as law. */
export const citationText = ({ source, standing }: Citation): string =>
  standing === 'unconfirmed' ? `${source} (guidance, unconfirmed)` : source

/** A worked example of a rule: a sentence that a head teacher could check, the facts, the answer, and the rule it shows. */
export type Example<Facts, Answer> = { says: string; facts: Facts; answer: Answer; rule: string }

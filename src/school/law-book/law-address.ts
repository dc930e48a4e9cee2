import type { Citation } from '#law/cite.ts'

/** Where the book of law has a rule. */
export const ruleAddress = (rule: string): string => `/law/${rule}`

/** What an answer to "Why?" shows of a citation, with the way to its rule in the book of law. */
export const whyOf = ({ rule, source, says, standing }: Citation) => ({ source, says, standing, href: ruleAddress(rule) })

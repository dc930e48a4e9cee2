import type { Code, CodePart } from '#law/codes/code.ts'

// The ways in which published tables stretch a code: what widens it, and what would keep it to the law.
const wider: Partial<Record<CodePart, { when: RegExp; unless: RegExp }>> = {
  visit: {
    when: /\b(?:organised|arranged|run)? ?(?:or|and\/or) approved by (?:the )?school\b|\bapproved by (?:the )?school\b|\b(?:family|parent\w*|private) (?:visit|trip)/,
    unless: /\bsupervis\w+/,
  },
  'other-activity': {
    when: /\b(?:remote|online|virtual|working (?:from|at) home|work (?:sent|set) home|home (?:learning|working)|educated at home)\b/,
    unless: /\bnot\b|\bnever\b/,
  },
}
const employment =
  /\bemployment\b[^|]*\bapproved by (?:the )?school\b|\b(?:paid|part[- ]time) (?:job|employment|work)\b[^|]*\bschool hours\b/
const licence = /\blicen[cs]\w+/

/** Whether a description lets a code be used where the law does not: L-062, L-064, L-067. */
export function usedForMore({ part, rules }: Code, description: string): boolean {
  if (rules.includes('L-067') && employment.test(description) && !licence.test(description)) return true
  const stretch = part && wider[part]
  return stretch?.when.test(description) === true && !stretch.unless.test(description)
}

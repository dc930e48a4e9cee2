/** Whether every text in a value can be kept: no sign that stands for nothing, and no half of one. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !/\0|\p{Surrogate}/u.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner))
}

/** What is said of a value that cannot be kept. */
export const notStorable = 'There is a sign in the text that cannot be kept. Type it again, without what was pasted'

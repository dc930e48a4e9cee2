const shown = 20

/** What is wrong with a file, each with its row or its column. The first twenty are kept in words, the others counted. */
export interface Refusals {
  add(says: string): void
  /** All of it for a person, a line each; undefined where nothing is wrong. */
  text(): string | undefined
}

/** A new list of what is wrong. */
export function refusals(): Refusals {
  const said: string[] = []
  let count = 0
  return {
    add: says => {
      count++
      if (said.length < shown) said.push(says)
    },
    text: () =>
      count === 0
        ? undefined
        : [...said, ...(count > shown ? [`… and ${(count - shown).toLocaleString('en-GB')} more.`] : [])].join('\n'),
  }
}

/** A whole number of sessions as it is written; otherwise what is wrong with it. */
export function wholeNumber(cell: string): number | string {
  const text = cell.trim()
  if (/^\d+$/.test(text)) {
    const value = Number(text)
    return Number.isSafeInteger(value) ? value : `“${text}” is too large to be a count of sessions.`
  }
  if (text === '') return 'it is blank; write 0 where there were none.'
  const value = Number(text)
  if (Number.isNaN(value)) return `“${text}” is not a number.`
  return value < 0 ? `“${text}” is negative.` : `“${text}” is not a whole number.`
}

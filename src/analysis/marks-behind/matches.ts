/** Whether every word of a search is somewhere in a name. */
export function matches(of: { surname: string; forename: string; knownAs: string }, words: string): boolean {
  const name = `${of.surname} ${of.forename} ${of.knownAs}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/[\s,]+/)
    .every(word => name.includes(word))
}

/** The word of a list that was probably meant; undefined where none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = plain(typed)
  const far = known.map(word => ({ word, by: wanted === plain(word) ? 0 : distance(wanted, plain(word)) }))
  const best = far.sort((a, b) => a.by - b.by)[0]
  return best && best.by <= Math.max(1, Math.floor(wanted.length / 3)) ? best.word : undefined
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '')

/** How many letters are put in, left out, changed or swapped with their neighbour between two words. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || a.length > 60) return Number.POSITIVE_INFINITY
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : change
      row.push(Math.min(change, swap, row[j - 1]! + 1, rows[i - 1]![j]! + 1))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

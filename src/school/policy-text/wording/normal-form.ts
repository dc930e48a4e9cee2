/** A text in the form in which it is compared, and where each of its characters stands in the text as it was written. */
export interface Normal {
  text: string
  from: number[]
  to: number[]
}

const dropped = /[\u00ad\u200b-\u200d\ufeff*]/
const quotes = /["'‘’‚‛“”„‟′″`´«»]/
const dashes = /[-‐‑‒–—―−]/

/** One case, one kind of quote, dash and space: how a text is typed makes no difference to what it says. */
export function plainForm(text: string): Normal {
  const normal: Normal = { text: '', from: [], to: [] }
  let at = 0
  for (const letter of text) {
    const [start, end] = [at, at + letter.length]
    at = end
    if (dropped.test(letter)) continue
    const plain = /\s/.test(letter)
      ? ' '
      : quotes.test(letter)
        ? "'"
        : dashes.test(letter)
          ? '-'
          : letter.normalize('NFKC').toLowerCase()
    if (plain === ' ' && (normal.text === '' || normal.text.endsWith(' '))) continue
    normal.text += plain
    for (let i = 0; i < plain.length; i += 1) {
      normal.from.push(start)
      normal.to.push(end)
    }
  }
  return normal
}

/** Puts other words in place of those a pattern finds; `undefined` leaves them. Places in the written text are kept. */
export function rewrite(normal: Normal, pattern: RegExp, put: (match: RegExpExecArray) => string | undefined): Normal {
  const { text, from, to } = normal
  const next: Normal = { text: '', from: [], to: [] }
  let done = 0
  const keep = (until: number) => {
    next.text += text.slice(done, until)
    for (let i = done; i < until; i += 1) {
      next.from.push(from[i]!)
      next.to.push(to[i]!)
    }
    done = until
  }
  for (const match of text.matchAll(pattern)) {
    const words = put(match as RegExpExecArray)
    if (words === undefined || match[0] === '') continue
    keep(match.index)
    const end = match.index + match[0].length
    next.text += words
    for (let i = 0; i < words.length; i += 1) {
      next.from.push(from[match.index]!)
      next.to.push(to[end - 1]!)
    }
    done = end
  }
  if (done === 0) return normal
  keep(text.length)
  return next
}

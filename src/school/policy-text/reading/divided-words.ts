/** Words that policies are full of: a PDF that divides one of them may not say so. */
const usual =
  'absence absences absent attendance attending authorised unauthorised authority circumstances consecutive continuous education educational electronically employment established evidence exceptional following governors headteacher holidays illness immediately improvement including information medical necessary parents penalty performance permission persistent persistently possible prosecution punctuality reasonable recorded registered registers registration regulations religious request responsible severely social statutory support suspended sessions threshold timetable transport'.split(
    ' ',
  )

/** The words of a text, as far as they cannot be parts of words: those inside a line. */
export function wordsInside(lines: readonly string[]): Set<string> {
  const words = new Set(usual)
  for (const line of lines)
    for (const word of line.toLowerCase().split(/\s+/).slice(1, -1)) words.add(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  return words
}

const keepsHyphen = /^(?:part|full|re|co|non|multi|pre|post|well|case|day|first|long|short|half|self|mid|pro|ex|on|off|term|in)$/

/** Two lines of one paragraph as one: a word that was divided at the end of a line is whole again, a hyphen of its own stays. */
export function putTogether(text: string, next: string, words: ReadonlySet<string>, printed: boolean): string {
  const before = text.trimEnd()
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next
  const parted = /(\p{L}+)(-?)$/u.exec(before)
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  if (!parted || !rest) return `${before} ${next}`
  const first = parted[1]!.toLowerCase()
  const whole = words.has(first + rest)
  if (parted[2] === '-')
    return !whole && (words.has(`${first}-${rest}`) || keepsHyphen.test(first)) ? before + next : before.slice(0, -1) + next
  return printed && whole && !(words.has(first) && words.has(rest)) ? before + next : `${before} ${next}`
}

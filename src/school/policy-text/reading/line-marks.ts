/** What stands at the beginning of a line and says what the line is. */
export type LineMark =
  | { kind: 'bullet'; glyph: string; rest: string }
  | { kind: 'number'; number: string; rest: string }
  | { kind: 'letter'; rest: string }
  | { kind: 'appendix'; name: string; rest: string }

const bullet = /^([-–—•·▪■◦●○*‣➢➤✓✔§])(?:\s+|$)(.*)$/s
const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})([.):]?)\s+(\S.*)$/s
const letter = /^(?:\(?[a-z]\)|\(?[ivx]{1,4}\)|\(\d{1,2}\)|\d{1,2}\))\s+(\S.*)$/is
const appendix = /^((?:appendix|annex|schedule)\s+[a-z0-9]{1,3})\b\s*[:.–-]?\s*(.*)$/is
const meridiem = /^(?:[ap]\.?m\b|hrs|hours|%)/i

/** The mark at the beginning of a line; undefined where it begins with words. */
export function lineMark(text: string): LineMark | undefined {
  const dotted = bullet.exec(text)
  if (dotted) return { kind: 'bullet', glyph: dotted[1]!, rest: dotted[2]!.trim() }
  const named = appendix.exec(text)
  if (named && named[2]!.length < 120) return { kind: 'appendix', name: titled(named[1]!), rest: named[2]! }
  const lettered = letter.exec(text)
  if (lettered) return { kind: 'letter', rest: lettered[1]! }
  const counted = number.exec(text)
  if (!counted || looksLikeClock(counted[1]!, counted[3]!)) return undefined
  const dots = counted[1]!.includes('.') || counted[2] !== ''
  const rest = counted[3]!
  return dots || /^\p{L}/u.test(rest) ? { kind: 'number', number: counted[1]!, rest } : undefined
}

const titled = (name: string): string =>
  name.charAt(0).toUpperCase() +
  name
    .slice(1)
    .toLowerCase()
    .replace(/[a-z]$/, last => last.toUpperCase())

/** '8.50 Register opens' is a time, '8.2 Registers' a clause. */
function looksLikeClock(counted: string, rest: string): boolean {
  if (meridiem.test(rest)) return true
  const [hour = '', minute = '', ...more] = counted.split('.')
  return more.length === 0 && /^[0-5][05]$/.test(minute) && minute.length === 2 && Number(hour) >= 7 && Number(hour) <= 17
}

/** Whether a line begins with a clock time: a line of a timetable. */
export const beginsWithClock = (text: string): boolean => /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m)?\b/i.test(text)

/** Whether a line ends a sentence, or announces what follows. */
export const isFinished = (text: string): boolean => /[.!?:;]['"’”)\]]*$/.test(text.trimEnd())

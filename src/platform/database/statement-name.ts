import { createHash } from 'node:crypto'

const most = 1_000
const seen = new Set<string>()
const names = new Map<string, string>()

/**
 * The name under which a statement is prepared: the same for the same text. A text has none until it is met again, and there are
 * only so many: texts that differ each time (a list of another length) must not fill the server's memory.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (!seen.has(text)) {
    if (seen.size >= most) seen.clear()
    seen.add(text)
    return undefined
  }
  if (names.size >= most) return undefined
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return name
}

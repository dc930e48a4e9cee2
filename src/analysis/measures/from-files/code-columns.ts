import { codes, presentCode } from '#law/codes/attendance-codes.ts'
import type { Code } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'
import { codeOrWhyNot } from './code-on-day.ts'
import { refusals } from './refusals.ts'
import { resultColumns } from './result.ts'

/** Which columns of a table of counts are codes, which are kept as they are, and which codes have no column. */
export interface CountColumns {
  counted: { at: number; name: string; code: Code }[]
  kept: { at: number; name: string }[]
  without: Code[]
}

// A capital letter with or without a digit, or a sign or two: only a code looks like that.
const looksLikeACode = /^(?:[A-Z]\d?|[^\p{L}\p{N}\s]{1,2})$/u
const newest = new Map(codes.map(code => [code.code, code]))

/** Tells the columns of a table of counts apart by their headings; with a day, by the codes of that day. */
export function countColumns(headers: readonly string[], day?: Day): CountColumns | { refused: string } {
  const wrong = refusals()
  const columns: Omit<CountColumns, 'without'> = { counted: [], kept: [] }
  const seen = new Set<string>()
  headers.forEach((header, at) => {
    const name = header.trim()
    if (seen.has(name)) wrong.add(`The column “${name}” is there twice.`)
    seen.add(name)
    const code = day === undefined ? newest.get(name) : newest.has(name) ? codeOrWhyNot(name, day) : undefined
    if (typeof code === 'string') wrong.add(`Column “${name}”: ${code}`)
    else if (code) columns.counted.push({ at, name, code })
    else if (looksLikeACode.test(name)) wrong.add(`Column “${name}”: “${name}” is no attendance code.`)
    else if (newest.has(name.toUpperCase()))
      wrong.add(`Column “${name}”: a code is written in capitals, as “${name.toUpperCase()}”.`)
    else if ((resultColumns as readonly string[]).includes(name))
      wrong.add(`The column “${name}” would stand beside the result of that name. Give it another heading.`)
    else columns.kept.push({ at, name })
  })
  for (const session of ['AM', 'PM'] as const) {
    const present = presentCode(session)
    if (!seen.has(present))
      wrong.add(`There is no column “${present}”, the sessions present in the ${session === 'AM' ? 'morning' : 'afternoon'}.`)
  }
  const without = [...newest.values()].filter(
    code => !seen.has(code.code) && code.set !== 'not-possible' && code.set !== 'not-collected' && code.lastDay === undefined,
  )
  const refused = wrong.text()
  return refused === undefined ? { ...columns, without } : { refused }
}

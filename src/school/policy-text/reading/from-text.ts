import type { Line } from '#school/policy-text/passage.ts'

/** The lines of a text. Lines whose cells are set apart by tabs, as Word gives a table that was copied, are rows. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let row: Line | undefined
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Word ends lines with a vertical tab, and pages with a form feed
  for (const [at, written] of text.split(/\r\n|[\n\r\u2028\u2029\u000b\u000c]/).entries()) {
    const shown = written.trim()
    if (shown === '') {
      apart = true
      row = undefined
      continue
    }
    const isCell = /^\t\s*\S/.test(written)
    if (row && !apart) row.text += isCell ? ` | ${shown}` : ` ${shown}`
    else {
      row = isCell ? { text: shown, line: at + 1, apart, kind: 'row' } : undefined
      lines.push(row ?? cellsOr({ text: shown, line: at + 1, apart }))
    }
    apart = false
  }
  return lines
}

/** A line whose cells are parted by tabs or bars is a row of a table. */
function cellsOr(line: Line): Line {
  const inner = line.text.replace(/^\||\|$/g, '').trim()
  if (/^[-•·o*]?\t/.test(inner) || /^\(?\w{1,3}[.)]\t/.test(inner)) return { ...line, text: inner.replace('\t', ' ') }
  if (/^[\s|:-]+$/.test(inner)) return { ...line, text: '' }
  if (!/\t|\s\|\s/.test(inner)) return line
  return {
    ...line,
    kind: 'row',
    text: inner
      .split(/\t+|\s*\|\s*/)
      .map(cell => cell.trim())
      .filter(Boolean)
      .join(' | '),
  }
}

/** One statement of a file, and the line on which it begins. */
export type Statement = { text: string; line: number }

const whiteOrComment = /^(?:\s+|--[^\n]*|\/\*)/
const quoted = /^(?:[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")*")/
const word = /^(?:[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|\d+)/
const dollar = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/

/** The statements of a file of SQL, to be sent one a call. A semicolon in quotes, in a $$ body or in a comment ends nothing. */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = []
  let start: number | undefined
  let at = 0
  const finish = () => {
    if (start !== undefined) statements.push({ text: sql.slice(start, at).trim(), line: sql.slice(0, start).split('\n').length })
    start = undefined
  }
  while (at < sql.length) {
    const rest = sql.slice(at, at + 4_096)
    const skipped = whiteOrComment.exec(rest)
    if (skipped) {
      at = skipped[0] === '/*' ? endOfComment(sql, at) : skipped[0].startsWith('--') ? endOfLine(sql, at) : at + skipped[0].length
      continue
    }
    if (sql[at] === ';') {
      finish()
      at++
      continue
    }
    start ??= at
    at = endOfToken(sql, at)
  }
  finish()
  return statements
}

function endOfToken(sql: string, at: number): number {
  const rest = sql.slice(at)
  const tag = dollar.exec(rest)?.[0]
  if (tag) {
    const end = sql.indexOf(tag, at + tag.length)
    if (end < 0) throw new SyntaxError(`Line ${lineOf(sql, at)}: the body that ${tag} opens has no end`)
    return end + tag.length
  }
  const whole = quoted.exec(rest) ?? word.exec(rest)
  if (whole) return at + whole[0].length
  if (sql[at] === "'" || sql[at] === '"') throw new SyntaxError(`Line ${lineOf(sql, at)}: a quotation has no end`)
  return at + 1
}

const endOfLine = (sql: string, at: number): number => {
  const end = sql.indexOf('\n', at)
  return end < 0 ? sql.length : end
}

/** Comments of this kind nest in PostgreSQL. */
function endOfComment(sql: string, from: number): number {
  let depth = 0
  for (let at = from; at < sql.length; at++) {
    const pair = sql.slice(at, at + 2)
    if (pair === '/*') depth++
    else if (pair === '*/') depth--
    else continue
    at++
    if (depth === 0) return at + 1
  }
  throw new SyntaxError(`Line ${lineOf(sql, from)}: a comment has no end`)
}

const lineOf = (sql: string, at: number): number => sql.slice(0, at).split('\n').length

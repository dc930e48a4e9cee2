import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { PolicyProblem } from './problem.ts'
import { syntaxWords } from './syntax-words.ts'

/** A text that was read: what it holds, and where each part of that stands. */
export interface Written {
  value: unknown
  /** Line and column, from 1, of the value at a path or of its name; of the nearest thing around it where there is none. */
  place(path: readonly PropertyKey[], named?: boolean): { line: number; column: number }
  /** The value at a path letter for letter, where it is one word: 4.10 is not 4.1. */
  letters(path: readonly PropertyKey[]): string | undefined
}

const longest = 400_000
const most = 20

/** Reads YAML; what is wrong with the writing itself comes back as problems, in order. */
export function readWritten(text: string): { written: Written } | { problems: PolicyProblem[] } {
  const whole = (says: string, remedy: string) => ({ problems: [{ line: 1, column: 1, path: '', says, remedy }] })
  if (text.includes('\0')) return whole('This is not a text file.', 'Give the YAML file of a policy.')
  if (text.length > longest) return whole('The file is too long for a policy.', 'Give the YAML file of one policy.')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const wrong = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const key = /^[^\s:,}]*/.exec(text.slice(pos[0]))![0]
    if (code === 'DUPLICATE_KEY')
      return { ...at(pos[0]), path: '', says: `“${key}” stands here for a second time.`, remedy: 'Keep one of the two.' }
    return { ...at(pos[0]), path: '', ...syntaxWords(code, message) }
  })
  visit(document, {
    Alias: (_, { range }) => {
      wrong.push({
        ...at(range?.[0] ?? 0),
        path: '',
        says: 'A word with an asterisk points to another place.',
        remedy: 'Write the value itself, or put the text in quotes.',
      })
    },
  })
  visit(document, {
    Node: (_, { tag, range }) => {
      if (tag) wrong.push({ ...at(range?.[0] ?? 0), path: '', ...syntaxWords('TAG_RESOLVE_FAILED', '') })
    },
  })
  if (wrong.length > 0) return { problems: oneALine(wrong).slice(0, most) }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return whole('The file is empty.', 'Begin with a pack: ./daymark policy list names them.')
  if (!isMap(document.contents))
    return whole('The file holds no fields.', 'Write the parts of a policy, beginning with “about:”.')
  return { written: { value: document.toJS(), ...whereIn(document, at) } }
}

const oneALine = (problems: PolicyProblem[]): PolicyProblem[] =>
  problems.sort((a, b) => a.line - b.line || a.column - b.column).filter((p, index, all) => all[index - 1]?.line !== p.line)

function whereIn(document: Document, at: (offset: number) => { line: number; column: number }): Omit<Written, 'value'> {
  const walk = (path: readonly PropertyKey[]) => {
    let node = document.contents as Node | null
    let key: Node | undefined
    for (const [index, step] of path.entries()) {
      const pair = isMap(node)
        ? node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
        : undefined
      const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
      if (pair === undefined && next === undefined) return { node, key, whole: index === path.length }
      key = pair && isNode(pair.key) ? pair.key : undefined
      node = isNode(next) ? next : null
    }
    return { node, key, whole: true }
  }
  return {
    place: (path, named = false) => {
      const { node, key, whole } = walk(path)
      const found = key && (named || !whole || !node || isCollection(node) || isAlias(node)) ? key : (node ?? key)
      return at(found?.range?.[0] ?? 0)
    },
    letters: path => {
      const { node, whole } = walk(path)
      return whole && isScalar(node) ? node.source : undefined
    },
  }
}

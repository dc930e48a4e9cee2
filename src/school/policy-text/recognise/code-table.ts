import { codeOn } from '#law/codes/attendance-codes.ts'
import type { StatisticalSet } from '#law/codes/code.ts'
import type { Passage } from '#school/policy-text/passage.ts'
import { type Reading, type Recogniser, type Statement, stated } from '#school/policy-text/statement.ts'
import { isOfThePast } from '#school/policy-text/wording/said-how.ts'
import type { Sentence } from '#school/policy-text/wording/sentences.ts'
import { normalForm } from '#school/policy-text/wording/usual-words.ts'
import { usedForMore } from './code-used-for-more.ts'
import { classNamed, everACode, isInUse, namesTheCode, spelt } from './code-words.ts'

interface Row {
  passage: Passage
  code: string
  title: string
  rest: string
  named: boolean
  under?: StatisticalSet
  /** The passage of that heading. */
  headed: number
}

const apart = 8
const fewest = 4

/** The tables of codes in a text, a line for each code: L-060. A list is a table of codes where several lines name codes of the law. */
export const readCodeTable: Recogniser = reading => {
  const tables = tablesOf(rowsOf(reading))
  return tables.flatMap(table => table.flatMap(row => lineOf(soundHeading(row, table, reading), reading)))
}

const cells = /^(?:code )?['"(]?([a-z]\d?|[/\\#])['")]? ?(?:\||[-:=]|\.(?= ))\s*(.+)$/
const spaced = /^(?:code )?['"(]?([a-z]\d?|[/\\#])['")]? (.+)$/
const alone = /^(?:code )?['"(]?([a-z]\d?|[/\\#])['")]?$/

function rowsOf({ passages }: Reading): Row[] {
  const rows: Row[] = []
  let under: StatisticalSet | undefined
  let headed = -1
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'contents') continue
    const text = normalForm(passage.text).text.replace(/^\| ?| ?\|$/g, '')
    const heading = classNamed(text)
    const begins = heading !== undefined || passage.kind === 'heading' || /^code \|/.test(text)
    if (begins || (text.length < 70 && !cells.test(text) && !spaced.test(text) && !alone.test(text))) {
      under = heading
      headed = passage.index
    }
    const single = alone.exec(text)
    const next = single ? passages[at + 1] : undefined
    const match = cells.exec(text) ?? spaced.exec(text)
    const code = spelt(single?.[1] ?? match?.[1] ?? '')
    const words = next ? normalForm(next.text).text : (match?.[2] ?? '')
    if (code === '' || words === '' || !(everACode(code) || cells.test(text))) continue
    const [title = '', ...rest] = words.split('|').map(cell => cell.trim())
    const named = namesTheCode(code, words)
    if (!named && !cells.test(text)) continue
    rows.push({ passage, code, title, rest: rest.join(' | '), named, headed, ...(under ? { under } : {}) })
  }
  return rows
}

/** Rows that stand close together, several of them with the title of their code. */
function tablesOf(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = []
  for (const row of rows) {
    const last = tables.at(-1)
    if (last && row.passage.index - last.at(-1)!.passage.index <= apart) last.push(row)
    else tables.push([row])
  }
  return tables.filter(table => new Set(table.filter(({ named }) => named).map(({ code }) => code)).size >= fewest)
}

/** A class above several rows is their heading where most of them are of that class; a stray word is not. */
function soundHeading(row: Row, table: readonly Row[], { day }: Reading): Row {
  const beside = table.filter(({ headed }) => headed === row.headed)
  const agreeing = beside.filter(({ code, under }) => codeOn(code, day)?.set === under)
  const { under: _, ...rest } = row
  return agreeing.length >= 2 && agreeing.length * 2 > beside.length ? row : rest
}

function lineOf({ passage, code, title, rest, named, under }: Row, { day, sentences }: Reading): Statement[] {
  const own = sentences.filter(sentence => sentence.passage === passage)
  const past = (sentence: Sentence) =>
    isOfThePast(sentence) ||
    /\bno longer\b|\bformer\b|\bold codes?\b|\bretired\b|\bended\b/.test(`${sentence.text} ${sentence.heading}`)
  if (own.some(past)) return []
  const law = codeOn(code, day)
  const said = [title, ...rest.split('|')].map(
    cell => classNamed(cell) ?? classNamed(/(?:\(|- )([^()-]+)\)?$/.exec(cell.trim())?.[1] ?? ''),
  )
  const counts = said.find(Boolean) ?? underHeading(under, law?.set)
  const value = {
    clause: '',
    code,
    title: (title || code).slice(0, 160),
    counts: counts === 'not-possible' && law?.set === 'not-collected' ? null : (counts ?? null),
    wider: law !== undefined && usedForMore(law, `${title} ${rest}`),
  }
  const place = { passage: passage.index, from: 0, to: passage.text.length }
  return [stated('registers.ownCodes', value, place, { sure: isInUse(code, day) || everACode(code) || named, of: code })]
}

/** A table lists codes that are not counted under any heading; only a class they would be counted in says something of them. */
const underHeading = (under: StatisticalSet | undefined, law: StatisticalSet | undefined): StatisticalSet | undefined => {
  const counted = law === 'present' || law === 'approved-educational-activity' || law === 'authorised' || law === 'unauthorised'
  return counted || under === 'approved-educational-activity' ? under : undefined
}

import type { ComponentChildren } from 'preact'
import type { TextCheckShown } from '#school/policy-text/check-text.contract.ts'
import { NoteOf } from './note.page.tsx'

type Passage = TextCheckShown['passages'][number]

/** Some characters of a passage, and the notes that are about them. */
interface Marked {
  from: number
  to: number
  notes: number[]
  kind: TextCheckShown['findings'][number]['kind'] | 'unread'
}

interface Row {
  index: number
  passage: Passage
  marks: Marked[]
  /** Findings whose first place is here, by their number. */
  findings: number[]
  unread: number[]
}

/** The text passage by passage, what was found marked in it and told beside it. Long stretches without a finding are folded. */
export function TextWithNotes(checked: TextCheckShown) {
  const rows = rowsOf(checked)
  return (
    <div class="text-checked">
      {foldedRows(rows).map(group =>
        Array.isArray(group) ? (
          <details class="text-fold" key={group[0]!.index}>
            <summary>{group.length} passages in which nothing was found</summary>
            {group.map(row => (
              <RowOf key={row.index} row={row} checked={checked} />
            ))}
          </details>
        ) : (
          <RowOf key={group.index} row={group} checked={checked} />
        ),
      )}
    </div>
  )
}

function rowsOf({ passages, findings, notUnderstood }: TextCheckShown): Row[] {
  return passages.map((passage, index) => {
    const marks = findings.flatMap(({ places, kind }, at): Marked[] =>
      places.filter(place => place.passage === index).map(({ from, to }) => ({ from, to, notes: [at + 1], kind })),
    )
    const unread = notUnderstood.flatMap(({ place }, at) => (place.passage === index ? [at] : []))
    const unreadMarks = unread.map((at): Marked => ({ ...notUnderstood[at]!.place, notes: [], kind: 'unread' }))
    return {
      index,
      passage,
      marks: apart([...marks, ...unreadMarks]),
      findings: findings.flatMap(({ places }, at) => (places[0]?.passage === index ? [at + 1] : [])),
      unread,
    }
  })
}

/** Marks in their order; those that overlap become one with the notes of both. */
function apart(marks: Marked[]): Marked[] {
  const out: Marked[] = []
  for (const mark of marks.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = out.at(-1)
    if (last && mark.from < last.to) {
      last.to = Math.max(last.to, mark.to)
      last.notes = [...new Set([...last.notes, ...mark.notes])]
      if (last.kind === 'unread') last.kind = mark.kind
    } else out.push({ ...mark })
  }
  return out
}

const fewestToFold = 6

/** Six passages or more without anything found are one fold; headings stay in sight beside what stands under them. */
function foldedRows(rows: readonly Row[]): (Row | Row[])[] {
  const groups: (Row | Row[])[] = []
  let quiet: Row[] = []
  const flush = () => {
    const heading = quiet.at(-1)?.passage.kind === 'heading' ? quiet.pop() : undefined
    if (quiet.length >= fewestToFold) groups.push(quiet)
    else groups.push(...quiet)
    if (heading) groups.push(heading)
    quiet = []
  }
  for (const row of rows) {
    if (row.marks.length === 0) quiet.push(row)
    else {
      flush()
      groups.push(row)
    }
  }
  flush()
  return groups
}

const RowOf = ({ row, checked }: { row: Row; checked: TextCheckShown }) => (
  <div class={`text-row ${row.passage.kind}`}>
    <p class="text-passage">{marked(row)}</p>
    {(row.findings.length > 0 || row.unread.length > 0) && (
      <div class="text-notes">
        {row.findings.map(number => (
          <NoteOf key={number} number={number} finding={checked.findings[number - 1]!} />
        ))}
        {row.unread.map(at => (
          <div class="text-note unread" id={`unread-${at + 1}`} key={`unread ${at}`}>
            <p>
              <b>Not understood:</b> {checked.notUnderstood[at]!.subject.toLowerCase()}. Look at this yourself.
            </p>
          </div>
        ))}
      </div>
    )}
  </div>
)

/** The words of a passage, each mark with the numbers of its notes. */
function marked({ passage, marks }: Row): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const { from, to, notes, kind } of marks) {
    parts.push(passage.text.slice(at, from))
    parts.push(
      <mark class={kind} key={from}>
        {passage.text.slice(from, to)}
        {notes.map(number => (
          <a class="text-number" href={`#note-${number}`} aria-label={`Finding ${number}`} key={number}>
            {number}
          </a>
        ))}
      </mark>,
    )
    at = to
  }
  parts.push(passage.text.slice(at))
  return parts
}

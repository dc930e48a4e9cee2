import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import type { Line, Plan } from '#registers/mis-import/plan.ts'
import { changeText } from '#registers/mis-import/report.ts'
import { fieldTitle } from '#school/audit/field-titles.ts'

type Shown = Omit<Plan<unknown>, 'write'>

const shownAtMost = 200

/** What was found in the file: row, column, what is wrong, what to do. */
export function FindingsTable({ plan, severity }: { plan: Shown; severity: 'problem' | 'note' }) {
  const all = plan.findings.filter(finding => finding.severity === severity)
  const total = severity === 'problem' ? plan.findingCounts.problems : plan.findingCounts.notes
  if (all.length === 0)
    return severity === 'problem' ? (
      <EmptyState title="No problem was found">Every row of this file can come in.</EmptyState>
    ) : (
      <EmptyState title="Nothing to note">
        Notes would say how a value was read, or what is missing without being wrong.
      </EmptyState>
    )
  const caption = severity === 'problem' ? 'Problems' : 'Notes'
  return (
    <Table
      caption={total > shownAtMost ? `${caption}: the first ${shownAtMost} of ${total.toLocaleString('en-GB')}` : caption}
      columns={[
        { head: 'Row', cell: f => (f.row === 0 ? 'File' : f.row), numeric: true, names: true },
        { head: 'Column', cell: f => f.column },
        { head: 'Value', cell: f => f.value },
        { head: severity === 'problem' ? 'What is wrong' : 'Note', cell: f => f.says },
        { head: 'What to do', cell: f => f.remedy },
      ]}
      rows={all.slice(0, shownAtMost)}
    />
  )
}

const words = { new: 'New', changed: 'Changes', unchanged: 'Here already', 'left-out': 'Left out' } as const
const tones = { new: 'leaf', changed: 'sea', unchanged: 'plain', 'left-out': 'signal' } as const

/** The first rows, and those that change something, field by field. */
export const LinesTable = ({ plan }: { plan: Shown }) => (
  <Table
    caption={
      plan.lines.length < plan.counts.rows
        ? `The first rows, and those that change something (${plan.lines.length} of ${plan.counts.rows.toLocaleString('en-GB')})`
        : 'Every row'
    }
    columns={[
      { head: 'Row', cell: (line: Line) => line.row, numeric: true },
      { head: 'Name', cell: line => line.name, names: true },
      { head: 'What becomes of it', cell: line => <Tag tone={tones[line.what]}>{words[line.what]}</Tag> },
      { head: 'Changes', cell: line => line.changes.map(change => changeText(change, fieldTitle)).join('; ') },
    ]}
    rows={plan.lines}
  />
)

import { Table } from '#platform/web/table/table.tsx'
import type { PolicyChange } from '#school/policy/policy-changes.ts'

/** What a change makes of each setting: as it was, as it becomes. */
export const ChangesTable = ({
  changes,
  caption,
  before = 'Now',
  after = 'Then',
}: {
  changes: readonly (Omit<PolicyChange, 'part'> & { part: string })[]
  caption: string
  before?: string
  after?: string
}) => (
  <div class="policy-changes">
    <Table
      caption={caption}
      captionHidden
      rows={changes}
      keyOf={({ part, path, title }) => `${part}.${path}.${title}`}
      columns={[
        {
          head: 'Setting',
          names: true,
          cell: ({ title, partTitle }) => (
            <>
              {title}
              <span class="change-part">{partTitle}</span>
            </>
          ),
        },
        { head: before, cell: change => <Side text={change.before} lines={change.out} nothing="Not said" /> },
        {
          head: after,
          cell: change => <Side text={change.after} lines={change.in} nothing={change.out ? 'Taken out' : 'Not said'} fresh />,
        },
      ]}
    />
  </div>
)

function Side({ text, lines, nothing, fresh }: { text?: string; lines?: string[]; nothing: string; fresh?: boolean }) {
  if (lines)
    return lines.length === 0 ? (
      <span class="quiet">{fresh ? nothing : 'Nothing of this'}</span>
    ) : (
      <ul class="change-lines">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  return text === undefined ? <span class="quiet">{nothing}</span> : <span class={fresh ? 'change-new' : undefined}>{text}</span>
}

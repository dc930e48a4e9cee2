import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type Day, dayText, isoFromDay } from '#time/day.ts'

interface Props {
  base: string
  characteristics: { kind: string; title: string; value: string; sensitive: boolean; from: Day; until: Day | null }[]
  sensitiveKept: number
  shown: boolean
  mayChange: boolean
  maySensitive: boolean
}

/** What else is known of the pupil, dated. What is sensitive stays out of sight until somebody entitled asks. */
export const CharacteristicsSection = ({ base, characteristics, sensitiveKept, shown, mayChange, maySensitive }: Props) => (
  <Section title="Characteristics" id="characteristics">
    {characteristics.length === 0 ? (
      <EmptyState title={sensitiveKept > 0 ? 'Nothing that is shown to everyone' : 'Nothing recorded'}>
        What matters for support and analysis stands here, each from a day until a day.
      </EmptyState>
    ) : (
      <Table
        caption="Characteristics"
        captionHidden
        rows={characteristics}
        keyOf={c => `${c.kind}-${c.from}`}
        columns={[
          { head: 'Characteristic', names: true, cell: c => c.title },
          { head: 'Value', cell: c => c.value || 'yes' },
          { head: 'From', cell: c => dayText(c.from) },
          { head: 'Until', cell: c => (c.until === null ? 'open' : dayText(c.until)) },
          ...(mayChange
            ? [
                {
                  head: 'Change',
                  cell: (c: { kind: string; from: Day; title: string }) => (
                    <a href={`${base}/characteristics/${c.kind}/${isoFromDay(c.from)}`}>
                      Change<span class="out-of-sight"> {c.title}</span>
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    )}
    <Buttons>
      {mayChange && <Button href={`${base}/characteristics/new`}>Record a characteristic</Button>}
      {maySensitive && !shown && (
        <Button kind="quiet" href={`${base}/details?show=sensitive#characteristics`}>
          Show what is sensitive{sensitiveKept > 0 && ` (${sensitiveKept})`}
        </Button>
      )}
      {shown && (
        <Button kind="quiet" href={`${base}/details`}>
          Put away what is sensitive
        </Button>
      )}
    </Buttons>
  </Section>
)

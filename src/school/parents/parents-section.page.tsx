import { Button, Buttons } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import type { Parent } from '#school/parents/parent.ts'

/** The pupil's parents, in the order in which to call them. */
export const ParentsSection = ({ base, parents, mayChange }: { base: string; parents: Parent[]; mayChange: boolean }) => (
  <Section title="Parents and contacts" note={parents.length > 0 ? 'in the order in which to call' : undefined} id="parents">
    {parents.length === 0 ? (
      <EmptyState title="No parents recorded">
        Enter every person known to be a parent, and whom to call in an emergency.
      </EmptyState>
    ) : (
      <ListCard label="Parents" ordered>
        {parents.map(p => (
          <ListItem
            key={p.id}
            title={p.name}
            beside={p.relationship}
            when={p.telephone ? <a href={`tel:${p.telephone.replace(/[^\d+]/g, '')}`}>{p.telephone}</a> : 'no number'}
            actions={
              mayChange && (
                <Button small href={`${base}/parents/${p.id}/change`} label={`Change ${p.name}`}>
                  Change
                </Button>
              )
            }
          >
            <p>
              {p.livesWith && <Tag>Lives with</Tag>} {p.parentalResponsibility && <Tag>Parental responsibility</Tag>}{' '}
              {p.emergencyContact && <Tag tone="sea">Emergency contact</Tag>}
            </p>
            {(p.address || p.email) && <p>{[p.address, p.email].filter(Boolean).join(' · ')}</p>}
          </ListItem>
        ))}
      </ListCard>
    )}
    {mayChange && (
      <Buttons>
        <Button href={`${base}/parents/new`}>Add a parent or contact</Button>
      </Buttons>
    )}
  </Section>
)

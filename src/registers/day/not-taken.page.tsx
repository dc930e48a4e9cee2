import { Button, Buttons } from '#platform/web/button/button.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { clockWords } from '#time/clock.ts'
import { timeText } from '#time/london.ts'
import type { GroupOnBoard, SessionOfGroup } from './board.ts'

const sessionWord = { AM: 'morning', PM: 'afternoon' } as const

interface NotTakenProps {
  list: { group: GroupOnBoard; session: SessionOfGroup }[]
  mayChase: boolean
  pathOf(group: GroupOnBoard, session: SessionOfGroup): string
  /** Where all of them are asked for at once. */
  askAll: string
}

/** How many are named one by one; the rest stand in the table below. */
const named = 6

/** R-0305: the registers that are late or missing, to be asked for or taken. */
export const NotTaken = ({ list, mayChase, pathOf, askAll }: NotTakenProps) => (
  <Section title="Not taken" note={list.length > named ? `the first ${named}; all of them stand below` : undefined}>
    <ListCard label="Registers that are late or missing">
      {list.slice(0, named).map(({ group, session }) => (
        <ListItem
          key={`${group.id}${session.session}`}
          title={`${group.name}, ${sessionWord[session.session]}`}
          beside={group.staff}
          when={session.state === 'missing' ? 'missing' : `closed ${clockWords(session.window?.closes ?? 0)}`}
          urgent
          actions={
            <Buttons>
              {mayChase && (
                <form method="post" action={`${pathOf(group, session)}/chase`}>
                  <Button small>{session.chased ? 'Ask again' : 'Ask for it'}</Button>
                </form>
              )}
              <Button small href={pathOf(group, session)}>
                Take it
              </Button>
            </Buttons>
          }
        >
          {session.chased ? `Asked for at ${timeText(session.chased)}.` : `${group.pupils} pupils without a mark.`}
        </ListItem>
      ))}
    </ListCard>
    {mayChase && list.length > 1 && (
      <form method="post" action={askAll} class="below">
        <Button kind="primary">Ask for all {list.length}</Button>
      </form>
    )}
  </Section>
)

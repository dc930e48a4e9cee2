import { Bar } from '#platform/web/bar/bar.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Keys } from '#platform/web/key/key.tsx'
import { type Sheet, tally } from './register-sheet.ts'
import type { RegisterView } from './register-view.ts'

export interface RegisterBarProps {
  view: RegisterView
  sheet: Sheet
  saving?: boolean
  hands?: { reason(text: string): void }
}

/** How the register stands, the keys, and Save. Changed marks ask for the reason here, because it stays with the record. */
export function RegisterBar({ view, sheet, saving, hands }: RegisterBarProps) {
  const count = tally(sheet, view)
  const amending = count.changed > 0
  const known = count.known > 0 && (
    <>
      {' '}
      · <b>{count.known}</b> known
    </>
  )
  return (
    <Bar
      id="says"
      says={
        <>
          <b>{count.here}</b> here
          {count.late > 0 && (
            <>
              {' '}
              · <b>{count.late}</b> late
            </>
          )}
          {known}
          {count.away > 0 && (
            <>
              {' '}
              · <b>{count.away}</b> not here
            </>
          )}
          {count.unmarked > 0 && (
            <>
              {' '}
              · <b>{count.unmarked}</b> to mark
            </>
          )}
        </>
      }
      action={view.mayTake && <Save {...{ view, amending, unmarked: count.unmarked, saving, hands }} />}
    >
      {hands && view.mayTake && !amending && <Keys keys={keysOf(view)} />}
      {view.mayTake && (amending || (!hands && view.taken)) && (
        <label class="bar-reason">
          <span>Reason for the change</span>
          <input
            class="input"
            name="reason"
            form="register-form"
            value={sheet.reason}
            maxlength={500}
            onInput={hands && (event => hands.reason((event.target as HTMLInputElement).value))}
          />
        </label>
      )}
    </Bar>
  )
}

interface SaveProps extends Pick<RegisterBarProps, 'view' | 'saving' | 'hands'> {
  amending: boolean
  unmarked: number
}

function Save({ view, amending, unmarked, saving, hands }: SaveProps) {
  const label = saving ? 'Saving' : amending ? 'Save corrections' : view.taken ? 'Save' : 'Save register'
  return (
    <>
      {hands && unmarked > 0 && (
        <Button type="button" id="rest-here">
          {unmarked === view.lines.length ? 'All here' : 'The rest here'}
        </Button>
      )}
      <Button
        kind="primary"
        form="register-form"
        id="save"
        disabled={saving || (view.taken !== undefined && !amending && unmarked === 0 && hands !== undefined)}
      >
        {label}
      </Button>
    </>
  )
}

const keysOf = (view: RegisterView) => [
  { keys: ['↓', '↑'], does: 'move' },
  { keys: ['space'], does: 'here' },
  { keys: [view.late], does: 'late' },
  { keys: [view.away], does: 'not here' },
  { keys: ['A'], does: 'the rest here' },
  { keys: ['Ctrl', 'Z'], does: 'undo' },
  { keys: ['Ctrl', '↵'], does: 'save' },
]

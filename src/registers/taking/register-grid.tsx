import { Button } from '#platform/web/button/button.tsx'
import { ChoiceBar } from '#platform/web/choice-bar/choice-bar.tsx'
import { Row, RowList } from '#platform/web/row-list/row-list.tsx'
import { sayStrip } from '#platform/web/strip/shapes.ts'
import { Strip } from '#platform/web/strip/strip.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import type { MarkSaid } from '#registers/attendance/mark.ts'
import { changed, type Sheet } from './register-sheet.ts'
import type { CodeOffered, LineView, RegisterView } from './register-view.ts'

/** What the browser does when something is pressed; on the server there is nothing to press yet. */
export interface GridHands {
  choose(line: LineView, code: string): void
  say(line: LineView, part: Partial<MarkSaid>): void
  more(line: LineView): void
  at(index: number): void
}

export interface GridProps {
  view: RegisterView
  sheet: Sheet
  hands?: GridHands
  /** What was refused, by pupil. */
  refused?: Record<number, string>
}

/** The register: the same component on the server and in the browser, a plain form where there is no script. */
export function RegisterGrid({ view, sheet, hands, refused = {} }: GridProps) {
  return (
    <RowList label={`Register of ${view.group}`} id="register">
      {view.lines.map((line, index) => (
        <Line key={line.id} {...{ view, line, index, sheet, hands }} refused={refused[line.id]} />
      ))}
    </RowList>
  )
}

interface LineProps extends Omit<GridProps, 'refused'> {
  line: LineView
  index: number
  refused?: string
}

function Line({ view, line, index, sheet, hands, refused }: LineProps) {
  const mark = sheet.marks[line.id]
  const cells = line.lately.map(byte => ({ shape: view.shapes[byte] ?? ('none' as const) }))
  const tone = !mark || mark.code === view.here ? 'plain' : mark.code === view.away ? 'signal' : line.known ? 'wash' : 'plain'
  return (
    <Row
      id={`p${line.id}`}
      number={index + 1}
      name={
        <>
          {view.photographs && (
            <img
              class="photograph"
              src={`${view.pupilPath}/${line.id}/photograph.jpg`}
              alt=""
              loading="lazy"
              width="40"
              height="40"
            />
          )}
          {line.name}
        </>
      }
      tags={changed(line.saved, mark) ? <Tag tone="sea">changed</Tag> : line.saved?.amended ? <Tag>amended</Tag> : undefined}
      note={refused ? <span class="wrong">{refused}</span> : noteOf(view, line, mark)}
      middle={cells.length > 0 && <Strip cells={cells} label={`Last two weeks: ${sayStrip(cells)}`} />}
      tone={refused ? 'signal' : tone}
      current={hands !== undefined && index === sheet.cursor}
    >
      <Choices {...{ view, line, mark, index, hands }} />
    </Row>
  )
}

/** The quiet line under a name: why it is filled in, or what it means. */
function noteOf(view: RegisterView, line: LineView, mark: MarkSaid | undefined): string {
  const filledIn = line.known && mark && line.mark?.code === mark.code && !line.saved ? line.known : ''
  if (filledIn) return filledIn
  if (!mark) return 'not marked yet'
  if (mark.code === view.away) return 'no reason yet'
  const offered = view.menus[line.menu]?.find(o => o.code === mark.code)
  return mark.code === view.here || mark.code === view.late ? '' : (offered?.title ?? '')
}

function Choices({
  view,
  line,
  mark,
  index,
  hands,
}: {
  view: RegisterView
  line: LineView
  mark?: MarkSaid
  index: number
  hands?: GridHands
}) {
  const isLate = mark !== undefined && (mark.code === view.late || mark.code === view.afterClose)
  const lateNow = isLate ? mark.code : view.state === 'late' || view.state === 'missing' ? view.afterClose : view.late
  const options = [
    { value: view.here, label: 'Here', shortcut: 'Space' },
    { value: lateNow, label: lateNow === view.afterClose ? `Late, ${view.afterClose}` : 'Late', shortcut: lateNow },
    { value: view.away, label: 'Not here', shortcut: view.away },
  ]
  const other = mark && !options.some(o => o.value === mark.code) ? mark.code : undefined
  if (other) options.push({ value: other, label: other, shortcut: other })
  const name = `marks.${line.id}.code`
  const needs = mark && view.menus[line.menu]?.find(o => o.code === mark.code)
  return (
    <div
      class="mark-choices"
      onChange={
        hands &&
        (event =>
          (event.target as HTMLInputElement).type === 'radio' && hands.choose(line, (event.target as HTMLInputElement).value))
      }
      onFocusCapture={hands && (() => hands.at(index))}
    >
      <ChoiceBar label={`Mark of ${line.name}`} name={name} options={options} value={mark?.code} disabled={!view.mayTake}>
        {isLate && <Minutes {...{ line, mark, hands }} />}
        <MoreCodes {...{ view, line, hands }} />
      </ChoiceBar>
      {mayArrive(view, line, mark) && (
        <Button small formaction={`${view.path}/pupils/${line.id}/arrival`} label={`Arrived now: ${line.name}`}>
          Arrived now
        </Button>
      )}
      {needs?.needs === 'nature' && <Nature {...{ line, mark: mark!, needs, hands }} />}
    </div>
  )
}

/** A pupil who was not here when the register was saved, and whose session is still going on: one press when they come. */
const mayArrive = (view: RegisterView, line: LineView, mark: MarkSaid | undefined): boolean =>
  view.mayTake &&
  view.isToday &&
  view.minuteNow <= view.window.endsMinute &&
  line.saved?.code === view.away &&
  mark?.code === view.away

const Minutes = ({ line, mark, hands }: { line: LineView; mark: MarkSaid; hands?: GridHands }) => (
  <input
    class="input minutes"
    type="number"
    inputmode="numeric"
    min="1"
    max="300"
    name={`marks.${line.id}.minutesLate`}
    value={mark.minutesLate || ''}
    aria-label={`Minutes late: ${line.name}`}
    onInput={
      hands &&
      (event => hands.say(line, { minutesLate: Math.max(0, Math.floor(Number((event.target as HTMLInputElement).value) || 0)) }))
    }
  />
)

const Nature = ({ line, mark, needs, hands }: { line: LineView; mark: MarkSaid; needs: CodeOffered; hands?: GridHands }) => (
  <input
    class="input nature"
    name={`marks.${line.id}.nature`}
    value={mark.nature}
    maxlength={300}
    placeholder={`What ${needs.natureOf ?? 'it'} is`}
    aria-label={`What ${needs.natureOf ?? 'it'} is: ${line.name}`}
    onInput={hands && (event => hands.say(line, { nature: (event.target as HTMLInputElement).value }))}
  />
)

const MoreCodes = ({ view, line, hands }: { view: RegisterView; line: LineView; hands?: GridHands }) =>
  hands ? (
    <Button kind="quiet" type="button" label={`Other code: ${line.name}`} id={`more-${line.id}`}>
      …
    </Button>
  ) : (
    <Button
      kind="quiet"
      href={`${view.pupilPath}/${line.id}/marks/${view.day}/${view.session}`}
      label={`Other code: ${line.name}`}
      id={`more-${line.id}`}
    >
      …
    </Button>
  )

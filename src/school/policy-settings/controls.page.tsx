import type { ComponentChildren } from 'preact'
import { Button } from '#platform/web/button/button.tsx'
import { isParty, partyTitle } from '#school/policy/policy-fields.ts'
import type { Shape } from '#school/policy/policy-shape.ts'
import { valueText } from '#school/policy/policy-words.ts'
import { ValueControl } from './value-control.page.tsx'

/** What a form knows at each field: what was wrong there, what stands beside it, and what is not to be changed. */
export interface FormAt {
  /** Where the form is sent, and to which its buttons for lines go. */
  action: string
  errorAt(path: string): string | undefined
  /** What is shown under a field. */
  beside(path: string): ComponentChildren
  /** The value in words, where the trust holds it fixed. */
  fixed(path: string): string | undefined
}

export interface ControlProps {
  shape: Shape
  /** In the part: `morning.closes`, `deciders.0.who`. */
  path: string
  value: unknown
  at: FormAt
}

/** Every field sent by the form begins with this. */
export const nameOf = (path: string): string => `v.${path}`

/** The control of one field, from what the schema says of it, with what the law, the trust and the check say beside it. */
export function Control(props: ControlProps) {
  const { shape, path, at } = props
  if (shape.kind === 'clauses') return null
  const fixed = at.fixed(path)
  if (fixed !== undefined) return <Fixed label={shape.title} says={fixed} beside={at.beside(path)} />
  if (shape.item?.fields) return <Lines {...props} />
  if (shape.fields) return <Group {...props} />
  return (
    <div class="setting">
      <ValueControl shape={shape} name={nameOf(path)} value={props.value} error={at.errorAt(path)} />
      {at.beside(path)}
    </div>
  )
}

const Fixed = ({ label, says, beside }: { label: string; says: string; beside: ComponentChildren }) => (
  <div class="setting">
    <div class="field">
      <p class="label">{label}</p>
      <p>{says}</p>
    </div>
    {beside}
  </div>
)

/** Several fields under one name; where the policy may leave them all unsaid, they are folded away until it says something. */
function Group({ shape, path, value, at }: ControlProps) {
  const inner = Object.entries(shape.fields!).map(([name, field]) => (
    <Control
      key={name}
      shape={field}
      path={`${path}.${name}`}
      value={(value as Record<string, unknown> | null | undefined)?.[name]}
      at={at}
    />
  ))
  if (!shape.unsaid)
    return (
      <fieldset class="setting-group">
        <legend class="setting-title">{shape.title}</legend>
        {shape.says && <p class="hint">{shape.says}</p>}
        <div class={isShort(shape) ? 'setting-row' : 'setting-rows'}>{inner}</div>
        {at.beside(path)}
      </fieldset>
    )
  const said = value !== null && value !== undefined
  return (
    <details class="setting-fold" id={nameOf(path)} open={said}>
      <summary>
        <span class="setting-title">{shape.title}</span>
        {!said && <span class="quiet"> not said</span>}
      </summary>
      <div class="setting-fold-body">
        {shape.says && <p class="hint">{shape.says}</p>}
        <div class={isShort(shape) ? 'setting-row' : 'setting-rows'}>{inner}</div>
        <p class="hint">Clear all of these where the policy does not say it.</p>
        {at.beside(path)}
      </div>
    </details>
  )
}

/** Whether the fields of a group are times and numbers, which stand side by side. */
const isShort = ({ fields = {} }: Shape) =>
  Object.values(fields).every(({ kind }) => ['clock', 'count', 'percent'].includes(kind))

/** A list of lines: each says in one sentence what it holds and opens to be changed; added to, taken from and ordered without script. */
function Lines({ shape, path, value, at }: ControlProps) {
  const lines = Array.isArray(value) ? value : []
  const item = shape.item!
  const back = `${at.action}#${nameOf(path)}`
  const deep = path.includes('.')
  return (
    <fieldset
      class={at.errorAt(path) && !lines.some((_, i) => at.errorAt(`${path}.${i}`)) ? 'setting-lines wrong' : 'setting-lines'}
      id={nameOf(path)}
    >
      <legend class={deep ? 'label' : 'setting-title'}>{shape.title}</legend>
      {shape.says && <p class="hint">{shape.says}</p>}
      {lines.length === 0 && <p class="quiet">None.</p>}
      <ol class="setting-line-list">
        {lines.map((line, index) => {
          const here = `${path}.${index}`
          const says = sentenceOf(item, line)
          return (
            <li key={here}>
              <details class="setting-line" open={says === undefined || at.errorAt(here) !== undefined}>
                <summary>{says === undefined ? 'A new line' : says.charAt(0).toUpperCase() + says.slice(1)}</summary>
                <div class="setting-line-body">
                  <LineFields item={item} path={here} line={line} at={at} />
                  <div class="buttons">
                    {index > 0 && (
                      <Button small name="do" value={`up ${here}`} formaction={back} label={`Move up: ${says ?? 'new line'}`}>
                        Move up
                      </Button>
                    )}
                    <Button small name="do" value={`out ${here}`} formaction={back} label={`Take out: ${says ?? 'new line'}`}>
                      Take out
                    </Button>
                  </div>
                </div>
              </details>
            </li>
          )
        })}
      </ol>
      <Button small name="do" value={`add ${path}`} formaction={back} label={`Add a line: ${shape.title}`}>
        Add a line
      </Button>
      {at.beside(path)}
    </fieldset>
  )
}

/** The fields of a line; its clause comes last. */
const LineFields = ({ item, path, line, at }: { item: Shape; path: string; line: unknown; at: ControlProps['at'] }) => (
  <>
    {Object.entries(item.fields!)
      .toSorted(([, a], [, b]) => Number(a.kind === 'clause') - Number(b.kind === 'clause'))
      .map(([name, inner]) => (
        <Control key={name} shape={inner} path={`${path}.${name}`} value={(line as Record<string, unknown>)?.[name]} at={at} />
      ))}
  </>
)

/** A line as a sentence, with how many lines each list in it has; undefined while nothing is filled in. */
function sentenceOf(item: Shape, line: unknown): string | undefined {
  const lists = Object.entries(item.fields!).filter(([, inner]) => inner.item?.fields)
  const alone = { ...item, fields: Object.fromEntries(Object.entries(item.fields!).filter(([, inner]) => !inner.item?.fields)) }
  const says = valueText(alone, wholeLine(alone, line), id => (isParty(id) ? partyTitle(id) : String(id)))
  const counts = lists.map(([name, { title }]) => `${title.charAt(0).toLowerCase()}${title.slice(1)}: ${linesIn(line, name)}`)
  return says ? [says, ...counts].join('; ') : undefined
}

const linesIn = (line: unknown, name: string): number => {
  const list = (line as Record<string, unknown> | null)?.[name]
  return Array.isArray(list) ? list.length : 0
}

/** A line as far as it can be read: lists are lists. */
const wholeLine = (item: Shape, line: unknown): unknown =>
  Object.fromEntries(
    Object.entries(item.fields!).map(([name, inner]) => {
      const value = (line as Record<string, unknown> | null)?.[name]
      if (inner.item) return [name, Array.isArray(value) ? value : []]
      if (inner.fields) return [name, value === null || value === undefined ? null : wholeLine(inner, value)]
      return [name, value]
    }),
  )

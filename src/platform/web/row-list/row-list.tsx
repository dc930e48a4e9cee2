import type { ComponentChildren } from 'preact'

export interface RowProps {
  id?: string
  number?: number
  name: ComponentChildren
  /** A tag or two beside the name. */
  tags?: ComponentChildren
  /** A quiet line under the name. */
  note?: ComponentChildren
  /** A strip, a figure. */
  middle?: ComponentChildren
  /** What can be done with it. */
  children?: ComponentChildren
  tone?: 'plain' | 'wash' | 'signal'
  /** Where the keyboard stands. */
  current?: boolean
}

/** One line of a long, even list: number, name, picture, controls. */
export const Row = ({ id, number, name, tags, note, middle, children, tone = 'plain', current }: RowProps) => (
  <li class={`row ${tone}`} id={id} aria-current={current ? 'true' : undefined}>
    {number !== undefined && <span class="row-number">{number}</span>}
    <div class="row-name">
      <b>{name}</b>
      {tags}
      {note && <span class="row-note">{note}</span>}
    </div>
    {middle && <div class="row-middle">{middle}</div>}
    {children && <div class="row-end">{children}</div>}
  </li>
)

/** A long list to be worked through from top to bottom, all of it in one glance. */
export const RowList = ({ children, label, id }: { children: ComponentChildren; label: string; id?: string }) => (
  <ol class="row-list" aria-label={label} id={id}>
    {children}
  </ol>
)

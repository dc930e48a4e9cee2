import type { ComponentChildren } from 'preact'

export interface ColumnsProps {
  children: ComponentChildren
  aside: ComponentChildren
  /** What the side column is about, for those who hear the page. */
  label: string
  /** On a narrow screen the side column comes first; else after the work. */
  asideFirst?: boolean
}

/** A wide column for the work and a narrow one for how things stand. */
export function Columns({ children, aside, label, asideFirst }: ColumnsProps) {
  return (
    <div class={asideFirst ? 'columns aside-first' : 'columns'}>
      <div class="column">{children}</div>
      <aside class="aside" aria-label={label}>
        {aside}
      </aside>
    </div>
  )
}

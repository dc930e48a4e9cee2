import type { ComponentChildren } from 'preact'

export interface PanelProps {
  title?: ComponentChildren
  /** The one number, with its unit: "94.6 %". */
  figure?: ComponentChildren
  /** What the number counts, over what time. */
  says?: ComponentChildren
  children?: ComponentChildren
  id?: string
}

/** How things stand: a figure that keeps its unit and its period beside it. */
export const Panel = ({ title, figure, says, children, id }: PanelProps) => (
  <div class="panel" id={id}>
    {title && <h3>{title}</h3>}
    {figure !== undefined && <p class="figure">{figure}</p>}
    {says && <p class="figure-says">{says}</p>}
    {children}
  </div>
)

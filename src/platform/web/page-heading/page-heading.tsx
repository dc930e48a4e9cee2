import type { ComponentChildren } from 'preact'

export interface PageHeadingProps {
  /** What the page found: "Eleven calls to make". */
  title: ComponentChildren
  /** Where and when, in a small line above. */
  above?: ComponentChildren
  /** One sentence under the title. */
  lead?: ComponentChildren
  /** At the right: a clock, a strip, a button. */
  children?: ComponentChildren
}

/** The title of a page says what it found; the small line above says where we are. */
export function PageHeading({ title, above, lead, children }: PageHeadingProps) {
  return (
    <div class="page-heading">
      <div class="page-heading-words">
        {above && <p class="above">{above}</p>}
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children && <div class="page-heading-side">{children}</div>}
    </div>
  )
}

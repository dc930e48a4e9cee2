import type { ComponentChildren } from 'preact'

export interface SectionProps {
  title: ComponentChildren
  /** A word beside the title: how many, in what order. */
  note?: ComponentChildren
  id?: string
  children?: ComponentChildren
}

/** A part of a page under its own heading. */
export function Section({ title, note, id, children }: SectionProps) {
  return (
    <section class="section" id={id}>
      <div class="section-heading">
        <h2>{title}</h2>
        {note && <p class="note-beside">{note}</p>}
      </div>
      {children}
    </section>
  )
}

import type { ComponentChildren } from 'preact'

export interface IslandProps {
  /** The name its browser entry wakes it by. */
  name: string
  /** All that the component is given, as plain data: the browser draws the same from it. */
  facts: object
  /** The component, drawn here and now with these facts. */
  children: ComponentChildren
  id?: string
}

/** Data in a page is never code: the browser does not run it, and no end of a tag can hide in it. */
const asData = (facts: object): string => JSON.stringify(facts).replaceAll('<', '\\u003c')

/** A part of a page that goes on living in the browser. It is whole before any script comes. */
export const Island = ({ name, facts, children, id }: IslandProps) => (
  <div class="island" data-island={name} id={id}>
    <div class="island-root">{children}</div>
    <script type="application/json" dangerouslySetInnerHTML={{ __html: asData(facts) }} />
  </div>
)

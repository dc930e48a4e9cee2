import type { ComponentChildren } from 'preact'

export interface ToolbarProps {
  /** Where the choices are sent, as a question of the address: a filtered page can be kept and sent on. */
  action?: string
  label: string
  children: ComponentChildren
  /** The button for those without script or on a keyboard. */
  apply?: string
  /** Further links or buttons at the right. */
  end?: ComponentChildren
  hidden?: Record<string, string>
}

/** Choosing what a page shows: selects send themselves when picked from, the button is always there. */
export const Toolbar = ({ action, label, children, apply = 'Show', end, hidden = {} }: ToolbarProps) => (
  <form class="toolbar" method="get" action={action} aria-label={label} data-auto>
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
    <button class="button" type="submit">
      {apply}
    </button>
    {end && <div class="toolbar-end">{end}</div>}
  </form>
)

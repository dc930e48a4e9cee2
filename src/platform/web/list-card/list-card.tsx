import type { ComponentChildren } from 'preact'

export interface ListItemProps {
  /** What to do or what happened, begun with a verb or a name. */
  title: ComponentChildren
  /** Set beside the title, quieter. */
  beside?: ComponentChildren
  /** When, and what kind: at the right. */
  when?: ComponentChildren
  kind?: ComponentChildren
  /** The reason, with its `Why`. */
  children?: ComponentChildren
  actions?: ComponentChildren
  /** Someone must act on it now. */
  urgent?: boolean
  /** Comes before the others. */
  first?: boolean
  id?: string
}

/** A list on a card. `ordered` when the order is itself news. */
export const ListCard = ({
  children,
  label,
  ordered,
  id,
}: {
  children: ComponentChildren
  label?: string
  ordered?: boolean
  id?: string
}) =>
  ordered ? (
    <ol class="list-card" aria-label={label} id={id}>
      {children}
    </ol>
  ) : (
    <ul class="list-card" aria-label={label} id={id}>
      {children}
    </ul>
  )

/** One line of the list: what, when, why, and what can be done. */
export const ListItem = ({ title, beside, when, kind, children, actions, urgent, first, id }: ListItemProps) => (
  <li class={first ? 'item first' : 'item'} id={id}>
    <div class="item-words">
      <p class="item-what">
        <b>{title}</b>
        {beside && <span class="quiet"> {beside}</span>}
      </p>
      {children && <div class="item-why">{children}</div>}
    </div>
    {(when || kind || actions) && (
      <div class="item-side">
        {(when || kind) && (
          <p class="item-when">
            {when && <b class={urgent ? 'urgent' : undefined}>{when}</b>}
            {when && kind && ' · '}
            {kind}
          </p>
        )}
        {actions && <div class="item-actions">{actions}</div>}
      </div>
    )}
  </li>
)

import type { ComponentChildren } from 'preact'

/** The bar at the foot of a long page: how it stands, the keys, and the one main action. Goes into the layout's `footer`. */
export const Bar = ({
  says,
  children,
  action,
  id,
}: {
  says: ComponentChildren
  children?: ComponentChildren
  action?: ComponentChildren
  id?: string
}) => (
  <div class="bar">
    <p class="bar-says" id={id}>
      {says}
    </p>
    {children}
    {action && <div class="bar-action">{action}</div>}
  </div>
)

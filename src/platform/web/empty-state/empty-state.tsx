import type { ComponentChildren } from 'preact'

/** An empty list says whether that is good news, and what would appear here. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string
  children?: ComponentChildren
  action?: ComponentChildren
}) => (
  <div class="empty-state">
    <p class="empty-title">{title}</p>
    {children && <p>{children}</p>}
    {action}
  </div>
)

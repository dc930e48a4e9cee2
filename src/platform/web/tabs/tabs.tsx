export interface Tab {
  href: string
  label: string
  current?: boolean
  count?: number
}

/** Ways of looking at one thing: links, each with an address of its own. */
export const Tabs = ({ tabs, label }: { tabs: Tab[]; label: string }) => (
  <nav class="tabs" aria-label={label}>
    {tabs.map(({ href, label, current, count }) => (
      <a key={href} href={href} aria-current={current ? 'page' : undefined}>
        {label}
        {count !== undefined && <span class="quiet figures"> {count}</span>}
      </a>
    ))}
  </nav>
)

export interface Crumb {
  href: string
  label: string
}

/** The way back up; the page itself is not in it. */
export const Breadcrumb = ({ crumbs }: { crumbs: Crumb[] }) => (
  <nav class="breadcrumb" aria-label="Way back">
    <ol class="crumbs">
      {crumbs.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
)

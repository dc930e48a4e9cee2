import type { ComponentChildren } from 'preact'

export interface Fact {
  term: string
  says: ComponentChildren
  /** Where it can be changed. */
  change?: { href: string; label?: string }
}

/** What is known of one thing, a line each, with the way to change it. */
export const SummaryList = ({ facts }: { facts: Fact[] }) => (
  <dl class="summary-list">
    {facts.map(({ term, says, change }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{says}</dd>
        {change && (
          <dd class="change">
            <a href={change.href}>
              {change.label ?? 'Change'}
              <span class="out-of-sight"> {term}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)

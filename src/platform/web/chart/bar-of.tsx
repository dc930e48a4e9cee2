export type BarTone = 'sea' | 'leaf' | 'amber' | 'signal' | 'plain'

/** A length beside a number, for comparing with those above and below: the number itself stands in the table. `share` is 0 to 1. */
export const BarOf = ({ share, tone = 'sea' }: { share: number; tone?: BarTone }) => (
  <svg class={`bar-of ${tone}`} width="100%" height="12" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="12" rx="3" />
    <rect width={`${Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100}%`} height="12" rx="3" />
  </svg>
)

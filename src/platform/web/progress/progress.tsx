import type { ComponentChildren } from 'preact'

export interface ProgressProps {
  value: number
  max: number
  /** What it says, for those who hear it: "22 minutes left". */
  label: string
  /** The same in words, above the bar. */
  children?: ComponentChildren
  tone?: 'sea' | 'amber' | 'signal'
}

/** How far along: the words carry it, the bar shows it. */
export const Progress = ({ value, max, label, children, tone = 'sea' }: ProgressProps) => (
  <div class="progress-with-words">
    {children && <p class="figures">{children}</p>}
    <progress class={`progress ${tone}`} value={value} max={max} aria-label={label} aria-valuetext={label} />
  </div>
)

import type { ComponentChildren } from 'preact'

/** A word that sorts things. The word carries the meaning; the tone only helps. */
export const Tag = ({
  children,
  tone = 'plain',
}: {
  children: ComponentChildren
  tone?: 'plain' | 'sea' | 'leaf' | 'amber' | 'signal'
}) => <span class={`tag ${tone}`}>{children}</span>

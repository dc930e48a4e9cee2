import type { ComponentChildren } from 'preact'

export type Standing = 'must' | 'should' | 'defines' | 'unconfirmed'

export interface WhyProps {
  /** The facts that brought this about. */
  because?: ComponentChildren
  /** Where the rule is written. */
  source: string
  /** The rule in one plain sentence. */
  says: string
  standing?: Standing
  /** Where the rule can be read whole. */
  href?: string
  /** What opens it: "Why is this here?" unless said. */
  asks?: string
  open?: boolean
}

const words: Record<Standing, string> = {
  must: 'has to be done',
  should: 'ought to be done',
  defines: 'a definition',
  unconfirmed: 'guidance, unconfirmed',
}

/** Why is this here? Answered in place: the facts, the rule, where it is written, how binding it is. */
export const Why = ({ because, source, says, standing, href, asks = 'Why?', open }: WhyProps) => (
  <details class="why" open={open}>
    <summary>{asks}</summary>
    <div class="why-words">
      {because && <p>{because}</p>}
      <p>{says}</p>
      <p class="why-source">
        <cite>{href ? <a href={href}>{source}</a> : source}</cite>
        {standing && ` · ${words[standing]}`}
      </p>
    </div>
  </details>
)

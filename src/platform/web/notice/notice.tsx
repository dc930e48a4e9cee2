import type { ComponentChildren } from 'preact'
import { Why, type WhyProps } from '#platform/web/why/why.tsx'

export interface NoticeProps {
  kind?: 'information' | 'success' | 'caution' | 'refusal'
  title?: ComponentChildren
  children?: ComponentChildren
  /** A control that puts it away, for this view only. */
  dismissible?: boolean
  /** Spoken when it appears on a page already open. */
  live?: boolean
  id?: string
}

/** Something to know before going on. The kind shows in a sign and in words, not only in a colour. */
export function Notice({ kind = 'information', title, children, dismissible, live, id }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} id={id} role={live ? (kind === 'refusal' ? 'alert' : 'status') : undefined}>
      <Sign kind={kind} />
      <div class="notice-words">
        {title && <b>{title} </b>}
        {children}
      </div>
      {dismissible && (
        <button class="dismiss" type="button" data-dismiss aria-label="Put this notice away">
          ×
        </button>
      )}
    </div>
  )
}

/** The answer no, with its reason first and the rule it rests on a touch away. */
export const Refused = ({
  because,
  source,
  says,
  standing,
  href,
  title = 'Not recorded.',
  live,
}: WhyProps & { title?: string; live?: boolean }) => (
  <Notice kind="refusal" title={title} live={live}>
    {because} <Why source={source} says={says} standing={standing} href={href} />
  </Notice>
)

const signs = {
  information: ['M12 11v6M12 7.2v.1', 'Information'],
  success: ['m7.5 12.5 3 3 6-6.5', 'Done'],
  caution: ['M12 7v6M12 16.7v.1', 'Caution'],
  refusal: ['m8.5 8.5 7 7m0-7-7 7', 'Refused'],
} as const

const Sign = ({ kind }: { kind: keyof typeof signs }) => (
  <svg class="sign" viewBox="0 0 24 24" role="img" aria-label={signs[kind][1]}>
    <circle cx="12" cy="12" r="10" />
    <path d={signs[kind][0]} />
  </svg>
)

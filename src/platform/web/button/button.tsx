import type { ComponentChildren } from 'preact'

export interface ButtonProps {
  children: ComponentChildren
  /** One primary a page; danger for what cannot be taken back. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** With an address it is a link that looks like a button. */
  href?: string
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  form?: string
  formaction?: string
  disabled?: boolean
  small?: boolean
  id?: string
  /** Said instead of the label from the press until the answer: "Saving". */
  busy?: string
  /** The id of the dialog it opens. Give `href` too, so that it leads somewhere without script. */
  opens?: string
  /** The name for those who hear it, where the words alone do not tell: it begins with the words shown. */
  label?: string
  pressed?: boolean
  shortcut?: string
}

/** Something a person can do. */
export function Button(props: ButtonProps) {
  const { children, kind = 'secondary', href, type = 'submit', small, busy, opens, label, pressed, shortcut } = props
  const look = `button ${kind}${small ? ' small' : ''}`
  if (href !== undefined) {
    return (
      <a class={look} href={href} id={props.id} data-opens={opens} aria-label={label} aria-keyshortcuts={shortcut}>
        {children}
      </a>
    )
  }
  return (
    <button
      class={look}
      type={opens ? 'button' : type}
      id={props.id}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      disabled={props.disabled}
      data-busy={busy}
      data-opens={opens}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
    >
      {children}
    </button>
  )
}

/** Buttons side by side, the main one first as read; they wrap on a narrow screen. */
export const Buttons = ({ children }: { children: ComponentChildren }) => <div class="buttons">{children}</div>

import type { ComponentChildren } from 'preact'

export interface DialogProps {
  id: string
  title: ComponentChildren
  children: ComponentChildren
  /** Buttons, the main one first. The way out stands after them. */
  actions?: ComponentChildren
  leave?: string
}

/** A question over the page, in the browser's own dialog: focus kept inside, Escape leaves. Opened by `<Button opens={id}>`. */
export const Dialog = ({ id, title, children, actions, leave = 'Leave it' }: DialogProps) => (
  <dialog class="dialog" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <div class="dialog-words">{children}</div>
    <div class="buttons">
      {actions}
      <button class="button quiet" type="button" data-closes>
        {leave}
      </button>
    </div>
  </dialog>
)

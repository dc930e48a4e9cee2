import type { ComponentChildren } from 'preact'

export interface FrameProps {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  error?: ComponentChildren
  /** The name unless said; error summaries link to it. */
  id?: string
  required?: boolean
  /** Says "(optional)" after the label. */
  optional?: boolean
  disabled?: boolean
  autofocus?: boolean
}

export const idOf = ({ id, name }: Pick<FrameProps, 'id' | 'name'>): string => id ?? name

/** The attributes that tie a control to its hint and its error. */
export function tied(props: FrameProps) {
  const id = idOf(props)
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name: props.name,
    required: props.required,
    disabled: props.disabled,
    autofocus: props.autofocus,
    'aria-describedby': described || undefined,
    'aria-invalid': props.error ? ('true' as const) : undefined,
  }
}

export const Hint = ({ id, children }: { id: string; children?: ComponentChildren }) =>
  children ? (
    <p class="hint" id={`${id}-hint`}>
      {children}
    </p>
  ) : null

export const FieldError = ({ id, children }: { id: string; children?: ComponentChildren }) =>
  children ? (
    <p class="field-error" id={`${id}-error`}>
      <span class="out-of-sight">Error: </span>
      {children}
    </p>
  ) : null

export const Label = ({ label, optional }: Pick<FrameProps, 'label' | 'optional'>) => (
  <>
    {label}
    {optional && <span class="quiet"> (optional)</span>}
  </>
)

/** Label, hint, error, control, in that order: what is wrong is heard before the control it concerns. */
export function Frame({ of, children }: { of: FrameProps; children: ComponentChildren }) {
  const id = idOf(of)
  return (
    <div class={of.error ? 'field wrong' : 'field'}>
      <label class="label" for={id}>
        <Label label={of.label} optional={of.optional} />
      </label>
      <Hint id={id}>{of.hint}</Hint>
      <FieldError id={id}>{of.error}</FieldError>
      {children}
    </div>
  )
}

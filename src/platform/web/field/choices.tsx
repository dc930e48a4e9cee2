import type { ComponentChildren } from 'preact'
import { FieldError, type FrameProps, Hint, idOf, Label } from './frame.tsx'

export interface Choice {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  disabled?: boolean
}

export interface ChoicesProps extends FrameProps {
  /** Radios admit one answer, checkboxes any number. */
  kind?: 'radios' | 'checkboxes'
  options: Choice[]
  value?: string | string[]
  /** Side by side, for two or three short ones. */
  inline?: boolean
}

/** A question with its answers in sight. The first answer bears the question's id, so that an error can lead there. */
export function Choices(props: ChoicesProps) {
  const { kind = 'radios', options, value, name, inline } = props
  const id = idOf(props)
  const chosen = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset class={props.error ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend class="label">
        <Label label={props.label} optional={props.optional} />
      </legend>
      <Hint id={id}>{props.hint}</Hint>
      <FieldError id={id}>{props.error}</FieldError>
      <div class={inline ? 'choices inline' : 'choices'}>
        {options.map((option, index) => (
          <Tick
            key={option.value}
            id={index === 0 ? id : `${id}-${index + 1}`}
            type={kind === 'radios' ? 'radio' : 'checkbox'}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            disabled={props.disabled || option.disabled}
            required={kind === 'radios' ? props.required : undefined}
            hint={option.hint}
          >
            {option.label}
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}

interface TickProps {
  id: string
  type: 'radio' | 'checkbox'
  name: string
  value: string
  checked?: boolean
  disabled?: boolean
  required?: boolean
  hint?: ComponentChildren
  children: ComponentChildren
}

const Tick = ({ hint, children, ...input }: TickProps) => (
  <label class="tick" for={input.id}>
    <input {...input} />
    <span>
      {children}
      {hint && <span class="hint">{hint}</span>}
    </span>
  </label>
)

export interface CheckboxProps extends Omit<FrameProps, 'optional'> {
  checked?: boolean
  value?: string
}

/** One yes or no. */
export function Checkbox(props: CheckboxProps) {
  const id = idOf(props)
  return (
    <div class={props.error ? 'field wrong' : 'field'}>
      <FieldError id={id}>{props.error}</FieldError>
      <Tick
        id={id}
        type="checkbox"
        name={props.name}
        value={props.value ?? 'yes'}
        checked={props.checked}
        disabled={props.disabled}
        required={props.required}
        hint={props.hint}
      >
        {props.label}
      </Tick>
    </div>
  )
}

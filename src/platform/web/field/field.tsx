import type { ComponentChildren } from 'preact'
import { Frame, type FrameProps, idOf, tied } from './frame.tsx'

export interface FieldProps extends FrameProps {
  type?: 'text' | 'date' | 'time' | 'number' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'file'
  value?: string | number
  /** Roughly how many characters it takes; the width tells the answer's length. */
  width?: 2 | 4 | 8 | 16 | 32
  before?: ComponentChildren
  after?: ComponentChildren
  /** Suggestions; anything else may be typed as well. */
  suggestions?: string[]
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
  min?: string | number
  max?: string | number
  step?: string | number
  maxlength?: number
  pattern?: string
  accept?: string
  readonly?: boolean
  spellcheck?: boolean
}

/** One line to fill in: text, date, time, number, e-mail, password and their kind. */
export function Field(props: FieldProps) {
  const { type = 'text', width, before, after, suggestions } = props
  const list = suggestions ? `${idOf(props)}-suggestions` : undefined
  const input = (
    <input
      {...tied(props)}
      class={width ? `input width-${width}` : 'input'}
      type={type as 'text'}
      value={props.value}
      list={list}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      min={props.min}
      max={props.max}
      step={props.step}
      maxlength={props.maxlength}
      pattern={props.pattern}
      accept={props.accept}
      readonly={props.readonly}
      spellcheck={props.spellcheck}
    />
  )
  return (
    <Frame of={props}>
      {before || after ? (
        <div class="input-line">
          {before && <span>{before}</span>}
          {input}
          {after && <span>{after}</span>}
        </div>
      ) : (
        input
      )}
      {suggestions && (
        <datalist id={list}>
          {suggestions.map(value => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </Frame>
  )
}

import { Frame, type FrameProps, tied } from './frame.tsx'

export interface Option {
  value: string
  label: string
  disabled?: boolean
}

export interface SelectProps extends FrameProps {
  value?: string
  options: Option[] | { label: string; options: Option[] }[]
  /** The first, empty choice: "Choose one". */
  empty?: string
}

/** One of many; with few, choices are kinder. */
export function Select(props: SelectProps) {
  const one = (option: Option) => (
    <option key={option.value} value={option.value} selected={option.value === props.value} disabled={option.disabled}>
      {option.label}
    </option>
  )
  return (
    <Frame of={props}>
      <select {...tied(props)} class="input">
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map(option =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(one)}
            </optgroup>
          ) : (
            one(option)
          ),
        )}
      </select>
    </Frame>
  )
}

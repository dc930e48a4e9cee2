import type { ComponentChildren } from 'preact'

export interface BarChoice {
  value: string
  label: ComponentChildren
  /** The key that does the same, for those who work by keyboard. */
  shortcut?: string
  /** The name for those who hear it, begun with the words shown. */
  says?: string
}

export interface ChoiceBarProps {
  /** Names the question: heard, not seen. */
  label: string
  name: string
  options: BarChoice[]
  value?: string
  disabled?: boolean
  /** A control that belongs to the answer, such as a number of minutes. */
  children?: ComponentChildren
}

/** One answer of a few, as buttons in a row: real radio buttons, so that arrows, forms and screen readers know them without script. */
export const ChoiceBar = ({ label, name, options, value, disabled, children }: ChoiceBarProps) => (
  <fieldset class="choice-bar" disabled={disabled}>
    <legend class="out-of-sight">{label}</legend>
    {options.map(option => (
      <label key={option.value}>
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={option.value === value}
          aria-keyshortcuts={option.shortcut}
          aria-label={option.says}
        />
        <span>{option.label}</span>
      </label>
    ))}
    {children}
  </fieldset>
)

export interface SearchBoxProps {
  action: string
  /** What can be found, and by what: "Find a person by name or number". */
  label: string
  name?: string
  value?: string
  suggestions?: string[]
  autofocus?: boolean
}

/** Finding one thing by typing. */
export const SearchBox = ({ action, label, name = 'q', value, suggestions, autofocus }: SearchBoxProps) => (
  <search>
    <form class="search-box" method="get" action={action}>
      <label class="out-of-sight" for={`search-${name}`}>
        {label}
      </label>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6.5" />
        <path d="m15.5 15.5 5 5" />
      </svg>
      <input
        class="input"
        type="search"
        id={`search-${name}`}
        name={name}
        value={value}
        placeholder={label}
        autocomplete="off"
        autofocus={autofocus}
        list={suggestions && `search-${name}-list`}
      />
      {suggestions && (
        <datalist id={`search-${name}-list`}>
          {suggestions.map(said => (
            <option key={said} value={said} />
          ))}
        </datalist>
      )}
      <button class="button" type="submit">
        Find
      </button>
    </form>
  </search>
)

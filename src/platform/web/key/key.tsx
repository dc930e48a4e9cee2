import type { ComponentChildren } from 'preact'

/** A key of the keyboard. */
export const Key = ({ children }: { children: ComponentChildren }) => <kbd class="key">{children}</kbd>

/** The keys of a page, each with what it does; left out where there is no keyboard to speak of. */
export const Keys = ({ keys }: { keys: { keys: string[]; does: string }[] }) => (
  <p class="keys">
    {keys.map(({ keys, does }) => (
      <span key={does}>
        {keys.map(key => (
          <Key key={key}>{key}</Key>
        ))}{' '}
        {does}
      </span>
    ))}
  </p>
)

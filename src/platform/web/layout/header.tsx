import { Mark } from './mark.tsx'
import { Who, type WhoProps } from './who.tsx'

export interface NavLink {
  href: string
  label: string
  current?: boolean
  /** How many things wait there, with the word for them: "3 waiting". */
  waiting?: string
}

export interface HeaderProps {
  /** Where the mark leads; the front page unless said. */
  home?: string
  nav?: NavLink[]
  who?: WhoProps
}

/** The head of every page. On a narrow screen the places and the person move into one sheet that opens near the thumb, without script. */
export function Header({ home = '/', nav = [], who }: HeaderProps) {
  const menu = nav.length > 0 || who !== undefined
  return (
    <header class="page-header">
      <a class="brand" href={home}>
        <Mark />
        Daymark
      </a>
      {menu && (
        <button class="menu-opener" type="button" popovertarget="menu">
          Menu
        </button>
      )}
      {menu && (
        <div class="menu" id="menu" popover="auto">
          {nav.length > 0 && (
            <nav class="places" aria-label="Main">
              {nav.map(({ href, label, current, waiting }) => (
                <a key={href} href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                  {waiting && <span class="waiting">{waiting}</span>}
                </a>
              ))}
            </nav>
          )}
          {who && <Who {...who} />}
        </div>
      )}
    </header>
  )
}

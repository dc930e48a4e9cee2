import type { ComponentChildren } from 'preact'

export type TileState = 'neutral' | 'done' | 'attention' | 'urgent'

export interface Tile {
  label: string
  href: string
  state: TileState
  /** How it stands, in words: heard, and shown on pointing. */
  says: string
}

/** Many small things at a glance, each a link: an outline, a wash, a thick outline, a solid block, so that the states differ in grey too. */
export const Tiles = ({ tiles, label }: { tiles: Tile[]; label: string }) => (
  <ul class="tiles" aria-label={label}>
    {tiles.map(tile => (
      <li key={tile.href}>
        <a class={`tile ${tile.state}`} href={tile.href} title={tile.says}>
          {tile.label}
          <span class="out-of-sight">, {tile.says}</span>
        </a>
      </li>
    ))}
  </ul>
)

/** What the looks of the tiles mean. */
export const TileKey = ({ says }: { says: Partial<Record<TileState, ComponentChildren>> }) => (
  <ul class="tile-key">
    {(Object.keys(says) as TileState[]).map(state => (
      <li key={state}>
        <span class={`tile ${state}`} />
        {says[state]}
      </li>
    ))}
  </ul>
)

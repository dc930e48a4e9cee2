import { fileURLToPath } from 'node:url'
import type { Asset, Assets } from './assets.ts'
import { type Built, bundle } from './bundle.ts'
import { keep, kept } from './keep-built.ts'

export type { Asset, Assets, AssetUrls } from './assets.ts'

export interface AssetsToBuild {
  /** Browser entries by name: `{ grid: pathToEntry }`. */
  entries?: Record<string, string>
  /** Stylesheets of rooms, put after the house's own into the second stylesheet; `first` into the first, which every page has. */
  styles?: string[]
  first?: string[]
  /** Where built files are kept for the next start. Without it nothing is kept. */
  folder?: string
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The entries every page may count on. */
export const ownEntries: Record<string, string> = {
  enhance: here('../enhance/enhance.browser.ts'),
  live: here('../live/live.browser.ts'),
}

/** Bundles the stylesheets, the font and the browser entries into memory, each under a name made from its content. What was built before from the same sources is used again. */
export async function buildAssets({ entries = {}, styles = [], first = [], folder }: AssetsToBuild = {}): Promise<Assets> {
  const wanted = {
    entries: { ...ownEntries, ...entries },
    styles: { style: [here('../look/first.css'), ...first], more: [here('../look/look.css'), ...styles] },
    favicon: here('../layout/favicon.svg'),
  }
  const built = (folder && (await kept(folder, wanted))) || (await bundle(wanted))
  if (folder) await keep(folder, wanted, built)
  return assetsOf(built)
}

function assetsOf({ urls, imports, files }: Built): Assets {
  const at = new Map<string, Asset>(files)
  return {
    url(name) {
      const found = urls[name]
      if (!found) throw new Error(`No built file is called ${name}; there are ${Object.keys(urls).join(', ')}`)
      return found
    },
    imports: name => imports[name] ?? [],
    get: path => at.get(path),
  }
}

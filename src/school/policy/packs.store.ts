import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../policies')
const ending = '.yaml'

/** Where the packs stand: those in use, and those as the schools wrote them. */
const shelves = { inUse: folder, asPublished: join(folder, 'as-published') } as const

/** The name of every pack, `special-academy`; `as-published/special-academy` is the same as its school wrote it. */
export const packNames = (): string[] => [
  ...namesIn(shelves.inUse),
  ...namesIn(shelves.asPublished).map(name => `as-published/${name}`),
]

/** The text of a pack; undefined where there is none of that name. */
export const packText = (name: string): string | undefined =>
  packNames().includes(name) ? readFileSync(join(folder, `${name}${ending}`), 'utf8') : undefined

const namesIn = (shelf: string): string[] =>
  readdirSync(shelf)
    .filter(file => file.endsWith(ending))
    .map(file => file.slice(0, -ending.length))
    .sort()

/** The text of a pack by its name, or of a file by its path; undefined where neither is there. */
export function policyFile(nameOrPath: string): string | undefined {
  const pack = packText(nameOrPath)
  if (pack !== undefined) return pack
  return statSync(nameOrPath, { throwIfNoEntry: false })?.isFile() ? readFileSync(nameOrPath, 'utf8') : undefined
}

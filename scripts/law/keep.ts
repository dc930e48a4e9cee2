import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files, path and text; in `folder`, where one is given, files that are no longer written are taken away. */
export function keep(root: string, files: ReadonlyMap<string, string>, folder?: string): number {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  if (folder)
    for (const name of readdirSync(join(root, folder))) if (!files.has(`${folder}/${name}`)) rmSync(join(root, folder, name))
  return files.size
}

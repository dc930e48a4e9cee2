import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Access, closedFolder } from './server-user.ts'

/** Sockets allow about 100 characters, of which PostgreSQL takes 20. */
const longest = 80

/** Where the socket of this data lies: in the folder for temporary files, its path short. A name that somebody else has taken is passed over. */
export function socketFolder(cluster: string, { user, passesClosedFolders }: Access): string {
  const self = user?.uid ?? process.getuid?.()
  const name = `daymark-${createHash('sha256').update(`${cluster} ${self}`).digest('hex').slice(0, 12)}`
  for (const parent of [tmpdir(), '/tmp']) {
    if (!existsSync(parent) || (user && !passesClosedFolders && closedFolder(parent, user))) continue
    for (const suffix of ['', '-2', '-3', '-4']) {
      const path = join(parent, name + suffix)
      if (Buffer.byteLength(path) <= longest && isOwn(path, self) !== false) return path
    }
  }
  throw new Error(
    `There is no folder for temporary files with a short path that the database may use (tried ${tmpdir()} and /tmp)`,
  )
}

function isOwn(path: string, self: number | undefined): boolean | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found ? found.isDirectory() && found.uid === self : undefined
}

/** Makes the folder if need be: owned by the server's user, its door closed to everybody else. */
export function openSocketFolder(path: string, { user }: Access): void {
  if (!lstatSync(path, { throwIfNoEntry: false })) {
    mkdirSync(path, { mode: 0o700 })
    if (user) chownSync(path, user.uid, user.gid)
  }
  if (!isOwn(path, user?.uid ?? process.getuid?.()))
    throw new Error(`${path} belongs to somebody else; Daymark keeps its socket there`)
  chmodSync(path, 0o700)
}

/** Removes the folder of a server that has stopped; one that is still in use stays. */
export function removeSocketFolder(path: string): void {
  try {
    rmdirSync(path)
  } catch {}
}

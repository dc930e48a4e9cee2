import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Who PostgreSQL runs as. Undefined: the user that runs Daymark. */
export type ServerUser = { uid: number; gid: number }

/** How a program of the server is started: as whom, and whether it may pass through folders closed to that user. */
export type Access = { user: ServerUser | undefined; passesClosedFolders: boolean }

const nobody: ServerUser = { uid: 65534, gid: 65534 }

/** PostgreSQL refuses to run as root: then the present owner of the data runs it, or else the user "nobody". */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody
}

/** Gives a folder, and all in it, to the server's user: data put back from a copy by root belongs to root. */
export function giveTo(user: ServerUser, folder: string): void {
  chownSync(folder, user.uid, user.gid)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), user.uid, user.gid)
}

/** The first folder on the way to `path`, itself included, that the user may not pass through. */
export function closedFolder(path: string, user: ServerUser): string | undefined {
  const steps: string[] = []
  for (let step = realpathSync(path); ; step = dirname(step)) {
    steps.unshift(step)
    if (step === dirname(step)) break
  }
  return steps.find(step => {
    const { uid, gid, mode } = statSync(step)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    return (mode & bit) === 0
  })
}

/**
 * How the server reaches its data. A folder that only root may pass needs one more permission (to search folders), which root
 * can lend on Linux; where that is not to be had, the error names the folder and what to do.
 */
export function accessTo(folder: string, user: ServerUser | undefined): Access {
  if (!user) return { user, passesClosedFolders: false }
  const closed = closedFolder(folder, user)
  if (!closed) return { user, passesClosedFolders: false }
  const access = { user, passesClosedFolders: true }
  const { command, args } = startAs(access, 'true', [])
  if (process.platform === 'linux' && spawnSync(command, args, { stdio: 'ignore' }).status === 0) return access
  throw new Error(
    `PostgreSQL cannot run as root, and the user it runs as may not pass through the folder ${closed}. ` +
      `Allow that with: chmod o+x '${closed}' – or choose another folder for the data with DAYMARK_DATA, for example /var/lib/daymark.`,
  )
}

/** The command that starts a program of the server as its user. Where Linux can, it is told to stop when this process is killed. */
export function startAs(
  { user, passesClosedFolders }: Access,
  program: string,
  args: string[],
  fate: 'stop with this process' | 'live on' = 'live on',
): { command: string; args: string[]; options: Partial<ServerUser> } {
  const become = user && passesClosedFolders
  const setpriv = [
    ...(become ? ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'] : []),
    ...(become ? ['--inh-caps', '+dac_read_search', '--ambient-caps', '+dac_read_search'] : []),
    ...(fate === 'stop with this process' && mayShareFate() ? ['--pdeathsig', 'INT'] : []),
  ]
  const options = become ? {} : { ...user }
  return setpriv.length > 0
    ? { command: 'setpriv', args: [...setpriv, '--', program, ...args], options }
    : { command: program, args, options }
}

const mayShareFate = (): boolean =>
  process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', '--', 'true'], { stdio: 'ignore' }).status === 0

import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where this installation keeps its data: DAYMARK_DATA if it is set, else the place the operating system keeps such things. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.DAYMARK_DATA) return resolve(env.DAYMARK_DATA)
  const home = homedir()
  if (process.platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Daymark')
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Daymark')
  if (process.getuid?.() === 0) return '/var/lib/daymark'
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'daymark')
}

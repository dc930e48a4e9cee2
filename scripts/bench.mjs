// npm run bench: installs what is missing, then measures. `npm run bench -- --json` gives the figures to a program.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, insistOnNode, root } from './install.mjs'

insistOnNode()
ensureInstalled({ forTests: true })
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'tsconfig.json') })
await import(pathToFileURL(join(root, 'bench/run.ts')).href)

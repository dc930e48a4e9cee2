// Starts the program: checks Node.js, installs what is missing, then runs src/app/cli.ts in this process.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, insistOnNode, root } from './install.mjs'

insistOnNode()
const words = process.argv.slice(2)
ensureInstalled({ forTests: ['bench', 'screens'].includes(words[0]) })
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'tsconfig.json') })
const { main } = await import(pathToFileURL(join(root, 'src/app/cli.ts')).href)
await main(words)

// npm run law: writes the statute index (src/law/*-table.ts) and the pages of the law (docs/law) anew from src/law.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, insistOnNode, root } from './install.mjs'

insistOnNode()
ensureInstalled({ forTests: false })
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'tsconfig.json') })
const load = path => import(pathToFileURL(join(root, path)).href)
const { tableFiles } = await load('scripts/law/tables.ts')
const { keep } = await load('scripts/law/keep.ts')
keep(root, await tableFiles(root))
// The pages are written from the tables just made.
const { pageFiles } = await load('scripts/law/pages.ts')
const written = keep(root, pageFiles(), 'docs/law')
console.log(`The statute index and ${written} pages of the law are as src/law says.`)

// npm run conflicts: writes docs/policy-conflicts.md anew, what the policy check finds in each pack.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, insistOnNode, root } from './install.mjs'

insistOnNode()
ensureInstalled({ forTests: false })
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'tsconfig.json') })
const { conflictsPage } = await import(pathToFileURL(join(root, 'scripts/policy/conflicts-page.ts')).href)
writeFileSync(join(root, 'docs/policy-conflicts.md'), conflictsPage())
console.log('docs/policy-conflicts.md is as the packs and the policy check say.')

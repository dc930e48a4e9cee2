// Every package that is shipped has a licence that a school may use and we may pass on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

const fine =
  /^(MIT|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|OFL-1\.1|PostgreSQL|Unlicense|CC0-1\.0|Python-2\.0)$/
// Packages that name their licence loosely, with the text they carry, read by a person.
const read = { 'node_modules/duck': 'BSD-2-Clause' }
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const wrong = []
for (const [path, { dev, license }] of Object.entries(lock.packages)) {
  if (path === '' || dev) continue
  const named = read[path] ?? license ?? licenceIn(path)
  const parts = String(named ?? 'none')
    .replace(/[()]/g, '')
    .split(/ OR | AND /)
  if (!parts.some(part => fine.test(part))) wrong.push(`${path}: ${named ?? 'no licence named'}`)
}
if (wrong.length > 0) {
  console.error(`Not among the licences we may ship:\n${wrong.join('\n')}`)
  process.exitCode = 1
}

function licenceIn(path) {
  try {
    return JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).license
  } catch {
    return undefined
  }
}

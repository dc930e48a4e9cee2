// npm test: installs what is missing, then everything: format and lint, types, licences, and every suite. The last line is the count.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled, insistOnNode, root } from './install.mjs'

insistOnNode()
ensureInstalled({ forTests: true })
const onlyAt = process.argv.indexOf('--only')
const only = onlyAt > 0 ? process.argv[onlyAt + 1] : undefined
const scratch = mkdtempSync(join(tmpdir(), 'daymark-count-'))
let passed = 0
let failed = 0
let skipped = 0

const bin = name => join(root, 'node_modules', name)
/** One step of the checks: counts as one test. */
function step(name, file, args) {
  const began = Date.now()
  const run = spawnSync(process.execPath, [bin(file), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const ok = run.status === 0
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  if (!ok) console.log(`${run.stdout}${run.stderr}`)
  if (ok) passed++
  else failed++
}

/** Suites of vitest: each test counts. */
function suites(projects, env = {}) {
  const result = join(scratch, `${projects.join('-')}.json`)
  const args = [
    'run',
    ...projects.flatMap(project => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${result}`,
  ]
  const run = spawnSync(process.execPath, [bin('vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  try {
    const counted = JSON.parse(readFileSync(result, 'utf8'))
    passed += counted.numPassedTests
    failed += counted.numFailedTests
    skipped += counted.numPendingTests
    if (run.status !== 0 && counted.numFailedTests === 0) failed++
  } catch {
    failed++
  }
}

if (!only || only === 'check') {
  step('format and lint', '@biomejs/biome/bin/biome', ['check', '--max-diagnostics=40', '.'])
  step('types', 'typescript/bin/tsc', ['--noEmit'])
  step('time and law compile alone', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.pure.json'])
  step('no unused file or package', 'knip/bin/knip.js', ['--no-progress'])
  step('licences of what is shipped', '../scripts/licences.mjs', [])
}
if (!only) {
  const chromium = ensureChromium()
  if (!chromium) console.log('No Chromium here and none could be installed: the journeys in a browser are left out.')
  suites(chromium ? ['rooms', 'journeys', 'faults'] : ['rooms', 'faults'], chromium ? { CHROMIUM: chromium } : {})
}
if (only === 'faults') suites(['faults'], { FAULTS: 'all' })
if (only === 'journeys') suites(['journeys'], { CHROMIUM: ensureChromium() ?? '' })
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { conflictsPage } from '../scripts/policy/conflicts-page.ts'

const path = fileURLToPath(new URL('../docs/policy-conflicts.md', import.meta.url))

test('the page of conflicts is as the packs and the policy check say', () =>
  expect(readFileSync(path, 'utf8') === conflictsPage(), 'docs/policy-conflicts.md is out of date: npm run conflicts').toBe(true))

test('it shows each conflict in the policies where it stands', () => {
  const rows = conflictsPage().match(/^\| K-\d\d \| [^|]+ \| [a-z-]+(?:, [a-z-]+)* \|/gm)!
  expect(rows.map(row => row.slice(2, 6))).toEqual(
    Array.from({ length: 31 }, (_, index) => `K-${String(index + 1).padStart(2, '0')}`),
  )
  expect(rows).toContain(
    '| K-07 | Five working days to settle an unknown reason | diocesan-primary, independent-boarding, special-academy |',
  )
})

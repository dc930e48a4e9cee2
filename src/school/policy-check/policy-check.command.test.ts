import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '#app/cli.ts'
import type { Desk } from '#platform/command/command.ts'
import { packText } from '#school/policy/packs.store.ts'

const folder = mkdtempSync(join(tmpdir(), 'daymark policy check '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileOf = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** The program at a desk without records: checking a policy needs none. */
async function check(...words: string[]) {
  const told = { code: 0 as number | undefined, says: '', notes: '', given: undefined as unknown }
  const desk: Desk = {
    now: new Date('2026-11-20T12:00:00Z'),
    say: (line = '') => {
      told.says += `${line}\n`
    },
    give: value => {
      told.given = JSON.parse(JSON.stringify(value))
    },
    note: line => {
      told.notes += `${line}\n`
    },
    ask: async () => undefined,
    records: async () => {
      throw new Error('Checking a policy opens no database.')
    },
  }
  told.code = await run(['policy', 'check', ...words], desk)
  return told
}

const findingsOf = (given: unknown) => (given as { findings: Record<string, unknown>[] }).findings

test('a lawful pack is told so, and leaves with 0', async () => {
  const { code, says } = await check('blank')
  expect(code).toBe(0)
  expect(says).toBe(
    'blank, by the law of 20 November 2026\nNothing was found: the policy keeps to the law and the guidance that Daymark knows.\n',
  )
})

test('a pack with cautions and notes alone leaves with 0, one with something forbidden or missing with 1', async () => {
  expect((await check('special-academy')).code).toBe(0)
  expect((await check('as-published/special-academy')).code).toBe(1)
  expect((await check('as-published/trust-primary')).code).toBe(1)
})

test('for a program: each finding with all that belongs to it', async () => {
  const { given } = await check('as-published/trust-primary', '--json')
  expect(given).toMatchObject({ on: '2026-11-20' })
  expect(findingsOf(given).find(({ conflict }) => conflict === 'K-01')).toEqual({
    kind: 'forbidden',
    conflict: 'K-01',
    rule: 'L-022',
    clause: 'App',
    path: 'registers.keptYears',
    value: '3 years',
    says: 'Entries of the registers are kept for 3 years. They are kept for 6 years at the least, each from the day it was made.',
    mend: 'Keep them for 6 years.',
    citation: expect.objectContaining({ rule: 'L-022', source: 'SI 2024/208 reg 7', standing: 'must' }),
    mended: [{ path: ['registers', 'keptYears'], value: 6 }],
  })
  for (const finding of findingsOf(given))
    expect(Object.keys(finding)).toEqual(
      expect.arrayContaining(['kind', 'rule', 'clause', 'path', 'value', 'says', 'mend', 'citation']),
    )
})

test('in words: by kind, the gravest first, each with its clause, its mend and its rule, in lines that fit', async () => {
  const { says } = await check('as-published/trust-primary')
  expect(says).toMatch(/^Forbidden \(\d+\)[\s\S]*^Required and missing \(\d+\)[\s\S]*^Cautions \(\d+\)/m)
  expect(says).toContain(
    '  App · The registers · Entries are kept: 3 years\n    Entries of the registers are kept for 3 years. They are kept for 6 years at the least,\n    each from the day it was made.\n    Mend: Keep them for 6 years.\n    L-022 · SI 2024/208 reg 7 · has to be done · K-01\n',
  )
  expect(Math.max(...says.split('\n').map(line => line.length))).toBeLessThanOrEqual(92)
})

test('a file is checked by its path, by the law of a day', async () => {
  const path = fileOf('our policy.yaml', packText('blank')!.replace('keptYears: 6', 'keptYears: 3'))
  expect((await check(path)).code).toBe(1)
  expect((await check(path, '--on', '2024-08-18', '--json')).given).toMatchObject({ on: '2024-08-18' })
  expect(findingsOf((await check(path, '--on', '2024-08-18', '--json')).given).map(({ path }) => path)).not.toContain(
    'registers.keptYears',
  )
})

test('a file that is not right is refused with line and remedy, and leaves with 2', async () => {
  const path = fileOf('wrong.yaml', packText('blank')!.replace('keptYears: 6', 'keptYear: 6'))
  const { code, says, notes } = await check(path)
  expect([code, says]).toEqual([2, ''])
  expect(notes).toMatch(/^To put right in .*wrong\.yaml:\nLine \d+, column \d+: .*keptYear.*keptYears/)
  const asked = await check(path, '--json')
  expect(asked.code).toBe(2)
  expect(asked.given).toMatchObject({ problems: [{ line: expect.any(Number), path: 'registers.keptYear' }] })
})

test('what is typed wrongly is answered with a way on', async () => {
  const near = await check('specialacademy')
  expect([near.code, near.notes]).toEqual([2, expect.stringContaining('Perhaps special-academy?')])
  expect((await check('blank', '--on', 'tomorrow')).notes).toContain('write --on 2026-09-07')
  expect((await check()).code).toBe(2)
})

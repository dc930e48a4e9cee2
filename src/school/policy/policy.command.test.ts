import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Command, Desk } from '#platform/command/command.ts'
import { readCommand } from '#platform/command/read-command.ts'
import { packText } from './packs.store.ts'
import { listPolicies, showPolicy } from './policy.command.ts'

const folder = mkdtempSync(join(tmpdir(), 'daymark policies '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a command says, and what it gives a program. */
async function said(command: Command, ...typed: string[]) {
  const told = { says: '', given: undefined as unknown }
  const desk = {
    say: (line = '') => {
      told.says += `${line}\n`
    },
    give: (value: unknown) => {
      told.given = value
    },
  } as unknown as Desk
  await command.run(readCommand(command, typed), desk)
  return told
}

test('the packs are listed, each with what it is for', async () => {
  const { says } = await said(listPolicies)
  expect(says).toContain('trust-primary\n    A primary school in a large trust')
  expect(says).toContain('as-published/trust-primary\n    As its school wrote it, with its mistakes. Not for use.\n')
  expect((await said(listPolicies, '--json')).given).toHaveLength(9)
})

test('a policy is shown in words: roles by the school’s names, clauses where they differ, what is not said', async () => {
  const { says } = await said(showPolicy, 'as-published/independent-boarding', '--part', 'leave')
  expect(says).toContain('Leave of absence (leave, clause App 1)\n')
  expect(says).toContain(
    '    – The divisional head; for interview, course or visit, family event, religious, sport\n      music drama; up to 1 day\n',
  )
  expect(says).toContain('  Holidays in term time: not exceptional (4.2)\n')
  expect(says).toContain('  Not said: asked for afterwards;')
})

test.each(['blank', 'special-academy'])('%s is shown whole, in lines that fit', async name => {
  const { says } = await said(showPolicy, name)
  expect(Math.max(...says.split('\n').map(line => line.length))).toBeLessThanOrEqual(92)
  expect(says).not.toMatch(/undefined|null|\[object/)
})

test('a program gets the policy itself, or one part of it', async () => {
  expect((await said(showPolicy, 'blank', '--json')).given).toHaveProperty('day.morning.closes', '09:20')
  expect((await said(showPolicy, 'blank', '--json', '--part', 'registers')).given).toHaveProperty('keptYears', 6)
})

test('a file is shown like a pack, and refused with every line to put right', async () => {
  const file = join(folder, 'ours.yaml')
  writeFileSync(file, packText('blank')!)
  expect((await said(showPolicy, file)).says).toBe((await said(showPolicy, 'blank')).says)
  writeFileSync(file, packText('blank')!.replace('keptYears: 6', 'keptYears: six').replace('boards: false', 'bords: false'))
  await expect(said(showPolicy, file)).rejects.toThrow(
    /^To put right in .*ours\.yaml:\nLine \d+, .*\nLine \d+, .*Perhaps “boards” is meant\.\nLine \d+, .*“six”/,
  )
})

test.each([
  [['trust-primry'], /There is no pack or file “trust-primry”\. Perhaps trust-primary\?/],
  [['blank', '--part', 'lunch'], /There is no part “lunch”\. These there are: about, people/],
])('%s is not understood', async (typed, says) => {
  await expect(said(showPolicy, ...typed)).rejects.toThrow(says)
})

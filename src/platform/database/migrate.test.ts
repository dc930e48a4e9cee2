import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const ours = join(import.meta.dirname, '../../../migrations')
let at: TestDatabase
let folder: string
beforeEach(async () => {
  at = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'daymark-migrations-'))
  for (const name of readdirSync(ours)) copyFileSync(join(ours, name), join(folder, name))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await at.drop()
})

const add = (name: string, text: string) => writeFileSync(join(folder, name), text)
async function ask(text: string): Promise<unknown[]> {
  const client = new pg.Client(at.admin)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('what is applied is not applied again, and what is new is', async () => {
  expect(await migrate(at.admin, folder)).toEqual([])
  add('9000-new.sql', 'create table new_thing (id integer); insert into new_thing values (1);')
  expect(await migrate(at.admin, folder)).toEqual(['9000-new.sql'])
  expect(await migrate(at.admin, folder)).toEqual([])
  expect(await ask('select * from new_thing')).toEqual([{ id: 1 }])
})

test('a file that fails is undone whole, and the error names the file and the line', async () => {
  add('9000-new.sql', 'create table new_thing (id integer);\n\nselect 1 / 0;')
  await expect(migrate(at.admin, folder)).rejects.toThrow('Migration 9000-new.sql, line 3: division by zero')
  expect(await ask(`select to_regclass('new_thing') as found`)).toEqual([{ found: null }])
})

test('an applied file that was changed, or is gone, or comes late, is an error that names it', async () => {
  add('9001-new.sql', 'select 1;')
  await migrate(at.admin, folder)
  add('9001-new.sql', 'select 2;')
  await expect(migrate(at.admin, folder)).rejects.toThrow('9001-new.sql has been changed')
  rmSync(join(folder, '9001-new.sql'))
  await expect(migrate(at.admin, folder)).rejects.toThrow('9001-new.sql was applied')
  add('9001-new.sql', 'select 1;\r\n'.trimEnd())
  add('9000-late.sql', 'select 1;')
  await expect(migrate(at.admin, folder)).rejects.toThrow('9000-late.sql comes before')
})

test('line ends of another system change nothing', async () => {
  add('9000-new.sql', 'select 1;\nselect 2;\n')
  await migrate(at.admin, folder)
  add('9000-new.sql', 'select 1;\r\nselect 2;\r\n')
  expect(await migrate(at.admin, folder)).toEqual([])
})

test('two that migrate at the same moment wait for each other', async () => {
  add('9000-new.sql', 'create table new_thing (id integer);')
  const both = await Promise.all([migrate(at.admin, folder), migrate(at.admin, folder)])
  expect(both.flat()).toEqual(['9000-new.sql'])
})

test('every table of a school is kept apart by row-level security, and its key begins with the school', async () => {
  expect(
    await ask(`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid)
        and exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and i.indkey[0] = a.attnum))`),
  ).toEqual([])
})

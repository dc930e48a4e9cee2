import { expect, test } from 'vitest'
import { splitStatements } from './split-statements.ts'

const texts = (sql: string) => splitStatements(sql).map(({ text }) => text)

test('a file is split at its semicolons, and each statement knows its line', () => {
  expect(splitStatements('-- first\ncreate table a ();\n\n/* b; */ create table b ();\n')).toEqual([
    { text: 'create table a ()', line: 2 },
    { text: 'create table b ()', line: 4 },
  ])
})

test('the last statement needs no semicolon, and empty ones are none', () => {
  expect(texts('select 1;; ; select 2')).toEqual(['select 1', 'select 2'])
  expect(texts('-- nothing here')).toEqual([])
})

test.each([
  ['in a string', `select 'a;b', 'it''s;', '\\';`, `select 'a;b', 'it''s;', '\\'`],
  ['in a string with escapes', `select E'a\\';b';`, `select E'a\\';b'`],
  ['in a quoted name', `select 1 as "a;""b";`, `select 1 as "a;""b"`],
  ['in a body', 'create function f() as $$ select 1; select 2; $$;', 'create function f() as $$ select 1; select 2; $$'],
  ['in a body with a tag', 'do $it$ begin; $$ ; $$ end; $it$;', 'do $it$ begin; $$ ; $$ end; $it$'],
  ['in a comment to the end of the line', 'select 1 -- one; two\n + 2;', 'select 1 -- one; two\n + 2'],
  ['in a comment within a comment', 'select /* a; /* b; */ c; */ 1;', 'select /* a; /* b; */ c; */ 1'],
])('a semicolon %s ends nothing', (_, file, statement) => {
  expect(texts(file)).toEqual([statement])
})

test('a dollar sign in a name, or a parameter, opens no body', () => {
  expect(texts('select a$b$c, $1; select 2')).toEqual(['select a$b$c, $1', 'select 2'])
})

test('what is left open is an error that names the line', () => {
  expect(() => splitStatements("select 1;\nselect 'a")).toThrow('Line 2')
  expect(() => splitStatements('select $$ a')).toThrow('Line 1')
  expect(() => splitStatements('/* a /* b */')).toThrow('no end')
})

test('a long string and a long comment are read whole', () => {
  const long = 'x;'.repeat(50_000)
  expect(texts(`select '${long}'; /* ${long} */ select 2; -- ${long}\nselect 3`)).toEqual([
    `select '${long}'`,
    'select 2',
    'select 3',
  ])
})

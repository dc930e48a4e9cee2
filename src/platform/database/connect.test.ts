import { execFileSync } from 'node:child_process'
import type pg from 'pg'
import sql, { raw } from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { DatabaseUnavailable, type Tx } from './database.ts'
import { asOwner, type TestDatabase, testDatabase } from './test-database.ts'

let at: TestDatabase
beforeAll(async () => {
  at = await testDatabase()
  for (const id of [1, 2]) {
    await asOwner(
      at.admin,
      `insert into school (id, name, phase, kind, local_authority) values (${id}, 'School ${id}', 'primary', 'maintained', '301');
       insert into pupil (school_id, surname, forename, sex, born, year_group) values (${id}, 'Pupil ${id}', 'A', 'F', '2016-05-04', 4);
       insert into account (id, email, name, made_at) values (${id}, '${id}@example.org', 'Account ${id}', '2026-09-01');
       insert into staff (school_id, account_id, name, position) values (${id}, ${id}, 'Staff ${id}', 'Teacher');
       insert into happening values (${id}, 1, 'RegisterTaken', '2026-09-02', null, null, 'A', 'Teacher', '{}');
       insert into attendance_entry values (${id}, 1, '2026-09-02', 1, 0, 0, 'A', '/')`,
    )
  }
})
afterAll(() => at.drop())

const surnames = (tx: Tx) =>
  tx.rows<{ surname: string }>(sql`select surname from pupil`).then(rows => rows.map(row => row.surname))
const addPupil = (school: number) => (tx: Tx) =>
  tx.run(
    sql`insert into pupil (school_id, surname, forename, sex, born, year_group) values (${school}, 'X', 'Y', 'M', '2016-01-01', 4)`,
  )

describe('a transaction', () => {
  test('gives columns as days, minutes and numbers', async () => {
    const row = await at.db.read(null, tx =>
      tx.one(
        sql`select date '2026-11-20' as day, time '08:50' as minutes, 5::bigint as number, array[date '1970-01-02'] as days`,
      ),
    )
    expect(row).toEqual({ day: 20777, minutes: 530, number: 5, days: [1] })
  })

  test('keeps all that was written when the work returns, and nothing when it throws', async () => {
    await expect(
      at.db.write(1, async tx => {
        await addPupil(1)(tx)
        throw new Error('No')
      }),
    ).rejects.toThrow('No')
    expect(await at.db.read(1, surnames)).toEqual(['Pupil 1'])
    expect(await at.db.write(1, tx => tx.run(sql`update pupil set known_as = 'B'`))).toBe(1)
    expect(await at.db.read(1, tx => tx.one(sql`select known_as as "knownAs" from pupil`))).toEqual({ knownAs: 'B' })
  })

  test('that hides a failed statement is still an error: nothing of it was stored', async () => {
    const hiding = at.db.write(1, async tx => {
      await addPupil(1)(tx)
      await tx.run(sql`select 1 / 0`).catch(() => {})
    })
    await expect(hiding).rejects.toThrow('none of it was stored')
    expect(await at.db.read(1, surnames)).toHaveLength(1)
  })

  test('that only reads can write nothing', async () => {
    await expect(at.db.read(1, addPupil(1))).rejects.toMatchObject({ code: '25006' })
  })

  test('is of no use after its end', async () => {
    const kept = await at.db.read(1, async tx => tx)
    await expect(kept.rows(sql`select 1`)).rejects.toThrow('ended')
    expect(() => kept.client).toThrow('ended')
  })

  test('stops a statement that takes too long, and the connection is of use again', async () => {
    const slow = at.db.read(1, tx => tx.rows(sql`select pg_sleep(5)`), { statementMilliseconds: 50 })
    await expect(slow).rejects.toMatchObject({ code: '57014' })
    expect(await at.db.read(1, surnames)).toEqual(['Pupil 1'])
  })

  test('runs the same text again and again with other values', async () => {
    for (const value of [1, 2, 3, 4, 5, 6, 7])
      expect(await at.db.read(null, tx => tx.one(sql`select ${value}::integer as value`))).toEqual({ value })
  })
})

describe('statements sent together', () => {
  const numbered = (n: number) => sql`select ${n}::integer as n`

  test('run in the order asked, and each has its own answer', async () => {
    const answers = await at.db.read(null, tx => Promise.all(Array.from({ length: 40 }, (_, n) => tx.one(numbered(n)))))
    expect(answers).toEqual(Array.from({ length: 40 }, (_, n) => ({ n })))
  })

  test('when one fails those after it fail, those before it are undone, and the connection is of use again', async () => {
    for (let again = 0; again < 3; again++) {
      let codes: unknown[] = []
      const broken = at.db.write(1, async tx => {
        const all = await Promise.allSettled([
          addPupil(1)(tx),
          tx.run(sql`select 1 / ${0}::integer`),
          addPupil(1)(tx),
          tx.one(numbered(1)),
        ])
        codes = all.map(one => (one.status === 'rejected' ? one.reason.code : one.status))
      })
      await expect(broken).rejects.toThrow('none of it was stored')
      expect(codes).toEqual(['fulfilled', '22012', '25P02', '25P02'])
    }
    await expect(
      at.db.write(1, tx => Promise.all([tx.run(sql`select 1 / ${0}::integer`), addPupil(1)(tx)])),
    ).rejects.toMatchObject({ code: '22012' })
    expect(await at.db.read(1, surnames)).toEqual(['Pupil 1'])
    expect(await at.db.read(null, tx => tx.one(numbered(7)))).toEqual({ n: 7 })
  })
})

describe('schools are kept apart', () => {
  test('with no school named there are no rows', async () => {
    expect(await at.db.read(null, surnames)).toEqual([])
    await expect(at.db.write(null, addPupil(1))).rejects.toMatchObject({ code: '42501' })
  })

  test('one school does not see, add to, or change another', async () => {
    expect(await at.db.read(1, surnames)).toEqual(['Pupil 1'])
    expect(await at.db.read(2, surnames)).toEqual(['Pupil 2'])
    await expect(at.db.write(1, addPupil(2))).rejects.toMatchObject({ code: '42501' })
    expect(await at.db.write(1, tx => tx.run(sql`update pupil set surname = 'Z' where school_id = 2`))).toBe(0)
    await expect(at.db.write(1, tx => tx.run(sql`update pupil set school_id = 2`))).rejects.toMatchObject({ code: '42501' })
  })

  test('the school of one transaction is not there in the next on the same connection', async () => {
    for (let again = 0; again < 15; again++) {
      expect(await at.db.read(1, surnames)).toEqual(['Pupil 1'])
      expect(await at.db.read(null, surnames)).toEqual([])
    }
  })

  test('an account finds its own positions before a school is chosen, and no others', async () => {
    const names = (tx: Tx) => tx.rows(sql`select name from staff`)
    expect(await at.db.read(null, names, { account: 2 })).toEqual([{ name: 'Staff 2' }])
    expect(await at.db.read(null, names)).toEqual([])
  })
})

describe('what the program may not do', () => {
  const ledgers = ['happening', 'access_happening', 'admission_entry', 'attendance_entry', 'register_taken']
  test.each(ledgers)('%s: change, delete, empty', async ledger => {
    for (const statement of [
      `delete from ${ledger}`,
      `truncate ${ledger}`,
      `alter table ${ledger} add x integer`,
      `drop table ${ledger}`,
    ])
      await expect(at.db.write(1, tx => tx.run(sql`${raw(statement)}`))).rejects.toMatchObject({ code: '42501' })
  })

  test('change a mark, or the record of who made it', async () => {
    for (const statement of [sql`update attendance_entry set code = 'L'`, sql`update happening set by_name = 'B'`])
      await expect(at.db.write(1, tx => tx.run(statement))).rejects.toMatchObject({ code: '42501' })
  })

  test('become the owner again by resetting its role', async () => {
    const role = await at.db.write(1, async tx => {
      await tx.run(sql`reset role`)
      return tx.one(sql`select current_user as role`)
    })
    expect(role).toEqual({ role: 'daymark_app' })
  })

  test('work at all with a connection that is not the restricted role', async () => {
    for (const config of [at.admin, { connectionString: at.url }]) {
      const db = connect({ ...config, options: '-c role=none' })
      expect(await db.read(null, tx => tx.one(sql`select current_user as role`))).toEqual({ role: 'daymark_app' })
      await db.close()
    }
  })
})

describe('when the server is not to be reached', () => {
  test('a connection that is cut in the middle is DatabaseUnavailable, and the next transaction works', async () => {
    const cut = at.db.write(1, async tx => {
      const { pid } = (await tx.one<{ pid: number }>(sql`select pg_backend_pid() as pid`)) ?? { pid: 0 }
      await addPupil(1)(tx)
      await asOwner(at.admin, `select pg_terminate_backend(${pid})`)
      await tx.rows(sql`select 1`)
    })
    await expect(cut).rejects.toThrow(DatabaseUnavailable)
    expect(await at.db.read(1, surnames)).toEqual(['Pupil 1'])
  })

  test('connections that died while idle are replaced quietly', async () => {
    await Promise.all(Array.from({ length: 5 }, () => at.db.read(1, surnames)))
    await asOwner(
      at.admin,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
    await Promise.all(Array.from({ length: 5 }, () => at.db.read(1, surnames)))
  })

  test('one that nobody has noticed to be dead is replaced too: the work begins anew on another', async () => {
    await at.db.read(1, surnames)
    const cut = `import pg from 'pg'
      const client = new pg.Client({ connectionString: process.argv[1] })
      await client.connect()
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
      await client.end()`
    execFileSync(process.execPath, ['--input-type=module', '-e', cut, at.url])
    let begun = 0
    const work = async (tx: Tx) => {
      begun++
      return [await tx.run(sql`update pupil set known_as = 'C'`), await surnames(tx)]
    }
    expect(await at.db.write(1, work)).toEqual([1, ['Pupil 1']])
    expect(begun).toBeGreaterThan(1)
  })

  test.each([
    ['no socket', { host: '/nonexistent', port: 5432 }],
    ['no listener', { host: '127.0.0.1', port: 1 }],
  ])('%s: DatabaseUnavailable within two seconds', async (_, config) => {
    const db = connect({ ...config, user: 'postgres', database: 'daymark' } satisfies pg.ClientConfig)
    const began = performance.now()
    await expect(db.read(1, surnames)).rejects.toThrow(DatabaseUnavailable)
    expect(performance.now() - began).toBeLessThan(2_500)
    expect(await db.ping()).toBe(false)
    await db.close()
  })
})

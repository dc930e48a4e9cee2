import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCores } from './cores.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daymark-cores-'))
  writeFileSync(
    join(folder, 'double.mjs'),
    `export const work = async task => {
      if (task < 0) throw new Error('below nothing')
      if (task === 99) process.exit(1)
      await new Promise(done => setTimeout(done, task))
      return task * 2
    }`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const open = () => openCores<number, number>(pathToFileURL(join(folder, 'double.mjs')).href, 2)

test('each task has its own result, however many wait', async () => {
  const cores = open()
  const tasks = [30, 1, 2, 20, 3, 0]
  expect(await Promise.all(tasks.map(task => cores.run(task)))).toEqual(tasks.map(task => task * 2))
  await cores.close()
})

test('a task that throws leaves the others alone', async () => {
  const cores = open()
  const [good, bad, next] = await Promise.allSettled([cores.run(1), cores.run(-1), cores.run(2)])
  expect([good, next]).toMatchObject([{ value: 2 }, { value: 4 }])
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'below nothing' } })
  await cores.close()
})

test('once closed, nothing is done and nothing waits for ever', async () => {
  const cores = open()
  const [running, waiting, more] = [cores.run(500), cores.run(500), cores.run(500)].map(run => run.catch(error => error.message))
  await cores.close()
  expect(await Promise.all([running, waiting, more])).toEqual(Array.from({ length: 3 }, () => 'The threads have ended'))
  await expect(cores.run(1)).rejects.toThrow('The threads have ended')
})

test('a thread that ends by itself fails its task', async () => {
  const cores = open()
  await expect(cores.run(99)).rejects.toThrow()
  await cores.close()
})

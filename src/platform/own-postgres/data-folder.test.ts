import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'

test('DAYMARK_DATA says where the data is, a relative path included', () => {
  expect(dataFolder({ DAYMARK_DATA: '/srv/a school' })).toBe('/srv/a school')
  expect(dataFolder({ DAYMARK_DATA: 'here' })).toBe(resolve('here'))
})

test.runIf(process.platform === 'linux')('otherwise it is where the system keeps data', () => {
  const asRoot = process.getuid?.() === 0
  expect(dataFolder({})).toBe(asRoot ? '/var/lib/daymark' : join(homedir(), '.local/share/daymark'))
  expect(dataFolder({ XDG_DATA_HOME: '/data' })).toBe(asRoot ? '/var/lib/daymark' : '/data/daymark')
})

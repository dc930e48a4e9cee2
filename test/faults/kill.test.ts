import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtTerms } from '#test/build-school.ts'
import { type Day, dayOf, weekdayOf } from '#time/day.ts'
import { burst, expectLawsOfLedger, expectWholeOrAbsent, save, toSend } from './burst.ts'
import { dataForFaults, type Killable, kill, killPostmaster, startKillable, stop, untilWell } from './killable.ts'

// Nine o'clock, 34 classes, and something is killed at a random moment of it. FAULTS=all does it 50 times, otherwise 6.

const times = process.env.FAULTS === 'all' ? 25 : 3
const { folder, remove } = dataForFaults()
let server: Killable

/** Mornings that have not been taken yet, one after another. */
const mornings: Day[] = builtTerms
  .filter(([year]) => year === '2026/27')
  .flatMap(([, first, last]) => Array.from({ length: dayOf(last) - dayOf(first) + 1 }, (_, i) => dayOf(first) + i))
  .filter(day => weekdayOf(day) <= 5)

beforeAll(async () => {
  server = await startKillable(folder)
}, 120_000)
afterAll(async () => {
  if (server) await stop(server)
  remove()
})

/** One morning: the burst, the blow after some registers and some milliseconds, the recovery, and what is then there. */
async function morningWith(blow: () => unknown, recover: () => Promise<void>): Promise<void> {
  const number = mornings.length
  const day = mornings.shift()!
  const sent = toSend(server, number)
  const at = Math.floor(Math.random() * sent.length)
  const milliseconds = Math.random() * 20
  let struck: Promise<unknown> | undefined
  const strike = () => {
    struck ??= pause(milliseconds).then(blow)
  }
  if (at === 0) strike()
  const acknowledged = await burst(server, day, sent, count => count >= at && strike())
  await struck
  await recover()
  if (process.env.FAULTS)
    console.log(`struck ${milliseconds.toFixed(1)} ms after register ${at}; ${acknowledged.size} acknowledged`)
  await expectWholeOrAbsent(server, day, sent, acknowledged)
  await expectLawsOfLedger(server)
  for (const register of sent) if (!acknowledged.has(register.group)) expect(await save(server, day, register)).toBe(true)
  await expectWholeOrAbsent(server, day, sent, new Set(sent.map(register => register.group)))
}

describe('whatever is killed in mid-burst, what was acknowledged is whole and the rest is whole or absent', () => {
  test(
    `kill -9 of the server, ${times} times`,
    async () => {
      for (let i = 0; i < times; i++)
        await morningWith(
          () => kill(server),
          async () => {
            server = await startKillable(folder)
          },
        )
    },
    times * 30_000,
  )

  test(
    `kill -9 of its PostgreSQL, ${times} times; the server gets well by itself`,
    async () => {
      let killed = 0
      for (let i = 0; i < times; i++)
        await morningWith(
          () => {
            killed = killPostmaster(folder)
          },
          () => untilWell(server, folder, killed),
        )
    },
    times * 30_000,
  )
})

import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { addBlock, type Block } from '#analysis/measures/block.ts'
import { rowLength } from '#analysis/measures/class-table.ts'
import { openCounting, sumsOnCores } from '#analysis/measures/count-on-cores.job.ts'
import { countByCode, type PupilStrip, placesOf, totalsAndCodesOf, totalsOf } from '#analysis/measures/count-strips.ts'
import { marksOf } from '#analysis/measures/marks.ts'
import { stripsOf } from '#analysis/measures/strips.store.ts'
import { codesNoted } from '#analysis/measures/tally.ts'
import { type GroupMeasures, groupOf } from '#analysis/measures/totals.ts'
import { startPostgres } from '#platform/own-postgres/launch.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { stripYearEnd, stripYearStart } from '#time/strip-year.ts'
import { pupilsASchool, pupilsATrust, stripsLaidOut } from './a-trust.ts'
import { alternate } from './alternate.ts'
import { byteSum, byteSumByEight } from './byte-sum.ts'
import { schoolDays, year } from './england/school-year.ts'
import { type Figure, median, timed, timesAsFast } from './figures.ts'
import { openPeer } from './peer.ts'
import { type Measured, say } from './section.ts'
import { keepStrips } from './strips-kept.ts'

const wholeYear = { from: stripYearStart(year), to: stripYearEnd(year) }
const schoolYear = placesOf(year, { from: schoolDays[0]!, to: schoolDays.at(-1)! }, stripLength)
const blockOf = (bytes: Uint8Array): Block => ({ marks: marksOf(bytes), length: stripLength, first: 0, after: stripLength })

/** Every pupil's sums and the group's measures, strips laid end to end. */
function rates(block: Block, pupils: number, noting = false): GroupMeasures {
  const sums = new Int32Array(pupils * rowLength)
  if (addBlock(block, 0, pupils, sums, noting) >= 0) throw new Error('A strip holds what is no code')
  return groupOf({ sums })
}

/** The same, and the group's sessions by code. */
const ratesAndCodes = (block: Block, pupils: number): number[] => codesNoted(() => rates(block, pupils, true))

/** Counting: a school, a trust, the limit of the machine, and a peer on the same marks. */
export async function measureCounting(): Promise<Measured> {
  say(`Making ${pupilsATrust.toLocaleString('en-GB')} pupils' years of marks …`)
  const trust = stripsLaidOut(pupilsATrust)
  const figures = [...(await inMemory(trust)), ...(await fromDatabase(trust)), ...(await besideThePeer(trust))]
  return { figures }
}

async function inMemory(trust: Uint8Array): Promise<Figure[]> {
  say('Counting in memory …')
  const school = trust.slice(0, pupilsASchool * stripLength)
  const strips: PupilStrip[] = Array.from({ length: pupilsASchool }, (_, pupil) => ({
    pupil,
    year,
    marks: school.subarray(pupil * stripLength, (pupil + 1) * stripLength),
  }))
  const bySchool = await alternate(
    {
      rates: () => groupOf(totalsOf(strips, wholeYear)),
      codes: () => groupOf(totalsAndCodesOf(strips, wholeYear)),
      each: () => countByCode(strips, wholeYear),
    },
    200,
    50,
  )
  const block = blockOf(trust)
  const shared = new SharedArrayBuffer(trust.length)
  new Uint8Array(shared).set(trust)
  const counting = openCounting()
  const byTrust = await alternate(
    {
      rates: () => rates(block, pupilsATrust),
      schoolYear: () => rates({ ...block, ...schoolYear }, pupilsATrust),
      sum: () => byteSum(trust),
      codes: () => ratesAndCodes(block, pupilsATrust),
      sumByEight: () => byteSumByEight(trust),
      cores: async () =>
        groupOf(await sumsOnCores({ bytes: shared, length: stripLength, first: 0, after: stripLength }, counting)),
    },
    40,
    10,
  ).finally(() => counting.close())
  const speed = (took: readonly number[]) => trust.length / (median(took) * 1e6)
  const limit = median(byTrust.sum) < median(byTrust.sumByEight) ? byTrust.sum : byTrust.sumByEight
  const fast = (name: string, took: readonly number[]): Figure => ({ name, value: speed(took), unit: 'G/s', times: took.length })
  return [
    timed("1,000 pupils, a year: each pupil's sums, all measures", bySchool.rates, { unit: 'ms', target: 2 }),
    timed('  and counts by code', bySchool.codes, { unit: 'ms', target: 2 }),
    timed("  and each pupil's counts by code", bySchool.each, { unit: 'ms', target: 2 }),
    timed('64,000 pupils, first to last day of school, in memory, one core', byTrust.schoolYear, { unit: 'ms', target: 15 }),
    timed('  1 August to 31 July', byTrust.rates, { unit: 'ms', target: 15 }),
    timed('  and counts by code', byTrust.codes, { unit: 'ms' }),
    timed(`  on all ${availableParallelism()} cores, without them`, byTrust.cores, { unit: 'ms' }),
    fast('Sessions on one core: rates, persistent and severe', byTrust.rates),
    { name: '  of the limit', value: timesAsFast(byTrust.rates, limit), unit: '×', least: 0.8 },
    fast('Sessions on one core: and counts by code', byTrust.codes),
    { name: '  of the limit', value: timesAsFast(byTrust.codes, limit), unit: '×', least: 0.4 },
    fast('The same bytes merely summed', byTrust.sum),
    fast('The same bytes merely summed, by eights: the limit', byTrust.sumByEight),
  ]
}

async function fromDatabase(trust: Uint8Array): Promise<Figure[]> {
  say('Counting from the database …')
  const folder = join(tmpdir(), `daymark-bench-strips-${process.pid}`)
  mkdirSync(folder, { mode: 0o711 })
  const postgres = await startPostgres({ dataFolder: join(folder, 'data'), log: () => {} })
  try {
    const { db, schools } = await keepStrips(postgres, trust)
    const one = (school: number) =>
      db.read(school, async tx => groupOf(totalsOf(await stripsOf(tx, school, wholeYear), wholeYear)))
    const all = async () => {
      const waiting = [...schools]
      const found: GroupMeasures[] = []
      const turn = async () => {
        for (let school = waiting.shift(); school; school = waiting.shift()) found.push(await one(school))
      }
      await Promise.all([turn(), turn()])
      return found.reduce((sum, { persistent }) => sum + persistent, 0)
    }
    if ((await all()) !== rates(blockOf(trust), pupilsATrust).persistent) throw new Error('The database gives other figures')
    const { school } = await alternate({ school: () => one(1) }, 100, 30)
    const { whole } = await alternate({ whole: all }, 15, 5)
    await db.close()
    return [
      timed('1,000 pupils, a year, strips read and counted', school, { unit: 'ms', target: 10 }),
      timed('64,000 pupils in 64 schools, strips read and counted', whole, { unit: 'ms', target: 250 }),
    ]
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const pupilsBesidePeer = 16_000

async function besideThePeer(trust: Uint8Array): Promise<Figure[]> {
  const bytes = trust.slice(0, pupilsBesidePeer * stripLength)
  const block = blockOf(bytes)
  const figures: Figure[] = []
  for (const threads of new Set([1, availableParallelism()])) {
    const on = threads === 1 ? 'one thread' : `${threads} threads`
    say(`Beside DuckDB, ${on} …`)
    const peer = await openPeer(bytes, threads)
    const { present, approvedEducationalActivity, authorised, unauthorised, late, ...rest } = rates(block, pupilsBesidePeer)
    const ours = [present, approvedEducationalActivity, authorised, unauthorised, late, rest.pupils, rest.persistent, rest.severe]
    if (ours.join() !== (await peer.rates()).join())
      throw new Error(`DuckDB counts otherwise: ${await peer.rates()}, not ${ours}`)
    const took = await alternate(
      {
        ours: () => rates(block, pupilsBesidePeer),
        theirs: peer.rates,
        oursCodes: () => ratesAndCodes(block, pupilsBesidePeer),
        theirsCodes: peer.ratesAndCodes,
      },
      15,
      3,
    )
    peer.close()
    const marks = `${(peer.marks / 1e6).toFixed(1)} million marks`
    figures.push(
      timed(`DuckDB, ${on}, ${marks}: rates, persistent and severe`, took.theirs, { unit: 'ms' }),
      timed('  ours, one core', took.ours, { unit: 'ms' }),
      { name: '  times as fast', value: timesAsFast(took.ours, took.theirs), unit: '×', least: threads === 1 ? 20 : undefined },
      timed(`DuckDB, ${on}: and counts by code`, took.theirsCodes, { unit: 'ms' }),
      { name: '  times as fast', value: timesAsFast(took.oursCodes, took.theirsCodes), unit: '×' },
    )
  }
  return figures
}

import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '#platform/own-postgres/launch.ts'
import { isoFromDay } from '#time/day.ts'
import { daysMarked, lastDay, schoolDays } from './a-year.ts'
import { type Figure, timed } from './figures.ts'
import { type Filled, fill } from './fill.ts'
import { firstPage } from './first-page.ts'
import { floors } from './floors.ts'
import { measuresPage } from './measures-page.ts'
import { type Program, startProgram } from './program.ts'
import { nineOClock, registerPage, saveAndSee } from './registers.ts'
import { type Measured, say } from './section.ts'
import { bytesAMark } from './size.ts'
import { leave } from './visitor.ts'
import { whatIfPage } from './what-if-page.ts'

const folder = join(tmpdir(), `daymark-bench-${process.pid}`)
const running = new Set<Program>()

const started = async (data: string, at?: string): Promise<Program> => {
  const program = await startProgram(join(folder, data), at)
  running.add(program)
  return program
}
const stopped = async (program: Program): Promise<void> => {
  running.delete(program)
  leave()
  await program.stop()
}

/** Fills a school with a year of marks. Its server is stopped again, so that Daymark finds it as it does every morning. */
async function filled(): Promise<Filled> {
  say(`Filling a school of 1,000 pupils with ${daysMarked} days of registers …`)
  const postgres = await startPostgres({ dataFolder: join(folder, 'year'), log: () => {} })
  try {
    return await fill(postgres, say)
  } finally {
    await postgres.stop()
  }
}

async function measure(): Promise<Measured> {
  const figures: Figure[] = []
  const parts: Record<string, Record<string, number>> = {}
  say('First starts, with no data …')
  const first: number[] = []
  for (let i = 0; i < 3; i++) {
    const program = await started(`empty-${i}`)
    first.push(program.readyAfter)
    await stopped(program)
  }
  const year = await filled()
  say('Starts on the year of marks …')
  const later: number[] = []
  for (let i = 0; i < 4; i++) {
    const program = await started('year')
    later.push(program.readyAfter)
    await stopped(program)
  }
  const atPage = await started('year', `${isoFromDay(schoolDays[daysMarked]!)} 09:05`)
  const size = await bytesAMark(atPage.admin, year.marks)
  parts['bytes a mark'] = size.parts
  say('Pages …')
  const pages = await registerPage({ ...year, address: atPage.address }, 400)
  const measures = await measuresPage({ ...year, address: atPage.address }, 60)
  const whatIf = await whatIfPage({ ...year, address: atPage.address }, 10)
  const of = year.classes[0]!
  const register = await firstPage(
    'First page, a register of 30, nothing kept yet',
    `${atPage.address}/schools/${year.school}/registers/${isoFromDay(schoolDays[daysMarked]!)}/AM/${of.group}`,
    of.token,
  )
  const signIn = await firstPage('First page, to sign in', `${atPage.address}/sign-in`)
  parts['register of 30'] = register.parts
  await stopped(atPage)
  const atSave = await started('year', `${isoFromDay(lastDay)} 15:30`)
  say("Nine o'clock …")
  const burst = await nineOClock({ ...year, address: atSave.address })
  say('Saves …')
  const saves = await saveAndSee({ ...year, address: atSave.address })
  say('Floors …')
  const { empty, route, bare } = await floors(atSave.admin)
  await stopped(atSave)
  for (const page of pages) page.floor = { name: 'an empty route', value: route.value }
  for (const save of saves) save.floor = { name: 'a bare save', value: bare.value }
  burst.floor = { name: '34 bare saves', value: (bare.value * 34) / 1000 }
  figures.push(...pages, ...measures, ...whatIf, ...saves, burst, size.figure, register.figure, signIn.figure)
  figures.push(timed('Ready after npm start, on the year of marks', later, { unit: 's', target: 3 }))
  figures.push(timed('Ready after npm start, with no data yet', first, { unit: 's', target: 3 }))
  figures.push(empty, route, bare)
  return { figures, parts }
}

/** Ends what was started, whatever happened. */
async function tidy(): Promise<void> {
  for (const program of running) await stopped(program)
  rmSync(folder, { recursive: true, force: true })
}

/** A school's day, measured on a Daymark of its own. */
export async function measureRegisters(): Promise<Measured> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tidy().finally(() => process.exit(1)))
  mkdirSync(folder, { mode: 0o711 })
  try {
    return await measure()
  } finally {
    await tidy()
  }
}

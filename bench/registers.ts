import { setTimeout as pause } from 'node:timers/promises'
import type { Session } from '#law/codes/code.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { daysMarked, schoolDays } from './a-year.ts'
import { type Figure, timed } from './figures.ts'
import type { Class, Filled } from './fill.ts'
import { textOf, visitWell } from './visitor.ts'

interface Sitting {
  day: Day
  session: Session
}

/** The sessions that nobody has taken yet, in order. */
const untaken: Sitting[] = schoolDays.slice(daysMarked).flatMap(day => [
  { day, session: 'AM' as const },
  { day, session: 'PM' as const },
])

const bursts = 8
const burstAt = 8

export interface Served extends Filled {
  address: string
}

const pathOf = ({ school }: Served, { day, session }: Sitting, { group }: Class) =>
  `/schools/${school}/registers/${isoFromDay(day)}/${session}/${group}`

/** What a class teacher saves: nearly all are here, one is late, one not here, one ill; of one it was known. */
const marksOf = ({ pupils }: Class, { session }: Sitting) =>
  pupils.map((pupil, index) => {
    const code = index === 3 ? 'M' : index === 7 ? 'L' : index === 11 ? 'N' : index === 20 ? 'I' : session === 'AM' ? '/' : '\\'
    return { pupil, code, minutesLate: index === 7 ? 6 : 0, nature: '' }
  })

const see = (served: Served, sitting: Sitting, of: Class) =>
  visitWell(`${served.address}${pathOf(served, sitting, of)}`, { token: of.token })

const save = (served: Served, sitting: Sitting, of: Class) =>
  visitWell(`${served.address}/api/v1${pathOf(served, sitting, of)}`, {
    token: of.token,
    method: 'PUT',
    send: { seen: 0, reason: '', marks: marksOf(of, sitting) },
    accept: '*/*',
  })

/** The page of a register of 30, to be taken and as taken. */
export async function registerPage(served: Served, times: number): Promise<Figure[]> {
  const [class30] = served.classes as [Class]
  const open = untaken[0]!
  const taken = { day: schoolDays[daysMarked - 1]!, session: 'AM' as const }
  const figures: Figure[] = []
  for (const [name, sitting, says] of [
    ['Register page, to be taken', open, 'not marked yet'],
    ['Register page, as taken', taken, 'Taken '],
  ] as const) {
    const once = textOf(await see(served, sitting, class30))
    if (!once.includes(says)) throw new Error(`The page does not say “${says}”`)
    for (let warm = 0; warm < 100; warm++) await see(served, sitting, class30)
    const took: number[] = []
    for (let i = 0; i < times; i++) took.push((await see(served, sitting, class30)).took)
    figures.push(timed(name, took, { unit: 'ms', target: 4 }))
  }
  return figures
}

/** A save of a register of 30 pupils, and the page that shows it: each register once, as in life. */
export async function saveAndSee(served: Served): Promise<Figure[]> {
  const classes = served.classes.filter(({ pupils }) => pupils.length === 30)
  const all: number[] = []
  const alone: number[] = []
  for (const sitting of untaken.slice(bursts))
    for (const of of classes) {
      const saved = await save(served, sitting, of)
      const seen = await see(served, sitting, of)
      alone.push(saved.took)
      all.push(saved.took + seen.took)
      if (!textOf(seen).includes('Taken ')) throw new Error('What was saved is not to be seen')
    }
  const warm = classes.length
  return [
    timed('Save a register of 30 and see the result', all.slice(warm), { unit: 'ms', target: 8 }),
    timed('  of which the save', alone.slice(warm), { unit: 'ms' }),
  ]
}

/** Nine o'clock: 34 teachers open their register, save it and see it saved, eight at a time. */
export async function nineOClock(served: Served): Promise<Figure> {
  const took: number[] = []
  for (const sitting of untaken.slice(0, bursts)) {
    const waiting = [...served.classes]
    const began = performance.now()
    const teacher = async () => {
      for (let of = waiting.shift(); of; of = waiting.shift()) {
        await see(served, sitting, of)
        await save(served, sitting, of)
        await see(served, sitting, of)
      }
    }
    await Promise.all(Array.from({ length: burstAt }, teacher))
    took.push((performance.now() - began) / 1000)
    await pause(300)
  }
  return timed("Nine o'clock: 34 open, save and see, 8 at a time", took.slice(1), { unit: 's', target: 0.35 })
}

import { type Figure, timed } from './figures.ts'
import type { Served } from './registers.ts'
import { textOf, visitWell } from './visitor.ts'

/** The figures of a whole school over the year to date, by year group and pupil by pupil: as data, and as the page. */
export async function measuresPage({ address, school, head }: Served, times: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, path, target] of [
    ['Measures of 1,000 pupils, by year group: as data', `/api/v1/schools/${school}/measures?by=year-group`, 10],
    ['  as a page', `/schools/${school}/measures?by=year-group`],
    ['Measures of 1,000 pupils, each pupil: as data', `/api/v1/schools/${school}/measures?by=pupil`],
    ['  as a page', `/schools/${school}/measures?by=pupil`],
  ] as const) {
    const see = () => visitWell(`${address}${path}`, { token: head, ...(path.startsWith('/api') ? { accept: '*/*' } : {}) })
    const once = textOf(await see())
    if (!/possible/i.test(once)) throw new Error(`${path} shows no possible sessions: ${once.slice(0, 300)}`)
    for (let warm = 0; warm < 30; warm++) await see()
    const took: number[] = []
    for (let i = 0; i < times; i++) took.push((await see()).took)
    figures.push(timed(name, took, { unit: 'ms', ...(target ? { target } : {}) }))
  }
  return figures
}

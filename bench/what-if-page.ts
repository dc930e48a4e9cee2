import { type Figure, timed } from './figures.ts'
import type { Served } from './registers.ts'
import { textOf, visitWell } from './visitor.ts'

/** R-1108: the what-if of a policy on the year of a whole school, read from its ledger and strips: as data, and as the page. */
export async function whatIfPage({ address, school, head }: Served, times: number): Promise<Figure[]> {
  const figures: Figure[] = []
  const asked = '?today=trust-primary&draft=special-academy'
  for (const [name, path] of [
    ['What-if of 1,000 pupils: as data', `/api/v1/schools/${school}/policy/what-if${asked}`],
    ['  as a page', `/schools/${school}/policy/what-if${asked}`],
  ] as const) {
    const see = () => visitWell(`${address}${path}`, { token: head, ...(path.startsWith('/api') ? { accept: '*/*' } : {}) })
    const once = textOf(await see())
    if (!/Attendance letter/.test(once)) throw new Error(`${path} compares nothing: ${once.slice(0, 300)}`)
    const took: number[] = []
    for (let i = 0; i < times; i++) took.push((await see()).took / 1000)
    figures.push(timed(name, took, { unit: 's', target: 5 }))
  }
  return figures
}

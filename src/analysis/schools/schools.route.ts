import { readAsk } from '#analysis/figures/asking/ask.ts'
import { offered } from '#analysis/figures/asking/asker.ts'
import { countStays } from '#analysis/figures/counting/count-rows.ts'
import { figuresOf, statesPersistence } from '#analysis/figures/counting/figures.ts'
import { loadFigures } from '#analysis/figures/counting/load-figures.store.ts'
import { figuresFile } from '#analysis/figures/figures-table.ts'
import { arrivalByToken, schoolsOfAccount } from '#school/access/access.store.ts'
import { type AccountContext, accountDoor } from '#school/access/school-door.ts'
import { mayForSchool } from '#school/access/viewer.ts'
import { readSchoolsMeasures } from './schools.contract.ts'
import { NotTheseSchools, SchoolsFigures } from './schools.page.tsx'
import { sumSchools } from './sum-schools.ts'

/** The schools whose figures this person may see whole. */
async function schoolsSeen(ctx: AccountContext): Promise<{ id: number; name: string }[]> {
  const schools = await schoolsOfAccount(ctx.db, ctx.account)
  const seen = await Promise.all(
    schools.map(async ({ id }) => {
      const arrival = await arrivalByToken(ctx.db, ctx.tokenHash, id, ctx.now, ctx.today)
      return arrival !== undefined && mayForSchool(arrival.viewer, 'see figures')
    }),
  )
  return schools.filter((_, i) => seen[i])
}

const read = accountDoor({
  contract: readSchoolsMeasures,
  async act({ query }, ctx) {
    const ask = readAsk(query, { calendar: { terms: [], years: [] }, today: ctx.today, sensitive: false })
    if ('invalid' in ask) return ask
    const { span, period, when, cohort } = ask
    const schools = await schoolsSeen(ctx)
    const counted = await Promise.all(
      schools.map(({ id }) =>
        ctx.db.read(id, async tx => {
          const { who, strips, totals } = (await loadFigures(tx, id, ask, { sensitive: false }, ctx.today))!
          return countStays(who, strips, totals, span)
        }),
      ),
    )
    const overTime = statesPersistence(span)
    return {
      reply: {
        ...span,
        period,
        when,
        cohort,
        asAt: ctx.now,
        whole: figuresOf(sumSchools(counted), overTime),
        schools: schools.map((school, i) => ({ ...school, ...figuresOf(counted[i]!, overTime) })),
        periods: offered(ask.periods),
      },
    }
  },
  page: reply => SchoolsFigures(reply),
  again: (problem, _, { query }, ctx) => NotTheseSchools({ problem, query, today: ctx.today }),
  table: ({ schools, whole, from, to }) =>
    figuresFile({
      what: 'School',
      file: 'attendance-by-school',
      rows: schools.map(row => ({ title: row.name, ...row })),
      whole,
      from,
      to,
    }),
})

/** The figures of several schools. */
export const schoolsFiguresDoors = [read] as const

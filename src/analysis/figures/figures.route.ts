import { readAsk } from '#analysis/figures/asking/ask.ts'
import { askerOf, noSuchPart, offered, saidAsk } from '#analysis/figures/asking/asker.ts'
import { isGroupKind, type Way, wayIds, wayTitle } from '#analysis/figures/asking/way.ts'
import { countCodes, countStays } from '#analysis/figures/counting/count-rows.ts'
import { daysWithMarks, groupKindsHere } from '#analysis/figures/counting/figures.store.ts'
import { codeTimes, figuresOf, statesPersistence } from '#analysis/figures/counting/figures.ts'
import { loadFigures } from '#analysis/figures/counting/load-figures.store.ts'
import { countSteps } from '#analysis/figures/counting/steps.ts'
import { trustRoles } from '#school/access/roles.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { readMeasures } from './figures.contract.ts'
import { FiguresPage, NotTheseDates } from './figures.page.tsx'
import { figuresTable } from './figures-table.ts'

const read = schoolDoor('see figures', 'own', {
  contract: readMeasures,
  async act({ query }, ctx) {
    const school = ctx.school.id
    const asker = askerOf(ctx)
    return ctx.read(async tx => {
      const [calendar, kinds] = await Promise.all([calendarOf(tx, school), groupKindsHere(tx, school)])
      const ask = readAsk(query, { calendar, today: ctx.today, sensitive: asker.sensitive })
      if ('invalid' in ask) return ask
      const by: Way = query.by ?? (asker.groups ? 'pupil' : 'year-group')
      const loaded = await loadFigures(tx, school, ask, asker, ctx.today, { by })
      if (!loaded) return noSuchPart
      const { span } = ask
      const overTime = statesPersistence(span)
      const counted = (stays: typeof loaded.who) => countStays(stays, loaded.strips, loaded.totals, span)
      const whole = counted(loaded.who)
      const rows = loaded.rows.flatMap(({ key, title, stays }) => {
        const row = counted(stays)
        if (row.measures.possible === 0) return []
        const others = {
          attended: whole.measures.attended - row.measures.attended,
          possible: whole.measures.possible - row.measures.possible,
        }
        return [{ key, title, ...figuresOf(row, overTime), ...(by === 'characteristic' ? { others } : {}) }]
      })
      const nothing = { first: null, last: null }
      return {
        reply: {
          ...saidAsk(ask, loaded),
          asAt: ctx.now,
          by,
          whole: figuresOf(whole, overTime),
          rows,
          codes: codeTimes(loaded.everyCode ?? countCodes(loaded.who, loaded.strips), whole.measures),
          steps: countSteps(loaded.who, loaded.strips, span).map(({ from, to, measures }) => ({ from, to, ...measures })),
          periods: offered(ask.periods),
          ways: wayIds.filter(way => !isGroupKind(way) || kinds.includes(way)).map(way => ({ id: way, title: wayTitle(way) })),
          records: whole.measures.possible > 0 ? nothing : ((await daysWithMarks(tx, school)) ?? nothing),
        },
      }
    })
  },
  page: (reply, ctx) =>
    FiguresPage(reply, {
      school: ctx.school,
      own: !ctx.may('see figures'),
      several: ctx.school.trust !== null && trustRoles.some(role => ctx.viewer.roles.includes(role)),
    }),
  again: (problem, _, { query }, ctx) => NotTheseDates({ problem, query, school: ctx.school.id, today: ctx.today }),
  table: reply => figuresTable(reply),
})

/** The figures of a school. */
export const figuresDoors = [read] as const

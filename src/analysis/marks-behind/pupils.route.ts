import { readAsk } from '#analysis/figures/asking/ask.ts'
import { askerOf, noSuchPart, offered, saidAsk } from '#analysis/figures/asking/asker.ts'
import { measuresOn } from '#analysis/figures/counting/count-rows.ts'
import { statesPersistence } from '#analysis/figures/counting/figures.ts'
import { loadFigures } from '#analysis/figures/counting/load-figures.store.ts'
import { rateOf } from '#analysis/measures/measures.ts'
import { measuresAt } from '#analysis/measures/totals.ts'
import { latelyOf } from '#registers/attendance/lately.store.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { listedName } from '#school/people/pupil.ts'
import { NotTheseMarks } from './marks.page.tsx'
import { matches } from './matches.ts'
import { readPupilsBehind } from './pupils.contract.ts'
import { PupilsPage } from './pupils.page.tsx'
import { isShown, orders, type pupilsShownIds, type StandsAs, standsAs } from './pupils.ts'

const onePage = 50

const read = schoolDoor('see figures', 'own', {
  contract: readPupilsBehind,
  async act({ query }, ctx) {
    const school = ctx.school.id
    const asker = askerOf(ctx)
    return ctx.read(async tx => {
      const calendar = await calendarOf(tx, school)
      const ask = readAsk(query, { calendar, today: ctx.today, sensitive: asker.sensitive })
      if ('invalid' in ask) return ask
      const overTime = statesPersistence(ask.span)
      const show = query.show ?? 'all'
      if (show !== 'all' && !overTime)
        return {
          invalid: [{ field: 'show', says: 'Persistent and severe absence are not stated for a week or less: choose more days' }],
        }
      const loaded = await loadFigures(tx, school, ask, asker, ctx.today, { named: true })
      if (!loaded) return noSuchPart
      const everyone = [...loaded.pupils.values()].flatMap(pupil => {
        const days = loaded.who.get(pupil.id)
        const place = loaded.totals.places.get(pupil.id)
        if (!days || place === undefined) return []
        if (measuresOn(loaded.strips.get(pupil.id) ?? [], days).possible === 0) return []
        const measures = measuresAt(loaded.totals, place)
        return [{ pupil, measures, stands: standsAs(measures) }]
      })
      const named = query.q ? everyone.filter(({ pupil }) => matches(pupil, query.q!)) : everyone
      const sort = query.sort ?? 'attendance'
      const found = named.filter(({ stands }) => isShown(stands, show)).toSorted((a, b) => orders[sort](a.measures, b.measures))
      const pages = Math.max(1, Math.ceil(found.length / onePage))
      const page = Math.min(Math.max(1, query.page ?? 1), pages)
      const shown = found.slice((page - 1) * onePage, page * onePage)
      const lately = await latelyOf(
        tx,
        school,
        shown.map(({ pupil }) => pupil.id),
        ctx.today,
      )
      const countOf = (one: (typeof pupilsShownIds)[number]) =>
        named.filter(({ stands }: { stands: StandsAs }) => isShown(stands, one)).length
      return {
        reply: {
          ...saidAsk(ask, loaded),
          show,
          sort,
          q: query.q ?? '',
          statesPersistence: overTime,
          periods: offered(ask.periods),
          counts: { all: named.length, persistent: countOf('persistent'), severe: countOf('severe'), near: countOf('near') },
          total: found.length,
          page,
          pages,
          pupils: shown.map(({ pupil, measures, stands }) => ({
            id: pupil.id,
            name: listedName(pupil),
            yearGroup: pupil.yearGroup,
            ...measures,
            attendanceRate: rateOf(measures.attended, measures)!,
            stands: overTime ? stands : null,
            lately: lately.get(pupil.id) ?? [],
          })),
        },
      }
    })
  },
  page: (reply, ctx) => PupilsPage(reply, { school: ctx.school.id }),
  again: (problem, _, __, ctx) => NotTheseMarks({ problem, school: ctx.school.id }),
})

/** The pupils behind a figure. */
export const pupilsBehindDoors = [read] as const

import { readAsk } from '#analysis/figures/asking/ask.ts'
import { askerOf, noSuchPart, saidAsk } from '#analysis/figures/asking/asker.ts'
import { countCodes } from '#analysis/figures/counting/count-rows.ts'
import { loadFigures } from '#analysis/figures/counting/load-figures.store.ts'
import { citationOfCode, codeOfNumber, codeOn } from '#law/codes/attendance-codes.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { listedName } from '#school/people/pupil.ts'
import { listMarks } from './list-marks.ts'
import { readMarksBehind } from './marks.contract.ts'
import { MarksPage, NotTheseMarks } from './marks.page.tsx'
import { minutesOf, newestOf } from './marks.store.ts'
import { matches } from './matches.ts'
import { codesBehind } from './which-marks.ts'

const onePage = 50

const read = schoolDoor('see figures', 'own', {
  contract: readMarksBehind,
  async act({ query }, ctx) {
    const school = ctx.school.id
    const asker = askerOf(ctx)
    return ctx.read(async tx => {
      const calendar = await calendarOf(tx, school)
      const ask = readAsk(query, { calendar, today: ctx.today, sensitive: asker.sensitive })
      if ('invalid' in ask) return ask
      const of = query.of ?? 'possible'
      const wanted = codesBehind(of, query.code || undefined)
      if (wanted.length === 0) return { invalid: [{ field: 'code', says: `${query.code} is no code of these sessions` }] }
      const loaded = await loadFigures(tx, school, ask, asker, ctx.today, { named: true })
      if (!loaded) return noSuchPart
      const { span, pupils, strips } = loaded
      const who = query.q ? new Map([...loaded.who].filter(([id]) => matches(pupils.get(id)!, query.q!))) : loaded.who
      const byCode = (query.q ? undefined : loaded.everyCode) ?? countCodes(who, strips)
      const times = (number: number) => byCode[number] ?? 0
      const total = wanted.reduce((sum, { number }) => sum + times(number), 0)
      const pages = Math.max(1, Math.ceil(total / onePage))
      const page = Math.min(Math.max(1, query.page ?? 1), pages)
      const list = { who, strips, order: [...pupils.keys()], span, numbers: new Set(wanted.map(({ number }) => number)) }
      const shown = listMarks(list, (page - 1) * onePage, onePage)
      const [newest, minutesLate] = await Promise.all([
        newestOf(tx, school, shown),
        of === 'late' ? minutesOf(tx, school, listMarks(list)) : null,
      ])
      const placed = new Map(newest.map(entry => [`${entry.pupil}/${entry.day}/${entry.session}`, entry]))
      return {
        reply: {
          ...saidAsk(ask, loaded),
          of,
          code: query.code || null,
          q: query.q ?? '',
          total,
          page,
          pages,
          minutesLate,
          codes: codesBehind(of)
            .filter(({ number }) => times(number) > 0)
            .map(code => ({
              code: code.code,
              short: code.short,
              title: code.title,
              set: code.set,
              times: times(code.number),
              citation: citationOfCode(code),
            }))
            .toSorted((a, b) => b.times - a.times),
          marks: shown.map(({ pupil, day, session, number }) => {
            const newestCode = codeOfNumber(number)!
            const { code, short, title, set } = codeOn(newestCode.code, day) ?? newestCode
            const entry = placed.get(`${pupil}/${day}/${session[0]}`)
            const { yearGroup, ...named } = pupils.get(pupil)!
            return {
              pupil,
              name: listedName(named),
              yearGroup,
              day,
              session,
              code,
              short,
              title,
              set,
              minutesLate: entry?.minutesLate ?? 0,
              nature: entry?.nature ?? '',
              amended: (entry?.version ?? 0) > 0,
            }
          }),
        },
      }
    })
  },
  page: (reply, ctx) => MarksPage(reply, { school: ctx.school.id }),
  again: (problem, _, __, ctx) => NotTheseMarks({ problem, school: ctx.school.id }),
})

/** The marks behind a figure. */
export const marksBehindDoors = [read] as const

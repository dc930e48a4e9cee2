import { entriesOfPupil } from '#registers/attendance/attendance-register.store.ts'
import { stripLength } from '#registers/attendance/strip.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { stripYearOf, stripYearStart } from '#time/strip-year.ts'
import * as wire from './pupil-record.contract.ts'
import { plansAhead, pupilOnRecord, stripsOf } from './pupil-record.store.ts'
import { pupilYearPage } from './pupil-year.page.tsx'
import { countYear, listOf, newestOfEach, sessionsOfStrip, shortOf, titleOf, unmarkedSessions } from './pupil-year.ts'

/** Marks on one page of the list. */
const onePage = 40

/** A pupil's year: as a strip, in figures, and as a list. */
export const pupilYearDoor = schoolDoor('see registers', 'pupil', {
  contract: wire.pupilYear,
  async act({ params, query }, ctx) {
    return ctx.read(async tx => {
      const { school, pupil: id } = params
      const pupil = await pupilOnRecord(tx, school, id, ctx.today)
      if (!pupil) return { missing: 'There is no such pupil in this school.' }
      const year = query.year ?? stripYearOf(ctx.today)
      const strips = await stripsOf(tx, school, id)
      const strip = strips.find(s => s.year === year)?.marks ?? new Uint8Array(stripLength)
      const sessions = sessionsOfStrip(strip, year)
      const calendar = await calendarOf(tx, school, Math.min(ctx.today, stripYearStart(year) + 180))
      const versions = await entriesOfPupil(tx, school, id, [...new Set(sessions.map(s => s.day))])
      const found = listOf(newestOfEach(versions), query.show)
      const pages = Math.max(1, Math.ceil(found.length / onePage))
      const page = Math.min(query.page, pages)
      const listed = page === 0 ? found : found.slice((page - 1) * onePage, page * onePage)
      const unmarked = unmarkedSessions({ ...pupil, calendar, year, marked: sessions }, { day: ctx.today, minute: ctx.minute })
      const plans = (await plansAhead(tx, school, id, ctx.today)).map(plan => ({
        ...plan,
        title: titleOf(plan.code, plan.lastDay),
      }))
      const marks = listed.map(mark => ({ ...mark, title: titleOf(mark.code, mark.day), short: shortOf(mark.code, mark.day) }))
      const years = [...new Set([stripYearOf(ctx.today), year, ...strips.map(s => s.year)])].toSorted((a, b) => b - a)
      const counted = { show: query.show, found: found.length, page, pages, ...countYear(strip) }
      return { reply: { pupil, year, years, sessions, unmarked, marks, plans, ...counted } }
    })
  },
  page: (reply, ctx, { query }) =>
    pupilYearPage(reply, {
      school: ctx.school.id,
      today: ctx.today,
      mayMark: ctx.may('mark for a pupil'),
      mayAmend: ctx.may('amend marks'),
      done: query.done,
    }),
})

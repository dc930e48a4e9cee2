import { groupsOfDay } from '#registers/attendance/load-register.store.ts'
import { chaseRegisters, todayRegisters } from '#registers/attendance/register.contract.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { isoFromDay } from '#time/day.ts'
import { boardPage } from './board.page.tsx'
import { boardOf, overdue } from './board.ts'

const readBoard = schoolDoor('see registers', 'own', {
  contract: todayRegisters,
  async act({ query }, ctx) {
    const day = query.day ?? ctx.today
    const only = ctx.reach('see registers') === 'own' ? ctx.viewer.groups : undefined
    const [calendar, groups] = await ctx.read(tx =>
      Promise.all([calendarOf(tx, ctx.school.id, day), groupsOfDay(tx, ctx.school.id, day, only)]),
    )
    const board = boardOf(calendar, groups, day, { day: ctx.today, minute: ctx.minute })
    return {
      reply: {
        ...board,
        begin: { calendar: calendar.terms.length > 0 && calendar.windows.length > 0, groups: groups.length > 0 },
      },
    }
  },
  page(reply, ctx) {
    const { begin, ...board } = reply
    const mayBegin = ctx.may('change groups') && !(begin.calendar && begin.groups)
    return boardPage(board, {
      school: ctx.school.id,
      minute: ctx.minute,
      isToday: board.day === ctx.today,
      mayChase: ctx.may('mark for a pupil'),
      mayClose: ctx.may('close the school'),
      own: ctx.reach('see registers') === 'own',
      begin: mayBegin ? begin : undefined,
    })
  },
})

const chaseAll = schoolDoor('mark for a pupil', 'school', {
  contract: chaseRegisters,
  async act({ params: { day } }, ctx) {
    const done = await ctx.record<number, { reply: { chased: number } }>(async tx => {
      const [calendar, groups] = await Promise.all([calendarOf(tx, ctx.school.id, day), groupsOfDay(tx, ctx.school.id, day)])
      const board = boardOf(calendar, groups, day, { day: ctx.today, minute: ctx.minute })
      const registers = overdue(board).map(({ group, session }) => [group.id, isoFromDay(day), session.session])
      if (registers.length === 0) return { no: { reply: { chased: 0 } } }
      return { happening: { kind: 'RegisterChased', about: { registers } }, write: async () => registers.length }
    })
    return 'no' in done ? done.no : { reply: { chased: done.recorded } }
  },
  after: (_reply, { params }) => `/schools/${params.school}/registers?day=${isoFromDay(params.day)}`,
})

/** The doors of the day's registers. */
export const boardDoors = [readBoard, chaseAll] as const

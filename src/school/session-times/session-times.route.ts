import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { addWindow, nextCalendarId, removeFromCalendar } from '#school/calendar/change-calendar.store.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { clockText } from '#time/clock.ts'
import { cautionsOnTimes, type NewWindow, problemsOfTimes, refusalOfTimes, windowsStanding } from './check-session-times.ts'
import { addTimes, newTimesForm, readSessionTimes, removeTimes } from './session-times.contract.ts'
import { SessionTimesFormPage, SessionTimesPage } from './session-times.page.tsx'
import { weekdaysText } from './weekdays-text.ts'

const told = (w: NewWindow) => ({
  from: toldDay(w.fromDay),
  session: w.session,
  weekdays: weekdaysText(w.weekdays),
  yearGroups: w.yearGroups === null ? 'everyone' : w.yearGroups.join(', '),
  arriveBy: clockText(w.arriveBy),
  registerFrom: clockText(w.registerFrom),
  closes: clockText(w.closes),
  ends: clockText(w.ends),
})
const whole = (ctx: SchoolContext) => ctx.read(tx => calendarOf(tx, ctx.school.id))
const toTimes = (_: unknown, { params }: { params: { school: number } }) => `/schools/${params.school}/session-times`

const read = schoolDoor('see the calendar', 'school', {
  contract: readSessionTimes,
  act: async ({ query }, ctx) => {
    const calendar = await whole(ctx)
    return { reply: { windows: query.all ? calendar.windows : windowsStanding(calendar, ctx.today) } }
  },
  page: ({ windows }, ctx, { query }) =>
    SessionTimesPage({
      school: ctx.school.id,
      today: ctx.today,
      windows,
      all: Boolean(query.all),
      mayChange: ctx.may('change the calendar'),
    }),
})

const form = schoolDoor('change the calendar', 'school', {
  contract: newTimesForm,
  api: false,
  act: async ({ query }, ctx) => ({ reply: { like: (await whole(ctx)).windows.find(w => w.id === query.like) ?? null } }),
  page: ({ like }, ctx) => SessionTimesFormPage({ school: ctx.school, today: ctx.today, like }),
})

const add = schoolDoor('change the calendar', 'school', {
  contract: addTimes,
  act: async ({ body: { reason, ...body } }, ctx) => {
    const invalid = problemsOfTimes(body)
    if (invalid.length > 0) return { invalid }
    const refusal = refusalOfTimes(body)
    if (refusal) return { refused: [refusal] }
    const result = await ctx.record<void, No>(async tx => {
      const cautions = cautionsOnTimes(await calendarOf(tx, ctx.school.id), body)
      if (cautions.length > 0 && reason === '')
        return { no: { refused: cautions.map(c => ({ ...c, because: `${c.because} Give a reason below to go ahead.` })) } }
      const id = await nextCalendarId(tx, 'session_window')
      return {
        happening: {
          kind: 'SessionTimesMade',
          about: {
            window: id,
            name: `${body.session}, ${weekdaysText(body.weekdays)}`,
            changes: changesBetween({}, told(body)),
            cautions: cautions.map(c => c.because),
          },
          reason,
        },
        write: tx => addWindow(tx, ctx.school.id, { id, ...body }),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toTimes,
  again: (problem, typed, _, ctx) => SessionTimesFormPage({ school: ctx.school, today: ctx.today, like: null, problem, typed }),
})

const remove = schoolDoor('change the calendar', 'school', {
  contract: removeTimes,
  act: async ({ params }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const window = (await calendarOf(tx, ctx.school.id)).windows.find(w => w.id === params.window)
      if (!window) return { no: { missing: 'There are no such session times in this school.' } }
      const nothing = Object.fromEntries(Object.keys(told(window)).map(field => [field, null]))
      return {
        happening: {
          kind: 'SessionTimesRemoved',
          about: {
            window: window.id,
            name: `${window.session}, ${weekdaysText(window.weekdays)}`,
            changes: changesBetween(told(window), nothing),
          },
        },
        write: tx => removeFromCalendar(tx, ctx.school.id, 'session_window', window.id),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toTimes,
})

/** When sessions are. */
export const sessionTimesDoors = [read, form, add, remove] as const

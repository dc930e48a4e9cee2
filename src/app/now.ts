import type { FastifyInstance } from 'fastify'
import { groupsOfDay } from '#registers/attendance/load-register.store.ts'
import { sessionNow } from '#registers/day/board.ts'
import { enter } from '#school/access/enter.store.ts'
import type { SchoolContext } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { isoFromDay } from '#time/day.ts'
import type { ServerParts } from './server-parts.ts'
import { tokenOf } from './token.ts'

/** GET /schools/:school/now: where this person's work is at this minute. A teacher of one class lands on its register. */
export function mountNow(app: FastifyInstance, parts: ServerParts): void {
  app.get<{ Params: { school: string } }>('/schools/:school/now', { schema: { hide: true } }, async (request, reply) => {
    const entered = await enter(parts, tokenOf(request), { kind: 'school', may: 'see the calendar', of: 'own' }, request.params)
    if ('signInFirst' in entered) return reply.redirect('/sign-in', 303)
    if (!('ctx' in entered)) return reply.redirect('/', 303)
    return reply.redirect(await placeNow(entered.ctx as SchoolContext), 303)
  })
}

async function placeNow(ctx: SchoolContext): Promise<string> {
  const school = `/schools/${ctx.school.id}`
  if (ctx.reach('see registers') === undefined) return `${school}/calendar`
  if (ctx.reach('take registers') !== 'own') return `${school}/registers`
  const [calendar, groups] = await ctx.read(tx =>
    Promise.all([calendarOf(tx, ctx.school.id, ctx.today), groupsOfDay(tx, ctx.school.id, ctx.today, ctx.viewer.groups)]),
  )
  const [only, ...more] = groups.filter(group => group.pupils > 0)
  const session = only && sessionNow(calendar, ctx.today, ctx.minute, only.yearGroup)
  return only && more.length === 0 && session
    ? `${school}/registers/${isoFromDay(ctx.today)}/${session}/${only.id}`
    : `${school}/registers`
}

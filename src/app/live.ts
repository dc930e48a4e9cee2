import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { enter } from '#school/access/enter.store.ts'
import type { SchoolContext } from '#school/access/school-door.ts'
import type { ServerParts } from './server-parts.ts'
import { tokenOf } from './token.ts'

const told = new EventEmitter().setMaxListeners(0)

/** Tells the open pages of a school that something was recorded. After commit only. */
export const tellSchool = (school: number): void => void told.emit(String(school))

/** GET /schools/:school/live: a stream of "changed", at most one a second, so that an open page can ask anew. */
export function mountLive(app: FastifyInstance, parts: ServerParts): void {
  const open = new Set<ServerResponse>()
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end()
  })
  app.get<{ Params: { school: string } }>('/schools/:school/live', { schema: { hide: true } }, async (request, reply) => {
    const entered = await enter(parts, tokenOf(request), { kind: 'school', may: 'see registers', of: 'own' }, request.params)
    if (!('ctx' in entered)) return reply.code('signInFirst' in entered ? 401 : 403).send()
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    raw.write('retry: 3000\n\n')
    open.add(raw)
    let due: NodeJS.Timeout | undefined
    const say = () => {
      due ??= setTimeout(() => {
        due = undefined
        raw.write('event: changed\ndata: 1\n\n')
      }, 700)
    }
    const beat = setInterval(() => raw.write(': here\n\n'), 20_000)
    const school = String((entered.ctx as SchoolContext).school.id)
    told.on(school, say)
    request.raw.on('close', () => {
      told.off(school, say)
      open.delete(raw)
      clearInterval(beat)
      clearTimeout(due)
    })
  })
}

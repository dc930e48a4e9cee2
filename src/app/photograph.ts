import type { FastifyInstance } from 'fastify'
import { enter } from '#school/access/enter.store.ts'
import type { SchoolContext } from '#school/access/school-door.ts'
import { photographOf } from '#school/people/pupil.store.ts'
import type { ServerParts } from './server-parts.ts'
import { tokenOf } from './token.ts'

/** GET /schools/:school/pupils/:pupil/photograph.jpg: the picture itself, for those who see the pupil; the register shows it where the school says so. */
export function mountPhotograph(app: FastifyInstance, parts: ServerParts): void {
  app.get<{ Params: { school: string; pupil: string } }>(
    '/schools/:school/pupils/:pupil/photograph.jpg',
    { schema: { hide: true } },
    async (request, reply) => {
      const pupil = Number(request.params.pupil)
      if (!Number.isInteger(pupil) || pupil < 1 || pupil > 2_147_483_647) return reply.code(404).send()
      const entered = await enter(parts, tokenOf(request), { kind: 'school', may: 'see registers', of: 'pupil' }, request.params)
      if (!('ctx' in entered)) return reply.code('signInFirst' in entered ? 401 : 403).send()
      const { school, read } = entered.ctx as SchoolContext
      const bytes = await read(tx => photographOf(tx, school.id, pupil))
      if (!bytes) return reply.code(404).send()
      return reply.type(bytes[0] === 0x89 ? 'image/png' : 'image/jpeg').send(bytes)
    },
  )
}

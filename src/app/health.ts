import type { FastifyInstance } from 'fastify'
import sql from 'sql-template-tag'
import type { ServerParts } from './server-parts.ts'

/** GET /healthz: 200 only when a register could be saved: the database answers and takes a write. */
export function mountHealth(app: FastifyInstance, parts: ServerParts): void {
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await parts.db.write(null, tx =>
        tx.run(sql`update school_counter set last_happening = last_happening where school_id = -1`),
      )
      return { ok: true }
    } catch {
      return reply.code(503).send({ ok: false, says: 'The records cannot be written just now.' })
    }
  })
}

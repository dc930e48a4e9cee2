import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { takes } from '#platform/http/compress.ts'
import type { Asset, Assets } from './assets.ts'

const forever = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'

/** A Fastify plugin: the built files under `/assets/` and the sign of the house, nothing else. A file's name tells its content, so it is kept for ever. */
export async function serveAssets(app: FastifyInstance, { assets }: { assets: Assets }): Promise<void> {
  const hidden = { schema: { hide: true }, helmet: false as const }
  app.get('/assets/:file', hidden, (request, reply) => send(request, reply, assets.get(pathOf(request)), forever))
  app.get('/favicon.svg', hidden, (request, reply) => send(request, reply, assets.get('/favicon.svg'), aDay))
}

const pathOf = (request: FastifyRequest): string => `/assets/${(request.params as { file: string }).file}`

function send(request: FastifyRequest, reply: FastifyReply, asset: Asset | undefined, cache: string) {
  if (!asset) return reply.callNotFound()
  const { encoding, body } = chosen(asset, String(request.headers['accept-encoding'] ?? ''))
  if (encoding) reply.header('content-encoding', encoding)
  if (asset.brotli) reply.header('vary', 'accept-encoding')
  return reply
    .header('cache-control', cache)
    .header('x-content-type-options', 'nosniff')
    .type(asset.type)
    .send(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
}

function chosen({ body, brotli, gzip }: Asset, accepted: string): { encoding?: string; body: Uint8Array } {
  if (brotli && takes(accepted, 'br')) return { encoding: 'br', body: brotli }
  if (gzip && takes(accepted, 'gzip')) return { encoding: 'gzip', body: gzip }
  return { body }
}

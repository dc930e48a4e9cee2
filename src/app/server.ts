import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { DatabaseUnavailable } from '#platform/database/database.ts'
import { compressText } from '#platform/http/compress.ts'
import { fieldProblems, mountDoors, sendProblem } from '#platform/http/mount-doors.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { serveAssets } from '#platform/web/assets/serve-assets.ts'
import { enter } from '#school/access/enter.store.ts'
import type { Needs } from '#school/access/school-door.ts'
import { dress, problemPage, signInAddress } from './dress.tsx'
import { mountHealth } from './health.ts'
import { mountImportUpload } from './import-upload.ts'
import { mountLive } from './live.ts'
import { mountNow } from './now.ts'
import { mountPhotograph } from './photograph.ts'
import { doors } from './routes.ts'
import type { ServerParts } from './server-parts.ts'
import { mountSignIn } from './sign-in.ts'
import { cookieName, tokenOf } from './token.ts'

/** The whole application as one server, not yet listening. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: parts.log ? { level: 'warn', redact: ['req.headers.cookie', 'req.headers.authorization'] } : false,
    bodyLimit: 1_048_576,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.addHook('onRoute', rememberAddress)
  await app.register(cookie)
  await app.register(formbody)
  await app.register(multipart, { limits: { fileSize: 20_000_000, files: 1 } })
  await app.register(rateLimit, { global: false })
  await app.register(helmet, { contentSecurityPolicy: policy, strictTransportSecurity: parts.secure ?? false, ...outOfUse })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Daymark', version: '1', description: 'Attendance registers: everything the screens do.' },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }],
    },
    transform: jsonSchemaTransform,
  })
  app.addHook('onRequest', refuseForeignForms)
  app.addHook('onSend', neverCached)
  app.addHook('onSend', compressText)
  app.setErrorHandler((error: FastifyError, request, reply) => answerFault(error, request, reply, parts))
  app.setNotFoundHandler((request, reply) => answerNotFound(request, reply, parts))
  await app.register(serveAssets, { assets: parts.assets })
  mountSignIn(app, parts)
  mountDoors(app, doors, {
    enter: (request, needs: Needs, params) => enter(parts, tokenOf(request), needs, (params ?? {}) as object) as never,
    dress: (page, request, ctx) => dress(page, request, ctx, parts),
    problemPage,
    signInAddress,
  })
  mountHealth(app, parts)
  mountLive(app, parts)
  mountNow(app, parts)
  mountPhotograph(app, parts)
  mountImportUpload(app, parts)
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  return app
}

const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    manifestSrc: ["'self'"],
  },
}

/** Headers that only browsers long out of use ever read; frames are refused by the policy above. */
const outOfUse = {
  xFrameOptions: false,
  xXssProtection: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xDnsPrefetchControl: false,
}

/** A form or script of another site may not act in the name of whoever is signed in here. Programs send a token, not a cookie. */
async function refuseForeignForms(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD' || !request.headers.cookie?.includes(cookieName)) return
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const same = site ? site === 'same-origin' || site === 'none' : !origin || hostOf(origin) === request.headers.host
  if (!same) await sendProblem(reply, problem(403, 'Not from here', 'This came from another site, so nothing was done.'))
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)

/** What a school's register says is never kept by a browser or a proxy; what says how long it may be kept holds nothing of a school. */
async function neverCached(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
}

const problem = (status: number, title: string, says: string): Problem => ({ status, title, says, fields: [], refusals: [] })

/** A fault or a malformed request: the right number, plain words, nothing stored, nothing of the inside shown. */
function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply, parts: ServerParts) {
  const told = faultAsProblem(error)
  if (told.status >= 500) request.log.error(error)
  if (told.status === 503) reply.header('retry-after', '2')
  if (wantsProgram(request)) return sendProblem(reply, told)
  return reply
    .code(told.status)
    .type('text/html; charset=utf-8')
    .send(dress(problemPage(told), request, undefined, parts))
}

function faultAsProblem(error: FastifyError): Problem {
  if (error instanceof DatabaseUnavailable)
    return problem(
      503,
      'Daymark cannot reach its records just now',
      error.outcomeUnknown
        ? 'The connection broke in mid-save, so look whether it was saved. Sending a register again does no harm: it is not saved twice.'
        : 'Nothing was saved. It tries again by itself: send it once more in a moment.',
    )
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(v => ({ path: v.instancePath.split('/').slice(1), message: v.message ?? 'Not right' }))
    return { ...problem(400, 'Something needs correcting', 'Nothing was saved.'), fields: fieldProblems(issues) }
  }
  const status = error.statusCode ?? 500
  if (status === 413) return problem(413, 'Too large', 'What was sent is larger than Daymark takes here. Nothing was saved.')
  if (status === 429) return problem(429, 'Too many tries', 'Wait a minute, then try again.')
  if (status === 415) return problem(415, 'Not a kind that Daymark reads', 'Send JSON, or a form.')
  if (status >= 400 && status < 500)
    return problem(status, 'That could not be read', 'The request is not well formed. Nothing was saved.')
  return problem(
    500,
    'Something went wrong here',
    'Nothing was saved. It is our fault, not yours; try again, and tell the person who looks after Daymark.',
  )
}

/** Every address with its method, so that a wrong method is told which is right. */
const addresses: { pattern: RegExp; method: string }[] = []

function rememberAddress({ url, method }: { url: string; method: string | string[] }): void {
  const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}/?$`)
  for (const m of [method].flat()) if (m !== 'HEAD') addresses.push({ pattern, method: m })
}

async function answerNotFound(request: FastifyRequest, reply: FastifyReply, parts: ServerParts) {
  const path = request.url.split('?')[0]!
  const allowed = [...new Set(addresses.filter(address => address.pattern.test(path)).map(address => address.method))]
  const told =
    allowed.length > 0 && request.method !== 'HEAD'
      ? problem(405, 'Not this way', `This address takes ${allowed.join(' and ')}, not ${request.method}.`)
      : problem(404, 'Not found', 'There is nothing at this address.')
  if (told.status === 405) reply.header('allow', allowed.join(', '))
  if (wantsProgram(request)) return sendProblem(reply, told)
  return reply
    .code(told.status)
    .type('text/html; charset=utf-8')
    .send(dress(problemPage(told), request, undefined, parts))
}

const wantsProgram = (request: FastifyRequest): boolean =>
  request.url.startsWith('/api/') || !(request.headers.accept ?? '').includes('text/html')

import type { FastifyRequest } from 'fastify'
import type { ServerParts } from './server-parts.ts'

/** The cookie of a browser's sign-in; behind TLS it carries the prefix that binds it to this host. */
export const cookieName = 'daymark'
/** What the cookie is called here. */
export const nameOf = (parts: ServerParts) => (parts.secure ? `__Host-${cookieName}` : cookieName)

/** The token of a request: a program's bearer, or a browser's cookie. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([\w-]{20,})$/i.exec(request.headers.authorization ?? '')?.[1]
  return bearer ?? request.cookies[`__Host-${cookieName}`] ?? request.cookies[cookieName]
}

import type { RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Page } from '#platform/http/door.ts'
import { fieldProblems } from '#platform/http/mount-doors.ts'
import { hashOfPassword, passwordFits } from '#platform/http/passwords.ts'
import { schoolsOfAccount } from '#school/access/access.store.ts'
import { accountByEmail, beginSignIn, endSignIn, hashOfToken, tellRefusedSignIn } from '#school/access/account.store.ts'
import { enter, idleEnd } from '#school/access/enter.store.ts'
import type { AccountContext } from '#school/access/school-door.ts'
import { firstRunForm, signInForm } from '#school/access/sign-in.contract.ts'
import { FirstRunPage, SchoolsPage, SignInPage } from '#school/access/sign-in.page.tsx'
import { dress } from './dress.tsx'
import { makeSchool, nothingYet } from './first-run.ts'
import type { ServerParts } from './server-parts.ts'
import { nameOf, tokenOf } from './token.ts'

/** An address within Daymark to go back to; anything else is the front page. */
export const within = (to: unknown): string =>
  typeof to === 'string' && /^\/(?![/\\])[^\r\n]*$/.test(to) && !to.startsWith('/sign-') ? to : '/'

/** A whole school signs in from one address at a quarter to nine, so the tries that are counted are those for one account. */
const oneAccountFromOnePlace: RateLimitOptions = {
  max: 10,
  timeWindow: '1 minute',
  hook: 'preHandler',
  keyGenerator: request => {
    const { email } = (request.body ?? {}) as { email?: unknown }
    return `${request.ip} ${String(email).trim().toLowerCase().slice(0, 254)}`
  },
}

/** The addresses before and around a sign-in: first run, sign in, sign out, and the front page that leads on. */
export function mountSignIn(app: FastifyInstance, parts: ServerParts): void {
  const { db } = parts
  const show = (reply: FastifyReply, request: FastifyRequest, page: Page, status = 200) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(dress(page, request, undefined, parts))
  const letIn = async (reply: FastifyReply, request: FastifyRequest, account: number, to: string) => {
    const now = parts.clock()
    const label = String(request.headers['user-agent'] ?? '').slice(0, 120)
    const token = await beginSignIn(db, { account, kind: 'browser', label, now, expiresAt: idleEnd(now) })
    const kept = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: parts.secure ?? false }
    return reply.setCookie(nameOf(parts), token, kept).redirect(to, 303)
  }

  app.get('/sign-in', { schema: { hide: true } }, async (request, reply) => {
    if (await nothingYet(db)) return reply.redirect('/first-run', 303)
    return show(
      reply,
      request,
      SignInPage({ to: within((request.query as { to?: string }).to), demonstration: parts.demonstration }),
    )
  })

  app.post('/sign-in', { schema: { hide: true }, config: { rateLimit: oneAccountFromOnePlace } }, async (request, reply) => {
    const typed = (request.body ?? {}) as Record<string, string>
    const to = within(typed.to)
    const again = (fields: { field: string; says: string }[], status: number) =>
      show(reply, request, SignInPage({ to, email: typed.email, fields, demonstration: parts.demonstration }), status)
    const form = signInForm.safeParse(typed)
    if (!form.success) return again(fieldProblems(form.error.issues), 400)
    const account = await accountByEmail(db, form.data.email)
    if (account && (await passwordFits(account.passwordHash, form.data.password))) return letIn(reply, request, account.id, to)
    if (!account) await passwordFits(undefined, form.data.password)
    await tellRefusedSignIn(db, account?.id ?? null, parts.clock(), form.data.email)
    return again([{ field: 'email', says: 'No account has this e-mail address with this password. Check both.' }], 401)
  })

  app.post('/sign-out', { schema: { hide: true } }, async (request, reply) => {
    const token = tokenOf(request)
    if (token) await endSignIn(db, hashOfToken(token), parts.clock())
    return reply.clearCookie(nameOf(parts), { path: '/' }).redirect('/sign-in', 303)
  })

  app.get('/first-run', { schema: { hide: true } }, async (request, reply) =>
    (await nothingYet(db)) ? show(reply, request, FirstRunPage({})) : reply.redirect('/', 303),
  )

  app.post(
    '/first-run',
    { schema: { hide: true }, config: { rateLimit: { max: 20, timeWindow: '1 minute' } } },
    async (request, reply) => {
      if (!(await nothingYet(db))) return reply.redirect('/', 303)
      const typed = (request.body ?? {}) as Record<string, string>
      const form = firstRunForm.safeParse(typed)
      if (!form.success) return show(reply, request, FirstRunPage({ typed, fields: fieldProblems(form.error.issues) }), 400)
      const made = await makeSchool(parts, { ...form.data, passwordHash: await hashOfPassword(form.data.password) })
      return made ? letIn(reply, request, made.account, '/') : reply.redirect('/', 303)
    },
  )

  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    if (await nothingYet(db)) return reply.redirect('/first-run', 303)
    const entered = await enter(parts, tokenOf(request), { kind: 'account' }, {})
    if (!('ctx' in entered)) return reply.redirect('/sign-in', 303)
    const ctx = entered.ctx as AccountContext
    const schools = await schoolsOfAccount(db, ctx.account)
    if (schools.length === 1) return reply.redirect(`/schools/${schools[0]!.id}/now`, 303)
    return reply.type('text/html; charset=utf-8').send(dress(SchoolsPage({ schools }), request, ctx, parts))
  })
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { writeCsv } from '#platform/csv/write-csv.ts'
import type { AnyContract, AnyDoor, Input, Page, SentFile, Table } from './door.ts'
import { formBody } from './form-body.ts'
import { nested } from './nested.ts'
import { type FieldProblem, type Outcome, type Problem, problemOf } from './outcome.ts'

/** Where a request stands before its door is opened: let in with a context, or sent elsewhere. */
export type Entered<Ctx> = { ctx: Ctx } | { signInFirst: true } | { forbidden: string } | { missing: string }

/** What the application gives to the doors: who comes in, and how pages are set. */
export interface House<Ctx, Needs> {
  enter(request: FastifyRequest, needs: Needs, params: unknown): Promise<Entered<Ctx>>
  /** The page whole, in the layout. ctx is missing when nobody has signed in. */
  dress(page: Page, request: FastifyRequest, ctx: Ctx | undefined): string
  problemPage(problem: Problem, request: FastifyRequest, ctx: Ctx | undefined): Page
  signInAddress(request: FastifyRequest): string
}

const apiRoot = '/api/v1'

/** Puts each door at its two addresses: /api/v1… for programs, and the same path for people when it has a page or a form. */
export function mountDoors<Ctx, Needs>(app: FastifyInstance, doors: AnyDoor<Ctx, Needs>[], house: House<Ctx, Needs>): void {
  for (const door of doors) {
    const { contract } = door
    const path = contract.path
    if (door.api !== false) {
      app.route({
        method: contract.method,
        url: apiRoot + path,
        ...(contract.bodyLimit ? { bodyLimit: contract.bodyLimit } : {}),
        schema: {
          operationId: contract.name,
          summary: contract.summary,
          tags: [
            String(path.split('/').filter((step: string) => step && !step.startsWith(':'))[1] ?? path.split('/')[1] ?? 'daymark'),
          ],
          ...(contract.params ? { params: contract.params } : {}),
          ...(contract.query ? { querystring: contract.query } : {}),
          ...(contract.body ? { body: contract.body } : {}),
          response: { 200: contract.reply },
        },
        handler: (request, reply) => answerProgram(door, house, request, reply),
      })
    }
    if (door.table) {
      const handler = (request: FastifyRequest, reply: FastifyReply) => answerPerson(door, house, request, reply, sendTable)
      app.route({ method: 'GET', url: `${path}.csv`, schema: { hide: true }, handler })
    }
    if (contract.method === 'GET' && !door.page && !door.file) continue
    if (contract.method !== 'GET' && !door.after) continue
    app.route({
      method: contract.method === 'GET' ? 'GET' : 'POST',
      url: path,
      schema: { hide: true },
      handler: (request, reply) => answerPerson(door, house, request, reply),
    })
  }
}

async function answerProgram<Ctx, Needs>(
  door: AnyDoor<Ctx, Needs>,
  house: House<Ctx, Needs>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const entered = await house.enter(request, door.needs, request.params)
  if ('signInFirst' in entered)
    return sendProblem(reply, { ...blank, status: 401, title: 'Sign in first', says: 'Send a bearer token, or sign in.' })
  if (!('ctx' in entered)) return sendProblem(reply, problemOf(entered))
  const input = { params: request.params ?? {}, query: request.query ?? {}, body: request.body } as Input<AnyContract>
  const outcome: Outcome<unknown> = await door.act(input, entered.ctx)
  if ('reply' in outcome) {
    const file = door.fileInApi ? await door.file?.(outcome.reply, entered.ctx, input) : undefined
    return file ? sendFile(file, reply) : reply.send(outcome.reply)
  }
  return sendProblem(reply, problemOf(outcome))
}

const blank = { fields: [], refusals: [] }

/** A problem as programs read it. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { status, ...error } = problem
  return reply.code(status).type('application/json; charset=utf-8').serializer(JSON.stringify).send({ error })
}

/** A table as a file that spreadsheets open, with its letters told. */
function sendTable(table: Table, reply: FastifyReply): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${table.file.replace(/[^\w.-]+/g, '-')}.csv"`)
    .send(writeCsv(table.headers, table.rows, { mark: true }))
}

/** A file under its own name, to be kept or shown. */
function sendFile({ name, type, bytes, inline = false }: SentFile, reply: FastifyReply): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]+/g, '-')}"`)
    .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes))
}

async function answerPerson<Ctx, Needs>(
  door: AnyDoor<Ctx, Needs>,
  house: House<Ctx, Needs>,
  request: FastifyRequest,
  reply: FastifyReply,
  asTable?: typeof sendTable,
): Promise<unknown> {
  const send = (page: Page, status: number, ctx: Ctx | undefined) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(house.dress(page, request, ctx))
  const { contract } = door
  const params = part(contract.params, request.params ?? {})
  const entered = await house.enter(request, door.needs, params.fields ? {} : params.value)
  if ('signInFirst' in entered) return reply.redirect(house.signInAddress(request), 303)
  if (!('ctx' in entered)) {
    const problem = problemOf(entered)
    return send(house.problemPage(problem, request, undefined), problem.status, undefined)
  }
  const { ctx } = entered
  const typed = contract.method === 'GET' ? undefined : nested(await formBody(request))
  const query = part(contract.query, request.query ?? {})
  const body = contract.method === 'GET' ? { value: undefined } : part(contract.body, typed)
  const fields = [...(params.fields ?? []), ...(query.fields ?? []), ...(body.fields ?? [])]
  const input = { params: params.value, query: query.value, body: body.value } as Input<AnyContract>
  const outcome: Outcome<unknown> = params.fields
    ? { missing: 'There is no such page.' }
    : fields.length > 0
      ? { invalid: fields }
      : await door.act(input, ctx)
  if ('reply' in outcome) {
    if (asTable) return asTable(door.table!(outcome.reply, ctx, input), reply)
    const file = contract.method === 'GET' ? await door.file?.(outcome.reply, ctx, input) : undefined
    if (file) return sendFile(file, reply)
    const preview = contract.method === 'GET' ? undefined : door.preview?.(outcome.reply, ctx, input)
    if (preview) return send(preview, 200, ctx)
    if (contract.method !== 'GET') return reply.redirect(door.after!(outcome.reply, input, ctx), 303)
    return send(door.page!(outcome.reply, ctx, input), 200, ctx)
  }
  const problem = problemOf(outcome)
  const page =
    door.again && problem.status !== 404 && problem.status !== 403
      ? await door.again(problem, typed ?? {}, input, ctx)
      : house.problemPage(problem, request, ctx)
  return send(page, problem.status, ctx)
}

function part(schema: z.ZodType | undefined, raw: unknown): { value?: unknown; fields?: FieldProblem[] } {
  if (!schema) return { value: {} }
  const parsed = schema.safeParse(raw)
  return parsed.success ? { value: parsed.data } : { fields: fieldProblems(parsed.error.issues) }
}

/** Each issue of a schema with the field it is about. */
export function fieldProblems(issues: readonly { path?: readonly PropertyKey[]; message: string }[]): FieldProblem[] {
  return issues.map(issue => ({ field: (issue.path ?? []).map(String).join('.'), says: issue.message }))
}

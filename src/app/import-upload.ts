import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from '#platform/http/outcome.ts'
import { kindsFor } from '#registers/mis-import/import.route.ts'
import { openFile } from '#registers/mis-import/import-file.ts'
import { choosePage } from '#registers/mis-import/pages/choose.page.tsx'
import { type ImportKind, importKinds } from '#registers/mis-import/reading/columns.ts'
import { keepUpload } from '#registers/mis-import/upload.store.ts'
import { enter } from '#school/access/enter.store.ts'
import type { SchoolContext } from '#school/access/school-door.ts'
import { dress, problemPage, signInAddress } from './dress.tsx'
import type { ServerParts } from './server-parts.ts'
import { tokenOf } from './token.ts'

const most = 20_000_000

/** POST /schools/:school/import/upload: takes a file, or the text of one, and keeps it until it is brought in or put away. */
export function mountImportUpload(app: FastifyInstance, parts: ServerParts): void {
  app.post<{ Params: { school: string } }>(
    '/schools/:school/import/upload',
    { schema: { hide: true }, bodyLimit: most + 1_000_000 },
    async (request, reply) => {
      const entered = await enter(parts, tokenOf(request), { kind: 'school', may: 'import', of: 'school' }, request.params)
      if ('signInFirst' in entered) return reply.redirect(signInAddress(request), 303)
      const html = reply.type('text/html; charset=utf-8')
      if (!('ctx' in entered)) {
        const problem = problemOf(entered)
        return html.code(problem.status).send(dress(problemPage(problem), request, undefined, parts))
      }
      return receive(request, reply, entered.ctx as SchoolContext, parts)
    },
  )
}

async function receive(request: FastifyRequest, reply: FastifyReply, ctx: SchoolContext, parts: ServerParts) {
  const sent = request.isMultipart() ? await readParts(request) : ((request.body ?? {}) as Sent)
  const may = kindsFor(ctx)
  const kind = importKinds.find(one => one === sent.kind && may.includes(one))
  const again = (field: string, says: string) =>
    reply
      .code(400)
      .type('text/html; charset=utf-8')
      .send(
        dress(
          choosePage({ school: ctx.school.id, kind: kind as ImportKind | undefined, earlier: [], may, wrong: { field, says } }),
          request,
          ctx,
          parts,
        ),
      )
  if (!kind) return again('kind', 'Say what is in the file.')
  const pasted = sent.text?.trim() ? Buffer.from(sent.text) : undefined
  const bytes = sent.file?.length ? sent.file : pasted
  if (!bytes) return again('file', 'Choose a file, or paste its text.')
  const opened = openFile({ name: sent.name ?? '', content: bytes })
  if ('unreadable' in opened) return again(bytes === pasted ? 'text' : 'file', `${opened.unreadable} ${opened.remedy}`)
  const name = (bytes === pasted ? 'Pasted text' : (sent.name ?? 'A file')).slice(0, 200)
  const upload = await keepUpload(parts.db, ctx.school.id, { kind, name, bytes, account: ctx.viewer.account }, ctx.now)
  return reply.redirect(`/schools/${ctx.school.id}/import/${upload}`, 303)
}

interface Sent {
  kind?: string
  text?: string
  name?: string
  file?: Buffer
}

async function readParts(request: FastifyRequest): Promise<Sent> {
  const sent: Sent = {}
  for await (const part of request.parts({ limits: { fileSize: most, fieldSize: most, files: 1, fields: 10 } })) {
    if (part.type === 'file') {
      sent.name = part.filename
      sent.file = await part.toBuffer()
    } else if (part.fieldname === 'kind' || part.fieldname === 'text') sent[part.fieldname] = String(part.value)
  }
  return sent
}

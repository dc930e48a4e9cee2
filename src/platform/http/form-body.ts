import type { FastifyRequest } from 'fastify'

/** What a form sent, by field name. A file arrives as base64 text, as a program would send it; an empty choice of file is left out. */
export async function formBody(request: FastifyRequest): Promise<Record<string, unknown>> {
  if (!request.isMultipart?.()) return (request.body ?? {}) as Record<string, unknown>
  const fields: Record<string, unknown> = {}
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value
    else {
      const bytes = await part.toBuffer()
      if (bytes.length > 0) fields[part.fieldname] = bytes.toString('base64')
    }
  }
  return fields
}

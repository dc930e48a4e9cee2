import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant, isoDay, number } from '#platform/http/wire.ts'

const told = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const readAudit = contract({
  name: 'readAudit',
  summary: 'What was recorded in the school, newest first, fifty a page',
  method: 'GET',
  path: '/schools/:school/audit',
  params: z.object({ school: number }),
  query: z.object({
    kind: z.string().max(60).optional(),
    by: z.string().trim().max(80).optional(),
    day: z.union([z.literal('').transform(() => undefined), isoDay]).optional(),
    page: number.optional(),
  }),
  reply: z.object({
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    kinds: z.array(z.object({ kind: z.string(), says: z.string() })),
    lines: z.array(
      z.object({
        number: z.int(),
        kind: z.string(),
        says: z.string(),
        about: z.string(),
        at: instant,
        by: z.string(),
        position: z.string(),
        reason: z.string(),
        pupil: z.int().nullable(),
        changes: z.array(z.object({ field: z.string(), title: z.string(), original: told, amended: told })),
      }),
    ),
  }),
})

export const readSignIns = contract({
  name: 'readSignIns',
  summary: 'Who of the staff signed in, or was refused, newest first, fifty a page',
  method: 'GET',
  path: '/schools/:school/audit/sign-ins',
  params: z.object({ school: number }),
  query: z.object({ page: number.optional() }),
  reply: z.object({
    page: z.int(),
    more: z.boolean(),
    lines: z.array(
      z.object({
        number: z.int(),
        kind: z.string(),
        says: z.string(),
        at: instant,
        name: z.string(),
        position: z.string(),
        label: z.string(),
      }),
    ),
  }),
})

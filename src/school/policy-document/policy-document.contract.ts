import { z } from 'zod'
import { regulationsOf2024 } from '#law/instruments.ts'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'

const several = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

const words = z.union([
  z.string(),
  several(z.union([z.string(), z.object({ strong: z.string() }), z.object({ to: z.string(), says: z.string() })])),
])
const lines = several(words)
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), words }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: lines }),
  z.object({ kind: z.literal('terms'), terms: several(z.object({ term: z.string(), says: lines })) }),
  z.object({ kind: z.literal('gap'), words: z.string() }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: several(z.object({ head: z.string(), share: z.number() })),
    rows: several(several(lines)),
  }),
])
const part = z.object({ id: z.string(), number: z.string(), title: z.string(), blocks: several(block) })
const fact = z.object({ term: z.string(), says: z.string() })

const document = z.object({
  title: z.string(),
  of: z.string().optional(),
  lead: z.string().optional(),
  facts: several(fact),
  opening: z.object({ title: z.string(), blocks: several(block) }).optional(),
  sections: several(part.extend({ parts: several(part) })),
  foot: z.string().optional(),
  draft: z.boolean(),
})

/** The forms in which the document is given: data, or a file. */
export const documentAs = ['json', 'html', 'pdf', 'docx'] as const

export const readPolicyDocument = contract({
  name: 'readPolicyDocument',
  summary: 'The attendance policy written out from its settings: as data, or as a page, a tagged PDF or a Word file',
  method: 'GET',
  path: '/schools/:school/policy/document',
  params: z.object({ school: number }),
  query: z.object({
    as: z
      .enum(documentAs, `Ask for one of: ${documentAs.join(', ')}`)
      .optional()
      .describe('The form; data unless said'),
    on: isoDay
      .refine(day => day >= regulationsOf2024, 'The law before 19 August 2024 is not written out')
      .optional()
      .describe('The day whose policy and law it has; today unless said'),
    of: z
      .enum(['draft'], 'Ask for draft, or leave this out')
      .optional()
      .describe('draft: what is being worked on, with its gaps'),
  }),
  reply: z.object({
    on: isoDay,
    from: isoDay.optional().describe('The first day of the policy; left out for a draft'),
    asked: z
      .array(z.object({ name: z.string(), says: z.string(), there: z.boolean() }))
      .describe('What guidance asks a policy to have'),
    hasDraft: z.boolean().describe('Whether a change is being worked on; told to those who work on it'),
    document,
  }),
})

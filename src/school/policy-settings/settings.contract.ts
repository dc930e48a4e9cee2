import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { holdings } from '#school/policy/trust-bounds.ts'
import { citationShown, findingShown } from '#school/policy-check/finding.contract.ts'
import { isPart, type PartName } from './setting-groups.ts'

export const inSchool = z.object({ school: number })
const partName = z.string().refine((name): name is PartName => isPart(name), 'There is no such part of a policy')

/** A field as a person reads it. */
const fieldShown = z.object({
  path: z.string(),
  title: z.string(),
  text: z.string().optional(),
  lines: z.array(z.object({ text: z.string(), clause: z.string() })).optional(),
  clause: z.string(),
})

export const draftWire = z
  .object({
    fromDay: isoDay.nullable(),
    revision: z.int(),
    changes: z.int(),
    begunBy: z.string(),
    parts: z.array(z.string()),
    first: z.boolean(),
  })
  .nullable()
  .describe('The change that is being worked on; null where there is none, and for those who may only read')

export const readSettings = contract({
  name: 'readPolicySettings',
  summary:
    'Every setting of the policy in words, part by part: as it is in force, or as the draft has it for those who may change it',
  method: 'GET',
  path: '/schools/:school/policy/settings',
  params: inSchool,
  query: z.object({
    q: z.string().max(200).optional().describe('Finds settings by title, value or clause'),
    saved: z.string().optional(),
  }),
  reply: z.object({
    draft: draftWire,
    parts: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        says: z.string(),
        clause: z.string(),
        findings: z.int(),
        fields: z.array(fieldShown),
      }),
    ),
    found: z.array(z.object({ part: z.string(), partTitle: z.string(), field: fieldShown })),
  }),
})

/** A field of a form: its value's clause, what the law makes of it, what the trust sets, what the check finds. */
const notes = z.object({
  path: z.string(),
  title: z.string(),
  clause: z.string(),
  law: z.object({ says: z.string().optional(), rules: z.array(citationShown) }),
  findings: z.array(findingShown),
  trust: z
    .object({
      says: z.string(),
      holds: z.enum(holdings),
      value: z.unknown(),
      stands: z.enum(['own', 'trust']),
      differs: z.boolean(),
    })
    .optional(),
})

const partReply = z.object({
  draft: draftWire,
  part: partName,
  seen: z.int().describe('The revision of the draft: send it with what you save'),
  value: z.record(z.string(), z.unknown()).describe('The part as data'),
  fields: z.array(fieldShown).describe('The part in words'),
  notes: z.array(notes),
  whole: z.array(findingShown).describe('Findings that belong to no single field'),
})

export const readPart = contract({
  name: 'readPolicyPart',
  summary: 'One part of the policy: its values as data and in words, and what law, trust and check say of each field',
  method: 'GET',
  path: '/schools/:school/policy/settings/:part',
  params: inSchool.extend({ part: partName }),
  reply: partReply,
})

export const savePartContract = contract({
  name: 'savePolicyPart',
  summary: 'Save a part of the policy in the draft, whole or not at all; the draft is begun where there is none',
  method: 'POST',
  path: '/schools/:school/policy/settings/:part',
  params: inSchool.extend({ part: partName }),
  bodyLimit: 400_000,
  body: z.object({
    seen: number.default(0).describe('The revision of the draft that was looked at; 0 where there was none'),
    value: z.record(z.string(), z.unknown()).optional().describe('The part whole, as readPolicyPart gives it'),
    form: z.string().max(10).optional().describe('That a form was sent: its blank fields are unsaid'),
    v: z.unknown().optional().describe('The fields of the form; programs send value'),
    do: z.string().max(200).optional().describe('Of the form: adds, takes out or moves a line, and saves nothing'),
  }),
  reply: z.object({
    saved: z.boolean().describe('False where nothing was different'),
    revision: z.int(),
    form: partReply.optional().describe('Of a form whose lines were changed: the form as it is now'),
  }),
})

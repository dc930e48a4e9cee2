import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number, optionalLine } from '#platform/http/wire.ts'
import { said } from '#school/people/fields.contract.ts'
import { isStorable, notStorable } from '#school/policy/storable.ts'
import { findingShown } from '#school/policy-check/finding.contract.ts'
import { draftWire, inSchool } from '#school/policy-settings/settings.contract.ts'

/** A difference between two policies, in words. */
export const changeShown = z.object({
  part: z.string(),
  partTitle: z.string(),
  path: z.string(),
  title: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  out: z.array(z.string()).optional(),
  in: z.array(z.string()).optional(),
})

export const signatureShown = z.object({
  rule: z.string(),
  path: z.string(),
  says: z.string(),
  reason: z.string(),
  by: z.string(),
})

export const readDraft = contract({
  name: 'readPolicyDraft',
  summary:
    'The draft: what it changes from when, what the check finds in it, and what has to be signed for before it is proposed',
  method: 'GET',
  path: '/schools/:school/policy/draft',
  params: inSchool,
  query: z.object({ done: z.string().optional() }),
  reply: z.object({
    draft: draftWire,
    base: z.string(),
    reason: z.string(),
    startsOn: isoDay.nullable(),
    changes: z.array(changeShown),
    findings: z.array(findingShown),
    sign: z.array(findingShown).describe('Each of these is to be signed for'),
    signed: z.array(signatureShown).describe('Signed for in an earlier version, and still so'),
    contradictions: z.array(z.string()).describe('Where the draft contradicts itself'),
    needsTwo: z.boolean().describe('Another person than the one who proposes has to approve'),
    approvedBy: z.string(),
    next: z
      .object({ version: z.int(), fromDay: isoDay })
      .nullable()
      .describe('An approved version that begins after it, and takes its place'),
  }),
})

const listOrRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : value
const isTicked = (one: unknown) =>
  typeof one === 'object' && one !== null && ((one as { ticked?: unknown }).ticked !== undefined || !('index' in one))

const tickedList = z
  .preprocess(
    value => {
      const list = listOrRecord(value ?? [])
      return Array.isArray(list) ? list.filter(isTicked) : list
    },
    z
      .array(
        z.object({
          rule: z.string().max(20),
          path: z.string().max(200),
          reason: optionalLine(400).refine(isStorable, notStorable),
        }),
      )
      .max(400),
  )
  .describe('Each caution that is signed for, with the reason why the school goes ahead')

export const proposeDraft = contract({
  name: 'proposePolicy',
  summary: 'Propose the draft: it becomes a version that waits for approval. Refused while anything in it is against the law',
  method: 'POST',
  path: '/schools/:school/policy/draft/propose',
  params: inSchool,
  body: z.object({
    seen: number.describe('The revision of the draft that was looked at'),
    fromDay: isoDay,
    reason: said(600, 'Say in a sentence why the policy changes').refine(isStorable, notStorable),
    signed: tickedList,
  }),
  reply: z.object({ version: z.int() }),
})

export const dropDraft = contract({
  name: 'dropPolicyDraft',
  summary: 'Give the draft up; what is in force stays as it is',
  method: 'POST',
  path: '/schools/:school/policy/draft/drop',
  params: inSchool,
  body: z.object({ seen: number }),
  reply: z.object({ number: z.int() }),
})

export const mendDraft = contract({
  name: 'mendPolicyDraft',
  summary: 'Put a finding right in the draft, by the change that the check proposes; the draft is begun where there is none',
  method: 'POST',
  path: '/schools/:school/policy/draft/mend',
  params: inSchool,
  body: z.object({ rule: z.string().max(20), path: z.string().max(200), back: z.string().max(40).optional() }),
  reply: z.object({ revision: z.int() }),
})

import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { versionShown } from '#school/policy-approval/versions.contract.ts'
import { findingShown } from '#school/policy-check/finding.contract.ts'
import { draftWire, inSchool } from '#school/policy-settings/settings.contract.ts'

const fact = z.object({ title: z.string(), says: z.string(), part: z.string() })

export const readPolicyHome = contract({
  name: 'readPolicy',
  summary: 'The policy in force: in brief, what the check finds, what the trust sets, what waits, and when it is looked at again',
  method: 'GET',
  path: '/schools/:school/policy',
  params: inSchool,
  query: z.object({ done: z.string().optional() }),
  reply: z.object({
    inForce: versionShown.nullable(),
    title: z.string(),
    brief: z.array(fact),
    findings: z.array(findingShown),
    review: isoDay.nullable().describe('The day by which the policy is to be looked at again'),
    draft: draftWire,
    waiting: z.array(versionShown),
    toCome: z.array(versionShown),
    trust: z
      .object({
        fromDay: isoDay,
        set: z.int(),
        differs: z.int().describe('In how many of them the school has a value of its own'),
      })
      .nullable(),
    times: z
      .array(z.object({ session: z.enum(['AM', 'PM']), weekday: z.int(), policy: z.string(), calendar: z.string().nullable() }))
      .describe('Where the session times differ from what the policy says'),
  }),
})

export const readPolicyCheck = contract({
  name: 'readPolicyCheck',
  summary: 'What the policy check finds in the policy in force, in the draft, or in a version',
  method: 'GET',
  path: '/schools/:school/policy/check',
  params: inSchool,
  query: z.object({
    of: z.string().max(20).optional().describe('draft, or the number of a version; the policy in force unless said'),
  }),
  reply: z.object({
    of: z.string(),
    findings: z.array(findingShown),
    summary: z.string(),
    day: isoDay.describe('The day whose law it is held against'),
    hasDraft: z.boolean(),
  }),
})

export const readPolicyText = contract({
  name: 'readPolicyText',
  summary: 'The policy written as YAML, as a pack is: in force, or of a version',
  method: 'GET',
  path: '/schools/:school/policy/text',
  params: inSchool,
  query: z.object({ version: number.optional(), of: z.enum(['draft']).optional() }),
  reply: z.object({ name: z.string(), yaml: z.string() }),
})

export const setTimes = contract({
  name: 'setPolicyTimes',
  summary: 'Set the session times from today on as the policy in force says',
  method: 'POST',
  path: '/schools/:school/policy/times',
  params: inSchool,
  body: z.object({}).nullish(),
  reply: z.object({ windows: z.int() }),
})

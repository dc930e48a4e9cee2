import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant, isoDay, number, optionalLine } from '#platform/http/wire.ts'
import { said } from '#school/people/fields.contract.ts'
import { isStorable, notStorable } from '#school/policy/storable.ts'
import { findingShown } from '#school/policy-check/finding.contract.ts'
import { inSchool } from '#school/policy-settings/settings.contract.ts'
import { changeShown, signatureShown } from './draft.contract.ts'

const deed = z.object({ by: z.string(), position: z.string(), at: instant, reason: z.string() }).nullable()

/** A version in brief. `until` is the last day on which it stands; null while none follows. */
export const versionShown = z.object({
  version: z.int(),
  fromDay: isoDay,
  until: isoDay.nullable(),
  state: z.enum(['in-force', 'to-come', 'past', 'awaiting', 'sent-back', 'withdrawn']),
  base: z.string(),
  reason: z.string(),
  proposed: deed,
  approved: deed,
  sentBack: deed,
  withdrawn: deed,
})

export const readVersions = contract({
  name: 'readPolicyVersions',
  summary: 'Every version of the policy: from when, who proposed and approved it, and what became of it',
  method: 'GET',
  path: '/schools/:school/policy/versions',
  params: inSchool,
  reply: z.object({ versions: z.array(versionShown) }),
})

const oneVersion = inSchool.extend({ version: number })

export const readVersion = contract({
  name: 'readPolicyVersion',
  summary: 'One version: what it changes, what the check finds in it, what was signed for',
  method: 'GET',
  path: '/schools/:school/policy/versions/:version',
  params: oneVersion,
  query: z.object({ done: z.string().optional() }),
  reply: z.object({
    version: versionShown,
    changes: z.array(changeShown),
    first: z.boolean().describe('There was no policy before it'),
    findings: z.array(findingShown),
    signed: z.array(signatureShown),
    needsTwo: z.boolean(),
    approvedBy: z.string(),
    mine: z.boolean().describe('The person who asks proposed it'),
    needsHow: z.boolean().describe('The person who asks is not the one who approves by the policy, and says how it was approved'),
    mayWithdraw: z.boolean(),
  }),
})

export const compareVersions = contract({
  name: 'comparePolicyVersions',
  summary: 'What differs between two versions, in words',
  method: 'GET',
  path: '/schools/:school/policy/compare',
  params: inSchool,
  query: z.object({ from: number.optional(), to: number.optional() }),
  reply: z.object({
    versions: z.array(versionShown),
    from: z.int().nullable(),
    to: z.int().nullable(),
    changes: z.array(changeShown),
  }),
})

export const approveVersion = contract({
  name: 'approvePolicy',
  summary:
    'Approve a version: it holds from its day, and its register times become the session times. Refused to its proposer where the policy asks for a second person',
  method: 'POST',
  path: '/schools/:school/policy/versions/:version/approve',
  params: oneVersion,
  body: z.object({
    how: optionalLine(300)
      .refine(isStorable, notStorable)
      .describe('When and how those who approve by the policy did, where that is somebody else'),
  }),
  reply: z.object({ version: z.int(), windows: z.int().describe('How many session times were set') }),
})

export const sendVersionBack = contract({
  name: 'sendPolicyBack',
  summary: 'Send a version back to be worked on: it becomes the draft again, where there is none',
  method: 'POST',
  path: '/schools/:school/policy/versions/:version/send-back',
  params: oneVersion,
  body: z.object({ reason: said(600, 'Say what has to change').refine(isStorable, notStorable) }),
  reply: z.object({ number: z.int() }),
})

export const withdrawVersion = contract({
  name: 'withdrawPolicy',
  summary: 'Withdraw a version that has not begun',
  method: 'POST',
  path: '/schools/:school/policy/versions/:version/withdraw',
  params: oneVersion,
  body: z.object({ reason: said(600, 'Say why it is withdrawn').refine(isStorable, notStorable) }),
  reply: z.object({ number: z.int() }),
})

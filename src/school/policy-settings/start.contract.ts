import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { tick } from '#platform/http/wire.ts'
import { findingShown } from '#school/policy-check/finding.contract.ts'
import { draftWire, inSchool } from './settings.contract.ts'

const pack = z.object({
  name: z.string(),
  setting: z.string(),
  findings: z.array(findingShown),
})

export const readPacks = contract({
  name: 'readPolicyPacks',
  summary: 'The packs that a school may start from, each with what the policy check finds in it',
  method: 'GET',
  path: '/schools/:school/policy/start',
  params: inSchool,
  reply: z.object({ packs: z.array(pack), draft: draftWire, first: z.boolean() }),
})

export const startOn = contract({
  name: 'startPolicy',
  summary:
    'Begin a draft of the whole policy from a pack, or from a policy written as YAML; what cannot be read is said line by line',
  method: 'POST',
  path: '/schools/:school/policy/start',
  params: inSchool,
  bodyLimit: 900_000,
  body: z.object({
    pack: z.string().max(80).optional(),
    text: z.string().max(420_000, 'The text is too long for a policy').optional().describe('A policy as YAML'),
    file: z.string().max(600_000, 'The file is too long for a policy').optional().describe('The same as a file, in base64'),
    instead: tick.describe('In place of the draft that there is'),
    toMend: tick.describe(
      'Take it as a draft although something in it is against the law: it cannot be proposed before that is mended',
    ),
  }),
  reply: z.object({ revision: z.int(), findings: z.array(findingShown) }),
})

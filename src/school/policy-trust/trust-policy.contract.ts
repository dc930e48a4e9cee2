import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant, isoDay, number, tick } from '#platform/http/wire.ts'
import { said } from '#school/people/fields.contract.ts'
import { isStorable, notStorable } from '#school/policy/storable.ts'
import { holdings } from '#school/policy/trust-bounds.ts'
import { inSchool } from '#school/policy-settings/settings.contract.ts'

const difference = z.object({
  path: z.string(),
  title: z.string(),
  trust: z.string().describe('What the trust sets, and how far a school may differ'),
  holds: z.enum(holdings),
  own: z.string().describe('What the school wrote'),
  stands: z.enum(['own', 'trust']).describe('Whose value holds'),
  differs: z.boolean(),
})

export const readTrustHere = contract({
  name: 'readTrustPolicyOfSchool',
  summary: 'What the trust sets for this school, what the school wrote, and which of the two holds',
  method: 'GET',
  path: '/schools/:school/policy/trust',
  params: inSchool,
  reply: z.object({ fromDay: isoDay.nullable(), fields: z.array(difference) }),
})

const inTrust = z.object({ trust: number })

const bound = z.object({ holds: z.enum(holdings), value: z.unknown(), among: z.array(z.unknown()).max(60).optional() })
const version = z.object({
  version: z.int(),
  fromDay: isoDay,
  reason: z.string(),
  by: z.string(),
  position: z.string(),
  at: instant,
  bounds: z.record(z.string(), bound),
})

export const readTrustPolicy = contract({
  name: 'readTrustPolicy',
  summary: 'What a trust sets for its schools, version after version, and where each school differs',
  method: 'GET',
  path: '/trusts/:trust/policy',
  params: inTrust,
  query: z.object({ done: z.string().optional() }),
  reply: z.object({
    trust: z.object({ id: z.int(), name: z.string() }),
    versions: z.array(version),
    schools: z.array(z.object({ id: z.int(), name: z.string(), hasPolicy: z.boolean(), fields: z.array(difference) })),
  }),
})

export const trustFieldForm = contract({
  name: 'trustPolicyFieldForm',
  summary: 'The form that sets one field for the schools of a trust',
  method: 'GET',
  path: '/trusts/:trust/policy/field',
  params: inTrust,
  query: z.object({ path: z.string().max(120).optional() }),
  reply: z.unknown(),
})

export const setTrustPolicy = contract({
  name: 'setTrustPolicy',
  summary:
    'Set fields for the schools of a trust from a day on, each with how far a school may differ. Refused where it would break the policy of a school',
  method: 'POST',
  path: '/trusts/:trust/policy',
  params: inTrust,
  body: z.object({
    seen: number.default(0).describe('The newest version that was looked at; 0 where there was none'),
    fromDay: isoDay,
    reason: said(600, 'Say in a sentence why the trust sets this').refine(isStorable, notStorable),
    set: z
      .record(z.string().max(120), bound.nullable())
      .optional()
      .describe('By the path of the field: what is set; null leaves it to the schools'),
    path: z.string().max(120).optional().describe('Of the form: the one field that is set'),
    holds: z.enum([...holdings, 'none'], 'Choose how far a school may differ').optional(),
    v: z.unknown().optional(),
    among: z.unknown().optional(),
    likeSchool: number.optional(),
    look: tick.describe('Answers what would change in each school, and sets nothing'),
  }),
  reply: z.object({
    version: z.int().nullable(),
    effects: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        changes: z.array(z.object({ title: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
  }),
})

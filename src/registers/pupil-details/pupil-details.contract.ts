import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant, isoDay, number } from '#platform/http/wire.ts'
import { spellShape } from '#registers/admission/admission.contract.ts'
import { particularsShape } from '#school/people/pupil.contract.ts'

const citation = z.object({
  rule: z.string(),
  source: z.string(),
  says: z.string(),
  standing: z.enum(['must', 'should', 'defines', 'unconfirmed']),
})

export const readPupil = contract({
  name: 'readPupil',
  summary:
    'What is recorded of a pupil. Contacts and sensitive characteristics only for those who may see them; the latter when asked for',
  method: 'GET',
  path: '/schools/:school/pupils/:pupil/details',
  params: z.object({ school: number, pupil: number }),
  query: z.object({ show: z.enum(['sensitive']).optional() }),
  reply: z.object({
    id: z.int(),
    ...particularsShape,
    hasPhotograph: z.boolean(),
    photograph: z.string().nullable(),
    standing: z.enum(['on-roll', 'leaver', 'not-started']),
    compulsorySchoolAge: z.object({ from: isoDay, until: isoDay, begins: citation, ends: citation }),
    admission: z.array(z.object({ ...spellShape, reason: z.string(), at: instant, by: z.string(), position: z.string() })),
    groups: z.array(
      z.object({ id: z.int(), kind: z.string(), name: z.string(), from: isoDay.nullable(), until: isoDay.nullable() }),
    ),
    parents: z
      .array(
        z.object({
          id: z.int(),
          name: z.string(),
          address: z.string(),
          email: z.string(),
          relationship: z.string(),
          parentalResponsibility: z.boolean(),
          livesWith: z.boolean(),
          priority: z.int(),
          emergencyContact: z.boolean(),
          telephone: z.string(),
        }),
      )
      .nullable(),
    contactGaps: z.array(z.object({ because: z.string(), citation })),
    characteristics: z.array(
      z.object({
        kind: z.string(),
        title: z.string(),
        value: z.string(),
        sensitive: z.boolean(),
        from: isoDay,
        until: isoDay.nullable(),
      }),
    ),
    /** How many more there are that this reader may ask for. */
    sensitiveKept: z.int(),
  }),
})
